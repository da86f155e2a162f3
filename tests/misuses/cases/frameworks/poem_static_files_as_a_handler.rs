// package: with_poem
use poem::endpoint::make_sync;
use scopes::poem::Guards;

fn main() {
    let _ = Guards::new().at("/assets", make_sync(|_| "a static file"));
}
