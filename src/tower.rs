//! Around axum, tonic and everything else that is built on tower: who calls, and who may.

/// Finds out who calls: verifies the bearer token of each request and leaves [`Credentials`](crate::Credentials) in it.
///
/// ```
/// # mod access { scopes::scopes!("catalogs/feedback.toml"); }
/// use access::{Actor, Grant, Role, Roles, ScopeSet, Token};
/// use scopes::tower::AuthenticationLayer;
/// use scopes::{BearerToken, ResourceMetadataUrl};
///
/// /// What handlers find in the extensions of a request beside the credentials.
/// #[derive(Clone)]
/// struct Member {
///     id: u64,
/// }
///
/// struct DatabaseError;
/// # impl std::fmt::Display for DatabaseError {
/// #     fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str("no answer") }
/// # }
/// # struct Install { member: u64, granted: ScopeSet, declared: ScopeSet }
/// # fn verified(_: &str) -> Option<u64> { None }
/// # async fn install(_: u64) -> Result<Install, DatabaseError> { Err(DatabaseError) }
/// # async fn role_of(_: u64) -> Result<Option<Role>, DatabaseError> { Err(DatabaseError) }
///
/// async fn verify(token: BearerToken) -> Result<Option<(Token, Member)>, DatabaseError> {
///     let Some(id) = verified(token.as_str()) else { return Ok(None) };
///     let install = install(id).await?;
///     let Some(role) = role_of(install.member).await? else { return Ok(None) }; // no member any more
///     let grant = Grant {
///         granted: install.granted,
///         declared: install.declared,
///         actor: Actor::Self_,
///         roles: Roles::from([role]),
///     };
///     Ok(Some((grant.into(), Member { id: install.member })))
/// }
///
/// # fn main() {
/// let layer = AuthenticationLayer::new(verify)
///     .resource_metadata(ResourceMetadataUrl::new("https://api.example.com/.well-known/oauth-protected-resource"));
/// # }
/// ```
///
/// # Which scopes challenges name
///
/// A challenge asks for little. Where any of several requirements would do, it names the one with the fewest sensitive scopes
/// and then the fewest scopes in all, counted with what they imply; the body of a 403 lists all of them as `alternatives`.
///
/// Challenges with the status 401 name the scopes to begin with, of the service's description (RFC 9728), and those that the
/// route needs. These options say otherwise:
///
/// ```
/// # mod access { scopes::scopes!("catalogs/agents.toml"); }
/// use access::{Gates, entries};
/// use scopes::tower::AuthenticationLayer;
/// use scopes::{ChallengeScopes, ProtectedResourceMetadata};
///
/// # async fn verify(_: scopes::BearerToken) -> Option<access::Token> { None }
/// # fn run() -> Result<(), Box<dyn std::error::Error>> {
/// let resource = ProtectedResourceMetadata::new("https://api.example.com")?.initial_scopes(entries::READ.set());
///
/// let layer = AuthenticationLayer::new(verify)
///     .resource_metadata(resource.url()) // where the description is, and the scopes to begin with
///     .challenge_scopes(ChallengeScopes::WithToken) // nothing about scopes to who has no token
///     .shut_gates(Gates::from_env()?) // no scope behind a gate that is shut for everybody
///     .accumulate(); // 403: what was granted too, for clients that ask for nothing else afterwards
/// # Ok(())
/// # }
/// # fn main() {}
/// ```
///
/// # Cookies and API keys
///
/// A [`Reader`](crate::Reader) looks in another place than the `Authorization` header. What it finds goes to the same verifier,
/// which sees by its scheme where it was:
///
/// ```
/// # mod access { scopes::scopes!("catalogs/boomin.toml"); }
/// use scopes::tower::AuthenticationLayer;
/// use scopes::{BearerToken, Reader};
///
/// # async fn of_session(_: &str) -> Option<access::Token> { None }
/// # async fn of_key(_: &str) -> Option<access::Token> { None }
/// # async fn of_jwt(_: &str) -> Option<access::Token> { None }
/// async fn verify(token: BearerToken) -> Option<access::Token> {
///     match token.scheme() {
///         "Session" => of_session(token.as_str()).await,
///         "ApiKey" => of_key(token.as_str()).await,
///         _ => of_jwt(token.as_str()).await,
///     }
/// }
///
/// # fn main() {
/// let layer = AuthenticationLayer::new(verify)
///     .read(Reader::cookie("Session", "session"))
///     .read(Reader::header("ApiKey", "X-Api-Key"));
/// # }
/// ```
///
/// A service that reads cookies needs a protection against cross-site request forgery, which this crate does not bring: the
/// browser sends them with requests that pages of others make too. Credentials in two places are answered with 400.
///
/// # In detail
///
pub use scopes_runtime::tower::AuthenticationLayer;

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

pub use scopes_runtime::tower::{AnswerBody, Authentication, UnknownEndpoint, Verdict, Verified, Verifier};
