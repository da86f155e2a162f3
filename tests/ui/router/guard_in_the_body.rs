#![allow(unused)]

mod access {
    scopes::scopes!(
        toml = r#"
            [catalog]
            name = "boomin"
            [scopes]
            "series:read" = "Read series."
            "series:update" = "Update series."
        "#
    );
}
use access::series;
use axum::extract::Extension;
use scopes::axum::{Router, get};
use scopes::{Refusal, requires};

#[requires(series::read, token = token)]
async fn show(Extension(token): Extension<access::Token>) -> Result<(), Error> {
    Ok(())
}

struct Error;

impl From<access::MissingScopes> for Error {
    fn from(_: access::MissingScopes) -> Self {
        Self
    }
}

impl axum::response::IntoResponse for Error {
    fn into_response(self) -> axum::response::Response {
        ().into_response()
    }
}

fn main() {
    let router: Router = Router::new().route("/series", get(show));
}
