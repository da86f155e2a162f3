//! The generic types of which those that `scopes!` generates are aliases, for code that works with any catalog.
//!
//! ```
//! use scopes::types::{Set, Token, Unconditional};
//!
//! /// A token for what a claim grants; a claim that cannot be read grants nothing. For catalogs in which nothing else decides.
//! fn token<S: Unconditional>(claim: &str) -> Token<S> {
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
/// // What people write, or a database has, is read by `FromStr` and by serde. There such a name is a mistake.
/// assert_eq!("orders:read".parse(), Ok(orders::READ.set()));
/// let error = "orders:read orders:fly".parse::<ScopeSet>().unwrap_err();
/// assert_eq!(error.to_string(), "`orders:fly` is no scope of catalog `agents`");
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
/// A catalog can say more about tokens: what their app declared, as whom they act, which role caps them, which gates are
/// open. Then `scopes!` generates a struct `Grant` with a field for each of these, and a token is made of that, at every
/// request anew:
///
/// ```
/// # mod access { scopes::scopes!("catalogs/feedback.toml"); }
/// use access::{Actor, Grant, Role, Roles, Token, posts};
///
/// # fn main() {
/// let granted = posts::READ.set() | posts::WRITE.set();
/// let of_user = |roles| Token::from(Grant { granted, declared: granted, actor: Actor::Self_, roles });
///
/// let admin = of_user(Roles::from([Role::Admin]));
/// assert_eq!(admin.scopes(), granted);
/// assert!(of_user(Roles::NONE).scopes().is_empty()); // no role, no scopes
///
/// let member = of_user(Roles::from([Role::Member]));
/// assert_eq!(member.scopes(), posts::READ.set());
/// let why = member.explain::<posts::Write>().to_string();
/// assert_eq!(why, "posts:write: role `member` takes it away; no grant is enough");
/// # }
/// ```
///
/// A check refuses nobody unless somebody looks at what it returns. `authorize`, `require` and `require_all` return a `Result` for
/// `?`; of one that is dropped the compiler warns. `let _ = token.authorize::<…>()`, which it suggests, silences the warning and
/// lets everybody through.
///
/// Work of the program itself, of a background job for one, is no caller's. Its authority is given by name:
///
/// ```
/// # mod access { scopes::scopes!("catalogs/feedback.toml"); }
/// use access::{Token, posts};
///
/// # fn main() {
/// let job = Token::unrestricted(posts::WRITE.set());
/// assert!(job.allows::<posts::Write>());
/// assert!(!job.allows::<posts::Read>());
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
///
/// // Where no grant would help, nobody is told to ask for one.
/// let refusal = token.limited_to(access::ScopeSet::EMPTY).authorize::<units::Publish>().unwrap_err();
/// assert!(!refusal.can_be_granted());
/// assert_eq!(
///     refusal.to_string(),
///     "scope units:publish is not available to this token, and no grant would make it so"
/// );
/// # }
/// ```
///
/// # In detail
///
pub use scopes_runtime::MissingScopes;

/// Why [`require_all`](Token::require_all) refused a set that is known at run time only.
///
/// ```
/// # mod access { scopes::scopes!("catalogs/boomin.toml"); }
/// use access::{ScopeSet, Token, series, units};
/// use scopes::types::UnmetSet;
///
/// /// Nobody hands out more than they have.
/// fn hand_out(token: &Token, scopes: ScopeSet) -> Result<String, UnmetSet<access::Scope>> {
///     token.require_all(scopes)?;
///     Ok(scopes.to_string())
/// }
///
/// # fn main() {
/// let token = Token::new(series::UPDATE.set());
/// let refusal = hand_out(&token, series::UPDATE.set() | units::PUBLISH).unwrap_err();
/// assert_eq!(refusal.missing(), units::PUBLISH.set());
/// assert_eq!(refusal.to_string(), "missing scope: units:publish");
/// # }
/// ```
///
/// # In detail
///
pub use scopes_runtime::UnmetSet;

/// `Roles`: which roles a user has, in a catalog with roles.
///
/// ```
/// # mod access { scopes::scopes!("catalogs/feedback.toml"); }
/// use access::{Role, Roles};
///
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let roles = Roles::from([Role::Member, Role::Csm]);
/// assert!(roles.contains(Role::Csm));
///
/// // From names, of which each has to be known.
/// let read: Roles = ["csm", "member"].into_iter().map(str::parse::<Role>).collect::<Result<_, _>>()?;
/// assert_eq!(read, roles);
///
/// // Somebody who is no member any more.
/// assert!(Roles::NONE.is_empty());
/// # Ok(())
/// # }
/// ```
///
/// # In detail
///
pub use scopes_runtime::Roles;

/// `Gates`: which gates are open, in a catalog with gates.
///
/// ```
/// # mod access { scopes::scopes!("catalogs/agents.toml"); }
/// use access::{Gate, Gates};
///
/// # fn main() {
/// // At start. A variable that is neither on nor off is reported, and its gate stays shut.
/// let gates = Gates::from_env().unwrap_or_else(|invalid| {
///     eprintln!("{invalid}");
///     invalid.gates()
/// });
/// assert!(!gates.is_open(Gate::WritesExperimental));
/// assert_eq!(Gate::WritesExperimental.variable(), "PLUGIN_AGENTS_WRITES_EXPERIMENTAL");
///
/// // Where something else than a variable decides.
/// let gates = Gates::NONE.open(Gate::WritesExperimental);
/// assert!(gates.is_open(Gate::WritesExperimental));
/// assert_eq!(gates, Gates::all());
/// # }
/// ```
///
/// `from_env` is an error where a variable has any value but `true`, `1`, `false`, `0` or nothing: `yes`, `on` and `TRUE` are. Call
/// it once, at start. `Gates` is `Copy`, so the verifier keeps what was read:
///
/// ```no_run
/// # #[cfg(feature = "axum")] mod example {
/// # mod access { scopes::scopes!("catalogs/agents.toml"); }
/// use access::{Gates, Grant, Token};
/// use scopes::BearerToken;
/// use scopes::axum::{App, Router};
///
/// # fn verified(_: &str) -> Option<access::ScopeSet> { None }
/// async fn verify(token: BearerToken, gates: Gates) -> Option<Token> {
///     let granted = verified(token.as_str())?;
///     Some(Grant { granted, gates }.into())
/// }
///
/// fn app(router: Router) -> Result<App, Box<dyn std::error::Error>> {
///     let gates = Gates::from_env()?;
///     Ok(router.authenticated_by(move |token| verify(token, gates)))
/// }
/// # }
/// ```
///
/// # In detail
///
pub use scopes_runtime::Gates;

#[cfg(feature = "std")]
pub use scopes_runtime::InvalidGates;

/// Why a token does not meet a requirement.
///
/// ```
/// # mod access { scopes::scopes!("catalogs/agents.toml"); }
/// use access::{Gate, Gates, Grant, Token, control, entries};
/// use scopes::All;
/// use scopes::types::Cause;
///
/// # fn main() {
/// let granted = control::audit::READ.set();
/// let token = Token::from(Grant { granted, gates: Gates::NONE });
/// let why = token.explain::<All<(control::audit::Read, entries::Read)>>();
///
/// // For an operator, a line for each scope.
/// assert_eq!(
///     why.to_string(),
///     "entries:read: not granted; grant entries:read\n\
///      control:audit:read: gate `writes_experimental` is shut (PLUGIN_AGENTS_WRITES_EXPERIMENTAL opens it); no grant is enough"
/// );
///
/// // And as data.
/// let denials: Vec<_> = why.denials().collect();
/// assert_eq!(denials[0].scope(), entries::READ);
/// assert_eq!(denials[0].sufficient(), entries::READ.set());
/// assert_eq!(denials[1].causes().collect::<Vec<_>>(), [Cause::BehindGate(Gate::WritesExperimental)]);
///
/// let token = Token::from(Grant { granted, gates: Gates::NONE.open(Gate::WritesExperimental) });
/// assert!(token.explain::<control::audit::Read>().is_met());
/// # }
/// ```
///
/// # In detail
///
pub use scopes_runtime::{Cause, Denial, Explanation};

/// A set in few bytes, in a catalog with `[bits]`.
///
/// ```
/// # #[cfg(feature = "compact")] mod example {
/// mod access {
///     scopes::scopes!(toml = r#"
///         [catalog]
///         name = "shop"
///         next_bit = 3
///
///         [scopes]
///         "orders:read" = "Read orders."
///         "orders:write" = "Create or update orders."
///
///         [bits]
///         "orders:read" = 0
///         "orders:delete" = 1
///         "orders:write" = 2
///     "#);
/// }
///
/// use access::{ScopeSet, orders};
///
/// # pub fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let text = (orders::READ.set() | orders::WRITE.set()).to_compact();
/// assert_eq!(text, "shop.BQ");
/// assert_eq!(ScopeSet::from_compact(&text)?.scopes(), orders::READ.set() | orders::WRITE.set());
///
/// // Bits that are retired, or newer than this version of the catalog, grant nothing.
/// let read = ScopeSet::from_compact("shop.Cw")?;
/// assert_eq!(read.scopes(), orders::READ.set());
/// assert_eq!(read.unknown_bits().collect::<Vec<_>>(), [1, 3]);
/// # Ok(())
/// # }
/// # }
/// # #[cfg(feature = "compact")] fn main() -> Result<(), Box<dyn std::error::Error>> { example::main() }
/// # #[cfg(not(feature = "compact"))] fn main() {}
/// ```
///
/// # In detail
///
#[cfg(feature = "compact")]
pub use scopes_runtime::{CompactScopes, InvalidCompact};

pub use scopes_runtime::{
    CarriesToken, HasActors, HasDeclared, HasGates, HasRoles, OfCatalog, PinnedBits, Proves, Scopes, Split, TakesRole,
    Unconditional,
};
