//! poem 3: [`Granted`], [`Authenticated`] and [`Public`] are extractors, and a [`Refusal`] is an error. A proof is the first
//! parameter: where it refuses, no other extractor runs.
//!
//! The catalog's `Token` is an extractor as well, for a handler that looks at it; so are [`Optional`](crate::Optional)`<Token>` and
//! `Optional<Granted<…>>`, where a handler goes on without: absent credentials, and for the proof missing scopes, are none, while a
//! bad token is 401 all the same. poem's own `Option` takes a bad token for none.
//!
//! A middleware of yours leaves [`Credentials`] in the data of each request. Beside them it leaves a
//! [`ResourceMetadataUrl`](crate::ResourceMetadataUrl) where the service has one, and [`ChallengeOptions`](crate::ChallengeOptions)
//! where challenges have to ask for other scopes than by default. It lets every request pass: handlers refuse. What a handler
//! refuses by itself it [completes](complete) on the way out.
//!
//! ```ignore
//! async fn authenticate(next: impl Endpoint, mut request: Request) -> poem::Result<Response> {
//!     let credentials = match Authorization::read(request.headers().get_all(AUTHORIZATION)) {
//!         Authorization::Absent => Credentials::Absent,
//!         Authorization::Malformed => Credentials::Refused,
//!         Authorization::Bearer(token) => match verify(token.as_str()).await {
//!             Ok(Some(token)) => Credentials::Valid(token), // the catalog's `Token`
//!             Ok(None) => Credentials::Refused,
//!             Err(_) => Credentials::Unavailable, // 503 where a token is needed; log the error here
//!         },
//!     };
//!     request.set_data(credentials);
//!     complete::<access::Scope>(next, request).await
//! }
//!
//! #[requires(series::read)]
//! #[handler]
//! async fn show(Path(id): Path<u64>) -> String { format!("series {id}") }
//!
//! Route::new().at("/series/:id", get(show)).around(authenticate)
//! ```
//!
//! The whole service is in the repository: `tests/frameworks/poem/src/service.rs`.
//!
//! # In detail
//!
//! - `#[requires]` stands above `#[handler]`. Below it the function does not compile: it takes one argument more than it is
//!   given.
//! - A refusal is a `poem::Error` on its way to the client. What catches errors may look at it:
//!   `error.downcast_ref::<scopes::Refusal>()`.
//! - `access::MissingScopes` is an error too, and so is the [`UnmetSet`](crate::types::UnmetSet) of `token.require_all(…)?`: a
//!   handler that checks a token by itself may write `token.require::<…>()?`, and return it, a [`Refusal`], or an error of its
//!   own that has one of them as its `source` and answers with their `as_response`. With [`complete`] the answer is the one
//!   that an extractor gives, and the log has its line; without it the challenge lacks what the middleware knows, and the log
//!   says nothing. What catches errors of a handler's own stands inside of the middleware: outside of it a completed one is its
//!   response. A handler that answers with a status or a body of its own, or that finds it out after its answer began, as a
//!   stream does, is on its own.
//! - A refusal that was completed is in the data of the response too, for metrics and audit: `response.data::<Refusal>()`.
//!
//! [`Authenticated`]: crate::Authenticated
//! [`Credentials`]: crate::Credentials
//! [`Granted`]: crate::Granted
//! [`Public`]: crate::Public
//! [`Refusal`]: crate::Refusal

pub use scopes_runtime::poem::{
    App, AuthenticationEndpoint, Guarded, Guards, Handlers, Part, RouteMethod, complete, connect, delete, get, head,
    options, patch, post, put, trace,
};
