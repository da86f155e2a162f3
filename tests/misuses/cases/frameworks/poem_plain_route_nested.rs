// package: with_poem
use poem::Route;
use scopes::poem::Guards;

fn main() {
    let _ = Guards::new().nest("/api", Route::new());
}
