// package: with_axum
mod access {
    scopes::scopes!("catalogs/shop.toml");
}
struct Shop;

impl Shop {
    #[scopes::public(reason = "the load balancer asks without a token")]
    async fn health(&self) -> &'static str {
        "up"
    }
}

fn main() {
    let _ = Shop;
}
