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
use access::ScopeSet;

fn main() {
    let _ = ScopeSet::from_compact("boomin.AQ");
}
