#![allow(unused)]

mod access {
    scopes::scopes!(
        toml = r#"
            [catalog]
            name = "boomin"
            [scopes]
            "series:read" = "Read series."
            "series:create" = "Create series."
            [roles.admin]
            keeps = ["*"]
            [roles.member]
            drops = ["*:create"]
        "#
    );
}
use access::Roles;

fn read<C: FromIterator<&'static str>>() -> C {
    ["admin", "member"].into_iter().collect()
}

fn main() {
    let roles: Roles = read();
}
