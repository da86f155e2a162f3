mod access {
    scopes::scopes!(
        toml = r#"
            [catalog]
            name = "boomin"
            [scopes]
            "series:read" = "Read series."
            "series:create" = "Create series."
            "units:read" = "Read units."
        "#
    );
}
use access::series;
use scopes::requires;

struct Claims {
    token: access::Token,
}

#[requires(series::read, &claims.token)]
fn handler(claims: &Claims) -> Result<(), access::MissingScopes> {
    let _ = &claims.token;
    Ok(())
}

fn main() {}
