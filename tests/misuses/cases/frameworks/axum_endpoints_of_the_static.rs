// package: with_axum
mod access {
    scopes::scopes!("catalogs/shop.toml");
}
use scopes::tower::Endpoints;

fn legacy() -> axum::Router {
    axum::Router::new()
}

fn main() {
    let _: axum::Router = axum::Router::new().fallback_service(Endpoints::<access::CATALOG>::around(legacy()));
}
