mod access {
    scopes::scopes!(
        toml = r#"
            [catalog]
            name = "boomin"
            [scopes]
            "series:read" = "Read series."
            "series:create" = "Create series."
            "units:read" = "Read units."
        "#
    );
}
use access::series;
use scopes::axum::{Router, get};
use scopes::{Authenticated, Granted, requires};

#[requires(series::read)]
#[scopes::authenticated(access::Token)]
async fn handler(granted: Granted, caller: Authenticated) {
    drop((granted, caller));
}

fn main() {
    let _: Router = Router::new().route("/series", get(handler));
}
