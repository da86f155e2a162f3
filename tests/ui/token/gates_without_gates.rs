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
    let gates = access::Gates::from_env().unwrap();
    let _ = Token::new(series::READ.set()).with_gates(gates);
}
