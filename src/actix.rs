//! actix-web 4: [`Granted`], [`Authenticated`] and [`Public`] are extractors, and a [`Refusal`] is an error. actix-web calls all
//! extractors of a handler before it looks at what the first one says: one of your own that does something as soon as it is
//! called does it for refused requests too. Do such things in the handler, or in the future that the extractor returns.
//!
//! A middleware of yours leaves [`Credentials`] in the extensions of each request, and a
//! [`ResourceMetadataUrl`](crate::ResourceMetadataUrl) beside them where the service has one. It lets every request pass:
//! handlers refuse.
//!
//! ```ignore
//! async fn authenticate(
//!     request: ServiceRequest,
//!     next: Next<impl MessageBody>,
//! ) -> Result<ServiceResponse<impl MessageBody>, Error> {
//!     let credentials = match Authorization::read(request.headers().get_all(AUTHORIZATION)) {
//!         Authorization::Absent => Credentials::Absent,
//!         Authorization::Malformed => Credentials::Refused,
//!         Authorization::Bearer(token) => match verify(token.as_str()).await {
//!             Ok(Some(token)) => Credentials::Valid(token), // the catalog's `Token`
//!             Ok(None) => Credentials::Refused,
//!             Err(_) => Credentials::Unavailable, // 503 where a token is needed; log the error here
//!         },
//!     };
//!     request.extensions_mut().insert(credentials);
//!     next.call(request).await
//! }
//!
//! #[requires(series::read)]
//! #[get("/series/{id}")]
//! async fn show(id: Path<u64>) -> String { format!("series {id}") }
//!
//! App::new().service(web::scope("/api").wrap(from_fn(authenticate)).service(show))
//! ```
//!
//! The whole service is in the repository: `tests/frameworks/actix/src/service.rs`.
//!
//! # In detail
//!
//! - `#[requires]` may stand above or below `#[get]`, and needs neither: `web::get().to(show)` takes the function.
//! - No extractor has read from the body when a proof refuses.
//! - actix-web answers `Expect: 100-continue` before anything of yours runs.
//! - [Logs](crate#logs) reach `tracing`, or `log` where nobody listens to that.
//! - `access::MissingScopes` is an error too: a handler that checks a token by itself may write `token.require::<…>()?`.
//!
//! [`Authenticated`]: crate::Authenticated
//! [`Credentials`]: crate::Credentials
//! [`Granted`]: crate::Granted
//! [`Public`]: crate::Public
//! [`Refusal`]: crate::Refusal

pub use scopes_runtime::actix::complete;
