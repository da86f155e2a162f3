// A verdict that leaves nothing in the request, or more than a token.
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

struct Everybody;

impl scopes::Verdict for Everybody {
    type Scope = access::Scope;
}

fn main() {}
