//! Catalogs in a crate of their own, under every lint that generated code could offend.

#![deny(
    warnings,
    missing_docs,
    missing_copy_implementations,
    missing_debug_implementations,
    unreachable_pub,
    unused_qualifications,
    clippy::all,
    clippy::pedantic,
    rustdoc::all
)]

/// A catalog of six groups.
pub mod boomin {
    scopes::scopes!("../../../catalogs/boomin.toml");
}

/// A catalog with endpoints.
pub mod factory {
    scopes::scopes!("../../../catalogs/factory.toml");
}

/// A catalog with a prefix.
pub mod seismic {
    scopes::scopes!("../../../catalogs/seismic.toml");
}

/// A catalog with aliases.
pub mod agents {
    scopes::scopes!("../../../catalogs/agents.toml");
}

/// A catalog with roles.
pub mod feedback {
    scopes::scopes!("../../../catalogs/feedback.toml");
}

/// A catalog with every key, and texts that would like to be more than text.
pub mod every_key {
    scopes::scopes!("../../fixtures/every_key.toml");
}

/// A catalog with names that mean something else.
pub mod hostile_names {
    scopes::scopes!("../../fixtures/hostile_names.toml");
}

/// A catalog whose texts would like to be links, markup, HTML and examples.
pub mod hostile_texts {
    scopes::scopes!("hostile_texts.toml");
}

pub use boomin::{series, units};
