// package: with_poem_openapi
mod access {
    scopes::scopes!("catalogs/shop.toml");
}
use poem_openapi::payload::PlainText;
use poem_openapi::{OpenApi, OpenApiService};
use scopes::poem::guarded;

struct Api;

#[OpenApi]
impl Api {
    #[oai(path = "/orders", method = "get")]
    async fn list(&self) -> PlainText<&'static str> {
        PlainText("orders")
    }
}

fn main() {
    let _ = OpenApiService::new(guarded(Api), "Shop", "1.0");
}
