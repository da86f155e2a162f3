mod access {
    scopes::scopes!(
        toml = r#"
            [catalog]
            name = "boomin"
            [scopes]
            "series:read" = "Read series."
            "series:create" = "Create series."
            [actors.app]
            [actors.user]
        "#
    );
}
use access::{Token, series};

fn main() {
    let _ = Token::from(series::READ.set());
}
