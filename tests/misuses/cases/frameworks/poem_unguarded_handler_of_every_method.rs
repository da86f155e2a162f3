// package: with_poem
use poem::handler;
use scopes::poem::Guards;

#[handler]
async fn open() -> &'static str {
    "open"
}

fn main() {
    let _ = Guards::new().at("/orders", open);
}
