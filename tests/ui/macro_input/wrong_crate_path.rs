scopes::scopes!(
    toml = r#"
        [catalog]
        name = "shop"
        [scopes]
        "orders:read" = "Read orders."
    "#,
    crate = ::scops
);

fn main() {}
