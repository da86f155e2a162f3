mod access {
    scopes::scopes!(
        toml = r#"
            [catalog]
            name = "seismic"
            separator = "."
            prefix = "seismic."
            [scopes]
            "seismic.files.read" = "Read files."
            "seismic.files.write" = "Write files."
        "#
    );
}
use access::files;
use scopes::requires;


#[requires(files::raed)]
fn handler() {}

fn main() {}
