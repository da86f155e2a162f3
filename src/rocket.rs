//! rocket 0.5: [`Granted`], [`Authenticated`] and [`Public`] are request guards, and a [`Refusal`] is a responder. A proof is the
//! first parameter: where it refuses, no other guard runs, and nothing is parsed.
//!
//! The catalog's `Token` is an request guard as well, for a handler that looks at it; so are [`Optional`](crate::Optional)`<Token>` and
//! `Optional<Granted<…>>`, where a handler goes on without: absent credentials, and for the proof missing scopes, are none, while a
//! bad token is 401 all the same. rocket's own `Option` takes a bad token for none.
//!
//! A fairing of yours [leaves](leave) [`Credentials`] in each request, and lets all of them pass: handlers refuse. Beside them it
//! leaves a [`ResourceMetadataUrl`](crate::ResourceMetadataUrl) [where the service has one](leave_metadata), and
//! [`ChallengeOptions`](crate::ChallengeOptions) [where challenges have to ask for other scopes](leave_options) than by default.
//! Another fairing, [`Refusals`], writes the answers to refused requests.
//!
//! ```ignore
//! #[rocket::async_trait]
//! impl Fairing for Authentication {
//!     fn info(&self) -> Info {
//!         Info { name: "authentication", kind: Kind::Request }
//!     }
//!
//!     async fn on_request(&self, request: &mut Request<'_>, _: &mut Data<'_>) {
//!         let credentials = match Authorization::read(request.headers().get("authorization")) {
//!             Authorization::Absent => Credentials::Absent,
//!             Authorization::Malformed => Credentials::Refused,
//!             Authorization::Bearer(token) => match verify(token.as_str()).await {
//!                 Ok(Some(token)) => Credentials::Valid(token), // the catalog's `Token`
//!                 Ok(None) => Credentials::Refused,
//!                 Err(_) => Credentials::Unavailable, // 503 where a token is needed; log the error here
//!             },
//!         };
//!         leave(request, credentials);
//!     }
//! }
//!
//! #[requires(series::read)]
//! #[get("/series/<id>")]
//! fn show(id: u64) -> String { format!("series {id}") }
//!
//! rocket::build().attach(Authentication).attach(Refusals).mount("/", routes![show])
//! ```
//!
//! The whole service is in the repository: `tests/frameworks/rocket/src/service.rs`.
//!
//! # In detail
//!
//! - `#[requires]` stands above `#[get]`. Below it the function does not compile: it takes one argument more than it is given. A
//!   proof that is written out has a name, as all parameters of handlers have: `granted: Granted`.
//! - What was left last counts. A guard that looks before anything was left finds nothing, and its request is refused with
//!   500; what is left afterwards counts for the guards after it.
//! - rocket looks at the first bytes of a body before any fairing or guard runs, and waits for them. The check comes before
//!   the rest.
//! - [Logs](crate#logs) reach `tracing`, or `log` where nobody listens to that.
//! - `access::MissingScopes` is a responder too, and so is the [`UnmetSet`](crate::types::UnmetSet) of `token.require_all(…)?`:
//!   a handler that checks a token by itself may write `token.require::<…>()?`, and return it, a [`Refusal`], or a responder of
//!   its own that responds with them. The answer is the one that a guard gives, and the log has its line, for the catalogs
//!   whose credentials the fairing left. A handler that answers with a status or a body of its own, or that finds it out after
//!   its answer began, as a stream does, is on its own.
//!
//! [`Authenticated`]: crate::Authenticated
//! [`Credentials`]: crate::Credentials
//! [`Granted`]: crate::Granted
//! [`Public`]: crate::Public
//! [`Refusal`]: crate::Refusal

pub use scopes_runtime::rocket::{
    GuardedRoutes, MountGuarded, OnlyGuarded, Refusals, Requirements, authenticates, claims, leave, leave_metadata,
    leave_options, routes,
};
