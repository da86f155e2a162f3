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
use access::{Grant, Token, series};

fn main() {
    let _ = Token::from(Grant { granted: series::READ.set() });
}
