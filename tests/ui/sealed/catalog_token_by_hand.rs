// A type that would like to be the token of a catalog.
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

struct Everything;

impl scopes::CatalogToken for Everything {
    type Scope = access::Scope;
}

fn main() {}
