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
    #[scopes::public(reason = "everybody may know")]
    pub fn show(id: u64) -> u64;
}

fn main() {}
