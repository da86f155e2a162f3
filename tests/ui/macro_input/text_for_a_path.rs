mod access {
    scopes::scopes!(
        r#"
            [catalog]
            name = "shop"
            [scopes]
            "orders:read" = "Read orders."
        "#
    );
}

#[scopes::requires(access::orders::read)]
fn show() {}

fn main() {}
