use scopes::axum::Router;

fn main() {
    let _: Router = Router::new();
}
