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
use scopes::requires;

unsafe extern "C" {
    #[requires(series::read)]
    pub fn show(id: u64) -> u64;
}

fn main() {}
