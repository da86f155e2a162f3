//! A service with poem, in `service`, and what it answers over HTTP, in `tests`.
//!
//! `#[requires]` stands above `#[handler]`:
//!
//! ```
//! # mod access { scopes::scopes!("../../../catalogs/seismic.toml"); }
//! use access::library;
//!
//! #[scopes::requires(library::view)]
//! #[poem::handler]
//! fn show() {}
//! # fn main() {}
//! ```
//!
//! and not below, whether the proof is written or not:
//!
//! ```compile_fail,E0061
//! # mod access { scopes::scopes!("../../../catalogs/seismic.toml"); }
//! use access::library;
//!
//! #[poem::handler]
//! #[scopes::requires(library::view)]
//! fn show() {} // this function takes 1 argument but 0 arguments were supplied
//! # fn main() {}
//! ```
//!
//! ```compile_fail,E0107
//! # mod access { scopes::scopes!("../../../catalogs/seismic.toml"); }
//! use access::library;
//!
//! #[poem::handler]
//! #[scopes::requires(library::view)]
//! fn show(granted: scopes::Granted) {} // missing generics for struct `Granted`
//! # fn main() {}
//! ```

//!
//! What the documentation of `scopes::poem` shows:
//!
//! ```
//! # mod access { scopes::scopes!("../../../catalogs/boomin.toml"); }
//! use access::series;
//! use poem::listener::TcpListener;
//! use poem::web::Path;
//! use poem::{Server, handler};
//! use scopes::poem::{App, Guards, get};
//! use scopes::{BearerToken, public, requires};
//!
//! #[public(reason = "the load balancer asks without a token")]
//! #[handler]
//! async fn health() -> &'static str {
//!     "up"
//! }
//!
//! #[requires(any(series::read, series::update))]
//! #[handler]
//! async fn show(Path(id): Path<u64>) -> String {
//!     format!("series {id}")
//! }
//!
//! #[requires(series::delete)]
//! #[handler]
//! async fn archive(Path(id): Path<u64>) {}
//!
//! async fn verify(token: BearerToken) -> Option<access::Token> {
//!     // Look at the signature, the expiry and the audience of the token here.
//! #   let verified_claim = |token: &str| Some(token.to_owned());
//!     let claim = verified_claim(token.as_str())?;
//!     Some(access::Token::new(access::ScopeSet::parse(&claim).ok()?.scopes()))
//! }
//!
//! fn app() -> App {
//!     Guards::new()
//!         .at("/health", get(health))
//!         .at("/series/:id", get(show).delete(archive))
//!         .authenticated_by(verify) // around all of it; nothing can be added afterwards
//! }
//!
//! # fn main() {
//! for route in app().requirements() {
//!     println!("{route:#}"); // GET /series/{id}: any(series:read, series:update)
//! }
//! # let serve = async move || {
//! Server::new(TcpListener::bind("127.0.0.1:3000")).run(app()).await
//! # };
//! # }
//! ```
//!
//! ```
//! # mod access { scopes::scopes!("../../../catalogs/boomin.toml"); }
//! # mod staff { scopes::scopes!(toml = "[catalog]\nname = \"staff\"\n[scopes]\n\"audit:read\" = \"Read the audit log.\"\n"); }
//! use poem::endpoint::make_sync;
//! use poem::handler;
//! use poem::middleware::AddData;
//! use scopes::Reason;
//! use scopes::poem::{Guards, get};
//! # use scopes::{BearerToken, requires};
//! # #[requires(access::series::read)] #[handler] async fn series() {}
//! # #[requires(staff::audit::read)] #[handler] async fn audit() {}
//! # async fn verify(_: BearerToken) -> Option<access::Token> { None }
//! # async fn verify_staff(_: BearerToken) -> Option<staff::Token> { None }
//!
//! # fn main() {
//! let staff = Guards::new().at("/audit", get(audit)).authenticated_by(verify_staff);
//! let heavy = Guards::new().at("/series", get(series)).with(AddData::new("for these routes only"));
//! let app = Guards::new()
//!     .nest("/staff", staff)
//!     .nest("/heavy", heavy)
//!     .mount_public(Reason("everybody gets the web page"), "/assets", make_sync(|_| "a static file"))
//!     .mount_requiring::<access::org::Read>("/metrics", make_sync(|_| "requests 7"))
//!     .authenticated_by(verify);
//! assert_eq!(app.requirements().len(), 4);
//! # }
//! ```
//!
//! ```
//! # mod access { scopes::scopes!("../../../catalogs/boomin.toml"); }
//! # use scopes::poem::{Guards, get};
//! # #[scopes::requires(access::series::read)]
//! # #[poem::handler]
//! # async fn show() {}
//! # fn main() {
//! let guards = Guards::new().at("/series/:id", get(show));
//! assert_eq!(guards.requirement("GET", "/series/{id}").unwrap().access().to_string(), "series:read");
//! assert!(guards.requirement("POST", "/series/{id}").is_none());
//! # }
//! ```
//!
//! A handler that does not say who may call it is mounted nowhere:
//!
//! ```compile_fail,E0277
//! use scopes::poem::{Guards, get};
//!
//! #[poem::handler]
//! async fn forgotten() {}
//!
//! let guards = Guards::new().at("/", get(forgotten));
//! ```
//!
//! ```compile_fail,E0277
//! use scopes::poem::{Guards, get};
//!
//! #[poem::handler]
//! async fn forgotten() {}
//!
//! let guards = Guards::new().at("/", forgotten);
//! ```
//!
//! nor is one that checks in its body,
//!
//! ```compile_fail,E0277
//! # mod access { scopes::scopes!("../../../catalogs/seismic.toml"); }
//! # use access::library;
//! use scopes::poem::{Guards, get};
//!
//! #[scopes::requires(library::view, token = token)]
//! #[poem::handler]
//! async fn show(token: access::Token) -> poem::Result<()> { Ok(()) }
//! # fn main() {
//! let guards = Guards::new().at("/", get(show));
//! # }
//! ```
//!
//! one that has a proof and no attribute,
//!
//! ```compile_fail,E0277
//! # mod access { scopes::scopes!("../../../catalogs/seismic.toml"); }
//! # use access::library;
//! use scopes::poem::{Guards, get};
//!
//! #[poem::handler]
//! async fn show(granted: scopes::Granted<library::View>) {}
//! # fn main() {
//! let guards = Guards::new().at("/", get(show));
//! # }
//! ```
//!
//! or what a method of poem's own has:
//!
//! ```compile_fail,E0277
//! # mod access { scopes::scopes!("../../../catalogs/seismic.toml"); }
//! # use access::library;
//! use scopes::poem::Guards;
//!
//! #[scopes::requires(library::view)]
//! #[poem::handler]
//! async fn show() {}
//! # fn main() {
//! let guards = Guards::new().at("/", poem::get(show));
//! # }
//! ```
//!
//! Nothing is added behind a middleware, and what is nested is known:
//!
//! ```compile_fail,E0599
//! # mod access { scopes::scopes!("../../../catalogs/seismic.toml"); }
//! # use access::library;
//! use scopes::poem::{Guards, get};
//!
//! #[scopes::requires(library::view)]
//! #[poem::handler]
//! async fn show() {}
//! # fn main() {
//! let app = Guards::new().with(()).at("/", get(show));
//! # }
//! ```
//!
//! ```compile_fail,E0277
//! let guards = scopes::poem::Guards::new().nest("/", poem::Route::new());
//! ```

#[cfg(test)]
#[path = "../../common.rs"]
mod common;
#[cfg(test)]
mod documents;
#[cfg(test)]
mod guards;
#[cfg(test)]
mod service;
#[cfg(test)]
#[path = "../../documents.rs"]
mod shared;
#[cfg(test)]
mod tests;

/// What the log says of a layer that stands around other routes.
#[cfg(test)]
const COVERS: &str = "`.with(…)` stands around the endpoint that it is called on";
