mod access {
    scopes::scopes!(
        toml = r#"
            [catalog]
            name = "boomin"
            [scopes]
            "series:read" = "Read series."
            "series:create" = "Create series."
            [presets.reader]
            scopes = ["series:read"]
        "#
    );
}
use access::{Token, presets};

fn main() {
    let _ = Token::new(presets::READER);
}
