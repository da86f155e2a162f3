// package: with_actix
mod access {
    scopes::scopes!("catalogs/shop.toml");
}
use actix_web::{App, web};

async fn open() -> &'static str {
    "open"
}

fn main() {
    let _ = App::new().route("/open", web::get().to(open));
}
