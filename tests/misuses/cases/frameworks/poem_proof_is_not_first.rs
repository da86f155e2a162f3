// package: with_poem
mod access {
    scopes::scopes!("catalogs/shop.toml");
}
use access::orders;
use poem::handler;
use poem::web::Path;
use scopes::poem::{Guards, get};
use scopes::{Granted, requires};

#[requires(orders::read)]
#[handler]
async fn show(Path(id): Path<u64>, granted: Granted) -> String {
    format!("{id}")
}

fn main() {
    let _ = Guards::new().at("/orders/:id", get(show));
}
