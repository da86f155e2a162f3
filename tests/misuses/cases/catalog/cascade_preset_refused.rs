mod access {
    scopes::scopes!(
        toml = r#"
[catalog]
name = "shop"
[scopes]
"orders:read" = "Read orders."

[presets]
clerk = ["orders:read"]
"#
    );
}

fn main() {
    println!("{:?}", access::presets::CLERK.scopes());
}
