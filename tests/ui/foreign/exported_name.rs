mod access {
    scopes::scopes!(
        toml = r#"
            [catalog]
            name = "boomin"
            [scopes]
            "series:read" = "Read series."
            "series:create" = "Create series."
            "units:read" = "Read units."
        "#
    );
}
use access::series;
use scopes::requires;

#[requires(series::read)]
#[unsafe(export_name = "shop_read")]
pub fn read(id: u64) -> u64 {
    id
}

fn main() {}
