//! What a real server answers to a real client.

use std::io::{BufRead, BufReader, Write};
use std::net::TcpStream;
use std::time::Duration;

use axum::Json;
use axum::extract::{Path, Request, State};
use axum::http::header::AUTHORIZATION;
use axum::middleware::{Next, from_fn_with_state};
use axum::response::Response;
use axum::routing::{get, post};
use scopes::types::{Set, Token, Unconditional};
use scopes::{CatalogScope, Credentials, Refusal, ResourceMetadataUrl, ScopeClaim, authenticated, public, requires};
use serde::Deserialize;
use serde_json::{Value, json};
use testing_support::{Answer, Count, Keys, hours_from_now};

use crate::common::set;

mod access {
    scopes::scopes!("catalogs/boomin.toml");
}
mod agents {
    scopes::scopes!("catalogs/agents.toml");
}
mod feedback {
    scopes::scopes!("catalogs/feedback.toml");
}

use access::{series, units};
use agents::{control, entries};
use feedback::posts;

#[public(reason = "the load balancer asks without a token")]
async fn health(State(runs): State<Count>) -> &'static str {
    runs.add();
    "up"
}

#[authenticated(access::Token)]
async fn whoami(State(runs): State<Count>) -> &'static str {
    runs.add();
    "somebody"
}

#[requires(any(series::read, series::update))]
async fn show(State(runs): State<Count>, Path(id): Path<u64>) -> String {
    runs.add();
    format!("series {id}")
}

#[requires(units::publish, series::update)]
async fn publish(State(runs): State<Count>, Path(id): Path<u64>, Json(note): Json<Value>) -> String {
    runs.add();
    format!("series {id}: {note}")
}

#[requires(any(entries::read, all(control::audit::read, entries::read_all_statuses)))]
async fn read_entries(State(runs): State<Count>) {
    runs.add();
}

#[requires(control::audit::read)]
async fn read_audit(State(runs): State<Count>) {
    runs.add();
}

#[requires(posts::read)]
async fn read_posts(State(runs): State<Count>) {
    runs.add();
}

fn routes() -> axum::Router<Count> {
    axum::Router::new()
        .route("/health", get(health))
        .route("/whoami", get(whoami))
        .route("/series/{id}", get(show))
        .route("/series/{id}/publish", post(publish))
        .route("/entries", get(read_entries))
        .route("/audit", get(read_audit))
        .route("/posts", get(read_posts))
}

#[derive(Deserialize)]
#[serde(bound = "")]
struct Claims<S: CatalogScope> {
    #[serde(default)]
    scope: ScopeClaim<S>,
}

/// An authentication layer for the tokens of one catalog.
#[derive(Clone)]
struct Layer<S: CatalogScope> {
    keys: Keys,
    metadata: Option<ResourceMetadataUrl>,
    token: fn(Set<S>) -> Token<S>,
}

impl<S: Unconditional> Layer<S> {
    fn new(keys: &Keys) -> Self {
        Self::of(keys, Token::new)
    }
}

impl<S: CatalogScope> Layer<S> {
    fn of(keys: &Keys, token: fn(Set<S>) -> Token<S>) -> Self {
        Self { keys: keys.clone(), metadata: None, token }
    }

    fn credentials(&self, request: &Request) -> Credentials<Token<S>> {
        let Some(header) = request.headers().get(AUTHORIZATION) else { return Credentials::Absent };
        let token = header.to_str().ok().and_then(|header| header.strip_prefix("Bearer "));
        match token.and_then(|token| self.keys.verify::<Claims<S>>(token)) {
            Some(claims) => Credentials::Valid((self.token)(claims.scope.scopes())),
            None => Credentials::Refused,
        }
    }

    fn over(self, routes: axum::Router<Count>) -> axum::Router<Count> {
        routes.layer(from_fn_with_state(self, authenticate))
    }
}

async fn authenticate<S: CatalogScope>(State(layer): State<Layer<S>>, mut request: Request, next: Next) -> Response {
    let credentials = layer.credentials(&request);
    request.extensions_mut().insert(credentials);
    if let Some(metadata) = layer.metadata {
        request.extensions_mut().insert(metadata);
    }
    next.run(request).await
}

/// A server whose handlers count how often they ran.
struct Server {
    server: testing_support::Server,
    runs: Count,
}

impl Server {
    fn start(routes: axum::Router<Count>) -> Self {
        let runs = Count::default();
        Self { server: testing_support::Server::start(routes.with_state(runs.clone())), runs }
    }

    fn guarded(keys: &Keys) -> Self {
        Self::start(Layer::<access::Scope>::new(keys).over(routes()))
    }

    fn ask(&self, method: &str, path: &str, authorization: Option<&str>, body: &str) -> Answer {
        self.server.ask_with_body(method, path, authorization, body)
    }

    fn get(&self, path: &str, authorization: Option<&str>) -> Answer {
        self.server.get(path, authorization)
    }
}

const PUBLISH: &str = "/series/7/publish";
/// What is guarded, and what is said of it where there is no token.
const GUARDED: [(&str, &str, &str); 4] = [
    ("GET", "/whoami", ""),
    ("GET", "/series/7", r#"scope="series:read""#),
    ("POST", PUBLISH, r#"scope="series:update units:publish""#),
    ("HEAD", "/series/7", r#"scope="series:read""#),
];

#[test]
fn whoever_holds_the_scopes_gets_in() {
    let keys = Keys::new();
    let server = Server::guarded(&keys);
    let table = [
        ("GET", "/health", None, "", "up"),
        ("GET", "/whoami", Some(keys.bearer("")), "", "somebody"),
        ("GET", "/series/7", Some(keys.bearer("series:read")), "", "series 7"),
        ("GET", "/series/7", Some(keys.bearer("openid series:update")), "", "series 7"),
        ("HEAD", "/series/7", Some(keys.bearer("series:read")), "", ""),
        ("POST", PUBLISH, Some(keys.bearer("units:publish series:update")), "{}", "series 7: {}"),
    ];
    for (runs, (method, path, authorization, body, expected)) in (1..).zip(table) {
        let answer = server.ask(method, path, authorization.as_deref(), body);
        assert_eq!((answer.status, answer.body.as_str()), (200, expected), "{method} {path}");
        assert_eq!((answer.challenge, server.runs.get()), (None, runs), "{method} {path}");
    }
}

#[test]
fn without_credentials_the_challenge_says_what_to_ask_for() {
    let server = Server::guarded(&Keys::new());
    for (method, path, scope) in GUARDED {
        let answer = server.ask(method, path, None, "");
        let challenge = format!("Bearer {}", if scope.is_empty() { r#"realm="boomin""# } else { scope });
        assert_eq!((answer.status, answer.challenge), (401, Some(challenge)), "{method} {path}");
    }
    assert_eq!(
        server.get("/series/7", None).problem(),
        json!({
            "type": "about:blank", "title": "Unauthorized", "status": 401,
            "detail": "the request carries no credentials"
        })
    );
    assert_eq!(server.runs.get(), 0);
}

/// Values of `Authorization` that carry no good token, each with everything it could ask for.
fn refused(keys: &Keys) -> Vec<(&'static str, String)> {
    let scope = "series:read series:update units:publish";
    let good = keys.issue("caller", scope);
    let [header, claims, signature] = good.split('.').collect::<Vec<_>>()[..] else { panic!("{good}") };
    let [_, more, _] = &keys.issue("caller", "series:delete").split('.').map(str::to_owned).collect::<Vec<_>>()[..]
    else {
        panic!("{good}")
    };
    let expired = keys.sign(&json!({ "sub": "caller", "scope": scope, "exp": hours_from_now(-1) }));
    let tabbed = keys.sign(&json!({ "scope": "series:read\tseries:update", "exp": hours_from_now(1) }));
    let number = keys.sign(&json!({ "scope": 7, "exp": hours_from_now(1) }));
    let everlasting = keys.sign(&json!({ "scope": scope }));
    vec![
        ("nothing", String::new()),
        ("no token", "Bearer".to_owned()),
        ("an empty token", "Bearer ".to_owned()),
        ("noise", "Bearer noise".to_owned()),
        ("dots", "Bearer ...".to_owned()),
        ("another scheme", format!("Basic {good}")),
        ("no scheme", good.clone()),
        ("two tokens", format!("Bearer {good} {good}")),
        ("an expired token", format!("Bearer {expired}")),
        ("a token without expiry", format!("Bearer {everlasting}")),
        ("a forged token", format!("Bearer {}", Keys::new().issue("caller", scope))),
        ("claims of another token", format!("Bearer {header}.{more}.{signature}")),
        ("no signature", format!("Bearer {header}.{claims}.")),
        ("a tab in the claim", format!("Bearer {tabbed}")),
        ("a number for a claim", format!("Bearer {number}")),
    ]
}

#[test]
fn a_token_that_is_not_good_is_invalid() {
    let keys = Keys::new();
    let server = Server::guarded(&keys);
    for (case, authorization) in refused(&keys) {
        for (method, path, scope) in GUARDED {
            let answer = server.ask(method, path, Some(&authorization), "");
            let comma = if scope.is_empty() { "" } else { ", " };
            let expected = (401, Some(format!(r#"Bearer error="invalid_token"{comma}{scope}"#)));
            assert_eq!((answer.status, answer.challenge), expected, "{case}: {method} {path}");
        }
        assert_eq!(server.get("/health", Some(&authorization)).status, 200, "{case}");
    }
    assert_eq!(
        server.get("/series/7", Some("Bearer noise")).problem(),
        json!({
            "type": "about:blank", "title": "Unauthorized", "status": 401,
            "detail": "the token is malformed, expired, revoked or otherwise invalid"
        })
    );
    assert_eq!(server.runs.get(), refused(&keys).len(), "only the public handler ran");
}

/// A requirement that is not met.
struct Unmet {
    method: &'static str,
    path: &'static str,
    granted: &'static str,
    challenge: &'static str,
    detail: &'static str,
    required: &'static [&'static str],
    missing: &'static [&'static str],
}

const UNMET: [Unmet; 6] = [
    Unmet {
        method: "GET",
        path: "/series/7",
        granted: "",
        challenge: r#"Bearer error="insufficient_scope", scope="series:read""#,
        detail: "missing scope: series:read",
        required: &["series:read"],
        missing: &["series:read"],
    },
    Unmet {
        method: "GET",
        path: "/series/7",
        granted: "series:raed * series:* productions:read series:delete",
        challenge: r#"Bearer error="insufficient_scope", scope="series:read""#,
        detail: "missing scope: series:read",
        required: &["series:read"],
        missing: &["series:read"],
    },
    Unmet {
        method: "POST",
        path: PUBLISH,
        granted: "",
        challenge: r#"Bearer error="insufficient_scope", scope="series:update units:publish""#,
        detail: "missing scopes: series:update units:publish",
        required: &["series:update", "units:publish"],
        missing: &["series:update", "units:publish"],
    },
    Unmet {
        method: "POST",
        path: PUBLISH,
        granted: "series:update",
        challenge: r#"Bearer error="insufficient_scope", scope="series:update units:publish""#,
        detail: "missing scope: units:publish",
        required: &["series:update", "units:publish"],
        missing: &["units:publish"],
    },
    Unmet {
        method: "POST",
        path: PUBLISH,
        granted: "units:publish series:read",
        challenge: r#"Bearer error="insufficient_scope", scope="series:update units:publish""#,
        detail: "missing scope: series:update",
        required: &["series:update", "units:publish"],
        missing: &["series:update"],
    },
    Unmet {
        method: "POST",
        path: PUBLISH,
        granted: "units:read org:read",
        challenge: r#"Bearer error="insufficient_scope", scope="series:update units:publish""#,
        detail: "missing scopes: series:update units:publish",
        required: &["series:update", "units:publish"],
        missing: &["series:update", "units:publish"],
    },
];

#[test]
fn missing_scopes_are_named_in_the_challenge_and_the_body() {
    let keys = Keys::new();
    let server = Server::guarded(&keys);
    for Unmet { method, path, granted, challenge, detail, required, missing } in UNMET {
        let answer = server.ask(method, path, Some(&keys.bearer(granted)), "");
        assert_eq!((answer.status, answer.challenge.as_deref()), (403, Some(challenge)), "{path}: {granted}");
        let mut problem = json!({
            "type": "about:blank", "title": "Forbidden", "status": 403,
            "detail": detail, "required": required, "missing": missing
        });
        if path == "/series/7" {
            problem["alternatives"] = json!([["series:read"], ["series:update"]]);
        }
        assert_eq!(answer.problem(), problem, "{path}: {granted}");
    }
    assert_eq!((server.runs.get(), server.server.log.errors()), (0, vec![]));
}

#[test]
fn head_is_guarded_like_get() {
    let keys = Keys::new();
    let server = Server::guarded(&keys);
    let answer = server.ask("HEAD", "/series/7", Some(&keys.bearer("org:read")), "");
    let expected = (403, Some(r#"Bearer error="insufficient_scope", scope="series:read""#), "");
    assert_eq!((answer.status, answer.challenge.as_deref(), answer.body.as_str()), expected);
    assert_eq!(server.runs.get(), 0);
}

#[test]
fn challenges_say_where_the_resource_describes_itself() {
    const URL: &str = "https://api.example.com/.well-known/oauth-protected-resource";
    let keys = Keys::new();
    let layer = Layer { metadata: Some(ResourceMetadataUrl::new(URL)), ..Layer::<access::Scope>::new(&keys) };
    let server = Server::start(layer.over(routes()));
    let table = [
        (None, 401, format!(r#"Bearer scope="series:read", resource_metadata="{URL}""#)),
        (
            Some("Bearer noise".to_owned()),
            401,
            format!(r#"Bearer error="invalid_token", scope="series:read", resource_metadata="{URL}""#),
        ),
        (
            Some(keys.bearer("")),
            403,
            format!(r#"Bearer error="insufficient_scope", scope="series:read", resource_metadata="{URL}""#),
        ),
    ];
    for (authorization, status, challenge) in table {
        let answer = server.get("/series/7", authorization.as_deref());
        assert_eq!((answer.status, answer.challenge), (status, Some(challenge)));
    }
}

/// A token of an app that has declared nothing.
fn of_undeclared(granted: feedback::ScopeSet) -> feedback::Token {
    let (declared, roles) = (feedback::ScopeSet::EMPTY, feedback::Roles::NONE);
    feedback::Token::from(feedback::Grant { granted, declared, actor: feedback::Actor::App, roles })
}

#[test]
fn no_scope_is_asked_for_where_no_grant_would_help() {
    const BARE: &str = r#"Bearer error="insufficient_scope""#;
    let keys = Keys::new();
    let everything = agents::ScopeSet::all().to_string();
    let shut = |granted| agents::Token::from(agents::Grant { granted, gates: agents::Gates::NONE });
    let gated = Server::start(Layer::of(&keys, shut).over(routes()));
    let undeclared = Server::start(Layer::of(&keys, of_undeclared).over(routes()));
    let to_units = |granted| access::Token::new(granted).limited_to(units::READ.set());
    let limited = Layer::<access::Scope> { token: to_units, ..Layer::new(&keys) };
    let limited = Server::start(limited.over(routes()));
    let table = [
        ("a gate", &gated, "/audit", everything.as_str(), BARE),
        ("a gate", &gated, "/audit", "", BARE),
        (
            "a gate before another way in",
            &gated,
            "/entries",
            "control:audit:read",
            r#"Bearer error="insufficient_scope", scope="entries:read""#,
        ),
        ("what the app declared", &undeclared, "/posts", "posts:read posts:write", BARE),
        ("a limit", &limited, "/series/7", "series:read", BARE),
        ("a limit", &limited, "/series/7", "", BARE),
    ];
    for (cause, server, path, granted, challenge) in table {
        let answer = server.get(path, Some(&keys.bearer(granted)));
        assert_eq!((answer.status, answer.challenge.as_deref()), (403, Some(challenge)), "{cause}: {granted}");
        assert_eq!(server.runs.get(), 0, "{cause}");
        let problem = answer.problem();
        let (named, not_named) =
            if challenge == BARE { ("unavailable", "missing") } else { ("missing", "unavailable") };
        assert!(problem[named].is_array() && problem[not_named].is_null(), "{cause}: {problem}");
        assert_eq!(problem["detail"].as_str().unwrap().contains("missing"), challenge != BARE, "{cause}: {problem}");
    }
    assert_eq!(gated.get("/entries", Some(&keys.bearer("entries:read"))).status, 200);
}

#[test]
fn without_an_authentication_layer_nobody_gets_in() {
    let keys = Keys::new();
    let server = Server::start(routes());
    let everything = Some(keys.bearer("series:read series:update units:publish"));
    let table = [
        ("GET", "/whoami", "GET /whoami "),
        ("GET", "/series/7", "GET /series/{id} "),
        ("HEAD", "/series/7", "HEAD /series/{id} "),
        ("POST", PUBLISH, "POST /series/{id}/publish "),
    ];
    for (logged, (method, path, message)) in (1..).zip(table) {
        let answer = server.ask(method, path, everything.as_deref(), "");
        assert_eq!((answer.status, answer.challenge.as_deref()), (500, None), "{method} {path}");
        let lines = server.server.log.errors();
        assert_eq!(lines.len(), logged);
        let message = format!("a request was not authenticated route={message}status=500 catalog=boomin");
        assert!(lines[logged - 1].starts_with(&message), "{lines:?}");
    }
    assert_eq!(
        server.get("/series/7", None).problem(),
        json!({
            "type": "about:blank", "title": "Internal Server Error", "status": 500,
            "detail": "the service cannot check credentials"
        })
    );
    assert_eq!(server.runs.get(), 0);
    assert_eq!(server.get("/health", None).status, 200);
}

#[test]
fn the_layer_of_another_catalog_is_none() {
    let keys = Keys::new();
    let server = Server::start(Layer::of(&keys, of_undeclared).over(routes()));
    for (method, path, _) in GUARDED {
        let answer = server.ask(method, path, Some(&keys.bearer("series:read series:update units:publish")), "");
        assert_eq!(answer.status, 500, "{method} {path}");
    }
    assert_eq!((server.runs.get(), server.server.log.errors().len()), (0, GUARDED.len()));
}

#[test]
fn a_handler_outside_of_the_layer_is_shut() {
    let keys = Keys::new();
    let inside = Layer::<access::Scope>::new(&keys).over(axum::Router::new().route("/series/{id}", get(show)));
    let server = Server::start(inside.route("/outside/{id}", get(show)).fallback(show));
    let token = Some(keys.bearer("series:read"));
    assert_eq!(server.get("/series/7", token.as_deref()).status, 200);
    assert_eq!(server.get("/outside/7", token.as_deref()).status, 500);
    assert_eq!(server.get("/nowhere?at=all", token.as_deref()).status, 500);
    let lines = server.server.log.errors();
    assert!(lines[0].contains(" route=GET /outside/{id} ") && lines[1].contains(" route=GET /nowhere "), "{lines:?}");
}

#[test]
fn scopes_are_checked_before_anything_else_is_looked_at() {
    let keys = Keys::new();
    let server = Server::guarded(&keys);
    let table = [
        ("GET", "/series/not-a-number", "", "series:read"),
        ("POST", "/series/not-a-number/publish", "{}", "series:update units:publish"),
        ("POST", PUBLISH, "{ not json", "series:update units:publish"),
    ];
    for (method, path, body, needed) in table {
        let answer = server.ask(method, path, None, body);
        assert_eq!(answer.status, 401, "{method} {path} {body}");
        let answer = server.ask(method, path, Some(&keys.bearer("org:read")), body);
        assert_eq!(answer.status, 403, "{method} {path} {body}");
        let answer = server.ask(method, path, Some(&keys.bearer(needed)), body);
        assert_eq!(answer.status, 400, "{method} {path} {body}");
    }
    assert_eq!(server.runs.get(), 0);
}

/// The first line of the answer to a request that announces a body and waits to be asked for it.
fn first_line(server: &Server, authorization: &str) -> String {
    let mut stream = TcpStream::connect(server.server.address()).unwrap();
    stream.set_read_timeout(Some(Duration::from_secs(10))).unwrap();
    let head = format!(
        "POST {PUBLISH} HTTP/1.1\r\nhost: localhost\r\nauthorization: {authorization}\r\n\
         content-type: application/json\r\ncontent-length: 1000000\r\nexpect: 100-continue\r\n\r\n"
    );
    stream.write_all(head.as_bytes()).unwrap();
    let mut line = String::new();
    BufReader::new(stream).read_line(&mut line).unwrap();
    line
}

#[test]
fn the_body_of_a_refused_request_is_not_read() {
    let keys = Keys::new();
    let server = Server::guarded(&keys);
    let table = [
        ("", "HTTP/1.1 401 Unauthorized\r\n"),
        ("series:update", "HTTP/1.1 403 Forbidden\r\n"),
        ("series:update units:publish", "HTTP/1.1 100 Continue\r\n"),
    ];
    for (granted, expected) in table {
        let authorization = if granted.is_empty() { String::new() } else { keys.bearer(granted) };
        assert_eq!(first_line(&server, &authorization), expected, "{granted}");
    }
}

/// Names with everything that a scope may contain.
mod odd {
    scopes::scopes!(
        toml = r##"
            [catalog]
            name = "odd"

            [scopes]
            "!#$%&'()*+,-./0123456789:;<=>?@[]^_`{|}~" = { path = "odd::signs" }
            "https://example.com/auth/drive.readonly?a=b&c#d" = { path = "odd::address" }
        "##
    );
}

#[test]
fn odd_names_are_answered_as_they_are() {
    use scopes::All;
    let token = odd::Token::new(odd::ScopeSet::EMPTY);
    let missing = token.authorize::<All<(odd::odd::Address, odd::odd::Signs)>>().unwrap_err();
    let refusal = Refusal::insufficient_scope(&missing, None);
    let names = [odd::odd::SIGNS.as_str(), odd::odd::ADDRESS.as_str()];
    let challenge = format!(r#"Bearer error="insufficient_scope", scope="{}""#, names.join(" "));
    assert_eq!(refusal.challenge(), Some(challenge.as_str()));
    let problem: Value = serde_json::from_str(refusal.body()).unwrap();
    assert_eq!(problem["required"], json!(names));
    assert_eq!(problem["detail"], json!(format!("missing scopes: {}", names.join(" "))));
}

#[test]
fn nothing_breaks_out_of_a_quoted_parameter() {
    let table = [
        ("https://a.example/\"", r#"Bearer resource_metadata="https://a.example/\"""#),
        ("https://a.example/\\", r#"Bearer resource_metadata="https://a.example/\\""#),
        ("a\", error=\"b", r#"Bearer resource_metadata="a\", error=\"b""#),
        ("a\r\nset-cookie: b\0\t\u{7f}é", r#"Bearer resource_metadata="aset-cookie: b""#),
        ("", r#"Bearer resource_metadata="""#),
    ];
    for (url, challenge) in table {
        let metadata = ResourceMetadataUrl::new(url);
        let refusal = Refusal::unauthenticated(access::ScopeSet::EMPTY, Some(&metadata));
        assert_eq!(refusal.challenge(), Some(challenge), "{url:?}");
    }
}

#[test]
fn a_refusal_is_the_same_whatever_else_was_granted() {
    let refuse = |granted: &str| {
        let token = access::Token::new(set(granted));
        let missing = token.authorize::<series::Read>().unwrap_err();
        Refusal::insufficient_scope(&missing, None)
    };
    assert_eq!(refuse(""), refuse("org:read units:read series:update"));
    assert_eq!((refuse("").status(), Refusal::misconfigured().status()), (403, 500));
    assert_eq!(Refusal::misconfigured().challenge(), None);
}
