//! Nobody can say who calls: the four causes, and what the log says of each. The answer is the same.

use std::future::ready;

use axum::routing::get;
use scopes::tower::AuthenticationLayer;
use scopes::{BearerToken, Reason, requires};
use serde_json::json;

use crate::server::Server;

mod shop {
    scopes::scopes!(toml = "[catalog]\nname = \"shop\"\n[scopes]\n\"orders:read\" = \"\"\n");
}
/// The same text, called once more.
mod again {
    scopes::scopes!(toml = "[catalog]\nname = \"shop\"\n[scopes]\n\"orders:read\" = \"\"\n");
}
/// No layer of this one is ever made.
mod lonely {
    scopes::scopes!(toml = "[catalog]\nname = \"lonely\"\n[scopes]\n\"orders:read\" = \"\"\n");
}
mod team {
    scopes::scopes!(toml = "[catalog]\nname = \"team\"\n[scopes]\n\"orders:read\" = \"\"\n");
}

#[requires(shop::orders::read)]
async fn orders() {}
#[requires(lonely::orders::read)]
async fn lonely_orders() {}

async fn verify(_: BearerToken) -> Option<shop::Token> {
    None
}

/// The one line in the log of a service, which answers as every one of them does.
fn logged(router: axum::Router, path: &str) -> String {
    let server = Server::start(router);
    let answer = server.get(path, Some("Bearer x"));
    let problem = json!({
        "type": "about:blank", "title": "Internal Server Error", "status": 500,
        "detail": "the service cannot check credentials"
    });
    assert_eq!((answer.status, answer.problem(), answer.challenge), (500, problem, None));
    let [line] = &server.log.take()[..] else { panic!("one refusal is one line") };
    line.clone()
}

/// A handler on both routers that it may be on.
fn both() -> [axum::Router; 2] {
    let guarded = scopes::axum::Router::new().route("/orders/{id}", scopes::axum::get(orders));
    [axum::Router::new().route("/orders/{id}", get(orders)), guarded.into_inner()]
}

#[test]
fn no_layer_ran() {
    let expected = "a request was not authenticated route=GET /orders status=500 catalog=lonely cause=no authentication layer \
                    ran: put one around all routes, such as `authenticated_by(verify)` of the router; one of your own leaves \
                    `Credentials<Token>` in every request, with the token of the catalog and no claims around it";
    let guarded = scopes::axum::Router::new().route("/orders", scopes::axum::get(lonely_orders));
    for router in [axum::Router::new().route("/orders", get(lonely_orders)), guarded.into_inner()] {
        assert_eq!(logged(router, "/orders"), expected);
    }
}

#[test]
fn the_layer_of_another_catalog_ran() {
    let here = module_path!();
    for router in both() {
        let router = router.layer(AuthenticationLayer::new(|_| ready(None::<team::Token>)));
        assert_eq!(
            logged(router, "/orders/7"),
            format!(
                "a request was not authenticated route=GET /orders/{{id}} status=500 catalog=shop cause=the authentication \
                 layer left a token of catalog `team` ({here}::team), and one of `shop` ({here}::shop) is needed: this part \
                 of the service needs a verifier of its own"
            )
        );
    }
}

#[test]
fn the_layer_of_another_call_of_scopes_ran() {
    let here = module_path!();
    for router in both() {
        let router = router.layer(AuthenticationLayer::new(|_| ready(Err::<Option<again::Token>, _>("no answer"))));
        let server = Server::start(router);
        assert_eq!(server.get("/orders/7", None).status, 500);
        assert_eq!(
            server.log.take(),
            [format!(
                "a request was not authenticated route=GET /orders/{{id}} status=500 catalog=shop cause=the authentication \
                 layer left a token of catalog `shop` ({here}::again), and one of `shop` ({here}::shop) is needed: each \
                 `scopes!` makes its own types, call it once"
            )]
        );
    }
}

#[test]
fn the_layer_covers_other_routes_only() {
    let expected = "a request was not authenticated route=GET /late status=500 catalog=shop cause=the authentication layer of \
                    this catalog covers other routes only: `.layer(…)` stands around what was added before it, \
                    `authenticated_by(…)` around everything";
    let early = axum::Router::new().route("/early", get(orders)).layer(AuthenticationLayer::new(verify));
    let ours = scopes::axum::Router::new().layer(AuthenticationLayer::new(verify));
    let on_the_handler = scopes::axum::get(axum::handler::Handler::layer(orders, AuthenticationLayer::new(verify)));
    let routers = [
        early.clone().route("/late", get(orders)),
        axum::Router::new().merge(early.clone()).nest("/late", axum::Router::new().route("/", get(orders))),
        early.fallback(orders),
        ours.clone().route("/late", scopes::axum::get(orders)).into_inner(),
        ours.clone().fallback(orders).into_inner(),
        ours.mount_requiring::<shop::orders::Read>("/late", axum::Router::new().route("/", get(async || ())))
            .into_inner(),
        scopes::axum::Router::new().route("/late", on_the_handler).into_inner(),
    ];
    for router in routers {
        assert_eq!(logged(router, "/late"), expected);
    }
}

/// What needs no token does not need to know who calls.
#[test]
fn a_public_route_is_served_all_the_same() {
    let open = axum::Router::new().route("/x", get(async || ()));
    let router: scopes::axum::Router = scopes::axum::Router::new().mount_public(Reason("for the test"), "/open", open);
    let server = Server::start(router.into_inner());
    assert_eq!((server.get("/open/x", None).status, server.log.take()), (200, vec![]));
}

/// Where no route matches, the log has the beginning of the path, however long the caller made it.
#[test]
fn a_long_path_is_a_short_line() {
    let path = format!("/{}", "x".repeat(9000));
    let guarded: scopes::axum::Router = scopes::axum::Router::new().fallback(lonely_orders);
    for router in [axum::Router::new().fallback(lonely_orders), guarded.into_inner()] {
        let line = logged(router, &path);
        assert!(line.len() < 600 && line.contains("… (9001 bytes) status=500 catalog=lonely"), "{line}");
    }
}
