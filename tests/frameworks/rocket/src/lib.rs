//! A service with rocket, in `service`, and what it answers over HTTP, in `tests`; routes that cannot be forgotten, in
//! `mounting`.
//!
//! `#[requires]` stands above `#[get]`. The proof is written where the function has a use for it:
//!
//! ```
//! # mod access { scopes::scopes!("../../../catalogs/seismic.toml"); }
//! use access::library;
//!
//! #[scopes::requires(library::view)]
//! #[rocket::get("/shown")]
//! fn show() {}
//!
//! #[scopes::requires(library::view)]
//! #[rocket::get("/found")]
//! fn find(granted: scopes::Granted) -> String {
//!     format!("{granted:?}")
//! }
//! # fn main() {}
//! ```
//!
//! Routes that cannot be forgotten:
//!
//! ```no_run
//! # mod access { scopes::scopes!("../../../catalogs/boomin.toml"); }
//! use access::series;
//! use rocket::{Build, Rocket, delete, get};
//! use scopes::rocket::{MountGuarded as _, Requirements as _, routes};
//! use scopes::{AuthenticationLayer, BearerToken, public, requires};
//!
//! #[public(reason = "the load balancer asks without a token")]
//! #[get("/health")]
//! fn health() -> &'static str {
//!     "up"
//! }
//!
//! #[requires(any(series::read, series::update))]
//! #[get("/<id>")]
//! fn show(id: u64) -> String {
//!     format!("series {id}")
//! }
//!
//! #[requires(series::delete)]
//! #[delete("/<id>")]
//! fn archive(id: u64) {}
//!
//! # async fn verify(token: BearerToken) -> Option<access::Token> {
//! #     Some(access::Token::new(access::ScopeSet::parse(token.as_str()).ok()?.scopes()))
//! # }
//! fn rocket() -> Rocket<Build> {
//!     rocket::build()
//!         .mount_guarded("/", routes![health])
//!         .mount_guarded("/series", routes![show, archive])
//!         .attach(AuthenticationLayer::new(verify))
//!         .strict()
//! }
//!
//! let access = |path| rocket().requirement("GET", path).unwrap().access().to_string();
//! assert_eq!(access("/series/{id}"), "any(series:read, series:update)");
//! ```
//!
//! A handler that does not say who may call it is none of them, and neither is one that checks in its body:
//!
//! ```compile_fail,E0277
//! #[rocket::get("/")]
//! fn forgotten() {}
//!
//! let routes = scopes::rocket::routes![forgotten]; // a handler of this route does not say who may call it
//! ```
//!
//! ```compile_fail,E0277
//! # mod access { scopes::scopes!("../../../catalogs/seismic.toml"); }
//! #[scopes::requires(access::library::view, token = token)]
//! #[rocket::get("/")]
//! fn checks(token: access::Token) -> Result<(), access::MissingScopes> {
//!     Ok(())
//! }
//!
//! # fn main() {
//! let routes = scopes::rocket::routes![checks]; // a handler of this route does not say who may call it
//! # }
//! ```
//!
//! The same with one that says it in the right place compiles:
//!
//! ```
//! # mod access { scopes::scopes!("../../../catalogs/seismic.toml"); }
//! #[scopes::requires(access::library::view)]
//! #[rocket::get("/")]
//! fn checked() {}
//!
//! # fn main() {
//! let routes = scopes::rocket::routes![checked];
//! # }
//! ```
//!
//! Neither do the two ways to mount take each other's routes:
//!
//! ```compile_fail,E0277
//! use scopes::rocket::MountGuarded as _;
//!
//! # #[scopes::public(reason = "an example")]
//! # #[rocket::get("/")]
//! # fn show() {}
//! let rocket = rocket::build().mount_guarded("/", rocket::routes![show]); // not made by `scopes::rocket::routes!`
//! ```
//!
//! ```compile_fail,E0277
//! # #[scopes::public(reason = "an example")]
//! # #[rocket::get("/")]
//! # fn show() {}
//! let rocket = rocket::build().mount("/", scopes::rocket::routes![show]); // nobody would know what it asks for
//! ```
//!
//! ```
//! use scopes::rocket::MountGuarded as _;
//!
//! # #[scopes::public(reason = "an example")]
//! # #[rocket::get("/")]
//! # fn show() {}
//! let rocket = rocket::build().mount_guarded("/", scopes::rocket::routes![show]).mount("/", rocket::routes![show]);
//! ```
//!
//! Nothing but `routes!` says of a route what a handler says of itself:
//!
//! ```compile_fail,E0432
//! use scopes::rocket::guarded;
//! ```
//!
//! ```compile_fail,E0599
//! let routes = scopes::rocket::GuardedRoutes::of([]);
//! ```
//!
//! A proof stands first:
//!
//! ```compile_fail
//! # mod access { scopes::scopes!("../../../catalogs/seismic.toml"); }
//! #[scopes::requires(access::library::view)]
//! #[rocket::get("/<id>")]
//! fn show(id: u64, granted: scopes::Granted) {} // `Granted` is not the first parameter
//! # fn main() {}
//! ```
//!
//! `#[get]` above `#[requires]` misses a parameter, or the type of one:
//!
//! ```compile_fail,E0061
//! # mod access { scopes::scopes!("../../../catalogs/seismic.toml"); }
//! use access::library;
//!
//! #[rocket::get("/")]
//! #[scopes::requires(library::view)]
//! fn show() {} // this function takes 1 argument but 0 arguments were supplied
//! # fn main() {}
//! ```
//!
//! ```compile_fail,E0107
//! # mod access { scopes::scopes!("../../../catalogs/seismic.toml"); }
//! use access::library;
//!
//! #[rocket::get("/")]
//! #[scopes::requires(library::view)]
//! fn show(granted: scopes::Granted) {} // missing generics for struct `Granted`
//! # fn main() {}
//! ```

#[cfg(test)]
#[path = "../../common.rs"]
mod common;
#[cfg(test)]
mod documents;
#[cfg(test)]
mod mounting;
#[cfg(test)]
mod service;
#[cfg(test)]
#[path = "../../documents.rs"]
mod shared;
#[cfg(test)]
mod tests;

/// What the log says of a layer that stands around other routes.
#[cfg(test)]
const COVERS: &str = "it is attached to another rocket";
