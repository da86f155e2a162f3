mod access {
    scopes::scopes!(
        toml = r#"
            [catalog]
            name = "boomin"
            [scopes]
            "series:read" = "Read series."
            "series:create" = "Create series."
            "units:read" = "Read units."
            "units:publish" = "Publish units."
        "#
    );
}
mod storage {
    scopes::scopes!(
        toml = r#"
            [catalog]
            name = "boomin"
            [scopes]
            "files:read" = "Read files."
            "files:write" = "Write files."
        "#
    );
}
use access::series;
use scopes::requires;
use storage::files;


#[requires(series::read, files::read)]
async fn handler() {}

fn main() {}
