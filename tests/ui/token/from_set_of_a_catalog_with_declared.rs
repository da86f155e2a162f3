mod access {
    scopes::scopes!(
        toml = r#"
            [catalog]
            name = "boomin"
            declared = true
            [scopes]
            "series:read" = "Read series."
            "series:create" = "Create series."
        "#
    );
}
use access::{Token, series};

fn main() {
    let _ = Token::from(series::READ.set());
}
