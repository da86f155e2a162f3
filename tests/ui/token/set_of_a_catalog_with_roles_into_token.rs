mod access {
    scopes::scopes!(
        toml = r#"
            [catalog]
            name = "boomin"
            [scopes]
            "series:read" = "Read series."
            "series:create" = "Create series."
            [roles.member]
            drops = ["series:create"]
        "#
    );
}
use access::{Token, series};


fn main() {
    let set = series::READ.set();
    let _: Token = set.into();
}
