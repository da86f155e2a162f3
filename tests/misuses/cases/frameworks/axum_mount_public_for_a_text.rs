// package: with_axum
mod access {
    scopes::scopes!("catalogs/shop.toml");
}
use scopes::axum::Router;

fn main() {
    let assets: axum::Router = axum::Router::new();
    let _: Router = Router::new().mount_public("everybody gets the web page", "/assets", assets);
}
