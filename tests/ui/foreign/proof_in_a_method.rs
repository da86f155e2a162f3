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

struct Shop;

impl Shop {
    #[requires(series::read)]
    pub unsafe extern "system" fn show(&self, id: u64) -> u64 {
        id
    }
}

fn main() {}
