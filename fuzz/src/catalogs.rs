//! The catalogs that claims are read for, each with its text.

/// Few scopes, with names that are easily taken for one another; roles too.
pub mod small {
    scopes::scopes!("catalogs/small.toml");
}

/// More scopes than a word has bits.
pub mod wide {
    scopes::scopes!("catalogs/wide.toml");
}

/// Thousands of scopes.
pub mod large {
    include!(concat!(env!("OUT_DIR"), "/large.rs"));
}

/// Scopes with numbers.
pub mod numbered {
    scopes::scopes!("catalogs/numbered.toml");
}

/// The same under another name.
pub mod numbers {
    scopes::scopes!("catalogs/numbers.toml");
}

pub const SMALL: &str = include_str!("../catalogs/small.toml");
pub const WIDE: &str = include_str!("../catalogs/wide.toml");
pub const LARGE: &str = include_str!(concat!(env!("OUT_DIR"), "/large.toml"));
pub const NUMBERED: &str = include_str!("../catalogs/numbered.toml");
