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
mod storage {
    scopes::scopes!(
        toml = r#"
            [catalog]
            name = "seismic"
            [scopes]
            "files:read" = "Read files."
            "files:write" = "Write files."
            [roles.admin]
            keeps = ["*"]
        "#
    );
}
use access::Token;
use storage::{Grant, Roles, files};

fn main() {
    let _ = Token::from(Grant { granted: files::READ.set(), roles: Roles::NONE });
}
