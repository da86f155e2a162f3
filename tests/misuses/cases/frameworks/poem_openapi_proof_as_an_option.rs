// package: with_poem_openapi
mod access {
    scopes::scopes!("catalogs/shop.toml");
}
use access::orders;
use poem_openapi::payload::PlainText;
use poem_openapi::{OpenApi, OpenApiService};
use scopes::poem::guarded;
use scopes::requires;

struct Api;

#[scopes::guarded]
#[OpenApi]
impl Api {
    #[requires(orders::read)]
    #[oai(path = "/orders", method = "get")]
    async fn list(&self, _granted: Option<scopes::Granted>) -> PlainText<&'static str> {
        PlainText("orders")
    }
}

fn main() {
    let _ = OpenApiService::new(guarded(Api), "Shop", "1.0");
}
