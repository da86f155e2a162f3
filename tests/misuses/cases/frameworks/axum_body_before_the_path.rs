// package: with_axum
mod access {
    scopes::scopes!("catalogs/shop.toml");
}
use access::orders;
use scopes::axum::{Router, post};
use scopes::requires;

#[requires(orders::write)]
async fn create(axum::Json(order): axum::Json<u64>, axum::extract::Path(id): axum::extract::Path<u64>) -> String {
    format!("{order} {id}")
}

fn main() {
    let _: Router = Router::new().route("/orders", post(create));
}
