mod access {
    scopes::scopes!(
        toml = r#"
            [catalog]
            name = "boomin"
            [scopes]
            "series:read" = "Read series."
            "series:create" = "Create series."
            [gates.beta]
            env = "BETA"
            scopes = ["series:create"]
        "#
    );
}
use access::{Token, series};

fn main() {
    let _ = Token::new(series::READ.set());
}
