//! API scopes as types: a catalog in TOML becomes constants, bitmasks and documentation at compile time, and a function that
//! says which scopes it needs cannot be called without a check of them.
//!
//! ```
//! mod access {
//!     scopes::scopes!("catalogs/boomin.toml");
//! }
//!
//! use access::{series, units};
//! use scopes::{Granted, requires};
//!
//! #[requires(series::update, units::publish)] // a comma means all of them
//! fn publish(id: u64) -> String {
//!     format!("series {id} is out")
//! }
//!
//! #[requires(any(series::read, series::update))] // one of them is enough
//! fn show(granted: Granted, id: u64) -> String {
//!     format!("series {id}")
//! }
//!
//! fn main() -> Result<(), Box<dyn std::error::Error>> {
//!     // The `scope` claim of a token whose signature was verified.
//!     let claim = access::ScopeSet::parse("series:update units:publish")?;
//!     let token = access::Token::new(claim.scopes());
//!
//!     // No other way leads into the functions than a check of the token.
//!     assert_eq!(publish(token.authorize()?, 7), "series 7 is out");
//!     assert_eq!(show(token.authorize()?, 7), "series 7");
//!
//!     let token = access::Token::new(series::READ.set());
//!     let refusal = token.authorize().map(|granted| publish(granted, 7)).unwrap_err();
//!     assert_eq!(refusal.to_string(), "missing scopes: series:update units:publish");
//!     Ok(())
//! }
//! ```
//!
//! - A scope that the catalog does not have is a compile error, on the tokens where it is written.
//! - `#[requires(…)]` adds a parameter to the function: a proof that its scopes were checked. Nobody can call the function
//!   without one, neither a router nor other code.
//! - A check is a test of bits. No text is looked at after the token was read.
//!
//! # Where to look
//!
//! | you want to | see |
//! |---|---|
//! | turn a catalog into types | [`scopes!`] |
//! | say what a function needs | [`requires`], [`authenticated`], [`public`] |
//! | call such a function | [`Granted`] |
//! | read a token | [`Set::parse`](types::Set::parse), `ScopeClaim`, `RoleClaim` |
//! | read a configuration, a form, a database | `text.parse::<ScopeSet>()`, see [`Set`](types::Set) |
//! | say what a token may really do: roles, actors, gates | [`Token`](types::Token) |
//! | know why it may not | [`Explanation`](types::Explanation) |
//! | connect a web framework | [`Credentials`] |
//! | write code for any catalog | [`types`] |
//! | know what your provider puts into tokens | `docs/providers.md` in the repository |
//! | test what takes proofs, handlers and routes | `docs/testing.md` in the repository, and the example `testing` |
//! | serve browsers, or use `utoipa-axum` or aide | `docs/recipes.md` in the repository |
//! | write a catalog | the reference of the format, `catalogs/README.md` in the repository |
//!
//! # Logs
//!
//! What the frameworks below refuse is an event of the crate `tracing` with the target `scopes`, the same in each of them. (With
//! `actix` and `rocket` it reaches the crate `log` where nobody listens to `tracing`.)
//!
//! | level | event | fields |
//! |---|---|---|
//! | INFO | `a token is refused` | `route`, `status`, `catalog`, `required`, `missing`, `cause`; `unavailable` instead of `missing` where no grant would help |
//! | INFO | `nobody knows whether a token is good` | `route`, `status`, `catalog`, `cause` |
//! | INFO | `a request has no endpoint`: of `Endpoints::around` | `route`, `status`, `catalog`, `cause` |
//! | ERROR | `a request was not authenticated`: no layer ran, or a wrong one | `route`, `status`, `catalog`, `cause` |
//! | ERROR | `the path of a request was changed`: before `Endpoints::around` looked at it, as `nest` does | `route`, `status`, `catalog`, `cause` |
//! | ERROR | `a token could not be verified`: the verifier failed | `cause`, its error |
//! | ERROR | `refused requests get no challenge`, once: of rocket without the fairing `Refusals` | `cause` |
//!
//! - `route` is the method and the template of the route, or the path where there is none. For tonic that is
//!   `POST /package.Service/Method` behind an `AuthenticationLayer`. An interceptor is not told which method is called: behind one
//!   alone it is `gRPC` and the method in Rust, `gRPC shop::Service::show`, or the line of the check.
//! - `status` is the HTTP status of the answer, `catalog` the catalog whose tokens are asked for.
//! - `required`, `missing` and `unavailable` are names of scopes with spaces between them.
//! - `cause` says why. Of scopes it is what [`Explanation`](types::Explanation) says, on one line.
//!
//! Without a subscriber nothing is written anywhere: a program has one, `tracing_subscriber::fmt::init()` for instance, and lets the
//! target `scopes` pass at the level of information.
//!
//! A caller's lack is information, a mistake of the service is an error. A request without a good token is not logged. What your
//! own code checks, by `token.authorize()?` in a handler or a function with `token = claims`, is logged where it becomes an answer
//! that passes an authentication layer of `scopes::tower`.
//!
//! # Features
//!
//! | feature | what it brings |
//! |---|---|
//! | `std` (default) | [`Refusal`], the answer to an HTTP request, and [`ResourceMetadataUrl`]; without it the crate is `no_std` and allocates nothing |
//! | `serde` | `ScopeClaim`, `RoleClaim`; sets, scopes, roles, actors and gates in claims |
//! | `compact` | `to_compact` and `from_compact` of sets, for catalogs with `[bits]` |
//! | `tower` | `scopes::tower`: what authenticates requests, and enforces the endpoints of a catalog |
//! | `axum` | `scopes::axum`: a router on which no route can be forgotten, and on which one layer covers all; [`Granted`], [`Authenticated`], [`Public`] and `Token` as extractors |
//! | `tonic` | `scopes::tonic`: requests as tokens in `#[requires(…, token = request)]`, and an interceptor |
//! | `actix`, `poem`, `rocket` | the same for actix-web 4, poem 3 and rocket 0.5; see `scopes::actix`, `scopes::poem`, `scopes::rocket` |
//! | `openapi` | `scopes::openapi`: what the routes of any of these frameworks ask for, in OpenAPI documents |
//! | `testing` | `scopes::testing`: every route asked as every kind of caller |

#![cfg_attr(not(feature = "std"), no_std)]
#![cfg_attr(docsrs, feature(doc_cfg))]

/// Turns a catalog into types, in the module where it is called.
///
/// The path is relative to the `Cargo.toml` of the crate. The file is tracked: editing it rebuilds the crate. A catalog
/// can also be written in place. It is called once in a module, beside functions and not in one: every call makes types of
/// its own, also from the same file.
///
/// ```
/// mod access {
///     scopes::scopes!("catalogs/agents.toml");
/// }
///
/// mod shop {
///     scopes::scopes!(toml = r#"
///         [catalog]
///         name = "shop"
///
///         [scopes]
///         "orders:read" = "Read orders."
///         "orders:write".description = "Create or update orders."
///         "orders:write".implies = ["orders:read"]
///     "#);
/// }
///
/// use shop::{Scope, ScopeSet, orders};
///
/// // A constant and a type for each scope, in modules named after its parts.
/// const WRITE: Scope = orders::WRITE;
/// assert_eq!(WRITE.as_str(), "orders:write");
/// assert_eq!("orders:write".parse(), Ok(WRITE));
/// assert_eq!(WRITE.description(), "Create or update orders.");
/// assert_eq!(WRITE.implies(), orders::READ.set());
///
/// // Sets are bitmasks, and their operations work in `const` context.
/// const BOTH: ScopeSet = orders::READ.set().union(orders::WRITE.set());
/// const { assert!(orders::READ.is_in(BOTH)) };
/// assert_eq!(BOTH.to_string(), "orders:read orders:write");
///
/// // What the catalog recommends, and everything it declares.
/// assert_eq!(access::presets::DRAFT_WRITING.title(), "Draft-writing worker");
/// assert_eq!(access::CATALOG.scopes().count(), 48);
/// ```
///
/// # What it generates
///
/// | item | what it is |
/// |---|---|
/// | `enum Scope` | every scope; `ALL`, `as_str`, `set`, `is_in`, `description`, `implies`, `is_sensitive`, `endpoints`, `group`, `gates` |
/// | `type ScopeSet` | a set of scopes: [`types::Set`] |
/// | `type Token` | what a caller may do: [`types::Token`] |
/// | `type MissingScopes` | a refusal: [`types::MissingScopes`] |
/// | a module for each resource | a constant and a type for each scope, `units::PUBLISH` and `units::Publish`; aliases are deprecated items |
/// | `mod presets` | a [`Preset`] for each preset that the catalog recommends |
/// | `enum Role`, `Actor`, `Gate`, `type Roles`, `Gates` | where the catalog has them; see [`types::Token`] |
/// | `struct Grant` | where the catalog has any of these, or `declared`: everything that decides about a token; see [`types::Token`] |
/// | `static CATALOG` | everything declared, as data: [`catalog::CatalogInfo`] |
///
/// Every item is documented with the catalog's own texts, so that `cargo doc` is the scope reference.
///
/// Call it at the level of a module, once for each module. A catalog with a resource `scopes` generates a module of that
/// name, which hides this crate there: write `::scopes::scopes!` then.
///
/// # Options
///
/// `crate = path` says where this crate is, for code that has it under another name:
/// `scopes!("catalogs/shop.toml", crate = acme::scopes)`.
///
/// # Errors
///
/// A catalog with mistakes does not compile. All of its mistakes are reported at once, each with its line:
///
/// ```compile_fail
/// mod access {
///     scopes::scopes!(toml = r#"
///         [catalog]
///         name = "shop"
///
///         [scopes]
///         "orders:write" = { implies = ["orders:raed"] }
///     "#);
/// }
/// ```
pub use scopes_macros::scopes;

/// Says which scopes a function needs. The function asks for a proof that they were checked.
///
/// ```
/// # mod access { scopes::scopes!("catalogs/boomin.toml"); }
/// use access::{series, units};
/// use scopes::{Granted, requires};
///
/// #[requires(series::update, units::publish)] // all of them
/// async fn publish(id: u64) {}
///
/// #[requires(any(series::read, all(series::update, units::read)))] // one of the two ways
/// async fn show(id: u64) {}
/// # fn main() {}
/// ```
///
/// A scope is written as the catalog writes it, with `::` for the separator, and is found like any Rust path, so its
/// module has to be in scope. A keyword needs no escape here: `type::read` is found in the module `type_`. A comma means all
/// of them, and so does `all(…)`; `any(…)` means one of them. Both may be nested.
///
/// # The proof
///
/// The first parameter of the function, after `self`, becomes a [`Granted`]. Write it yourself to use it, as plain
/// `Granted`: the attribute fills in what it proves.
///
/// ```
/// # mod access { scopes::scopes!("catalogs/boomin.toml"); }
/// # use access::{series, units};
/// # use scopes::{Granted, requires};
/// #[requires(units::publish)]
/// fn publish_units(series: u64) {}
///
/// #[requires(series::update, units::publish)]
/// fn publish(granted: Granted, id: u64) {
///     publish_units(granted.narrow(), id); // proves a part of what it was given
/// }
/// # fn main() {}
/// ```
///
/// A function cannot call another one without a proof of the scopes that the other one needs. This does not compile:
///
/// ```compile_fail
/// # mod access { scopes::scopes!("catalogs/boomin.toml"); }
/// # use access::{series, units};
/// # use scopes::{Granted, requires};
/// #[requires(units::publish)]
/// fn publish_units(series: u64) {}
///
/// #[requires(series::update)]
/// fn publish(granted: Granted, id: u64) {
///     publish_units(granted.narrow(), id); // this proof does not prove `UnitsPublish`
/// }
/// # fn main() {}
/// ```
///
/// Write other attributes that look at the signature, such as `#[axum::debug_handler]`, below this one: see
/// [beside other attributes](#beside-other-attributes).
///
/// # What is optional
///
/// `optional(…)` after the scopes names further scopes, which nobody needs and which show or allow more. It changes nothing about
/// who may call. It is recorded, and shown wherever the requirement is: in the routes of a router, in OpenAPI documents, in the
/// description of the service for clients, in the comparison with the catalog, and in the documentation of the function. The proof
/// is then one of [`With`], which proves the same as without. The handler takes [`Optional`]`<Granted<…>>` with the scope written
/// out, as any parameter after the proof, or asks its token.
///
/// ```
/// # mod access { scopes::scopes!("catalogs/boomin.toml"); }
/// use access::{series, units};
/// use scopes::{Granted, Optional, requires};
///
/// #[requires(series::read, optional(units::read))]
/// async fn show(units: Optional<Granted<units::Read>>) -> &'static str {
///     if units.is_some() { "a series and its units" } else { "a series" }
/// }
/// # fn main() {}
/// ```
///
/// A scope that is required too, or implied by what is, has no effect there, and does not compile.
///
/// # Where the signature cannot change
///
/// `token = …` names an expression of type [`HasToken`] instead. It is checked first thing in the body; a refusal is
/// returned as an error. The function has to return a `Result` whose error is made from `MissingScopes`, under whatever alias, or
/// a pinned box of a future of one, as `async_trait` writes it. `impl Future<Output = …>` is known where it is written so, and any
/// other type is one that implements [`ReturnsRefusal`].
///
/// ```
/// # mod access { scopes::scopes!("catalogs/boomin.toml"); }
/// # use access::units;
/// # use scopes::requires;
/// trait Publisher {
///     fn publish(&self, token: &access::Token, id: u64) -> Result<(), access::MissingScopes>;
/// }
///
/// struct Service;
///
/// impl Publisher for Service {
///     #[requires(units::publish, token = token)]
///     fn publish(&self, token: &access::Token, id: u64) -> Result<(), access::MissingScopes> {
///         Ok(())
///     }
/// }
///
/// # fn main() {
/// let reader = access::Token::new(units::READ.set());
/// assert_eq!(Service.publish(&reader, 7).unwrap_err().missing(), units::PUBLISH.set());
/// # }
/// ```
///
/// `proof = granted` names the proof for the body, which can hand it on:
///
/// ```
/// # mod access { scopes::scopes!("catalogs/boomin.toml"); }
/// # use access::units;
/// # use scopes::requires;
/// #[requires(units::publish)]
/// fn publish_units(id: u64) {}
///
/// #[requires(units::publish, token = token, proof = granted)]
/// fn publish(token: &access::Token, id: u64) -> Result<(), access::MissingScopes> {
///     publish_units(granted, id);
///     Ok(())
/// }
/// # fn main() {}
/// ```
///
/// A check in the default method of a trait belongs to that method only: an implementation that overrides it is not checked
/// unless it says so too. A proof in the declaration binds every implementation.
///
/// # Beside other attributes
///
/// The compiler expands attributes from the top down, and each sees the code below it. So write this one above the others. Only
/// `utoipa::path` goes above it, since it should see the signature as you wrote it.
///
/// - **A proof** is a parameter, and attributes below see it. An attribute that stores answers, like `cached` or `memoize`,
///   stores what the function returns to callers with a proof. Leave the proof out of its key.
/// - **A check in the body** (`token = …`) would be stored with the answer: the second caller would get what the first was allowed
///   to have. So only these attributes are accepted below it: the compiler's own, those of clippy, rustfmt and
///   `diagnostic`, `utoipa::path`, and by the last segment of their name `instrument`, `debug_handler`, `async_recursion`,
///   `test`, and those that make handlers (`get`, `post`, `put`, `delete`, `patch`, `head`, `options`, `connect`, `trace`,
///   `route`, `routes`, `handler`). Any other is an error. The way out is a function for each of the two:
///
/// ```ignore
/// #[requires(units::publish)]
/// #[cached(key = "u64", convert = "{ id }")] // sees the proof, and keeps the answer
/// fn report(granted: Granted, id: u64) -> String { todo!() }
///
/// #[requires(units::publish, token = token, proof = granted)] // checks at every call
/// fn show(token: &access::Token, id: u64) -> Result<String, access::MissingScopes> {
///     Ok(report(granted, id))
/// }
/// ```
///
/// - **An attribute above** is expanded before this one, and cannot be seen from here. If it stores answers, it may store the
///   check with them. If it makes a second function of the body (`cached` before version 4 makes
///   `report_no_cache`), that one has neither proof nor check.
///
/// # Called without a proof
///
/// A function that is called from another language (`extern "C"`), by its bare name (`#[no_mangle]`, `#[export_name]`), or by
/// what another attribute makes of it (`#[wasm_bindgen]`), gets no proof from there, so it takes `token = …` only. `main` and
/// tests are called without one too: put the attribute on a function that they call.
///
/// A declaration in an `extern` block takes neither: annotate a function of your own that calls it. (A declaration there that
/// is neither `pub` nor `safe` looks like one in a trait, and is not refused. It must not be annotated either.)
///
/// # Options
///
/// `crate = path` says where this crate is, for code that has it under another name.
///
/// # What the compiler counts
///
/// The proof is a parameter that you did not write. Where the compiler counts parameters in its own words, it counts this one:
///
/// | it says | where | what to do |
/// |---|---|---|
/// | *method `publish` has 3 parameters but the declaration in trait `Publisher::publish` has 2* | in the implementation of a trait | `token = …`, or `#[requires(…)]` on the declaration too |
/// | *method `publish` has 2 parameters but the declaration in trait `Publisher::publish` has 3* | in the implementation of a trait whose declaration has `#[requires(…)]` | `#[requires(…)]` with the same scopes on the implementation |
/// | *this function takes 2 arguments but 1 argument was supplied* | at a call | hand on the proof as the first argument |
/// | *this function takes 1 argument but 0 arguments were supplied* | at another attribute, such as `#[test]`, `#[get]` or `#[handler]` | put `#[requires(…)]` above it |
/// | *missing generics for struct `Granted`* | at an attribute above, such as `debug_handler` | put `#[requires(…)]` above it, and leave `Granted` without arguments |
/// | *mismatched types: expected `Granted<A>`, found `Granted<B>`* | at a call | hand on `granted.narrow()`, which makes of it what is asked for |
/// | *function is expected to take 1 argument, but it takes 2 arguments* | where the function is passed as a value | pass a closure with the proof: <code>&#124;id&#124; publish(granted.narrow(), id)</code> |
///
/// # Errors
///
/// A scope that the catalog does not have does not compile:
///
/// ```compile_fail
/// # mod access { scopes::scopes!("catalogs/boomin.toml"); }
/// # use access::series;
/// #[scopes::requires(series::publish)] // catalog `boomin` has no scope `series:publish`
/// fn publish(id: u64) {}
/// # fn main() {}
/// ```
pub use scopes_macros::requires;

/// Says that a function needs a valid token, whatever its scopes. It asks for an [`Authenticated`] as proof.
///
/// The token's type is that of the catalog.
///
/// ```
/// # mod access { scopes::scopes!("catalogs/boomin.toml"); }
/// #[scopes::authenticated(access::Token)]
/// fn whoami() -> &'static str {
///     "somebody with a valid token"
/// }
///
/// # fn main() {
/// let token = access::Token::new(access::ScopeSet::EMPTY);
/// assert_eq!(whoami(token.authenticate()), "somebody with a valid token");
/// # }
/// ```
///
/// It is written wherever [`requires`] can be, and has the same options: `optional(…)`, `token = …`, `proof = …` and `crate = …`.
/// With `token = …` the body begins with the check, and the type may be one of your own that [has a token](HasToken). Where the
/// owner of a thing may do what others need a scope for, the scope is an optional one:
///
/// ```
/// # mod access { scopes::scopes!("catalogs/boomin.toml"); }
/// use access::{Token, series};
/// use scopes::authenticated;
///
/// #[authenticated(Token, optional(series::update), token = token)]
/// fn rename(token: &Token, is_owner: bool) -> Result<(), access::MissingScopes> {
///     if !is_owner {
///         token.require::<series::Update>()?;
///     }
///     Ok(())
/// }
///
/// # fn main() {
/// let nobody = Token::new(access::ScopeSet::EMPTY);
/// assert!(rename(&nobody, true).is_ok());
/// assert!(rename(&nobody, false).is_err());
/// # }
/// ```
pub use scopes_macros::authenticated;

/// Says that a function needs no token, and why. The reason is kept in the type of its [`Public`] parameter.
///
/// ```
/// #[scopes::public(reason = "the load balancer asks without a token")]
/// fn health() -> &'static str {
///     "up"
/// }
///
/// assert_eq!(health(scopes::Public::new()), "up");
/// ```
///
/// A method gets no such parameter: above a function with a receiver, the attribute only documents the reason. `optional(…)`
/// names scopes that show more to those who have them, and `crate = …` says where this crate is. The reason has 1024 bytes at
/// most.
pub use scopes_macros::public;

/// Has every function of an `impl` block say who may call it, with [`requires`], [`authenticated`] or [`public`].
///
/// ```
/// # mod access { scopes::scopes!("catalogs/boomin.toml"); }
/// use access::{MissingScopes, Token, series};
/// use scopes::{guarded, public, requires};
///
/// trait Catalogue {
///     fn show(&self, token: &Token) -> Result<&str, MissingScopes>;
///     fn health() -> bool;
/// }
///
/// struct Shelf;
///
/// #[guarded]
/// impl Catalogue for Shelf {
///     #[requires(series::read, token = token)]
///     fn show(&self, token: &Token) -> Result<&str, MissingScopes> {
///         Ok("a series")
///     }
///
///     #[public(reason = "the load balancer asks without a token")]
///     fn health() -> bool {
///         true
///     }
/// }
/// # fn main() {}
/// ```
///
/// A function that says nothing does not compile:
///
/// ```compile_fail
/// struct Shelf;
///
/// #[scopes::guarded]
/// impl Shelf {
///     fn forgotten(&self) {} // `forgotten` does not say who may call it
/// }
/// ```
///
/// The three go by the last segment of their names: under another one they are not seen. A macro in the place of functions, and one
/// of the three in a `cfg_attr`, are refused, since what they come to is not seen either. In the implementation of a trait
/// `#[public]` adds no parameter, with a receiver or without. The default methods of a trait, which an implementation leaves out, are
/// not seen: `tonic` answers those of a service with `UNIMPLEMENTED`.
///
/// The three attributes in the block are those of this crate, by whatever path they are written. Other attributes on the block
/// are not looked into: one that adds a method adds one that nobody guards.
///
/// With tonic, `scopes::tonic::guarded` takes a type only if one of its traits is implemented under this attribute, and
/// `scopes::tonic::requirements` lists what the methods of that one ask for. It cannot see which trait the server serves, so
/// give each service a type of its own. Write it above or below `#[tonic::async_trait]`.
///
/// With poem-openapi, write it above `#[OpenApi]`, which then sees the proofs among the parameters. `scopes::poem::guarded` takes
/// no other API.
pub use scopes_macros::guarded;

/// The key to a function with `#[requires(…)]`: a proof that its scopes were checked.
///
/// It comes from a token:
///
/// ```
/// # mod access { scopes::scopes!("catalogs/seismic.toml"); }
/// use access::library;
/// use scopes::requires;
///
/// #[requires(library::manage)]
/// fn rename(name: &str) {}
///
/// # fn main() {
/// let token = access::Token::new(library::MANAGE.set());
/// match token.authorize() {
///     Ok(granted) => rename(granted, "Shelf"),
///     Err(missing) => panic!("{missing}"),
/// }
/// # }
/// ```
///
/// From a web framework, as an extractor; see [`Credentials`].
///
/// Out of another proof: `narrow` gives a proof of less.
///
/// ```
/// # mod access { scopes::scopes!("catalogs/seismic.toml"); }
/// # use access::library;
/// # use scopes::{Granted, requires};
/// #[requires(library::view)]
/// fn list() {}
///
/// #[requires(library::manage)]
/// fn tidy(granted: Granted) {
///     list(granted.narrow()); // the catalog says that `manage` implies `view`
/// }
///
/// #[requires(any(library::view, library::manage))]
/// fn look(granted: Granted) {
///     list(granted.narrow()); // each of the two proves `view`
/// }
///
/// #[requires(library::manage, access::search)]
/// fn find(granted: Granted) {
///     let (manage, _search) = granted.split(); // one proof for each
///     list(manage.narrow());
/// }
/// # fn main() {}
/// ```
///
/// In a loop, or for two calls, hand on `granted.narrow()` each time: a proof is moved into the function that takes it, and
/// `narrow` to what it proves already makes another one. Of the compiler's *use of moved value: `granted`* that is the way out;
/// a reference is not, since a function takes its proof by value.
///
/// ```
/// # mod access { scopes::scopes!("catalogs/seismic.toml"); }
/// # use access::library;
/// # use scopes::{Granted, requires};
/// #[requires(library::view)]
/// fn show(shelf: u64) {}
///
/// #[requires(library::view)]
/// fn show_all(granted: Granted, shelves: u64) {
///     (0..shelves).for_each(|shelf| show(granted.narrow(), shelf));
/// }
/// # fn main() {}
/// ```
///
/// # Written out
///
/// Where `#[requires]` does not fill in the requirement, in a field or a function without the attribute, it is one type, that
/// of the scope: `Granted<library::View>`. For two scopes it is a list, `Granted<All<(library::View, library::Manage)>>`, with
/// [`All`] or [`Any`]. The compiler counts the types: *struct takes 1 generic argument but 2 generic arguments were supplied*.
/// Removing one of them, as it suggests, would drop a scope.
///
/// # In detail
///
pub use scopes_runtime::Granted;

pub use scopes_runtime::{Authenticated, CatalogToken, Public};

/// What the authentication layer says about a request: the link between it and the handlers.
///
/// # With axum
///
/// `scopes::axum::Router::authenticated_by` puts such a layer around a router, and `scopes::tower::AuthenticationLayer` is one.
/// This is what they do, for a layer of your own.
///
/// It verifies the token and leaves what it found in the request, as a `Credentials<access::Token>`: the token itself, not
/// claims with a token in them: of a `Credentials<Claims>` no handler knows, and the answer is 500. It lets every request pass:
/// handlers refuse those that they must not serve, each with the standard answer.
///
/// ```
/// # #[cfg(feature = "axum")] mod example {
/// # mod access { scopes::scopes!("catalogs/boomin.toml"); }
/// use access::series;
/// use axum::extract::{Path, Request};
/// use axum::http::header::AUTHORIZATION;
/// use axum::middleware::{Next, from_fn};
/// use axum::response::Response;
/// use axum::{Router, routing::get};
/// use scopes::{Credentials, requires};
///
/// #[requires(series::read)]
/// async fn show(Path(id): Path<u64>) -> String {
///     format!("series {id}")
/// }
///
/// async fn authenticate(mut request: Request, next: Next) -> Response {
///     let credentials = match request.headers().get(AUTHORIZATION) {
///         None => Credentials::Absent,
///         Some(header) => match verified_claim(header.as_bytes()) {
///             Some(claim) => match access::ScopeSet::parse(claim) {
///                 Ok(parsed) => Credentials::Valid(access::Token::new(parsed.scopes())),
///                 Err(_) => Credentials::Refused,
///             },
///             None => Credentials::Refused,
///         },
///     };
///     request.extensions_mut().insert(credentials);
///     next.run(request).await
/// }
/// # fn verified_claim(header: &[u8]) -> Option<&str> { None }
///
/// # fn router() -> Router {
/// Router::new().route("/series/{id}", get(show)).layer(from_fn(authenticate))
/// # }
/// # }
/// ```
///
/// | case | answer |
/// |---|---|
/// | [`Absent`](Credentials::Absent) | 401, `WWW-Authenticate: Bearer scope="series:read"`: the scopes to ask for |
/// | [`Refused`](Credentials::Refused) | 401, `error="invalid_token"` and the scopes to ask for |
/// | [`Valid`](Credentials::Valid), scopes missing | 403, `error="insufficient_scope"` and the scopes to ask for, if a grant would help |
/// | [`Unavailable`](Credentials::Unavailable) | 503 |
/// | nothing in the request | 500 and a logged error that says why: no layer ran, that of another catalog, or one that covers other routes only |
///
/// A public route is served in all of these cases, unless its handler takes an [`Optional`]: that is none where credentials are
/// absent, and is answered as above in every other case but missing scopes.
///
/// The challenges follow RFC 6750 §3, the bodies RFC 9457.
///
/// # In detail
///
pub use scopes_runtime::Credentials;

/// Where clients find out how to get a token, for the challenges.
///
/// ```
/// use scopes::ResourceMetadataUrl;
///
/// let metadata = ResourceMetadataUrl::new("https://api.example.com/.well-known/oauth-protected-resource");
/// // In the authentication layer, beside the credentials: request.extensions_mut().insert(metadata.clone());
/// # assert!(metadata.as_str().starts_with("https://"));
/// ```
///
/// # In detail
///
#[cfg(feature = "std")]
pub use scopes_runtime::ResourceMetadataUrl;

/// What a request presents in its `Authorization` header, for frameworks that are not built on tower. With tower, see
/// `AuthenticationLayer`.
///
/// ```
/// # mod access { scopes::scopes!("catalogs/boomin.toml"); }
/// use scopes::{Authorization, Credentials};
///
/// # fn verify(token: &str) -> Option<access::Token> { None }
/// fn credentials(headers: &[&str]) -> Credentials<access::Token> {
///     match Authorization::read(headers) {
///         Authorization::Absent => Credentials::Absent,
///         Authorization::Malformed => Credentials::Refused,
///         Authorization::Bearer(token) => match verify(token.as_str()) {
///             Some(token) => Credentials::Valid(token),
///             None => Credentials::Refused,
///         },
///     }
/// }
///
/// # fn main() {
/// assert_eq!(credentials(&[]), Credentials::Absent);
/// assert_eq!(credentials(&["Bearer not a token"]), Credentials::Refused);
/// # }
/// ```
///
/// # In detail
///
#[cfg(feature = "std")]
pub use scopes_runtime::{Authorization, BearerToken};

/// How the service describes itself to OAuth clients (RFC 9728).
///
/// ```
/// # mod access { scopes::scopes!("catalogs/boomin.toml"); }
/// use scopes::ProtectedResourceMetadata;
///
/// # fn main() {
/// # fn run() -> Result<(), scopes::InvalidResource> {
/// let resource = ProtectedResourceMetadata::new("https://api.example.com/v1")?
///     .authorization_server("https://login.example.com")
///     .initial_scopes(access::series::READ.set()) // what a client should ask for at first
///     .name("Series");
///
/// assert_eq!(resource.well_known_path(), "/.well-known/oauth-protected-resource/v1");
/// assert_eq!(resource.url().as_str(), "https://api.example.com/.well-known/oauth-protected-resource/v1");
/// // AuthenticationLayer::new(…).resource_metadata(resource.url()) points to it in challenges
/// # Ok(())
/// # }
/// # run().unwrap();
/// # }
/// ```
///
/// It is served by `describe`, a method of axum's router, of poem's guards and of a rocket, and a function of `scopes::actix`.
/// What has another server beside it, tonic for one, gets the JSON from `document`:
///
/// ```
/// # #[cfg(feature = "axum")] mod example {
/// # mod access { scopes::scopes!("catalogs/boomin.toml"); }
/// # use scopes::{ProtectedResourceMetadata, requires};
/// # use scopes::axum::{Router, get};
/// # #[requires(access::series::read)]
/// # async fn list() {}
/// # pub fn main() {
/// # let router: Router = Router::new().route("/series", get(list));
/// # let resource = ProtectedResourceMetadata::new("https://api.example.com").unwrap();
/// let document = resource.document(router.requirements());
///
/// assert!(document.contains(r#""scopes_supported":["series:read"]"#));
/// # }
/// # }
/// # #[cfg(feature = "axum")] fn main() { example::main() }
/// # #[cfg(not(feature = "axum"))] fn main() {}
/// ```
///
/// The scopes in the document are those that the routes ask for, without the sensitive ones unless
/// [`with_sensitive_scopes`](ProtectedResourceMetadata::with_sensitive_scopes) says so: some clients ask for everything that
/// they find there.
///
/// Step-up authentication (RFC 9470), a challenge that asks for a better or a newer login and not for scopes, is outside of what
/// this crate does.
///
/// # In detail
///
#[cfg(any(feature = "actix", feature = "poem", feature = "rocket", feature = "tower"))]
pub use scopes_runtime::{InvalidResource, ProtectedResourceMetadata};

/// What routes ask for, as data; see `scopes::axum::Router::requirements`.
#[cfg(any(
    feature = "actix",
    feature = "axum",
    feature = "openapi",
    feature = "poem",
    feature = "rocket",
    feature = "testing",
    feature = "tonic"
))]
pub use scopes_runtime::{Alternatives, Difference, Drift, RequiredScopes, Route, Serves, Unserved, reconcile};

/// Why something that is mounted needs no token; see `scopes::axum::Router::mount_public`.
///
/// ```
/// use scopes::Reason;
///
/// let reason = Reason("everybody gets the web page");
/// assert_eq!(reason.to_string(), "everybody gets the web page");
/// ```
///
/// An empty reason, or one that looks like a path, panics where it is used.
#[cfg(any(
    feature = "actix",
    feature = "axum",
    feature = "openapi",
    feature = "poem",
    feature = "rocket",
    feature = "testing",
    feature = "tonic"
))]
pub use scopes_runtime::Reason;

/// The answer to a refused request, for frameworks that have no extractor here yet.
///
/// ```
/// # mod access { scopes::scopes!("catalogs/boomin.toml"); }
/// use access::series;
/// use scopes::Refusal;
///
/// # fn main() {
/// let token = access::Token::new(series::READ.set());
/// let missing = token.authorize::<series::Update>().unwrap_err();
/// let refusal = Refusal::insufficient_scope(&missing, None);
/// assert_eq!(refusal.status(), 403);
/// assert_eq!(refusal.challenge(), Some(r#"Bearer error="insufficient_scope", scope="series:update""#));
/// assert!(refusal.body().contains(r#""missing":["series:update"]"#));
/// # }
/// ```
///
/// It is made from [`MissingScopes`](types::MissingScopes) and [`UnmetSet`](types::UnmetSet), so that a handler may return
/// `Result<_, Refusal>` and check by `?`.
///
/// # In detail
///
#[cfg(feature = "std")]
pub use scopes_runtime::Refusal;

/// What challenges ask for, for an authentication layer of your own. It leaves the options in each request, beside
/// [`Credentials`].
///
/// ```
/// # #[cfg(feature = "axum")] mod example {
/// # mod access { scopes::scopes!("catalogs/boomin.toml"); }
/// use scopes::{ChallengeOptions, ChallengeScopes};
///
/// # fn example(extensions: &mut axum::http::Extensions) {
/// let options = ChallengeOptions::<access::Scope>::new()
///     .challenge_scopes(ChallengeScopes::WithToken) // whoever has no token is not told what routes need
///     .accumulate(); // clients that ask for a challenge's scopes alone keep those that they had
/// extensions.insert(options.clone());
/// # }
/// # }
/// ```
///
/// [`AuthenticationLayer`] has the same options itself.
///
/// # In detail
///
#[cfg(any(feature = "actix", feature = "poem", feature = "rocket", feature = "tower"))]
pub use scopes_runtime::{ChallengeOptions, ChallengeScopes};

#[cfg(any(feature = "actix", feature = "poem", feature = "rocket", feature = "tower"))]
mod authentication;
#[cfg(any(feature = "actix", feature = "poem", feature = "rocket", feature = "tower"))]
pub use authentication::{AuthenticationLayer, Reader, RequestHead, Verdict, Verified, Verifier};

/// Lets claims of your own stand for the token in them, in `#[requires(…, token = claims)]`.
///
/// ```
/// # mod access { scopes::scopes!("catalogs/boomin.toml"); }
/// use access::series;
/// use scopes::{HasToken, requires};
///
/// struct Claims {
///     subject: String,
///     token: access::Token,
/// }
///
/// impl HasToken for Claims {
///     type Scope = access::Scope;
///
///     fn token(&self) -> &access::Token {
///         &self.token
///     }
/// }
///
/// #[requires(series::delete, token = claims)]
/// fn delete(claims: &Claims, id: u64) -> Result<String, access::MissingScopes> {
///     Ok(format!("{} deleted {id}", claims.subject))
/// }
/// # fn main() {}
/// ```
///
/// # In detail
///
pub use scopes_runtime::HasToken;

/// What the catalog recommends for a job: the constants of the module `presets`.
///
/// ```
/// # mod access { scopes::scopes!("catalogs/agents.toml"); }
/// use access::{entries, orders, presets};
///
/// # fn main() {
/// let preset = presets::DRAFT_WRITING;
/// assert_eq!(preset.title(), "Draft-writing worker");
/// assert!(preset.scopes().contains(entries::READ));
///
/// // To make a token, and to look at one.
/// let granted = preset.scopes() | orders::READ;
/// assert_eq!(preset.beyond(granted), orders::READ.set());
/// assert!(!preset.covers(granted));
/// assert!(preset.lacking(granted).is_empty());
/// # }
/// ```
///
/// # In detail
///
pub use scopes_runtime::Preset;

/// Requirements of several scopes, and what is optional beside one, as types. `#[requires(…)]` writes them; here is how to name them.
///
/// ```
/// # mod access { scopes::scopes!("catalogs/boomin.toml"); }
/// use access::{series, units};
/// use scopes::{All, Any, Granted};
///
/// fn publish(_: Granted<All<(series::Update, Any<(units::Publish, units::Create)>)>>) {}
///
/// # fn main() {
/// let token = access::Token::new(series::UPDATE.set() | units::CREATE.set());
/// assert!(token.authorize().map(publish).is_ok());
/// # }
/// ```
///
/// # In detail
///
pub use scopes_runtime::{All, Any, With};

/// What a handler takes where it is there: an extractor in every framework.
///
/// ```
/// # mod access { scopes::scopes!("catalogs/boomin.toml"); }
/// use access::{Token, series};
/// use scopes::{Granted, Optional, public};
///
/// #[public(reason = "anybody may look", optional(series::read))]
/// async fn look(Optional(token): Optional<Token>, reader: Optional<Granted<series::Read>>) -> &'static str {
///     match (token, reader.into_option()) {
///         (None, _) => "the first chapter",
///         (Some(_), None) => "two chapters",
///         (Some(_), Some(_)) => "the whole series",
///     }
/// }
/// # fn main() {}
/// ```
///
/// In axum `Option<Token>` and `Option<Granted<…>>` do the same. The `Option` of actix-web, poem and rocket takes a bad token
/// for none, so below their attributes it is refused.
///
/// # In detail
///
pub use scopes_runtime::Optional;

/// How a function with `token = …` returns its refusal.
///
/// ```
/// # mod access { scopes::scopes!("catalogs/boomin.toml"); }
/// use access::{MissingScopes, Token, series};
/// use scopes::{ReturnsRefusal, requires};
///
/// #[derive(Debug, PartialEq)]
/// enum Answer {
///     Series(u64),
///     Forbidden(String),
/// }
///
/// impl ReturnsRefusal<MissingScopes> for Answer {
///     fn refused(missing: MissingScopes) -> Self {
///         Self::Forbidden(missing.to_string())
///     }
/// }
///
/// #[requires(series::read, token = token)]
/// fn show(token: &Token, id: u64) -> Answer {
///     Answer::Series(id)
/// }
///
/// # fn main() {
/// let nobody = Token::new(access::ScopeSet::EMPTY);
/// assert_eq!(show(&nobody, 7), Answer::Forbidden("missing scope: series:read".to_owned()));
/// # }
/// ```
///
/// # In detail
///
pub use scopes_runtime::ReturnsRefusal;

pub use scopes_runtime::OptionalsOf;

/// The claims of a token that name scopes: `scope`, `scp` or `scopes`, whatever the issuer writes.
///
/// ```
/// # #[cfg(feature = "serde")] mod example {
/// # mod access { scopes::scopes!("catalogs/agents.toml"); }
/// use access::{Scope, orders, syncstate};
/// use scopes::ScopeClaim;
///
/// #[derive(serde::Deserialize)]
/// struct Claims {
///     sub: String,
///     #[serde(flatten)]
///     scope: ScopeClaim<Scope>,
/// }
///
/// # pub fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let claims: Claims = serde_json::from_str(r#"{ "sub": "worker", "scp": ["orders:read", "consumers:read"] }"#)?;
/// assert_eq!(claims.scope.scopes(), orders::READ.set() | syncstate::READ.set());
/// for (name, advice) in claims.scope.deprecated() {
///     println!("{} uses {name}: {advice}", claims.sub); // worker uses consumers:read: Deprecated alias for …
/// }
///
/// // A claim of another shape is an error, not a token that may do nothing, or a part.
/// assert!(serde_json::from_str::<Claims>(r#"{ "sub": "worker", "scope": null }"#).is_err());
/// // So are several of the claims that do not say the same.
/// assert!(serde_json::from_str::<Claims>(r#"{ "sub": "worker", "scope": "", "scp": ["orders:read"] }"#).is_err());
/// # Ok(())
/// # }
/// # }
/// # #[cfg(feature = "serde")] fn main() -> Result<(), Box<dyn std::error::Error>> { example::main() }
/// # #[cfg(not(feature = "serde"))] fn main() {}
/// ```
///
/// Without `flatten` a field reads the claim of its own name, in the same two shapes: `#[serde(default)] permissions:
/// ScopeClaim<Scope>`. A `ScopeSet` is no claim: it refuses names that the catalog does not have, which tokens are full of.
///
/// `docs/providers.md` in the repository shows what Auth0, Entra ID, Keycloak and others put into their tokens, and what reads
/// it.
///
/// # In detail
///
#[cfg(feature = "serde")]
pub use scopes_runtime::ScopeClaim;

/// The roles in a claim of a token: a string, an array, or a map with a role for each key.
///
/// ```
/// # #[cfg(feature = "serde")] mod example {
/// # mod access { scopes::scopes!("catalogs/feedback.toml"); }
/// use access::{Role, Roles, Scope};
/// use scopes::RoleClaim;
///
/// #[derive(serde::Deserialize)]
/// struct Claims {
///     sub: String,
///     #[serde(default)]
///     realm_access: RealmAccess,
/// }
///
/// #[derive(Default, serde::Deserialize)]
/// struct RealmAccess {
///     #[serde(default)]
///     roles: RoleClaim<Scope>,
/// }
///
/// # pub fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let token = r#"{ "sub": "ada", "realm_access": { "roles": ["member", "offline_access"] } }"#;
/// let claims: Claims = serde_json::from_str(token)?;
/// assert_eq!(claims.realm_access.roles.roles(), Roles::from([Role::Member]));
/// assert_eq!(claims.realm_access.roles.unknown().collect::<Vec<_>>(), ["offline_access"]);
///
/// // No claim, no role. A claim of another shape is an error.
/// let claims: Claims = serde_json::from_str(r#"{ "sub": "ada" }"#)?;
/// assert!(claims.realm_access.roles.roles().is_empty());
/// assert!(serde_json::from_str::<Claims>(r#"{ "sub": "ada", "realm_access": { "roles": null } }"#).is_err());
/// # Ok(())
/// # }
/// # }
/// # #[cfg(feature = "serde")] fn main() -> Result<(), Box<dyn std::error::Error>> { example::main() }
/// # #[cfg(not(feature = "serde"))] fn main() {}
/// ```
///
/// # In detail
///
#[cfg(feature = "serde")]
pub use scopes_runtime::RoleClaim;

/// What an authorization server writes before the names of a catalog, where only the installation knows it.
///
/// ```
/// # mod access { scopes::scopes!("catalogs/boomin.toml"); }
/// use access::{ScopeSet, series, units};
/// use scopes::ScopePrefix;
///
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let prefix = ScopePrefix::new("https://media.example/")?; // from the configuration
///
/// // A token of a server that issues names with the prefix. Those of other services grant nothing.
/// let claim = ScopeSet::parse("openid https://media.example/series:read https://shop.example/units:read")?;
/// assert_eq!(prefix.scopes(claim.unknown()), series::READ.set());
///
/// // What a client asks for, in a challenge for one.
/// let names = prefix.names(series::READ | units::READ).to_string();
/// assert_eq!(names, "https://media.example/series:read https://media.example/units:read");
/// # Ok(())
/// # }
/// ```
///
/// # In detail
///
#[cfg(feature = "std")]
pub use scopes_runtime::ScopePrefix;

#[cfg(feature = "std")]
pub use scopes_runtime::{InvalidScopePrefix, PrefixedNames};

pub use scopes_runtime::{
    CatalogScope, DeprecatedNames, InvalidScopeSet, InvalidScopeToken, Parsed, Requirement, UnknownKey, UnknownNames,
    UnknownScope,
};

#[cfg(feature = "actix")]
pub mod actix;
#[cfg(feature = "axum")]
pub mod axum;
pub mod catalog;
#[cfg(feature = "openapi")]
pub mod openapi;
#[cfg(feature = "poem")]
pub mod poem;
#[cfg(feature = "rocket")]
pub mod rocket;
#[cfg(feature = "testing")]
pub mod testing;
#[cfg(feature = "tonic")]
pub mod tonic;
#[cfg(feature = "tower")]
pub mod tower;
pub mod types;

#[doc(hidden)]
pub use scopes_runtime::guard_mode;

/// What generated code calls. Not part of the interface: it may change in any release.
#[doc(hidden)]
pub mod __private {
    #[cfg(feature = "rocket")]
    pub use scopes_macros::handler;
    pub use scopes_macros::{documented, unknown_scope};
    pub use scopes_runtime::__private::*;
}
