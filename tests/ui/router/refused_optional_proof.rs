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
use scopes::{Granted, requires};

#[requires(series::read)]
async fn show(granted: Option<Granted>) {
    if let Some(granted) = granted {
        drop(granted);
    }
}

fn main() {
    let _: Router = Router::new().route("/series", get(show));
}
