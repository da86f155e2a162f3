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
use access::Scope;
use scopes::types::{HasRoles, Roles};

impl HasRoles for Scope {}

fn main() {
    let _ = Roles::<Scope>::from([]);
}
