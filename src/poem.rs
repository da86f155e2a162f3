//! poem 3: [`Granted`], [`Authenticated`] and [`Public`] are extractors, and a [`Refusal`] is an error. A proof is the first
//! parameter: where it refuses, no other extractor runs.
//!
//! A middleware of yours leaves [`Credentials`] in the data of each request, and a
//! [`ResourceMetadataUrl`](crate::ResourceMetadataUrl) beside them where the service has one. It lets every request pass:
//! handlers refuse.
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
//!     Ok(next.call(request).await?.into_response())
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
//! - `access::MissingScopes` is an error too: a handler that checks a token by itself may write `token.require::<…>()?`.
//!
//! [`Authenticated`]: crate::Authenticated
//! [`Credentials`]: crate::Credentials
//! [`Granted`]: crate::Granted
//! [`Public`]: crate::Public
//! [`Refusal`]: crate::Refusal

pub use scopes_runtime::poem::complete;
