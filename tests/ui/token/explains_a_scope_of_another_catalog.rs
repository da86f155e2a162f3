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
mod storage {
    scopes::scopes!(
        toml = r#"
            [catalog]
            name = "seismic"
            [scopes]
            "files:read" = "Read files."
            "files:write" = "Write files."
        "#
    );
}
use access::{Token, series};
use storage::files;

fn main() {
    let token = Token::new(series::READ.set());
    println!("{}", token.explain::<files::Write>());
}
