// package: with_axum
mod access {
    scopes::scopes!("catalogs/shop.toml");
}
use access::orders;
use scopes::axum::{Router, get};
use scopes::requires;

enum AppError {
    NotFound,
}

impl axum::response::IntoResponse for AppError {
    fn into_response(self) -> axum::response::Response {
        axum::http::StatusCode::NOT_FOUND.into_response()
    }
}

#[requires(orders::write)]
fn cancel() {}

#[scopes::authenticated(access::Token)]
async fn one(token: access::Token) -> Result<&'static str, AppError> {
    cancel(token.authorize()?);
    if false { Err(AppError::NotFound) } else { Ok("one") }
}

fn main() {
    let _: Router = Router::new().route("/one", get(one));
}
