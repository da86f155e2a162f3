#![allow(unused)]

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
use access::series;
use scopes::requires;


#[requires(series::read, token = token)]
fn handler(token: &access::Token) -> Box<dyn Future<Output = Result<(), access::MissingScopes>> + Unpin> {
    Box::new(std::future::ready(Ok(())))
}

fn main() {}
