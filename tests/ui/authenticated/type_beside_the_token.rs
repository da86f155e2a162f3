mod access {
    scopes::scopes!(
        toml = r#"
            [catalog]
            name = "desk"
            [scopes]
            "orders:read" = ""
        "#
    );
}
use axum::extract::Path;
use scopes::authenticated;
use scopes::axum::{Router, get};

#[authenticated(access::ScopeSet)]
async fn handler(_id: Path<u64>) {}

fn main() {
    let _: Router = Router::new().route("/orders/{id}", get(handler));
}
