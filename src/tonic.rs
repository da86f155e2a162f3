//! tonic: checks in methods whose signature the protocol gives. tonic decodes the message of a call before the method begins; the
//! check is the first thing in the method, so that nothing else runs for a refused call.
//!
//! ```ignore
//! #[tonic::async_trait]
//! impl Catalogue for Service {
//!     #[requires(series::read, token = request)] // the token of the request is checked before the body runs
//!     async fn show(&self, request: Request<ShowRequest>) -> Result<Response<Series>, Status> {
//!         Ok(Response::new(self.series(request.into_inner().id)))
//!     }
//! }
//!
//! // The interceptor finds out who calls; where that has to wait, `scopes::tower::AuthenticationLayer` does it.
//! let service = CatalogueServer::with_interceptor(Service, scopes::tonic::interceptor(verify));
//! ```
//!
//! | case | status | metadata `www-authenticate` |
//! |---|---|---|
//! | no credentials | `UNAUTHENTICATED` | `Bearer scope="…"` |
//! | malformed or refused token | `UNAUTHENTICATED` | `Bearer error="invalid_token", scope="…"` |
//! | scopes missing | `PERMISSION_DENIED` | `Bearer error="insufficient_scope", scope="…"` |
//! | the verifier failed | `UNAVAILABLE`, and a logged error | |
//! | nobody left credentials | `INTERNAL`, and a logged error | |
//!
//! Where `token = request` is forgotten, the proof becomes a parameter, and the compiler says: *method `show` has 3 parameters but
//! the declaration in trait `show` has 2*.
//!
//! `let _ = authorize::<…>(&request)` refuses nobody: write `?`.
//!
//! `tests/frameworks/tonic` in the repository is a whole service.

pub use scopes_runtime::tonic::{authorize, interceptor};
