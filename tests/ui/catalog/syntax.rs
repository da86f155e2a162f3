mod access {
    scopes::scopes!(
        toml = r#"
            [catalog]
            name = "boomin"
            [scopes
            "series:read" = "Read series."
        "#
    );
}

fn main() {}
