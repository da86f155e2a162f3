//! The endpoints of a catalog around a service that knows nothing of scopes, asked over TCP.

use std::collections::BTreeSet;
use std::time::{Duration, Instant};

use crate::server::{self, Answer, Count, Keys, Server};
use axum::Router;
use axum::extract::Request;
use scopes::catalog::Access;
use scopes::tower::{AuthenticationLayer, Endpoints};
use scopes::types::{Set, Token};
use scopes::{BearerToken, CatalogScope, ResourceMetadataUrl};
use serde_json::{Value, json};
use tracing::Level;

mod factory {
    scopes::scopes!("catalogs/factory.toml");
}
mod other {
    scopes::scopes!("catalogs/boomin.toml");
}
mod empty {
    scopes::scopes!(toml = "[catalog]\nname = \"empty\"\n[scopes]\nadmin = \"\"");
}
mod reports {
    scopes::scopes!(
        toml = r#"
            [catalog]
            name = "reports"
            sensitive_scopes = ["admin"]

            [scopes]
            admin = ""
            "files:read" = ""
            "files:write" = { implies = ["files:read"] }
            "beta:run" = ""
            [scopes."reports:read".endpoints]
            "GET /reports/{id}" = ""
            [scopes."reports:write".endpoints]
            "GET /reports/{id}" = ""
            "DELETE /reports/{report}" = ""

            [gates.beta]
            scopes = ["beta:*"]

            [endpoints."POST /reports"]
            any_of = [["admin"], ["reports:write", "files:read"]]
            [endpoints."POST /reports/{id}/runs"]
            any_of = [["beta:run"], ["reports:write", "files:write"], ["reports:read"], ["admin"]]

            [authenticated.endpoints]
            "GET /self" = ""
            "OPTIONS /self" = ""
            [public.endpoints]
            "GET /health" = { reason = "asked by the load balancer" }
            "GET /files/{*path}" = { reason = "public files" }
        "#
    );
}

/// A service that has everything.
fn upstream(reached: &Count) -> Router {
    let reached = reached.clone();
    Router::new().fallback(async move |request: Request| {
        reached.add();
        format!("{} {}", request.method(), request.uri())
    })
}

fn guarded<S: CatalogScope>(inner: Router) -> Router {
    Router::new().fallback_service(Endpoints::<S>::around(inner))
}

fn authentication<S: CatalogScope>(keys: &Keys, mint: fn(Set<S>) -> Token<S>) -> AuthenticationLayer<S> {
    let keys = keys.clone();
    AuthenticationLayer::new(move |token: BearerToken| {
        std::future::ready(server::verify::<S>(&keys, &token).map(|claims| mint(claims.scope.scopes())))
    })
}

/// A token of `reports` with its gate shut.
fn shut(granted: reports::ScopeSet) -> reports::Token {
    reports::Token::from(reports::Grant { granted, gates: reports::Gates::NONE })
}

struct Service {
    keys: Keys,
    server: Server,
    reached: Count,
}

impl Service {
    fn of<S: CatalogScope>(mint: fn(Set<S>) -> Token<S>) -> Self {
        let (keys, reached) = (Keys::new(), Count::default());
        let layered = guarded::<S>(upstream(&reached)).layer(authentication(&keys, mint));
        Self { server: Server::start(layered), keys, reached }
    }

    /// Asks with a token that was granted these scopes, or without one.
    fn ask(&self, method: &str, path: &str, granted: Option<&str>) -> Answer {
        self.server.ask(method, path, granted.map(|scope| self.keys.bearer(scope)).as_deref())
    }

    fn send(&self, line: &str, scope: &str) -> Answer {
        let authorization = self.keys.bearer(scope);
        let head = format!("{line}\r\nhost: localhost\r\nconnection: close\r\nauthorization: {authorization}\r\n\r\n");
        self.server.send(head.as_bytes())
    }
}

fn problem(status: u16, title: &str, detail: &str) -> Value {
    json!({ "type": "about:blank", "title": title, "status": status, "detail": detail })
}

/// An answer without any of the headers that refusals have.
fn passed(body: &str) -> Answer {
    let content_type = Some("text/plain; charset=utf-8".to_owned());
    Answer { status: 200, challenge: None, allow: None, content_type, body: body.to_owned() }
}

#[test]
fn whoever_may_call_an_endpoint_reaches_the_service() {
    let service = Service::of(shut);
    let table = [
        ("GET", "/health", None),
        ("GET", "/health?token=1", None),
        ("GET", "/health", Some("nothing:known")),
        ("GET", "/files/a/b.txt", None),
        ("GET", "/self", Some("")),
        ("OPTIONS", "/self", Some("")),
        ("GET", "/reports/7", Some("reports:read")),
        ("GET", "/reports/7", Some("reports:write")),
        ("GET", "/reports/a%20b", Some("openid reports:read reports:raed")),
        ("DELETE", "/reports/7", Some("reports:write")),
        ("POST", "/reports", Some("admin")),
        ("POST", "/reports", Some("files:read reports:write")),
        ("POST", "/reports", Some("files:write reports:write")),
        ("POST", "/reports/7/runs", Some("reports:read")),
    ];
    for (method, path, granted) in table {
        assert_eq!(service.ask(method, path, granted), passed(&format!("{method} {path}")), "{granted:?}");
        assert_eq!(service.reached.take(), 1, "{method} {path}");
    }
    for path in ["/health", "/files/a", "/self"] {
        assert_eq!(service.ask("HEAD", path, Some("")), passed(""), "HEAD {path}");
        assert_eq!(service.reached.take(), 1, "HEAD {path}");
    }
    assert_eq!(service.server.log.take(), [""; 0]);
}

#[test]
fn nobody_else_does() {
    let service = Service::of(shut);
    let no_credentials = problem(401, "Unauthorized", "the request carries no credentials");
    let table = [
        ("GET", "/self", ""),
        ("GET", "/reports/7", r#"scope="reports:read""#),
        ("DELETE", "/reports/7", r#"scope="reports:write""#),
        ("POST", "/reports", r#"scope="files:read reports:write""#),
    ];
    for (method, path, scope) in table {
        let answer = service.ask(method, path, None);
        let challenge = format!("Bearer {}", if scope.is_empty() { r#"realm="reports""# } else { scope });
        assert_eq!((answer.status, answer.challenge.as_ref(), &answer.allow), (401, Some(&challenge), &None));
        assert_eq!(answer.problem(), no_credentials);
        let answer = service.server.ask(method, path, Some("Bearer noise"));
        let comma = if scope.is_empty() { "" } else { ", " };
        let expected = (401, Some(format!(r#"Bearer error="invalid_token"{comma}{scope}"#)), &None);
        assert_eq!((answer.status, answer.challenge.clone(), &answer.allow), expected);
        let detail = "the token is malformed, expired, revoked or otherwise invalid";
        assert_eq!(answer.problem(), problem(401, "Unauthorized", detail));
    }
    assert_eq!((service.reached.take(), service.server.log.take()), (0, vec![]));
}

/// Tokens that may not, and what the client is told to ask for.
const UNMET: [(&str, &str, &str, &str, &[&str]); 11] = [
    ("GET", "/reports/7", "", "reports:read", &["reports:read"]),
    ("GET", "/reports/7", "files:read admin nothing", "reports:read", &["reports:read"]),
    ("DELETE", "/reports/7", "reports:read", "reports:write", &["reports:write"]),
    // The way in that needs no sensitive scope, though it lacks more and is declared later.
    ("POST", "/reports", "", "files:read reports:write", &["files:read", "reports:write"]),
    ("POST", "/reports", "files:read", "files:read reports:write", &["reports:write"]),
    ("POST", "/reports", "reports:write", "files:read reports:write", &["files:read"]),
    ("POST", "/reports", "files:write", "files:read reports:write", &["reports:write"]),
    // The one that a grant opens and that conveys least, whatever is missing.
    ("POST", "/reports/7/runs", "", "reports:read", &["reports:read"]),
    ("POST", "/reports/7/runs", "beta:run", "reports:read", &["reports:read"]),
    ("POST", "/reports/7/runs", "files:write", "reports:read", &["reports:read"]),
    ("POST", "/reports/7/runs", "reports:write", "reports:read", &["reports:read"]),
];

/// The ways in that grants can open while the gate is shut, where they are several.
fn alternatives(method: &str, path: &str) -> Value {
    match (method, path) {
        ("GET", _) => json!([["reports:read"], ["reports:write"]]),
        ("POST", "/reports") => json!([["admin"], ["files:read", "reports:write"]]),
        ("POST", _) => json!([["files:write", "reports:write"], ["reports:read"], ["admin"]]),
        _ => Value::Null,
    }
}

#[test]
fn missing_scopes_are_those_of_the_way_in_that_is_best() {
    let service = Service::of(shut);
    for (method, path, granted, scope, missing) in UNMET {
        let answer = service.ask(method, path, Some(granted));
        let challenge = format!(r#"Bearer error="insufficient_scope", scope="{scope}""#);
        assert_eq!((answer.status, answer.challenge.as_ref()), (403, Some(&challenge)), "{path}: {granted}");
        let plural = if missing.len() == 1 { "" } else { "s" };
        let mut expected = problem(403, "Forbidden", &format!("missing scope{plural}: {}", missing.join(" ")));
        expected["required"] = scope.split(' ').collect();
        expected["missing"] = json!(missing);
        let written = &answer.problem()["alternatives"];
        assert_eq!(written, &alternatives(method, path), "{path}: {granted}");
        if !written.is_null() {
            expected["alternatives"] = written.clone();
        }
        assert_eq!(answer.problem(), expected, "{path}: {granted}");
    }
    assert_eq!((service.reached.take(), service.server.log.take()), (0, vec![]));
}

#[test]
fn no_scope_is_asked_for_where_no_grant_would_help() {
    let (keys, reached) = (Keys::new(), Count::default());
    let verifier = keys.clone();
    let limited = move |token: BearerToken| {
        let claims = server::verify::<reports::Scope>(&verifier, &token);
        std::future::ready(claims.map(|claims| shut(claims.scope.scopes()).limited_to(reports::reports::READ.set())))
    };
    let metadata = ResourceMetadataUrl::new("https://api.example.com/metadata");
    let layer = AuthenticationLayer::new(limited).resource_metadata(metadata);
    let server = Server::start(guarded::<reports::Scope>(upstream(&reached)).layer(layer));
    let table = [
        ("DELETE", "/reports/7", "reports:write", r#"error="insufficient_scope""#),
        ("POST", "/reports", "", r#"error="insufficient_scope""#),
        ("POST", "/reports/7/runs", "", r#"error="insufficient_scope", scope="reports:read""#),
        ("POST", "/reports/7/runs", "admin beta:run", r#"error="insufficient_scope", scope="reports:read""#),
    ];
    for (method, path, granted, parameters) in table {
        let answer = server.ask(method, path, Some(&keys.bearer(granted)));
        let challenge = format!(r#"Bearer {parameters}, resource_metadata="https://api.example.com/metadata""#);
        assert_eq!((answer.status, answer.challenge), (403, Some(challenge)), "{method} {path}: {granted}");
    }
    assert_eq!(reached.take(), 0);
}

#[test]
fn what_is_not_declared_is_not_there() {
    let service = Service::of(shut);
    let everything = reports::ScopeSet::all().to_string();
    let not_found = problem(404, "Not Found", "there is nothing at this path");
    let paths =
        ["/", "/nowhere", "/reports/", "/reports/7/", "/reports//7", "/health/", "/HEALTH", "/files", "/files/"];
    for (path, granted) in paths.into_iter().flat_map(|path| [None, Some(""), Some(&*everything)].map(|of| (path, of)))
    {
        let answer = service.ask("GET", path, granted);
        assert_eq!((answer.status, &answer.challenge, &answer.allow), (404, &None, &None), "{path}");
        assert_eq!(answer.problem(), not_found, "{path}");
    }
    let detail = "there is nothing at this path for this method";
    let table = [
        ("POST", "/health", "GET, HEAD"),
        ("OPTIONS", "/health", "GET, HEAD"),
        ("PURGE", "/self", "GET, HEAD, OPTIONS"),
        ("PUT", "/reports/7", "GET, HEAD, DELETE"),
        ("GET", "/reports", "POST"),
        ("HEAD", "/reports", "POST"),
    ];
    for (method, path, allow) in table {
        for granted in [None, Some(&*everything)] {
            let answer = service.ask(method, path, granted);
            assert_eq!(
                (answer.status, answer.allow.as_deref(), &answer.challenge),
                (405, Some(allow), &None),
                "{path}"
            );
            let body = if method == "HEAD" { continue } else { answer.problem() };
            assert_eq!(body, problem(405, "Method Not Allowed", detail), "{method} {path}");
        }
    }
    assert_eq!((service.reached.take(), service.server.log.take()), (0, vec![]));
}

#[test]
fn odd_request_lines_reach_nothing() {
    let service = Service::of(shut);
    let everything = reports::ScopeSet::all().to_string();
    let refused = [
        ("GET /files/../self HTTP/1.1", 404),
        ("GET /files/%2e%2e/self HTTP/1.1", 404),
        ("GET /files/a//b HTTP/1.1", 404),
        ("GET //health HTTP/1.1", 404),
        ("GET /health/. HTTP/1.1", 404),
        ("GET /files\\a HTTP/1.1", 404),
        ("GET /files/a\\..\\b HTTP/1.1", 404),
        ("GET /reports/a%2Fb HTTP/1.1", 404),
        ("GET /reports/a;b HTTP/1.1", 404),
        ("GET /reports/%00 HTTP/1.1", 404),
        ("GET /reports/% HTTP/1.1", 404),
        ("GET /reports/%FF HTTP/1.1", 404),
        ("GET /reports/%3Fa HTTP/1.1", 404),
        ("GET ? HTTP/1.1", 400),
        ("GET reports/7 HTTP/1.1", 400),
        ("GET  /self HTTP/1.1", 400),
        ("GET /self /x HTTP/1.1", 400),
        ("GET /self\0 HTTP/1.1", 400),
        ("GET /self\u{7f} HTTP/1.1", 400),
        ("get /self HTTP/1.1", 405),
        ("Get /self HTTP/1.1", 405),
        ("POST /self HTTP/1.1", 405),
        ("OPTIONS * HTTP/1.1", 404),
        ("GET * HTTP/1.1", 404),
        ("CONNECT localhost:80 HTTP/1.1", 404),
        ("GET http://localhost/nowhere HTTP/1.1", 404),
        ("GET http://localhost HTTP/1.1", 404),
        ("GET http://localhost/health/.. HTTP/1.1", 404),
    ];
    for (line, status) in refused {
        assert_eq!(service.send(line, &everything).status, status, "{line:?}");
        assert_eq!(service.reached.take(), 0, "{line:?}");
    }
    let read_alike = [
        ("GET http://elsewhere.example/self HTTP/1.1", "GET http://elsewhere.example/self"),
        ("GET /self?a=/../b;c HTTP/1.1", "GET /self?a=/../b;c"),
        ("GET /self# HTTP/1.1", "GET /self"),
        ("GET /reports/é HTTP/1.1", "GET /reports/é"),
    ];
    for (line, expected) in read_alike {
        assert_eq!(service.send(line, &everything), passed(expected), "{line:?}");
        assert_eq!(service.reached.take(), 1, "{line:?}");
    }
}

#[test]
fn without_an_authentication_layer_outside_only_public_endpoints_answer() {
    let (keys, reached) = (Keys::new(), Count::default());
    let authenticated = upstream(&reached).layer(authentication(&keys, shut));
    let servers = [
        ("none", guarded::<reports::Scope>(upstream(&reached))),
        ("inside", guarded::<reports::Scope>(authenticated)),
        (
            "of another catalog",
            guarded::<reports::Scope>(upstream(&reached)).layer(authentication(&keys, other::Token::new)),
        ),
    ];
    for (case, router) in servers {
        let server = Server::start(router);
        for (method, path) in [("GET", "/self"), ("GET", "/reports/7"), ("POST", "/reports")] {
            let answer = server.ask(method, path, Some(&keys.bearer("admin reports:read")));
            assert_eq!((answer.status, &answer.challenge, &answer.allow), (500, &None, &None), "{case}");
            let detail = "the service cannot check credentials";
            assert_eq!(answer.problem(), problem(500, "Internal Server Error", detail), "{case}");
            let [logged] = &server.log.take()[..] else { panic!("{case}") };
            let expected =
                format!("a request was not authenticated route={method} {path} status=500 catalog=reports cause=");
            assert!(logged.starts_with(&expected), "{logged}");
            assert_eq!(reached.take(), 0, "{case}");
        }
        assert_eq!(server.get("/health", None), passed("GET /health"), "{case}");
        assert_eq!((reached.take(), server.log.take()), (1, vec![]), "{case}");
    }
}

#[test]
fn each_endpoint_of_factory_opens_to_its_scope_and_to_no_other() {
    let service = Service::of(factory::Token::new);
    for endpoint in factory::CATALOG.endpoints {
        let Access::Requires([scopes]) = endpoint.access else { panic!("{endpoint:?}") };
        let [scope] = scopes.iter().collect::<Vec<_>>()[..] else { panic!("{endpoint:?}") };
        let path = endpoint.path.replace(['{', '}'], "-");
        assert_eq!(service.ask(endpoint.method, &path, Some(scope)).status, 200, "{endpoint:?}");
        let others: factory::ScopeSet = factory::Scope::ALL.iter().copied().filter(|of| of.as_str() != scope).collect();
        let answer = service.ask(endpoint.method, &path, Some(&others.to_string()));
        let challenge = format!(r#"Bearer error="insufficient_scope", scope="{scope}""#);
        assert_eq!((answer.status, answer.challenge), (403, Some(challenge)), "{endpoint:?}");
    }
    assert_eq!(service.reached.take(), 178);
}

#[test]
fn what_is_not_declared_is_in_the_log() {
    let service = Service::of(shut);
    let long = "a".repeat(195);
    let table = [
        ("GET", "/nowhere".to_owned(), "GET /nowhere".to_owned()),
        ("GET", "/caf%C3%A9".to_owned(), "GET /caf%C3%A9".to_owned()),
        ("GET", format!("/{long}aaaa"), format!("GET /{long}aaaa")),
        ("GET", format!("/{long}aaaab"), format!("GET /{long}aaaa… (201 bytes)")),
    ];
    let logged = |route: &str| {
        format!(
            "a request has no endpoint route={route} status=404 catalog=reports cause=the catalog lists no such endpoint"
        )
    };
    for (method, path, route) in table {
        service.ask(method, &path, None);
        assert_eq!(service.server.log.take_at(Level::INFO), [logged(&route)]);
    }
    service.ask("PURGE", "/self?token=1", None);
    assert_eq!(
        service.server.log.take_at(Level::INFO),
        [
            "a request has no endpoint route=PURGE /self status=405 catalog=reports cause=the catalog lists this path for GET, \
          HEAD, OPTIONS only"
        ]
    );
    service.send("GET /caf\u{e9}\u{2028} HTTP/1.1", "admin");
    assert_eq!(service.server.log.take_at(Level::INFO), [logged(r"GET /caf\u{e9}\u{2028}")]);
    let denied = service.ask("GET", &format!("/reports/{}", "a".repeat(60_000)), Some("admin"));
    let lines = service.server.log.take_at(Level::INFO);
    assert_eq!((denied.status, lines.len()), (403, 1));
    assert!(lines[0].len() < 500, "{}", lines[0]);
}

/// What the service inside reads as the method, if it lets a header say it.
#[test]
fn no_header_says_that_the_method_is_another_one() {
    let keys = Keys::new();
    let seen = Router::new().fallback(|request: Request| async move {
        let names: BTreeSet<_> = request.headers().keys().map(axum::http::HeaderName::as_str).collect();
        names.into_iter().collect::<Vec<_>>().join(" ")
    });
    let layered = guarded::<reports::Scope>(seen).layer(authentication(&keys, shut));
    let server = Server::start(layered);
    let headers = "X-HTTP-Method-Override: DELETE\r\nx-http-method: DELETE\r\nX-METHOD-OVERRIDE: DELETE\r\nx-method: A";
    let authorization = keys.bearer("reports:read");
    let head = format!(
        "GET /reports/7 HTTP/1.1\r\nhost: localhost\r\n{headers}\r\nX-HTTP-Method-Override: PUT\r\nauthorization: \
         {authorization}\r\nconnection: close\r\n\r\n"
    );
    let answer = server.send(head.as_bytes());
    assert_eq!((answer.status, &*answer.body), (200, "authorization connection host x-method"));
}

#[test]
fn where_the_beginning_of_the_path_is_cut_off_nothing_is_let_through() {
    let (keys, reached) = (Keys::new(), Count::default());
    let inside = || Endpoints::<reports::Scope>::around(upstream(&reached));
    let routers = [
        ("nest", Router::new().nest("/v1", Router::new().fallback_service(inside())), "/v1"),
        ("nest_service", Router::new().nest_service("/v1", inside()), "/v1"),
        ("deeper", Router::new().nest("/v1", Router::new().nest_service("/{name}", inside())), "/v1/{name}"),
    ];
    for (case, router, cut) in routers {
        let server = Server::start(router.layer(authentication(&keys, shut)));
        let prefix = cut.replace("{name}", "health");
        let answer = server.get(&format!("{prefix}/health"), Some(&keys.bearer("admin")));
        assert_eq!(answer.status, 500, "{case}");
        let logged = format!(
            "the path of a request was changed route=GET /health status=500 catalog=reports cause=`nest(\"{cut}\", \
             …)` cut it off: put `Endpoints::around` around the whole service"
        );
        assert_eq!(server.log.take(), [logged], "{case}");
    }
    let whole = guarded::<reports::Scope>(Router::new().nest("/health", upstream(&reached)));
    let server = Server::start(whole.layer(authentication(&keys, shut)));
    assert_eq!((server.get("/health", None).status, reached.take()), (200, 1));
}

/// A router whose `nest` leaves no word of it is any layer that changes the path.
#[test]
fn where_the_path_was_changed_behind_the_authentication_nothing_is_let_through() {
    let (keys, reached) = (Keys::new(), Count::default());
    let cut = |mut request: Request| {
        let rest = request.uri().path().strip_prefix("/reports/7").unwrap_or_default().to_owned();
        *request.uri_mut() = if rest.is_empty() { request.uri().clone() } else { rest.parse().unwrap() };
        request
    };
    let inside = || Endpoints::<reports::Scope>::around(upstream(&reached));
    let authenticated = tower::Layer::layer(&authentication(&keys, shut), inside());
    let behind = [
        ("one layer", Router::new().fallback_service(tower::util::MapRequest::new(inside(), cut))),
        ("another layer inside", Router::new().fallback_service(tower::util::MapRequest::new(authenticated, cut))),
    ];
    for (case, router) in behind {
        let server = Server::start(router.layer(authentication(&keys, shut)));
        for token in [None, Some(keys.bearer("admin"))] {
            let answer = server.get("/reports/7/health", token.as_deref());
            assert_eq!((answer.status, reached.take()), (500, 0), "{case}");
            let logged = "the path of a request was changed route=GET /health status=500 catalog=reports cause=it was \
                          /reports/7/health where the request was authenticated: put `Endpoints::around` around the whole \
                          service, and what rewrites paths around the authentication layer";
            assert_eq!(server.log.take(), [logged], "{case}");
        }
        assert_eq!((server.get("/health", None).status, reached.take()), (200, 1), "{case}");
    }
}

#[test]
#[should_panic(
    expected = "catalog `empty` lists no endpoints, so that every request would be refused: list them there, such as \
     `\"GET /orders\" = \"List orders\"` under `[scopes.\"orders:read\".endpoints]`"
)]
fn a_catalog_without_endpoints_is_refused_at_start() {
    let _ = Endpoints::<empty::Scope>::around(());
}

/// A path that took seconds of a worker, before any credentials were looked at.
#[test]
fn a_long_path_is_answered_at_once() {
    let service = Service::of(factory::Token::new);
    let elapsed = |path: &str| {
        let start = Instant::now();
        assert_eq!(service.ask("GET", path, None).status, 401);
        start.elapsed()
    };
    elapsed("/api/admin/users/5");
    let long = format!("/api/admin/users/%61{}z", "%20".repeat(20_000));
    // It took more than four seconds in a release build.
    assert!(elapsed(&long) < Duration::from_secs(1) + 20 * elapsed("/api/admin/users/5"));
}

#[test]
fn services_show_little_and_share_their_table_with_clones() {
    let service = Endpoints::<reports::Scope>::around(());
    assert_eq!(format!("{:?}", service.clone()), "Endpoints { catalog: \"reports\", .. }");
}
