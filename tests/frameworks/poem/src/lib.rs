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

#[cfg(test)]
#[path = "../../common.rs"]
mod common;
#[cfg(test)]
mod guards;
#[cfg(test)]
mod service;
#[cfg(test)]
mod tests;

/// What the log says of a layer that stands around other routes.
#[cfg(test)]
const COVERS: &str = "`.with(…)` stands around the endpoint that it is called on";
