//! What challenges ask for: little, and what helps.

use scopes::axum::{Router, get};
use scopes::tower::{AuthenticationLayer, Endpoints};
use scopes::types::OfCatalog;
use scopes::{
    All, Any, BearerToken, CatalogScope, ChallengeScopes, ProtectedResourceMetadata, Reason, ScopePrefix, With,
    authenticated, requires,
};

use crate::common::set;
use crate::server::Server;

/// Broad scopes before narrow ones, sensitive ones beside others.
mod shop {
    scopes::scopes!(
        toml = r#"
            [catalog]
            name = "shop"
            sensitive_scopes = ["customers:export"]
            [scopes]
            "admin".implies = ["*"]
            "orders:manage".implies = ["orders:read", "orders:write"]
            "orders:write".implies = ["orders:read"]
            "orders:read" = ""
            "customers:manage".implies = ["customers:export"]
            "customers:export" = ""
            "customers:read" = ""
            "beta:read" = ""
            "files:read" = ""
            "files:list" = ""
            [gates.beta]
            scopes = ["beta:*"]
            [endpoints."GET /broad-first"]
            any_of = [["admin"], ["orders:manage"], ["orders:read"]]
            [endpoints."GET /sensitive-first"]
            any_of = [["customers:manage"], ["orders:manage"]]
            [endpoints."GET /equals"]
            any_of = [["files:list"], ["files:read"]]
            [endpoints."GET /gated-first"]
            any_of = [["beta:read"], ["orders:manage"]]
            [endpoints."GET /gated"]
            any_of = [["beta:read", "files:read"]]
            [authenticated.endpoints]
            "GET /known" = ""
        "#
    );
}

use shop::{Gate, Gates, Grant, Scope, Token, beta, customers, files, orders};

#[requires(any(shop::admin, orders::manage, orders::read))]
async fn broad_first() {}
#[requires(any(customers::manage, orders::manage))]
async fn sensitive_first() {}
#[requires(any(files::list, files::read))]
async fn equals() {}
#[requires(any(beta::read, orders::manage))]
async fn gated_first() {}
#[requires(beta::read, files::read)]
async fn gated() {}
#[authenticated(Token)]
async fn known() {}

fn routes() -> Router {
    Router::new()
        .route("/broad-first", get(broad_first))
        .route("/sensitive-first", get(sensitive_first))
        .route("/equals", get(equals))
        .route("/gated-first", get(gated_first))
        .route("/gated", get(gated))
        .route("/known", get(known))
}

/// A good token is `open` or `shut` for its gate, and what it was granted.
async fn verify(token: BearerToken) -> Option<Token> {
    let (gate, granted) = token.as_str().split_once('.')?;
    let gates = if gate == "open" { Gates::NONE.open(Gate::Beta) } else { Gates::NONE };
    Some(Grant { granted: set(&granted.replace('_', ":").replace('+', " ")), gates }.into())
}

/// The same routes, by attributes and by the table of the catalog.
fn servers(layer: &AuthenticationLayer<Scope>) -> [Server; 2] {
    let plain = axum::Router::new().fallback(async || ());
    let enforced = axum::Router::new().fallback_service(Endpoints::<Scope>::around(plain));
    [Server::start(routes().authenticated_by(layer.clone())), Server::start(enforced.layer(layer.clone()))]
}

fn scope_of(server: &Server, path: &str, token: Option<&str>) -> Option<String> {
    let parameters = server.get(path, token).parameters();
    parameters.into_iter().find(|(name, _)| name == "scope").map(|(_, scope)| scope)
}

#[test]
fn of_several_ways_the_one_that_asks_for_the_least_is_named() {
    let table = [
        // The narrowest, though it is written last, and though another one would need as few scopes.
        ("/broad-first", "open.", "orders:read"),
        // What implies something sensitive is sensitive.
        ("/sensitive-first", "open.", "orders:manage"),
        // Equals: the first one as written, whatever the order of the catalog.
        ("/equals", "open.", "files:list"),
        // What can be had before what is narrow.
        ("/gated-first", "open.", "beta:read"),
        ("/gated-first", "shut.", "orders:manage"),
    ];
    for server in servers(&AuthenticationLayer::new(verify)) {
        for (path, token, scope) in table {
            let found = scope_of(&server, path, Some(&format!("Bearer {token}")));
            assert_eq!(found.as_deref(), Some(scope), "{path} {token}");
        }
    }
}

/// In the error and in the explanation as in the challenge.
fn assert_asks<R: OfCatalog<S>, S: CatalogScope>(token: &scopes::types::Token<S>, required: &str) {
    let missing = token.authorize::<R>().unwrap_err();
    assert_eq!(missing.required().to_string(), required);
    assert_eq!(token.explain::<R>().missing(), missing.missing());
}

type Broad = Any<(shop::Admin, All<(orders::Read, files::Read, files::List)>)>;
type Same = Any<(All<(files::Read, files::List)>, All<(orders::Read, customers::Read)>)>;
type Sensitive = Any<(customers::Export, shop::Admin)>;
type Nested = All<(Any<(orders::Manage, orders::Read)>, Any<(files::List, files::Read)>)>;

#[test]
fn what_an_alternative_conveys_counts_before_what_is_missing() {
    let token = |granted: &str| Token::from(Grant { granted: set(granted), gates: Gates::all() });
    assert_asks::<Broad, _>(&token(""), "orders:read files:read files:list");
    assert_asks::<Same, _>(&token(""), "files:read files:list");
    assert_asks::<Same, _>(&token("customers:read"), "orders:read customers:read");
    assert_asks::<Sensitive, _>(&token(""), "customers:export");
    assert_asks::<Nested, _>(&token(""), "orders:read files:list");
    assert_asks::<Nested, _>(&token("files:read"), "orders:read files:read");
}

#[test]
fn without_a_token_the_challenge_says_what_to_ask_for() {
    let table = [
        ("/broad-first", r#"scope="orders:read""#),
        ("/gated-first", r#"scope="beta:read""#),
        ("/gated", r#"scope="beta:read files:read""#),
        ("/known", ""),
    ];
    for server in servers(&AuthenticationLayer::new(verify)) {
        for (path, scope) in table {
            let bare = if scope.is_empty() { r#"realm="shop""# } else { scope };
            assert_eq!(server.get(path, None).challenge, Some(format!("Bearer {bare}")), "{path}");
            let comma = if scope.is_empty() { "" } else { ", " };
            let refused = Some(format!(r#"Bearer error="invalid_token"{comma}{scope}"#));
            assert_eq!(server.get(path, Some("Bearer bad")).challenge, refused, "{path}");
        }
    }
}

#[test]
fn which_challenges_name_scopes_is_up_to_the_service() {
    let table = [
        (ChallengeScopes::Never, None, None),
        (ChallengeScopes::WithToken, None, Some("files:list")),
        (ChallengeScopes::Always, Some("files:list"), Some("files:list")),
    ];
    for (which, without, with) in table {
        for server in servers(&AuthenticationLayer::new(verify).challenge_scopes(which)) {
            assert_eq!(scope_of(&server, "/equals", None).as_deref(), without, "{which:?}");
            assert_eq!(scope_of(&server, "/equals", Some("Bearer bad")).as_deref(), with, "{which:?}");
            let forbidden = scope_of(&server, "/equals", Some("Bearer open."));
            assert_eq!(forbidden.as_deref(), Some("files:list"), "{which:?}");
        }
    }
    for server in servers(&AuthenticationLayer::new(verify).challenge_scopes(ChallengeScopes::Never)) {
        assert_eq!(server.get("/equals", None).challenge.as_deref(), Some(r#"Bearer realm="shop""#));
    }
}

#[test]
fn no_challenge_names_a_scope_behind_a_gate_that_is_shut_for_all() {
    let resource = ProtectedResourceMetadata::new("https://api.example.com").unwrap();
    let initial = resource.initial_scopes(customers::READ.set() | beta::READ);
    let layer = AuthenticationLayer::new(verify).resource_metadata(initial.url()).shut_gates(Gates::NONE);
    let table = [
        ("/gated-first", "orders:manage customers:read"),
        // What is left of it would lead nowhere.
        ("/gated", "customers:read"),
        ("/known", "customers:read"),
        ("/equals", "customers:read files:list"),
    ];
    for server in servers(&layer) {
        for (path, scope) in table {
            assert_eq!(scope_of(&server, path, None).as_deref(), Some(scope), "{path}");
        }
    }
    for server in servers(&layer.shut_gates(Gates::all())) {
        assert_eq!(scope_of(&server, "/gated", None).as_deref(), Some("customers:read beta:read files:read"));
    }
}

/// As with Entra ID, which issues `files:list` to a client that asked for `api://shop/files:list`.
#[test]
fn challenges_name_scopes_as_clients_ask_for_them() {
    let prefix = ScopePrefix::new("api://shop/").unwrap();
    let layer = AuthenticationLayer::new(verify).scope_prefix(prefix.clone());
    for server in servers(&layer) {
        for token in [None, Some("Bearer bad")] {
            assert_eq!(scope_of(&server, "/equals", token).as_deref(), Some("api://shop/files:list"), "{token:?}");
        }
        let head = server
            .head_of(b"GET /equals HTTP/1.1\r\nhost: a\r\nauthorization: Bearer open.\r\nconnection: close\r\n\r\n");
        let challenge = r#"www-authenticate: Bearer error="insufficient_scope", scope="api://shop/files:list""#;
        assert!(head.iter().any(|line| line == challenge), "{head:?}");
    }
    let resource = ProtectedResourceMetadata::new("https://api.example.com").unwrap().scope_prefix(prefix);
    let document = resource.initial_scopes(customers::READ.set()).to_json(["files:list"]);
    assert!(
        document.contains(r#""scopes_supported":["api://shop/customers:read","api://shop/files:list"]"#),
        "{document}"
    );
}

/// The scopes to begin with are for who has no good token; a token that lacks something is told what.
#[test]
fn challenges_name_the_scopes_to_begin_with() {
    let resource = ProtectedResourceMetadata::new("https://api.example.com").unwrap();
    let url = resource.initial_scopes(orders::READ.set()).url();
    for server in servers(&AuthenticationLayer::new(verify).resource_metadata(url)) {
        assert_eq!(scope_of(&server, "/known", None).as_deref(), Some("orders:read"));
        assert_eq!(scope_of(&server, "/known", Some("Bearer bad")).as_deref(), Some("orders:read"));
        assert_eq!(scope_of(&server, "/equals", None).as_deref(), Some("orders:read files:list"));
        assert_eq!(scope_of(&server, "/equals", Some("Bearer open.")).as_deref(), Some("files:list"));
    }
}

#[test]
fn challenges_may_name_what_was_granted_too() {
    let layer = AuthenticationLayer::new(verify).accumulate();
    for server in servers(&layer) {
        let scope = scope_of(&server, "/equals", Some("Bearer open.orders_manage+customers_read"));
        assert_eq!(scope.as_deref(), Some("orders:manage customers:read files:list"), "what was granted, and not more");
        let problem = server.get("/equals", Some("Bearer open.orders_manage")).problem();
        assert_eq!(problem["required"], serde_json::json!(["files:list"]));
        assert_eq!(scope_of(&server, "/equals", Some("Bearer bad")).as_deref(), Some("files:list"));
        // No grant would help.
        assert_eq!(scope_of(&server, "/gated", Some("Bearer shut.files_read")), None);
    }
}

#[test]
fn what_is_mounted_is_answered_alike() {
    let layer = AuthenticationLayer::new(verify);
    let router: Router = Router::new()
        .mount_requiring::<orders::Read>("/m", axum::Router::new().fallback(async || ()))
        .mount_public(Reason("for the test"), "/p", axum::Router::new());
    let server = Server::start(router.authenticated_by(layer));
    assert_eq!(server.get("/m/x", None).challenge.as_deref(), Some(r#"Bearer scope="orders:read""#));
}

#[test]
fn the_body_lists_the_ways_that_would_do() {
    use serde_json::json;
    let table = [
        ("/broad-first", "open.", json!([["admin"], ["orders:manage"], ["orders:read"]])),
        ("/equals", "open.", json!([["files:list"], ["files:read"]])),
        ("/gated-first", "open.", json!([["beta:read"], ["orders:manage"]])),
        // One way is left to this token.
        ("/gated-first", "shut.", json!(null)),
        ("/gated", "open.", json!(null)),
        ("/gated", "shut.", json!(null)),
    ];
    for server in servers(&AuthenticationLayer::new(verify)) {
        for (path, token, alternatives) in &table {
            let problem = server.get(path, Some(&format!("Bearer {token}"))).problem();
            assert_eq!(problem["alternatives"], *alternatives, "{path} {token}");
        }
    }
}

type Pair = Any<(files::List, files::Read)>;
type Two = All<(Pair, Any<(orders::Read, customers::Read)>)>;
type Four = All<(Pair, Pair, Pair, Pair)>;
type Most = All<(Pair, Pair, Pair, Pair, Pair, Pair)>;
type Many = All<(Pair, Pair, Pair, Pair, Pair, Pair, Pair)>;

#[test]
fn alternatives_are_written_out_while_they_are_few() {
    use scopes::Refusal;
    let alternatives = |refusal: Refusal| -> serde_json::Value {
        serde_json::from_str::<serde_json::Value>(refusal.body()).unwrap()["alternatives"].clone()
    };
    let token = Token::from(Grant { granted: shop::ScopeSet::EMPTY, gates: Gates::all() });
    let expected = serde_json::json!([
        ["orders:read", "files:list"],
        ["customers:read", "files:list"],
        ["orders:read", "files:read"],
        ["customers:read", "files:read"]
    ]);
    assert_eq!(alternatives(token.authorize::<Two>().unwrap_err().into()), expected);
    assert_eq!(alternatives(token.authorize::<Most>().unwrap_err().into()).as_array().map(Vec::len), Some(64));
    assert_eq!(alternatives(token.authorize::<Many>().unwrap_err().into()), serde_json::json!(null));
    // Lists of 16 each.
    assert_eq!(alternatives(token.authorize::<All<(Four, Four)>>().unwrap_err().into()), serde_json::json!(null));
    let beside = token.authorize::<With<Pair, (customers::Read, orders::Read)>>().unwrap_err();
    assert_eq!(alternatives(beside.into()), serde_json::json!([["files:list"], ["files:read"]]));
    let at_run_time = token.require_all(files::LIST.set() | files::READ).unwrap_err();
    assert_eq!(at_run_time.required().to_string(), "files:read files:list");
    assert_eq!(alternatives(at_run_time.into()), serde_json::json!(null));
}
