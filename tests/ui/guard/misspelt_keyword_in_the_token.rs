mod access {
    scopes::scopes!(
        toml = r#"
            [catalog]
            name = "boomin"
            [scopes]
            "series:read" = "Read series."
        "#
    );
}
use access::series;
use scopes::requires;

struct Request {
    own: access::Token,
    on_behalf: Option<access::Token>,
}

#[requires(series::read, token = mach &request.on_behalf { Some(token) => token, None => &request.own })]
fn handler(request: &Request) -> Result<(), access::MissingScopes> {
    Ok(())
}

fn main() {}
