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
use access::series;

unsafe extern "C" {
    #[scopes::authenticated(access::Token)]
    fn print(format: *const u8, ...);
}

fn main() {}
