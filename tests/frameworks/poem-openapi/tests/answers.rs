//! What a real server answers to a real client, and what is known of its operations.

use std::net::{Ipv4Addr, SocketAddr, TcpListener};
use std::sync::atomic::Ordering;
use std::thread;

use poem::listener::TcpAcceptor;
use poem::{EndpointExt as _, IntoEndpoint, Server};
use scopes::poem::{Guards, requirements};
use scopes::{AuthenticationLayer, BearerToken, Reason, ResourceMetadataUrl, ScopeClaim, reconcile};
use serde_json::{Value, json};
use testing_support::{Keys, Log, hours_from_now};
use tracing::Level;
use with_poem_openapi::access::{self, Scope, Token};
use with_poem_openapi::{Files, Orders, routes, service};

const METADATA: &str = "https://api.example.com/.well-known/oauth-protected-resource";

/// A server, what its operations did, and what it logged.
struct Shop {
    address: SocketAddr,
    orders: Orders,
    log: Log,
    keys: Keys,
}

/// The challenge of an answer, its type, and its body.
#[derive(Debug, PartialEq)]
struct Answer {
    status: u16,
    challenge: Option<String>,
    content_type: Option<String>,
    body: String,
}

fn verified(keys: &Keys, token: &BearerToken) -> Option<Token> {
    #[derive(serde::Deserialize)]
    struct Claims {
        #[serde(flatten)]
        scope: ScopeClaim<Scope>,
    }
    keys.verify::<Claims>(token.as_str()).map(|claims| Token::new(claims.scope.scopes()))
}

fn layer(keys: &Keys) -> AuthenticationLayer<Scope> {
    let keys = keys.clone();
    AuthenticationLayer::new(move |token| std::future::ready(verified(&keys, &token)))
        .resource_metadata(ResourceMetadataUrl::new(METADATA))
}

impl Shop {
    /// With the layer around poem's own route.
    fn new() -> Self {
        Self::serving(|orders, keys| routes(orders).with(layer(keys)))
    }

    fn serving<E: IntoEndpoint<Endpoint: 'static>>(endpoint: impl FnOnce(Orders, &Keys) -> E) -> Self {
        let (orders, log, keys) = (Orders::default(), Log::default(), Keys::new());
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
        listener.set_nonblocking(true).unwrap();
        let address = listener.local_addr().unwrap();
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        let (logging, endpoint) = (log.clone(), endpoint(orders.clone(), &keys).into_endpoint());
        let server = async move {
            let acceptor = TcpAcceptor::from_std(listener).unwrap();
            Server::new_with_acceptor(acceptor).run(endpoint).await.unwrap();
        };
        thread::spawn(move || tracing::subscriber::with_default(logging, || runtime.block_on(server)));
        Self { address, orders, log, keys }
    }

    fn bearer(&self, scope: &str) -> String {
        format!("Bearer {}", self.keys.sign(&json!({ "scope": scope, "exp": hours_from_now(1) })))
    }

    fn ask(&self, method: &str, path: &str, authorization: Option<&str>) -> Answer {
        let agent: ureq::Agent = ureq::Agent::config_builder().http_status_as_error(false).build().into();
        let mut request = ureq::http::Request::builder().method(method).uri(format!("http://{}{path}", self.address));
        if let Some(authorization) = authorization {
            request = request.header("authorization", authorization);
        }
        let response = match method {
            "PUT" | "POST" => agent.run(request.header("content-type", "text/plain").body("text".to_owned()).unwrap()),
            _ => agent.run(request.body(()).unwrap()),
        };
        let mut response = response.unwrap();
        let header = |name| response.headers().get(name).map(|value| value.to_str().unwrap().to_owned());
        let (challenge, content_type) = (header("www-authenticate"), header("content-type"));
        let (status, body) = (response.status().as_u16(), response.body_mut().read_to_string().unwrap());
        Answer { status, challenge, content_type, body }
    }

    /// The status and the challenge of a refusal, which is a problem document.
    fn refused(&self, method: &str, path: &str, authorization: Option<&str>) -> (u16, Option<String>, Value) {
        let runs = self.orders.runs.load(Ordering::Relaxed);
        let Answer { status, challenge, content_type, body } = self.ask(method, path, authorization);
        assert_eq!(content_type.as_deref(), Some("application/problem+json"), "{method} {path}: {body}");
        assert_eq!(self.orders.runs.load(Ordering::Relaxed), runs, "{method} {path} ran");
        (status, challenge, serde_json::from_str(&body).unwrap())
    }
}

fn text(status: u16, body: &str) -> Answer {
    Answer {
        status,
        challenge: None,
        content_type: Some("text/plain; charset=utf-8".to_owned()),
        body: body.to_owned(),
    }
}

/// Each operation with a scope, and what it says to who has it.
const OPERATIONS: [(&str, &str, &str, &str); 4] = [
    ("GET", "/api/orders/7", "orders:read", "order 7"),
    ("PUT", "/api/orders/7", "orders:write", "order 7: text"),
    ("POST", "/api/orders/7", "orders:write", "order 7: text"),
    ("GET", "/api/v1/files/a", "files:read", "a"),
];

#[test]
fn operations_answer_whom_they_may() {
    let shop = Shop::new();
    for (method, path, scope, answer) in OPERATIONS {
        let ask = |authorization: &str| shop.ask(method, path, Some(authorization));
        assert_eq!(ask(&shop.bearer(scope)), text(200, answer), "{method} {path}");
        let challenge = |error: &str| Some(format!(r#"Bearer {error}scope="{scope}", resource_metadata="{METADATA}""#));
        let (status, found, body) = shop.refused(method, path, None);
        assert_eq!((status, found), (401, challenge("")), "{method} {path}");
        assert_eq!(body["status"], 401);
        let (status, found, _) = shop.refused(method, path, Some("Bearer garbage"));
        assert_eq!((status, found), (401, challenge(r#"error="invalid_token", "#)), "{method} {path}");
        let (status, found, body) = shop.refused(method, path, Some(&shop.bearer("billing:read")));
        assert_eq!((status, found), (403, challenge(r#"error="insufficient_scope", "#)), "{method} {path}");
        assert_eq!(body["missing"], json!([scope]));
    }
    assert_eq!(shop.ask("GET", "/api/health", None), text(200, "up"));
    assert_eq!(shop.ask("GET", "/api/health", Some("Bearer garbage")), text(200, "up"));
    assert_eq!(shop.ask("GET", "/api/me", Some(&shop.bearer(""))), text(200, "somebody"));
    assert_eq!(shop.refused("GET", "/api/me", None).0, 401);
}

/// A path that is no number is 400 for who may call, and nothing for others.
#[test]
fn the_check_comes_before_other_parameters() {
    let shop = Shop::new();
    for method in ["GET", "PUT"] {
        assert_eq!(shop.refused(method, "/api/orders/x", None).0, 401);
        assert_eq!(shop.refused(method, "/api/orders/x", Some(&shop.bearer("files:read"))).0, 403);
    }
    assert_eq!(shop.ask("GET", "/api/orders/x", Some(&shop.bearer("orders:read"))).status, 400);
    assert_eq!(shop.ask("HEAD", "/api/orders/7", None).status, 401);
    assert_eq!(shop.ask("HEAD", "/api/orders/7", Some(&shop.bearer("orders:read"))).status, 200);
}

#[test]
fn an_operation_that_checks_by_itself_refuses_in_the_same_way() {
    let shop = Shop::new();
    let token = shop.bearer("orders:read");
    let by_parameter = shop.refused("PUT", "/api/orders/7", Some(&token));
    assert_eq!(shop.refused("DELETE", "/api/orders/7", Some(&token)), by_parameter);
    let why = "a token is refused route=METHOD /api/orders/:param0 status=403 catalog=shop required=orders:write \
               missing=orders:write cause=orders:write: not granted; grant orders:write";
    assert_eq!(shop.log.take_at(Level::INFO), [why.replace("METHOD", "PUT"), why.replace("METHOD", "DELETE")]);
    assert_eq!(shop.ask("DELETE", "/api/orders/7", Some(&shop.bearer("orders:write"))), text(200, "deleted"));
}

#[test]
fn without_authentication_nobody_passes() {
    let shop = Shop::serving(|orders, _| routes(orders));
    let token = shop.bearer("orders:read orders:write files:read");
    for (method, path, ..) in OPERATIONS {
        assert_eq!(shop.refused(method, path, Some(&token)).0, 500, "{method} {path}");
    }
    assert_eq!(shop.log.take().len(), OPERATIONS.len());
    assert_eq!(shop.ask("GET", "/api/health", None), text(200, "up"));
}

/// `Guards` know nothing of the operations behind a mount, which check all the same.
#[test]
fn a_service_may_be_mounted_on_guards() {
    let shop = Shop::serving(|orders, keys| {
        let why = Reason("every operation says who may call it");
        Guards::new().mount_public(why, "/api", service(orders)).authenticated_by(layer(keys))
    });
    for (method, path, scope, answer) in OPERATIONS {
        assert_eq!(shop.refused(method, path, None).0, 401, "{method} {path}");
        assert_eq!(shop.ask(method, path, Some(&shop.bearer(scope))), text(200, answer), "{method} {path}");
    }
}

#[test]
fn operations_are_listed_with_what_they_ask_for() {
    let shown = |routes: &[scopes::Route]| routes.iter().map(|route| format!("{route:#}")).collect::<Vec<_>>();
    let expected = [
        "GET /api/health: public (the load balancer asks without a token)",
        "GET /api/me: any valid token, more with billing:read",
        "GET /api/orders/{id}: orders:read",
        "PUT /api/orders/{id}: orders:write",
        "POST /api/orders/{id}: orders:write",
        "DELETE /api/orders/{id}: any valid token",
    ];
    let orders = requirements::<Orders>("/api");
    assert_eq!(shown(&orders), expected);
    assert_eq!(orders[2].methods(), ["GET", "HEAD"]);
    for (at, expected) in [("/", "/v1/files/{name}"), ("", "/v1/files/{name}"), ("/a/", "/a/v1/files/{name}")] {
        assert_eq!(shown(&requirements::<Files>(at)), [format!("GET {expected}: files:read")]);
    }
    let routes = [orders, requirements::<Files>("/api")].concat();
    reconcile(&routes, &access::CATALOG).unwrap();
    let drift = reconcile(&requirements::<Orders>("/api"), &access::CATALOG).unwrap_err().to_string();
    assert!(drift.ends_with("take it out of the catalog:\n  GET /api/v1/files/{name}: files:read"), "{drift}");
}

/// The proof is no parameter of the operation, and its documentation is the author's.
#[test]
fn the_document_is_what_it_is_without_proofs() {
    let document: Value = serde_json::from_str(&service(Orders::default()).spec()).unwrap();
    let show = &document["paths"]["/orders/{id}"]["get"];
    assert_eq!(
        (&show["summary"], &show["description"]),
        (&json!("An order."), &json!("Whoever may read orders may read any."))
    );
    assert_eq!(show["parameters"].as_array().unwrap().len(), 1, "{show}");
    assert_eq!(show["security"], Value::Null);
}
