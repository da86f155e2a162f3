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
            [actors.user]
            capped_by_role = true
        "#
    );
}
use access::{Actor, Roles};

fn main() {
    let roles = Roles::from([Actor::User]);
}
