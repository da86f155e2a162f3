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

#[unsafe(no_mangle)]
#[scopes::authenticated(access::Token)]
pub fn whoami() {}

fn main() {}
