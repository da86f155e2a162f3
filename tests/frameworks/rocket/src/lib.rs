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
mod mounting;
#[cfg(test)]
mod service;
#[cfg(test)]
mod tests;

/// What the log says of a layer that stands around other routes.
#[cfg(test)]
const COVERS: &str = "it is attached to another rocket";
