//! Ways around a check that a hostile reader found: each is shut.

use std::future::ready;

use axum::extract::Extension;
use axum::http::HeaderMap;
use axum::routing;
use scopes::axum::{Router, get};
use scopes::tower::{AuthenticationLayer, Endpoints};
use scopes::{BearerToken, Reason, public, requires};

use crate::server::Server;

mod access {
    scopes::scopes!(
        toml = r#"
            [catalog]
            name = "area"
            [scopes]
            "area:enter" = ""
            [endpoints."GET /admin/"]
            any_of = [["area:enter"]]
            [endpoints."GET /admin/{*rest}"]
            any_of = [["area:enter"]]
            [endpoints."GET /a"]
            any_of = [["area:enter"]]
            [endpoints."HEAD /a"]
            any_of = [["area:enter"]]
            [public.endpoints]
            "GET /{*rest}" = { reason = "the web page" }
            "POST /form" = { reason = "anybody may write to us" }
        "#
    );
}

use access::{Token, area};

#[requires(area::enter)]
async fn enter() -> &'static str {
    "admin area"
}
#[public(reason = "it says who calls")]
async fn who(me: Option<Extension<Me>>) -> String {
    format!("{:?}", me.map(|Extension(Me(name))| name))
}

#[derive(Clone)]
struct Me(&'static str);

fn page() -> axum::Router {
    axum::Router::new().fallback(|| ready("web page"))
}

fn drift(router: &Router) -> String {
    router.reconcile(&access::CATALOG).map_or_else(|drift| drift.to_string(), |()| String::new())
}

#[test]
fn a_mount_does_not_serve_its_own_path_with_a_slash_more() {
    let area = || axum::Router::new().fallback(|| ready("admin area"));
    let mounted =
        Router::new().mount_requiring::<area::Enter>("/admin", area()).mount_public(Reason("page"), "/", page());
    let nested = Router::new().nest("/admin", Router::new().fallback(enter)).mount_public(Reason("page"), "/", page());
    for router in [mounted, nested] {
        let drift = drift(&router);
        assert!(drift.contains("GET /admin/\n    catalog: area:enter\n    route:   public"), "{drift}");
        let server = Server::start(router.into_inner());
        assert_eq!(server.get("/admin/", None).body, "web page", "axum hands it to what is further outside");
    }
}

#[test]
fn what_is_mounted_may_have_a_head_of_its_own() {
    let page = page().route("/a", routing::head(|| ready([("x-secret", "1")])));
    let router = Router::new().route("/a", get(enter)).mount_public(Reason("page"), "/", page);
    assert!(drift(&router).contains("HEAD /a\n    catalog: area:enter\n    route:   public"), "{}", drift(&router));
    let alone: Router = Router::new().route("/a", get(enter));
    assert!(!drift(&alone).contains("HEAD /a"), "{}", drift(&alone));
}

#[test]
fn claims_of_an_outer_verifier_end_where_an_inner_one_finds_nobody() {
    let inner = |_: BearerToken| ready(None::<(Token, Me)>);
    let outer = |_: BearerToken| ready(Some((Token::new(access::ScopeSet::all()), Me("outer"))));
    let part = Router::new().route("/who", get(who)).authenticated_by(inner);
    let app = Router::new().route("/who", get(who)).nest_app("/in", part).authenticated_by(outer);
    let server = Server::start(app);
    assert_eq!(server.get("/who", Some("Bearer token")).body, "Some(\"outer\")");
    assert_eq!(server.get("/in/who", Some("Bearer token")).body, "None");
    assert_eq!(server.get("/in/who", None).body, "None");
}

#[test]
fn no_spelling_of_a_header_says_that_the_method_is_another_one() {
    let seen = axum::Router::new().fallback(|headers: HeaderMap| {
        let names: Vec<_> = headers.keys().map(ToString::to_string).filter(|name| name.contains("method")).collect();
        ready(names.join(" "))
    });
    let around = axum::Router::new().fallback_service(Endpoints::<access::Scope>::around(seen));
    let layer = AuthenticationLayer::new(|_: BearerToken| ready(None::<Token>));
    let server = Server::start(around.layer(layer));
    let headers =
        "X_HTTP_METHOD_OVERRIDE: DELETE\r\nx-http_method: DELETE\r\nX-Method-Override: DELETE\r\nx-methods: kept";
    let request =
        format!("POST /form HTTP/1.1\r\nhost: a\r\nconnection: close\r\ncontent-length: 0\r\n{headers}\r\n\r\n");
    assert_eq!(server.send(request.as_bytes()).body, "x-methods");
}

#[test]
#[should_panic(expected = "the reason says nothing")]
fn a_reason_that_nobody_sees_is_none() {
    let _: Router = Router::new().mount_public(Reason(" \u{200b}—"), "/", page());
}
