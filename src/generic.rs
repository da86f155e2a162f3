//! What stands behind the types that `scopes!` generates, for code that works with any catalog.
//!
//! ```
//! use scopes::CatalogScope;
//! use scopes::generic::{Set, Token};
//!
//! /// A token for what a claim grants; a claim that cannot be read grants nothing.
//! fn token<S: CatalogScope>(claim: &str) -> Token<S> {
//!     Token::new(Set::parse(claim).map(|parsed| parsed.scopes()).unwrap_or_default())
//! }
//! # mod access { scopes::scopes!("catalogs/boomin.toml"); }
//! # fn main() { assert_eq!(token::<access::Scope>("series:read").scopes(), access::series::READ.set()); }
//! ```

/// `ScopeSet`: what was granted, asked for, or is missing.
///
/// ```
/// # mod access { scopes::scopes!("catalogs/agents.toml"); }
/// use access::{Scope, ScopeSet, entries, orders};
///
/// # fn main() -> Result<(), scopes::InvalidScopeToken> {
/// // From the value of a `scope` claim (RFC 6749 §3.3). What is not in the catalog grants nothing.
/// let parsed = ScopeSet::parse("orders:read entries:write orders:fly")?;
/// assert_eq!(parsed.scopes(), orders::READ.set() | entries::write::DRAFT.set());
/// assert_eq!(parsed.unknown().collect::<Vec<_>>(), ["orders:fly"]);
/// assert_eq!(parsed.deprecated().next().map(|(name, _advice)| name), Some("entries:write"));
///
/// // And back.
/// let set: ScopeSet = [orders::READ, entries::READ].into_iter().collect();
/// assert_eq!(set.to_string(), "entries:read orders:read");
///
/// // The algebra of sets, also in `const` context.
/// const READ: ScopeSet = orders::READ.set().union(entries::READ.set());
/// assert!(READ.is_superset(orders::READ.set()));
/// assert_eq!(READ.difference(set), ScopeSet::EMPTY);
/// assert_eq!(READ.iter().map(Scope::as_str).collect::<Vec<_>>(), ["entries:read", "orders:read"]);
/// # Ok(())
/// # }
/// ```
///
/// # In detail
///
pub use scopes_runtime::Set;

/// `Token`: what a caller may do.
///
/// ```
/// # mod access { scopes::scopes!("catalogs/seismic.toml"); }
/// use access::{Token, library};
///
/// # fn main() {
/// // What is implied is effective too.
/// let token = Token::new(library::MANAGE.set());
/// assert!(token.scopes().contains(library::VIEW));
///
/// // Another authority may allow less.
/// let token = token.limited_to(library::VIEW.set());
/// assert!(token.authorize::<library::View>().is_ok());
/// assert!(token.authorize::<library::Manage>().is_err());
/// # }
/// ```
///
/// # In detail
///
pub use scopes_runtime::Token;

/// `MissingScopes`: why a requirement was not met.
///
/// ```
/// # mod access { scopes::scopes!("catalogs/boomin.toml"); }
/// use access::{series, units};
/// use scopes::All;
///
/// # fn main() {
/// let token = access::Token::new(series::UPDATE.set());
/// let refusal = token.authorize::<All<(series::Update, units::Publish)>>().unwrap_err();
/// assert_eq!(refusal.required(), series::UPDATE.set() | units::PUBLISH.set());
/// assert_eq!(refusal.missing(), units::PUBLISH.set());
/// assert_eq!(refusal.to_string(), "missing scope: units:publish");
/// # }
/// ```
///
/// # In detail
///
pub use scopes_runtime::MissingScopes;

pub use scopes_runtime::{OfCatalog, Scopes, Split, Unconditional};
