//! A library that has the scopes of other crates.

pub use scopes as auth;

pub mod access {
    scopes::scopes!("catalogs/boomin.toml");
}
