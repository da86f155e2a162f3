mod access {
    scopes::scopes!(
        toml = r#"
            [catalog]
            name = "boomin"
            declared = true
            [scopes]
            "series:read" = "Read series."
            "series:create" = "Create series."
        "#
    );
}
use access::series;

fn main() {
    let _ = series::READ.set().authorize::<series::Read>();
}
