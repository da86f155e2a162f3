// package: with_actix
mod access {
    scopes::scopes!("catalogs/shop.toml");
}
use actix_web::get;
use scopes::actix::scope;

#[get("/open")]
async fn open() -> &'static str {
    "open"
}

fn main() {
    let _ = scope("/api").service(open);
}
