mod access {
    scopes::scopes!(
        toml = r#"
            [catalog]
            name = "boomin"
            [scopes]
            "series:read" = "Read series."
            "series:create" = "Create series."
            [sets.reader]
            scopes = ["series:read"]
        "#
    );
}
use access::{Token, sets};

fn main() {
    let _ = Token::new(sets::READER);
}
