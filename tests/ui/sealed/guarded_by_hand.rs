// A handler that would like to be taken without a guard.
mod access {
    scopes::scopes!(
        toml = r#"
            [catalog]
            name = "boomin"
            [scopes]
            "series:read" = "Read series."
        "#
    );
}

struct Unguarded;

impl scopes::axum::Guarded<()> for Unguarded {}

fn main() {}
