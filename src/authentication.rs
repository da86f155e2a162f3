//! What finds out who calls.

/// Finds out who calls: verifies the bearer token of each request and leaves [`Credentials`](crate::Credentials) in it.
///
/// ```
/// # mod access { scopes::scopes!("catalogs/feedback.toml"); }
/// use access::{Actor, Grant, Role, Roles, ScopeSet, Token};
/// use scopes::{AuthenticationLayer, BearerToken, ResourceMetadataUrl};
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
/// use scopes::{AuthenticationLayer, ChallengeScopes, ProtectedResourceMetadata};
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
/// use scopes::{AuthenticationLayer, BearerToken, Reader};
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
pub use scopes_runtime::AuthenticationLayer;

pub use scopes_runtime::{Reader, RequestHead, Verdict, Verified, Verifier};
