//! The route in the log is that of the handler, wherever the layer stands.

use std::sync::Arc;
use std::thread;

use axum::routing::get;
use axum::{Extension, Router};
use scopes::tower::AuthenticationLayer;
use scopes::{BearerToken, authenticated, requires};
use tokio::sync::Barrier;
use tower::{Layer as _, ServiceBuilder};
use tracing::Level;

use crate::server::Server;

mod shop {
    scopes::scopes!(toml = "[catalog]\nname = \"shop\"\n[scopes]\n\"orders:read\" = \"\"\n");
}

use shop::{MissingScopes, ScopeSet, Token, orders};

const BEARER: Option<&str> = Some("Bearer nothing");

async fn verify(_: BearerToken) -> Option<Token> {
    Some(Token::new(ScopeSet::EMPTY))
}

fn layer() -> AuthenticationLayer<shop::Scope> {
    AuthenticationLayer::new(verify)
}

#[requires(orders::read)]
async fn guarded() {}

#[authenticated(Token)]
async fn checking(token: Token) -> Result<(), MissingScopes> {
    token.require::<orders::Read>()
}

fn orders() -> Router {
    Router::new().route("/orders/{id}", get(guarded)).route("/orders/{id}/lines/{*rest}", get(checking))
}

/// The routes in the log, in the order of the letters.
fn logged(server: &Server) -> Vec<String> {
    let lines = server.log.take_at(Level::INFO);
    let route = |line: &String| line.split_once("route=").unwrap().1.split(" status=403").next().unwrap().to_owned();
    let mut routes: Vec<_> = lines.iter().map(route).collect();
    routes.sort();
    routes
}

const ROUTES: [(&str, &str); 2] =
    [("/orders/7", "/orders/{id}"), ("/orders/7/lines/a/b", "/orders/{id}/lines/{*rest}")];

/// The routes in the log, and what axum puts before those of a router in a router.
fn assert_routes(app: Router, before: &str) {
    let server = Server::start(app);
    for (path, route) in ROUTES {
        assert_eq!(server.get(path, BEARER).status, 403, "{path}");
        assert_eq!(logged(&server), [format!("GET {before}{route}")], "{path}");
    }
}

#[test]
fn a_layer_outside_of_the_router_logs_the_route_of_the_handler() {
    assert_routes(Router::new().fallback_service(ServiceBuilder::new().layer(layer()).service(orders())), "");
}

#[test]
fn a_layer_inside_of_the_router_logs_the_same() {
    assert_routes(orders().layer(layer()), "");
    assert_routes(orders().route_layer(layer()), "");
}

/// A layer sees the template of the wildcard, which is only the beginning of the handler's route.
#[test]
fn a_service_at_a_wildcard_has_routes_of_its_own() {
    let service = Extension(()).layer(orders());
    assert_routes(Router::new().route_service("/{*path}", service).layer(layer()), "/{*path}");
    let service = layer().layer(orders());
    assert_routes(Router::new().route_service("/orders/{*rest}", service), "/orders/{*rest}");
}

/// Both are refused when both have begun.
#[authenticated(Token)]
async fn together(Extension(both): Extension<Arc<Barrier>>, token: Token) -> Result<(), MissingScopes> {
    both.wait().await;
    token.require::<orders::Read>()
}

#[test]
fn each_of_two_requests_at_once_has_its_own_route() {
    let (with_place, without) = ("/around/{id}", "/within/{name}");
    let router = |route| Router::new().route(route, get(together));
    let app = router(without).layer(layer()).fallback_service(layer().layer(router(with_place)));
    let server = Server::start(app.layer(Extension(Arc::new(Barrier::new(2)))));
    for _ in 0..8 {
        let ask = |path| server.get(path, BEARER).status;
        let statuses = thread::scope(|threads| {
            let asked = ["/around/1", "/within/two"].map(|path| threads.spawn(move || ask(path)));
            asked.map(|thread| thread.join().unwrap())
        });
        assert_eq!(statuses, [403, 403]);
        assert_eq!(logged(&server), [format!("GET {with_place}"), format!("GET {without}")]);
    }
}
