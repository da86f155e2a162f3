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
use scopes::types::Gates;

fn main() {
    let _ = Gates::<access::Scope>::all();
}
