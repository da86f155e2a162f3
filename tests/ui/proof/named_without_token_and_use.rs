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

#[scopes::requires(orders::read, proof = granted)]
pub fn show() {}

#[scopes::authenticated(access::Token, proof = known)]
pub async fn list() {}

fn main() {}
