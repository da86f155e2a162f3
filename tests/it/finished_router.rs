//! A router that is finished: one layer, one catalog, nothing outside of it.

use std::future::ready;
use std::sync::Arc;

use axum::extract::{Request, State};
use axum::middleware::{Next, from_fn};
use axum::response::Response;
use scopes::axum::{App, Router, get, post};
use scopes::tower::AuthenticationLayer;
use scopes::{BearerToken, Credentials, Reason, ResourceMetadataUrl, public, requires};

use crate::panics::panic_of;
use crate::server::{Count, Server};

mod shop {
    scopes::scopes!(
        toml = r#"
            [catalog]
            name = "shop"
            [scopes]
            "orders:read" = ""
            [endpoints."GET /orders"]
            any_of = [["orders:read"]]
        "#
    );
}
/// The same catalog once more: other types, so another catalog.
mod again {
    scopes::scopes!(
        toml = r#"
            [catalog]
            name = "shop"
            [scopes]
            "orders:read" = ""
            [endpoints."GET /orders"]
            any_of = [["orders:read"]]
        "#
    );
}
mod team {
    scopes::scopes!(
        toml = r#"
            [catalog]
            name = "team"
            [scopes]
            "members:read" = ""
        "#
    );
}

use shop::{Token, orders};
use team::members;

#[requires(orders::read)]
async fn orders() -> &'static str {
    "orders"
}
#[requires(again::orders::read)]
async fn orders_again() -> &'static str {
    "orders again"
}
#[requires(members::read)]
async fn members() -> &'static str {
    "members"
}
#[public(reason = "anybody may look")]
async fn open() -> &'static str {
    "open"
}

async fn verify(token: BearerToken) -> Option<Token> {
    (token.as_str() == "shop").then(|| Token::new(orders::READ.set()))
}

async fn verify_members(token: BearerToken) -> Result<Option<(team::Token, u8)>, String> {
    match token.as_str() {
        "team" => Ok(Some((team::Token::new(members::READ.set()), 7))),
        "down" => Err("no answer".to_owned()),
        _ => Ok(None),
    }
}

const SHOP: Option<&str> = Some("Bearer shop");
const TEAM: Option<&str> = Some("Bearer team");

/// A plain router that knows whether something authenticated its requests.
fn plain() -> axum::Router {
    axum::Router::new().fallback(|request: Request| {
        ready(match request.extensions().get::<Credentials<Token>>() {
            Some(_) => "authenticated",
            None => "nobody asked",
        })
    })
}

#[test]
fn the_layer_goes_around_everything() {
    let router: Router = Router::new()
        .route("/orders", get(orders))
        .nest("/n", Router::new().route("/orders", get(orders)))
        .merge(Router::new().route("/merged", get(orders)))
        .mount_requiring::<orders::Read>("/shut", plain())
        .mount_public(Reason("for the test"), "/open", plain())
        .fallback(orders)
        .method_not_allowed_fallback(orders);
    let server = Server::start(router.authenticated_by(verify));
    for (method, path) in [
        ("GET", "/orders"),
        ("HEAD", "/orders"),
        ("POST", "/orders"),
        ("GET", "/n/orders"),
        ("GET", "/merged"),
        ("GET", "/shut/x"),
        ("GET", "/nowhere"),
        ("GET", "/n/nowhere"),
    ] {
        let statuses = [None, Some("Bearer x"), SHOP].map(|token| server.ask(method, path, token).status);
        assert_eq!(statuses, [401, 401, 200], "{method} {path}");
    }
    assert_eq!(server.get("/open/x", None).body, "authenticated");
    assert_eq!(server.log.take(), [""; 0]);
}

#[test]
fn an_app_is_served_with_all_that_a_verifier_may_be() {
    const URL: &str = "https://api.example.com/.well-known/oauth-protected-resource";
    let routes = || Router::<()>::new().route("/orders", get(orders));
    let granted = Arc::new(orders::READ.set());
    let apps: [App; 5] = [
        routes().authenticated_by(verify),
        routes().authenticated_by(move |_| ready(Some(Token::new(*granted)))),
        routes().authenticated_by(async |token: BearerToken| verify(token).await),
        routes().authenticated_by(AuthenticationLayer::new(verify)),
        routes().authenticated_by(AuthenticationLayer::new(verify).resource_metadata(ResourceMetadataUrl::new(URL))),
    ];
    for (case, app) in apps.into_iter().enumerate() {
        let server = Server::start(app);
        let challenge = server.get("/orders", None).challenge.unwrap();
        assert_eq!(challenge.contains(URL), case == 4, "{challenge}");
        assert_eq!(server.get("/orders", SHOP).body, "orders", "{case}");
    }
}

#[test]
fn routes_of_another_catalog_are_named_at_start() {
    let router = || {
        Router::<()>::new()
            .route("/orders", get(orders))
            .route("/orders/again", get(orders_again).post(open))
            .nest("/team", Router::new().route("/", get(members).delete(orders)))
            .mount_requiring::<members::Read>("/plain", axum::Router::new())
    };
    let here = module_path!();
    let (message, line) = panic_of(file!(), || router().authenticated_by(verify));
    assert_eq!(line, line!() - 1);
    assert_eq!(
        message,
        format!(
            "the verifier makes tokens of catalog `shop` ({here}::shop), but these routes ask for tokens of another one:\n\
             \x20 GET /orders/again: catalog `shop` ({here}::again)\n\
             \x20 GET /team: catalog `team` ({here}::team)\n\
             \x20 everything below /plain: catalog `team` ({here}::team)\n\
             finish the routes of each catalog by themselves with `authenticated_by(…)`, and add them with `nest_app` or \
             `merge_app`; each `scopes!` makes a catalog of its own, also from the same file"
        )
    );
    let (message, _) = panic_of(file!(), || router().authenticated_by(AuthenticationLayer::new(verify_members)));
    assert!(message.contains("\n  GET /orders: catalog `shop`"), "{message}");
}

#[test]
fn a_part_with_a_verifier_of_its_own_is_finished_by_itself() {
    let team: App =
        Router::new().route("/members", get(members)).route("/open", get(open)).authenticated_by(verify_members);
    let again: App = Router::new().route("/again", get(orders_again)).authenticated_by(|_| ready(None::<again::Token>));
    let router = Router::new().route("/orders", get(orders)).nest_app("/team", team).merge_app(again);
    let shown: Vec<_> = router.requirements().iter().map(|route| format!("{route}: {}", route.access())).collect();
    let expected = [
        "GET /orders: orders:read",
        "GET /team/members: members:read",
        "GET /team/open: public",
        "GET /again: orders:read",
    ];
    assert_eq!(shown, expected);
    let app = router.authenticated_by(verify);
    assert_eq!(app.requirements().len(), 4);
    let server = Server::start(app);
    let table = [
        ("/orders", [401, 200, 401, 401]),
        ("/team/members", [401, 401, 200, 503]),
        ("/team/open", [200; 4]),
        ("/again", [401; 4]),
    ];
    for (path, expected) in table {
        let statuses = [None, SHOP, TEAM, Some("Bearer down")].map(|token| server.get(path, token).status);
        assert_eq!(statuses, expected, "{path}");
    }
}

/// A clone of a router that is finished is finished; the router that it was made of is not, and is shut.
#[test]
fn what_is_not_finished_is_shut() {
    let router: Router = Router::new().route("/orders", get(orders));
    let (finished, unfinished) = (router.clone().authenticated_by(verify), Server::start(router.into_inner()));
    assert_eq!(unfinished.get("/orders", SHOP).status, 500);
    for app in [finished.clone(), finished] {
        assert_eq!(Server::start(app).get("/orders", SHOP).status, 200);
    }
}

#[test]
fn state_may_be_given_before_and_afterwards() {
    #[requires(orders::read)]
    async fn shelf(State(name): State<&'static str>) -> &'static str {
        name
    }
    let router = || Router::new().route("/shelf", get(shelf));
    let apps: [App; 2] =
        [router().with_state("before").authenticated_by(verify), router().authenticated_by(verify).with_state("after")];
    for (app, name) in apps.into_iter().zip(["before", "after"]) {
        assert_eq!(app.requirements().len(), 1);
        assert_eq!(Server::start(app).get("/shelf", SHOP).body, name);
    }
}

#[test]
fn further_layers_go_outside() {
    let seen = Count::default();
    let count = seen.clone();
    let layer = from_fn(move |request: Request, next: Next| {
        let is_authenticated = request.extensions().get::<Credentials<Token>>().is_some();
        if !is_authenticated {
            count.add();
        }
        async move {
            let response: Response = next.run(request).await;
            response
        }
    });
    let app: App = Router::new().route("/orders", get(orders)).authenticated_by(verify).layer(layer);
    let server = Server::start(app);
    assert_eq!((server.get("/orders", SHOP).status, seen.take()), (200, 1));
    assert_eq!((server.get("/nowhere", SHOP).status, seen.take()), (404, 1));
}

#[test]
fn an_app_knows_what_its_router_knew() {
    let app: App = Router::new().route("/orders", get(orders).post(open)).authenticated_by(verify);
    let drift = app.reconcile(&shop::CATALOG).unwrap_err();
    assert_eq!(drift.unknown().len(), 1);
    assert_eq!(
        Router::<()>::new().route("/orders", get(orders)).authenticated_by(verify).reconcile(&shop::CATALOG),
        Ok(())
    );
    let shown = format!("{app:?}");
    assert!(shown.starts_with("App { routes: [Route { ") && shown.ends_with("], .. }"), "{shown}");
}

#[test]
fn a_plain_router_is_what_only_axum_serves() {
    let app: App = Router::new().route("/orders", post(orders)).authenticated_by(verify);
    let service = app.into_inner().into_make_service();
    assert_eq!(Server::start(service).ask("POST", "/orders", SHOP).body, "orders");
}
