//! Around axum, tonic and everything else that is built on tower: who calls, and who may.

pub use crate::authentication::{AuthenticationLayer, Verdict, Verified, Verifier};

/// Enforces the endpoints of a catalog around a service that knows nothing of scopes.
///
/// ```
/// # #[cfg(feature = "axum")] mod example {
/// mod access {
///     scopes::scopes!("catalogs/factory.toml");
/// }
///
/// use scopes::BearerToken;
/// use scopes::tower::{AuthenticationLayer, Endpoints};
///
/// # async fn verify(_: BearerToken) -> Option<access::Token> { None }
/// # fn legacy() -> axum::Router { axum::Router::new() }
/// # fn service() -> axum::Router {
/// axum::Router::new()
///     .fallback_service(Endpoints::<access::Scope>::around(legacy())) // all requests go through it
///     .layer(AuthenticationLayer::new(verify)) // outside: it runs first
/// # }
/// # }
/// ```
///
/// A catalog without endpoints stops the program at start. It is no layer: what a router adds behind a layer is not covered by it.
///
/// # Pages of other origins
///
/// Before some of its requests a browser asks with OPTIONS and `Access-Control-Request-Method` whether the page may make them
/// (CORS), and without credentials. The catalog does not list such requests, so they are refused: what answers them stands
/// outside of everything. It lets pages read the challenge of an answer, if they are to follow it.
///
/// ```
/// # #[cfg(feature = "axum")] mod example {
/// # mod access { scopes::scopes!("catalogs/factory.toml"); }
/// # use scopes::tower::{AuthenticationLayer, Endpoints};
/// # async fn verify(_: scopes::BearerToken) -> Option<access::Token> { None }
/// # fn legacy() -> axum::Router { axum::Router::new() }
/// use axum::http::header::{AUTHORIZATION, WWW_AUTHENTICATE};
/// use axum::http::{HeaderValue, Method};
/// use tower_http::cors::CorsLayer;
///
/// # fn service() -> axum::Router {
/// let cors = CorsLayer::new()
///     .allow_origin(HeaderValue::from_static("https://app.example.com"))
///     .allow_methods([Method::GET, Method::POST, Method::PUT, Method::DELETE])
///     .allow_headers([AUTHORIZATION])
///     .expose_headers([WWW_AUTHENTICATE]);
///
/// axum::Router::new()
///     .fallback_service(Endpoints::<access::Scope>::around(legacy()))
///     .layer(AuthenticationLayer::new(verify))
///     .layer(cors) // outside: it answers before anybody is asked for a token
/// # }
/// # }
/// ```
///
/// # In detail
///
pub use scopes_runtime::tower::Endpoints;

/// The endpoints of a catalog, to look up requests in.
///
/// ```
/// # mod access { scopes::scopes!("catalogs/factory.toml"); }
/// use access::{Scope, forms};
/// use scopes::catalog::Access;
/// use scopes::tower::{EndpointTable, UnknownEndpoint};
///
/// # fn main() {
/// let table = EndpointTable::<Scope>::new();
/// assert_eq!(table.find("GET", "/api/form/contact"), Ok(&Access::Requires(vec![forms::READ.set()])));
/// assert_eq!(table.find("PUT", "/api/form/contact"), Err(UnknownEndpoint::Method(vec!["GET", "HEAD", "POST"])));
/// assert_eq!(table.find("GET", "/api/form/history"), Err(UnknownEndpoint::Path)); // `/api/form/history/` is declared
/// # }
/// ```
///
/// # In detail
///
pub use scopes_runtime::tower::EndpointTable;

pub use scopes_runtime::tower::{AnswerBody, Authentication, UnknownEndpoint};
