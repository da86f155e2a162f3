// package: with_poem
mod access {
    scopes::scopes!("catalogs/shop.toml");
}
use access::orders;
use poem::{Route, get, handler};
use scopes::requires;

#[requires(orders::write)]
fn cancel() {}

#[handler]
async fn one(token: poem::web::Data<&access::Token>) -> poem::Result<&'static str> {
    cancel(token.authorize()?);
    Ok("one")
}

fn main() {
    let _ = Route::new().at("/orders", get(one));
}
