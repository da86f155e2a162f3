// package: with_actix
mod access {
    scopes::scopes!("catalogs/shop.toml");
}
use access::orders;
use actix_web::{App, web};
use scopes::requires;

#[requires(orders::write)]
fn cancel() {}

async fn one(token: web::ReqData<access::Token>) -> Result<&'static str, actix_web::Error> {
    cancel(token.authorize()?);
    Ok("one")
}

fn main() {
    let _ = App::new().route("/orders", web::get().to(one));
}
