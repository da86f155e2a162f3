mod access {
    scopes::scopes!(
        toml = r#"
            [catalog]
            name = "boomin"
        "#
    );
}

fn main() {}
