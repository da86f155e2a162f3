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
use scopes::axum::{Router, post};
use scopes::{Granted, requires};

#[requires(series::create)]
async fn create(body: String, granted: Granted) {
    drop((body, granted.narrow::<series::Create, _>()));
}

fn main() {
    let _: Router = Router::new().route("/series", post(create));
}
