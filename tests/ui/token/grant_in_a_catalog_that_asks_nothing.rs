mod access {
    scopes::scopes!(
        toml = r#"
            [catalog]
            name = "boomin"
            [scopes]
            "series:read" = "Read series."
            "series:create" = "Create series."
        "#
    );
}
use access::{Token, series};

fn main() {
    let _ = Token::from(access::Grant { granted: series::READ.set() });
}
