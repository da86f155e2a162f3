//! What answers where no route does: fallbacks, other methods, mounts. All of it is guarded, and recorded as what it serves.

use std::future::{Ready, ready};

use axum::extract::Request;
use axum::handler::Handler;
use axum::response::{IntoResponse as _, Response};
use axum::routing::MethodFilter;
use scopes::axum::{MethodRouter, Router, any, connect, get, head, on, post};
use scopes::{BearerToken, Granted, Reason, Serves, authenticated, public, requires};

use crate::panics::panic_of;
use crate::server::{Count, Server};

mod access {
    scopes::scopes!(toml = "[catalog]\nname = \"shop\"\n[scopes]\n\"orders:read\" = \"\"\n\"orders:write\" = \"\"\n");
}

use access::{ScopeSet, Token, orders};

#[public(reason = "anybody may look")]
async fn open() -> &'static str {
    "open"
}
#[authenticated(Token)]
async fn known() -> &'static str {
    "known"
}
#[requires(orders::read)]
async fn read() -> &'static str {
    "read"
}
#[requires(orders::write)]
async fn write() -> &'static str {
    "write"
}

async fn verify(token: BearerToken) -> Option<Token> {
    Some(Token::new(ScopeSet::parse(&token.as_str().replace('-', ":")).ok()?.scopes()))
}

fn start(router: Router) -> Server {
    Server::start(router.authenticated_by(verify))
}

/// The status without a token, with one for nothing, and with one for each of the scopes.
fn statuses(server: &Server, method: &str, path: &str) -> [u16; 4] {
    let tokens = [None, Some("Bearer none"), Some("Bearer orders-read"), Some("Bearer orders-write")];
    tokens.map(|token| server.ask(method, path, token).status)
}

const OPEN: [u16; 4] = [200; 4];
const READ: [u16; 4] = [401, 403, 200, 403];
const WRITE: [u16; 4] = [401, 403, 403, 200];

fn lines(router: &Router) -> Vec<String> {
    router.requirements().iter().map(|route| format!("{route}: {}", route.access())).collect()
}

#[test]
fn a_fallback_is_guarded() {
    let inner = || Router::new().route("/x", get(open)).fallback(write);
    let router: Router = Router::new().route("/x", get(open)).nest("/n", inner()).fallback(read);
    let expected =
        ["GET /x: public", "GET /n/x: public", "everything below /n: orders:write", "everything below /: orders:read"];
    assert_eq!(lines(&router), expected);
    let recorded: Vec<_> = router.requirements().iter().map(scopes::Route::serves).collect();
    assert_eq!(recorded[1..3], [Serves::These(&["GET", "HEAD"]), Serves::Mount]);
    let server = start(router);
    for (method, path, expected) in [
        ("GET", "/x", OPEN),
        ("GET", "/nowhere", READ),
        ("PURGE", "/at/all", READ),
        ("GET", "/", READ),
        ("GET", "/n/nowhere", WRITE),
        ("POST", "/n/nowhere", WRITE),
        ("POST", "/x", [405; 4]),
    ] {
        assert_eq!(statuses(&server, method, path), expected, "{method} {path}");
    }
    let merged: Router = Router::new().route("/y", get(open)).merge(inner());
    assert_eq!(lines(&merged), ["GET /y: public", "GET /x: public", "everything below /: orders:write"]);
    assert_eq!(statuses(&start(merged), "GET", "/nowhere"), WRITE);
}

#[test]
fn an_answer_to_other_methods_is_guarded_and_keeps_allow() {
    let plain = || axum::Router::new().route("/in", axum::routing::get(async || "in"));
    let router: Router = Router::new()
        .route("/x", get(open).post(read))
        .route("/any", any(open))
        .nest("/n", Router::new().route("/x", post(open)))
        .mount_requiring::<orders::Read>("/plain", plain())
        .method_not_allowed_fallback(write)
        .route("/later", get(open));
    assert_eq!(
        lines(&router)[5..],
        [
            "every other method of /x: orders:write",
            "every other method of /n/x: orders:write",
            "everything below /plain: orders:write",
            "GET /later: public",
        ]
    );
    let server = start(router);
    for (method, path, expected) in [
        ("GET", "/x", OPEN),
        ("POST", "/x", READ),
        ("DELETE", "/x", WRITE),
        ("PURGE", "/any", OPEN),
        ("GET", "/n/x", WRITE),
        ("GET", "/plain/in", READ),
        // It takes the place of the plain router's own answer, and of the guard before that.
        ("POST", "/plain/in", WRITE),
        ("DELETE", "/later", [405; 4]),
        ("GET", "/nowhere", [404; 4]),
    ] {
        assert_eq!(statuses(&server, method, path), expected, "{method} {path}");
    }
    let answer = server.ask("DELETE", "/x", Some("Bearer orders-write"));
    assert_eq!((answer.body.as_str(), answer.allow.as_deref()), ("write", Some("GET,HEAD,POST")));
}

#[test]
fn any_and_on_are_recorded_as_what_they_serve() {
    let filter = MethodFilter::PUT.or(MethodFilter::GET).or(MethodFilter::CONNECT);
    let router: Router = Router::new()
        .route("/any", any(read))
        .route("/beside", any(read).get(open))
        .route("/merged", get(open))
        .route("/merged", any(write))
        .route("/on", on(filter, read).on(MethodFilter::DELETE, write).post(open))
        .route("/heads", on(MethodFilter::GET.or(MethodFilter::HEAD), read))
        .route("/connect", connect(known).head(open));
    assert_eq!(
        lines(&router),
        [
            "every other method of /any: orders:read",
            "every other method of /beside: orders:read",
            "GET /beside: public",
            "GET /merged: public",
            "every other method of /merged: orders:write",
            "GET /on: orders:read",
            "PUT /on: orders:read",
            "CONNECT /on: orders:read",
            "DELETE /on: orders:write",
            "POST /on: public",
            "GET /heads: orders:read",
            "HEAD /heads: orders:read",
            "CONNECT /connect: any valid token",
            "HEAD /connect: public",
        ]
    );
    let methods: Vec<_> = router.requirements().iter().map(|route| route.methods().join(",")).collect();
    assert_eq!((&*methods[0], &*methods[5], &*methods[10]), ("", "GET,HEAD", "GET"));
    let server = start(router);
    for (method, path, expected) in [
        ("GET", "/any", READ),
        ("PURGE", "/any", READ),
        ("OPTIONS", "/any", READ),
        ("GET", "/beside", OPEN),
        ("HEAD", "/beside", OPEN),
        ("POST", "/beside", READ),
        ("GET", "/merged", OPEN),
        ("POST", "/merged", WRITE),
        ("GET", "/on", READ),
        ("HEAD", "/on", READ),
        ("PUT", "/on", READ),
        ("DELETE", "/on", WRITE),
        ("POST", "/on", OPEN),
        ("PATCH", "/on", [405; 4]),
        ("HEAD", "/heads", READ),
        ("HEAD", "/connect", OPEN),
    ] {
        assert_eq!(statuses(&server, method, path), expected, "{method} {path}");
    }
}

#[test]
fn a_requirement_is_found_by_method_and_template() {
    let plain = || axum::Router::new().fallback(async || "plain");
    let nested = || Router::new().route("/{id}", get(read).delete(write)).fallback(known);
    let router: Router = Router::new()
        .route("/x", get(open).head(known))
        .route("/any", any(read).post(write))
        .nest("/n", nested())
        .mount_requiring::<orders::Write>("/plain", plain());
    let app = router.clone().authenticated_by(verify);
    for (method, path, expected) in [
        ("GET", "/x", Some("public")),
        ("HEAD", "/x", Some("any valid token")),
        ("POST", "/x", None),
        ("GET", "/any", Some("orders:read")),
        ("PURGE", "/any", Some("orders:read")),
        ("POST", "/any", Some("orders:write")),
        ("GET", "/n/{id}", Some("orders:read")),
        ("DELETE", "/n/{id}", Some("orders:write")),
        ("POST", "/n/{id}", None),
        // Another method, another name, a path for the template, a part of it.
        ("get", "/n/{id}", None),
        ("GET", "/n/{name}", None),
        ("GET", "/n/7", None),
        ("GET", "/n/{id}/", None),
        ("GET", "", None),
        // What is mounted has the path below which it is, whatever the method.
        ("PURGE", "/n", Some("any valid token")),
        ("GET", "/plain", Some("orders:write")),
        ("GET", "/plain/in", None),
        // The fallback above might have a HEAD of its own.
        ("HEAD", "/n/{id}", None),
    ] {
        let found = router.requirement(method, path);
        assert_eq!(found.map(|route| route.access().to_string()).as_deref(), expected, "{method} {path}");
        assert_eq!(app.requirement(method, path).map(ToString::to_string), found.map(ToString::to_string));
    }
    // Two things at one path, of which nobody knows what they have.
    let two = Router::<()>::new()
        .mount_public(Reason("for the test"), "/", axum::Router::new().route("/a", axum::routing::get(async || "")))
        .mount_requiring::<orders::Read>("/", axum::Router::new().route("/b", axum::routing::get(async || "")));
    assert_eq!(two.requirement("GET", "/"), None);
}

/// A handler that says what its type parameter says, and does not look at the request.
#[derive(Clone)]
struct Says(Count);

impl<Parameters, S: Send + Sync + 'static> Handler<Parameters, S> for Says {
    type Future = Ready<Response>;

    fn call(self, _: Request, _: S) -> Self::Future {
        self.0.add();
        ready("SAYS".into_response())
    }
}

type SaysRead = ((), Granted<orders::Read>);

#[test]
fn every_way_to_mount_checks_what_it_records() {
    let runs = Count::default();
    let says = || Says(runs.clone());
    let handlers: MethodRouter<_> = head::<_, SaysRead, _>(says()).on::<_, SaysRead>(MethodFilter::POST, says());
    let router: Router = Router::new()
        .route("/any", any::<_, SaysRead, _>(says()))
        .route("/on", on::<_, SaysRead, _>(MethodFilter::GET, says()))
        .route("/handlers", handlers.connect::<_, SaysRead>(says()))
        .method_not_allowed_fallback::<_, SaysRead>(says())
        .fallback::<_, SaysRead>(says());
    let server = start(router.clone().nest("/n", Router::new().merge(router)));
    for path in ["/any", "/on", "/handlers", "/nowhere", "/n/any", "/n/on", "/n/handlers", "/n/nowhere"] {
        for method in ["GET", "HEAD", "POST", "OPTIONS", "TRACE", "PURGE"] {
            assert_eq!((statuses(&server, method, path), runs.take()), (READ, 1), "{method} {path}");
        }
    }
}

/// What two crates that do not depend on each other take for no reason.
const PLACEHOLDERS: [&str; 10] =
    ["Why?", "because…", "REASON", "<the reason>", "TODO", "FIXME:", "tbd", "XXX", "n/a", "…"];

#[test]
fn a_reason_is_not_a_path_and_a_path_is_not_a_reason() {
    let mount = |reason, path: &str| {
        let (reason, path) = (Reason(reason), path.to_owned());
        panic_of(file!(), move || Router::<()>::new().mount_public(reason, &path, axum::Router::new()))
    };
    let table = [
        (
            "",
            "/a",
            r#"the reason says nothing: say why everybody may come in, such as `Reason("everybody gets the web page")`"#,
        ),
        (
            " \t",
            "/a",
            r#"the reason says nothing: say why everybody may come in, such as `Reason("everybody gets the web page")`"#,
        ),
        (
            "/assets",
            "/everybody",
            "the reason `/assets` looks like a path: say in words why everybody may come in, such as `Reason(\"everybody gets \
             the web page\")`",
        ),
        ("the page", "everybody gets the page", "the path `everybody gets the page` does not begin with `/`"),
        ("the page", "", "the path is empty: write `/`"),
        (
            "the page",
            "https://example.com/assets",
            "`https://example.com/assets` is no path: write what stands behind the host, from its `/` on",
        ),
    ];
    for (reason, path, expected) in table {
        assert_eq!(mount(reason, path).0, expected, "{reason:?}");
    }
    // As in catalogs and in `#[public]`.
    for reason in PLACEHOLDERS {
        assert!(mount(reason, "/a").0.starts_with("the reason says nothing"), "{reason}");
        assert!(!scopes_core::is_reason(reason), "{reason}");
    }
    for reason in ["ok for members", "TODO of the last review is done", "7"] {
        drop(Router::<()>::new().mount_public(Reason(reason), "/a", axum::Router::new()));
        assert!(scopes_core::is_reason(reason), "{reason}");
    }
}

/// The calls stand on lines of their own, one below the other.
#[test]
#[rustfmt::skip]
fn every_path_is_looked_at_where_it_is_written() {
    let line = line!() + 1;
    let requiring = panic_of(file!(), || Router::<()>::new().mount_requiring::<orders::Read>("x", axum::Router::new()));
    let nested = panic_of(file!(), || Router::<()>::new().nest("x", Router::new()));
    let app = panic_of(file!(), || Router::<()>::new().nest_app("x", Router::new().authenticated_by(verify)));
    let public = panic_of(file!(), || Router::<()>::new().mount_public(Reason("the page"), "x", axum::Router::new()));
    let route = panic_of(file!(), || Router::<()>::new().route("x", get(open)));
    let expected = "the path `x` does not begin with `/`: write `/x`".to_owned();
    let places = [0, 1, 2, 3, 4].map(|below| (expected.clone(), line + below));
    assert_eq!([requiring, nested, app, public, route], places);

    let line = line!() + 1;
    let nested = panic_of(file!(), || Router::<()>::new().nest("/", Router::new()));
    let app = panic_of(file!(), || Router::<()>::new().nest_app("/", Router::new().authenticated_by(verify)));
    let expected = ["merge", "merge_app"].map(|instead| format!("nothing can be nested at `/`: `{instead}` adds routes as they are"));
    let [first, second] = expected;
    assert_eq!([nested, app], [(first, line), (second, line + 1)]);
}

#[test]
fn reasons_are_recorded() {
    let reason = Reason("everybody gets the web page");
    let router: Router = Router::new().mount_public(reason, "/assets", axum::Router::new()).fallback(open);
    let reasons: Vec<_> = router.requirements().iter().map(scopes::Route::reason).collect();
    assert_eq!(reasons, [reason.to_string(), "anybody may look".to_owned()]);
}
