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
