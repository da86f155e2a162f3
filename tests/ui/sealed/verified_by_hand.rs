// Claims that would like to be a token too.
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

struct Claims;

impl scopes::Verified for Claims {
    type Scope = access::Scope;
}

fn main() {}
