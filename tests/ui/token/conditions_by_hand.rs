mod access {
    scopes::scopes!(
        toml = r#"
            [catalog]
            name = "boomin"
            [scopes]
            "series:read" = "Read series."
            "series:create" = "Create series."
            [roles.admin]
            keeps = ["*"]
            [roles.member]
            drops = ["*:create"]
        "#
    );
}
use access::{Scope, series};
use scopes::types::{HasActors, HasDeclared, HasGates, PinnedBits, Unconditional};

impl Unconditional for Scope {}
impl HasActors for Scope {}
impl HasDeclared for Scope {}
impl HasGates for Scope {}
impl PinnedBits for Scope {}

fn main() {
    let _ = access::Token::new(series::READ.set());
}
