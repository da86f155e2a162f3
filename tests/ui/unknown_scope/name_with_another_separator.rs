mod access {
    scopes::scopes!(
        toml = r#"
            [catalog]
            name = "shop"
            [scopes]
            "orders:read" = "Read orders."
            "orders.write" = "Write orders."
        "#
    );
}
use access::orders;
use scopes::requires;

#[requires(orders::write)]
fn handler() {}

fn main() {}
