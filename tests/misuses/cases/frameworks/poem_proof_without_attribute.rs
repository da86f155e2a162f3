// package: with_poem
mod access {
    scopes::scopes!("catalogs/shop.toml");
}
use access::orders;
use poem::handler;
use poem::web::Path;
use scopes::Granted;
use scopes::poem::{Guards, get};

#[handler]
async fn show(_granted: Granted<orders::Read>, Path(id): Path<u64>) -> String {
    format!("{id}")
}

fn main() {
    let _ = Guards::new().at("/orders/:id", get(show));
}
