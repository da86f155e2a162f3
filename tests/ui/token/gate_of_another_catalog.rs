mod access {
    scopes::scopes!(
        toml = r#"
            [catalog]
            name = "boomin"
            [scopes]
            "series:read" = "Read series."
            "series:create" = "Create series."
            [gates.beta]
            env = "BETA"
            scopes = ["series:create"]
        "#
    );
}
mod storage {
    scopes::scopes!(
        toml = r#"
            [catalog]
            name = "seismic"
            [scopes]
            "files:read" = "Read files."
            "files:write" = "Write files."
            [gates.beta]
            env = "BETA"
            scopes = ["files:write"]
        "#
    );
}

fn main() {
    let _ = access::Gates::NONE.open(storage::Gate::Beta);
}
