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
use scopes::types::Gates;

fn main() {
    let _ = Token::new(series::READ.set()).with_gates(Gates::NONE);
}
