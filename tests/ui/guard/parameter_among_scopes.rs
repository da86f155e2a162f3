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

#[requires(series::read, token_of_caller)]
fn handler(token_of_caller: &access::Token) -> Result<(), access::MissingScopes> {
    let _ = token_of_caller;
    Ok(())
}

fn main() {}
