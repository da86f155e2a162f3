//! Handlers that are listed once: our router serves them where `#[utoipa::path]` says, and `utoipa-axum` documents them.

use axum::extract::{Path, State};
use scopes::axum::{Router, on};
use scopes::{openapi, public, requires};
use testing_support::Server;
use utoipa::openapi::OpenApi;
use utoipa::openapi::security::{HttpAuthScheme, HttpBuilder, SecurityScheme};
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::{PathItemExt as _, routes};

mod access {
    scopes::scopes!(
        toml = r#"
            [catalog]
            name = "shop"
            [scopes]
            "orders:read" = "Read orders."
            "orders:write" = "Create or update orders."
        "#
    );
}

use access::orders;

/// A router of these handlers, with their document.
macro_rules! documented {
    ($($handler:ident),+ $(,)?) => {
        utoipa_axum::paste! {{
            let router = Router::new();
            $(
                let methods = <[<__path_ $handler>] as utoipa::Path>::methods();
                let filter = methods.iter().map(|method| method.to_method_filter()).reduce(|some, more| some.or(more));
                let path = <[<__path_ $handler>] as utoipa::Path>::path();
                let router = router.route(&path, on(filter.expect("a method of HTTP"), $handler));
            )+
            (router, OpenApiRouter::<Shop>::new()$(.routes(routes!($handler)))+.into_openapi())
        }}
    };
}

#[derive(Clone)]
struct Shop;

#[utoipa::path(get, path = "/health", responses((status = 200)))]
#[public(reason = "asked by the load balancer")]
async fn health() -> &'static str {
    "up"
}

#[utoipa::path(get, path = "/{id}", params(("id" = u64, Path)), responses((status = 200)))]
#[requires(orders::read)]
async fn show(State(Shop): State<Shop>, Path(id): Path<u64>) -> String {
    format!("order {id}")
}

#[utoipa::path(method(put, post), path = "/{id}", params(("id" = u64, Path)), responses((status = 200)))]
#[requires(orders::write)]
async fn change(State(Shop): State<Shop>, Path(id): Path<u64>) -> String {
    format!("changed {id}")
}

/// What serves, and what is documented of it.
fn service() -> (Router<Shop>, OpenApi) {
    let (router, document) = documented!(health);
    let (orders, of_orders) = documented!(show, change);
    (router.nest("/orders", orders), document.nest("/orders", of_orders))
}

#[test]
fn the_two_are_the_same() {
    let (router, mut document) = service();
    let shown: Vec<String> = router.requirements().iter().map(|route| format!("{route:#}")).collect();
    let expected = [
        "GET /health: public (asked by the load balancer)",
        "GET /orders/{id}: orders:read",
        "POST /orders/{id}: orders:write",
        "PUT /orders/{id}: orders:write",
    ];
    assert_eq!(shown, expected);
    let scheme = SecurityScheme::Http(HttpBuilder::new().scheme(HttpAuthScheme::Bearer).build());
    openapi::secure(&mut document, "oauth2", scheme, router.requirements()).unwrap();
    openapi::compare(&document, "oauth2", router.requirements()).unwrap();
}

#[test]
fn handlers_are_served_where_they_are_documented() {
    let verify = |token: scopes::BearerToken| {
        let scopes = match token.as_str() {
            "reads" => Some(orders::READ.set()),
            "writes" => Some(orders::WRITE.set()),
            _ => None,
        };
        std::future::ready(scopes.map(access::Token::new))
    };
    let (router, _) = service();
    let server = Server::start(router.authenticated_by(verify).with_state(Shop));
    let answer = |method: &str, path: &str, authorization: Option<&str>| {
        let answer = server.ask(method, path, authorization);
        (answer.status, answer.body)
    };
    let ok = |body: &str| (200, body.to_owned());
    assert_eq!(answer("GET", "/health", None), ok("up"));
    assert_eq!(answer("GET", "/orders/7", Some("Bearer reads")), ok("order 7"));
    for method in ["PUT", "POST"] {
        assert_eq!(answer(method, "/orders/7", Some("Bearer writes")), ok("changed 7"));
        assert_eq!(answer(method, "/orders/7", Some("Bearer reads")).0, 403);
        assert_eq!(answer(method, "/orders/7", None).0, 401);
    }
    assert_eq!(answer("DELETE", "/orders/7", Some("Bearer writes")).0, 405);
}
