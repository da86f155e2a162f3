//! rocket 0.5: [`Granted`], [`Authenticated`] and [`Public`] are request guards, and a [`Refusal`] is a responder. A proof is the
//! first parameter: where it refuses, no other guard runs, and nothing is parsed.
//!
//! A fairing of yours [leaves](leave) [`Credentials`] in each request, and lets all of them pass: handlers refuse. Another
//! fairing, [`Refusals`], writes the answers to refused requests.
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
//! fn show(_granted: Granted, id: u64) -> String { format!("series {id}") }
//!
//! rocket::build().attach(Authentication).attach(Refusals).mount("/", routes![show])
//! ```
//!
//! The whole service is in the repository: `tests/frameworks/rocket/src/service.rs`.
//!
//! # In detail
//!
//! - `#[requires]` stands above `#[get]`, and the proof is written out, with a name: `_granted: Granted`,
//!   `_authenticated: Authenticated`, `_public: Public`. rocket refuses the nameless one that the attribute adds, with
//!   *handler arguments must be named*. Below `#[get]` the function does not compile: it takes one argument more than it is
//!   given.
//! - What was left last counts. A guard that looks before anything was left finds nothing, and its request is refused with
//!   500; what is left afterwards counts for the guards after it.
//! - rocket looks at the first bytes of a body before any fairing or guard runs, and waits for them. The check comes before
//!   the rest.
//! - [Logs](crate#logs) reach `tracing`, or `log` where nobody listens to that.
//! - `access::MissingScopes` is a responder too: a handler that checks a token by itself may return
//!   `Result<_, access::MissingScopes>`, and write `token.require::<…>()?`.
//!
//! [`Authenticated`]: crate::Authenticated
//! [`Credentials`]: crate::Credentials
//! [`Granted`]: crate::Granted
//! [`Public`]: crate::Public
//! [`Refusal`]: crate::Refusal

pub use scopes_runtime::rocket::{Refusals, leave, leave_metadata, leave_options};
