#![allow(unused)]

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
use scopes::RoleClaim;

struct Claims {
    roles: RoleClaim<access::Scope>,
}

fn main() {}
