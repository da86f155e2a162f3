//! axum: a router on which no route can be forgotten.
//!
//! ```
//! # mod access { scopes::scopes!("catalogs/boomin.toml"); }
//! use access::series;
//! use axum::extract::Path;
//! use scopes::axum::{Router, delete, get};
//! use scopes::tower::AuthenticationLayer;
//! use scopes::{BearerToken, public, requires};
//!
//! #[public(reason = "the load balancer asks without a token")]
//! async fn health() -> &'static str {
//!     "up"
//! }
//!
//! #[requires(any(series::read, series::update))]
//! async fn show(Path(id): Path<u64>) -> String {
//!     format!("series {id}")
//! }
//!
//! #[requires(series::delete)]
//! async fn archive(Path(id): Path<u64>) {}
//!
//! async fn verify(token: BearerToken) -> Option<access::Token> {
//!     // Look at the signature, the expiry and the audience of the token here.
//! #   let verified_claim = |token: &str| Some(token.to_owned());
//!     let claim = verified_claim(token.as_str())?;
//!     Some(access::Token::new(access::ScopeSet::parse(&claim).ok()?.scopes()))
//! }
//!
//! fn router() -> Router {
//!     Router::new()
//!         .route("/health", get(health))
//!         .route("/series/{id}", get(show).delete(archive))
//!         .layer(AuthenticationLayer::new(verify))
//! }
//!
//! # fn main() {
//! for route in router().requirements() {
//!     println!("{route}: {}", route.access()); // GET /series/{id}: any(series:read, series:update)
//! }
//! let service: axum::Router = router().into_inner(); // for `axum::serve`
//! # }
//! ```
//!
//! A handler without an attribute does not compile on this router:
//!
//! ```compile_fail
//! use scopes::axum::{Router, get};
//!
//! async fn forgotten() {}
//!
//! let router: Router = Router::new().route("/", get(forgotten)); // a handler of this route does not say who may call it
//! ```
//!
//! # What else a service has
//!
//! A service, a plain router or a fallback has no handlers of ours. It goes into a plain [`axum::Router`], and that is
//! mounted with a requirement, or with the reason why it has none:
//!
//! ```
//! # mod access { scopes::scopes!("catalogs/boomin.toml"); }
//! use scopes::Reason;
//! use scopes::axum::Router;
//!
//! # fn main() {
//! let assets = axum::Router::new().fallback(|| async { "a static file" });
//! let metrics = axum::Router::new().route("/", axum::routing::get(|| async { "requests 7" }));
//!
//! let router: Router = Router::new()
//!     .mount_public(Reason("everybody gets the web page"), "/assets", assets)
//!     .mount_requiring::<access::org::Read>("/metrics", metrics);
//! # }
//! ```
//!
//! # In agreement with the catalog
//!
//! Where the catalog lists endpoints, one line in a test, or at start, compares them with the routes:
//!
//! ```no_run
//! # mod access { scopes::scopes!("catalogs/factory.toml"); }
//! # fn router() -> scopes::axum::Router { scopes::axum::Router::new() }
//! # fn main() {
//! router().reconcile(&access::CATALOG).unwrap();
//! # }
//! ```
//!
//! # In detail
//!
//! [`axum::Router`]: https://docs.rs/axum/0.8/axum/struct.Router.html

pub use scopes_runtime::axum::{
    App, Authenticates, Guarded, MethodRouter, Router, any, connect, delete, get, head, on, options, patch, post, put,
    trace,
};
