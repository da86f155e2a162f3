mod access {
    scopes::scopes!(
        toml = r#"
            [catalog]
            name = "desk"
            [scopes]
            "orders:read" = ""
        "#
    );
}
use access::orders;

#[scopes::requires(orders::read, token = token!)]
pub fn show(token: &access::Token) -> Result<(), access::MissingScopes> {
    Ok(())
}

#[scopes::requires(orders::read, token = token.clone()!(), proof = granted)]
pub fn list(token: &access::Token) -> Result<(), access::MissingScopes> {
    Ok(())
}

fn main() {}
