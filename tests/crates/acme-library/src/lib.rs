//! A catalog and a function that it protects, in a crate of their own: what the programs of `tests/forgery` would like to
//! call.

scopes::scopes!(
    toml = r#"
        [catalog]
        name = "library"
        [scopes]
        "books:read" = "Read books."
        "books:lend" = { description = "Lend books.", implies = ["books:read"] }
        "books:return" = { description = "Take books back.", implies = ["books:read"] }
        "books:burn" = "Burn books."
        "library:own" = { description = "Do what an owner may do.", implies = ["*"] }
    "#
);

/// Everything that a hostile crate can depend on.
pub use scopes_runtime;

/// Only who may burn books calls this.
#[scopes::requires(books::burn)]
pub fn burn() {}
