//! What services say of themselves in documents, the same with each framework: to OAuth clients (RFC 9728), and in OpenAPI.

use std::collections::BTreeMap;
use std::net::SocketAddr;

use scopes::openapi::{compare, scopes, secure};
use scopes::{ProtectedResourceMetadata, Route};
use serde_json::{Value, json};

use crate::common::{Answer, ask};

/// Scopes of which one is sensitive.
pub(crate) mod shop {
    scopes::scopes!(
        toml = r#"
            [catalog]
            name = "shop"

            [scopes]
            "files:read" = "Read files."
            "orders:read" = "Read orders."
            "orders:refund" = { description = "Give money back.", sensitive = true }
            "reports:read" = "See reports."

            [endpoints]
            "GET /orders/{id}" = { any_of = [["orders:read"], ["orders:refund"]] }
            "DELETE /orders/{id}" = { any_of = [["orders:refund"]] }
            "GET /files/{*path}" = { any_of = [["files:read"]], optional = ["reports:read"] }

            [authenticated.endpoints]
            "GET /me" = {}

            [public.endpoints]
            "GET /health" = { reason = "the load balancer asks without a token" }
        "#
    );
}

/// The resource that the services describe.
pub(crate) fn resource() -> ProtectedResourceMetadata {
    let resource = ProtectedResourceMetadata::new("https://api.example.com/v1").unwrap();
    resource.authorization_server("https://login.example.com").name("Shop")
}

const WELL_KNOWN: &str = "/.well-known/oauth-protected-resource/v1";

/// The description with these scopes.
pub(crate) fn description(scopes: &[&str]) -> Value {
    json!({
        "resource": "https://api.example.com/v1",
        "authorization_servers": ["https://login.example.com"],
        "scopes_supported": scopes,
        "bearer_methods_supported": ["header"],
        "resource_name": "Shop"
    })
}

/// Everybody may read the description, and sensitive scopes are in it only where the service says so. `start` serves the routes
/// of the shop with the description of a resource.
pub(crate) fn a_service_describes_itself(start: impl Fn(&ProtectedResourceMetadata) -> SocketAddr) {
    let table = [
        (resource(), &["files:read", "orders:read", "reports:read"][..]),
        (resource().with_sensitive_scopes(), &["files:read", "orders:read", "orders:refund", "reports:read"][..]),
    ];
    for (resource, scopes) in table {
        let address = start(&resource);
        let answer = ask(address, "GET", WELL_KNOWN, &[]);
        assert_eq!(serde_json::from_str::<Value>(&answer.body).unwrap(), description(scopes));
        let length = answer.body.len().to_string();
        let headers = [
            ("access-control-allow-origin", "*"),
            ("content-length", length.as_str()),
            ("content-type", "application/json"),
        ];
        let headers = headers.map(|(name, value)| (name.to_owned(), value.to_owned()));
        assert_eq!((answer.status, &answer.headers[..]), (200, &headers[..]));

        assert_eq!(ask(address, "GET", WELL_KNOWN, &["Bearer noise"]), answer, "a token is of no interest");
        assert_eq!(ask(address, "GET", &format!("{WELL_KNOWN}?tenant=7"), &[]), answer);
        let head = ask(address, "HEAD", WELL_KNOWN, &[]);
        assert_eq!((head.status, head.body.as_str()), (200, ""));
        assert_eq!(type_of(&head), type_of(&answer));
        assert!([404, 405].contains(&ask(address, "DELETE", WELL_KNOWN, &[]).status));
        for path in ["/.well-known/oauth-protected-resource", "/.well-known/oauth-protected-resource/v2", "/v1"] {
            assert_eq!(ask(address, "GET", path, &[]).status, 404, "{path}");
        }
        assert_eq!(ask(address, "GET", "/health", &[]).status, 200);
        assert_eq!(ask(address, "GET", "/me", &[]).status, 401);
    }
}

fn type_of(answer: &Answer) -> Option<&(String, String)> {
    answer.headers.iter().find(|(name, _)| name == "content-type")
}

/// Whatever stands in the path of an identifier is text. Each path is asked for beside one that a pattern of it would match.
pub(crate) fn a_path_is_no_pattern(start: impl Fn(&ProtectedResourceMetadata) -> SocketAddr) {
    let table = [
        ("/v1/deep-er/%C3%A9", "/v1/deep-er/x"),
        ("/a:b/c", "/ax/c"),
        ("/a/:b", "/a/x"),
        ("/a/*b", "/a/x/y"),
        ("/a.b/$(c)+", "/axb/c"),
        ("//a", "/a"),
        ("/a//b///c", "/a/b/c"),
    ];
    for (path, other) in table {
        let identifier = format!("https://api.example.com{path}");
        let resource = ProtectedResourceMetadata::new(&*identifier).unwrap();
        let address = start(&resource);
        let answer = ask(address, "GET", &resource.well_known_path(), &[]);
        assert_eq!(answer.status, 200, "{path}");
        assert_eq!(serde_json::from_str::<Value>(&answer.body).unwrap()["resource"], *identifier);
        let other = format!("/.well-known/oauth-protected-resource{other}");
        assert_eq!(ask(address, "GET", &other, &[]).status, 404, "{other}");
    }
}

/// The description is recorded, and neither a catalog nor a document has to have it.
pub(crate) fn the_description_is_no_drift(routes: &[Route]) {
    let recorded: Vec<_> = routes.iter().filter(|route| route.path() == WELL_KNOWN).map(Route::to_string).collect();
    assert_eq!(recorded, [format!("GET {WELL_KNOWN}")]);
    scopes::reconcile(routes, &shop::CATALOG).unwrap();
    compare(&secured(routes), "oauth2", routes).unwrap();
}

/// The operations of the shop, as a generator writes them.
fn document() -> Value {
    let operation = || json!({ "responses": { "200": { "description": "Done." } } });
    json!({
        "openapi": "3.1.0",
        "info": { "title": "Shop", "version": "1" },
        "paths": {
            "/health": { "get": operation() },
            "/me": { "get": operation() },
            "/orders/{id}": { "get": operation(), "delete": operation() },
            "/files/{path}": { "get": operation() }
        }
    })
}

fn secured(routes: &[Route]) -> Value {
    let mut document = document();
    let scopes: BTreeMap<_, _> = scopes(&shop::CATALOG).collect();
    let flow = json!({ "tokenUrl": "https://login.example.com/token", "scopes": scopes });
    let scheme = json!({ "type": "oauth2", "flows": { "clientCredentials": flow } });
    secure(&mut document, "oauth2", scheme, routes).unwrap();
    document
}

/// Each operation asks for what its route asks for, and has the answers to those who may not.
pub(crate) fn a_document_says_what_routes_ask_for(routes: &[Route]) {
    let document = secured(routes);
    let table = [
        ("/health", "get", json!([]), &["200"][..]),
        ("/me", "get", json!([{ "oauth2": [] }]), &["200", "401"][..]),
        (
            "/orders/{id}",
            "get",
            json!([{ "oauth2": ["orders:read"] }, { "oauth2": ["orders:refund"] }]),
            &["200", "401", "403"][..],
        ),
        ("/orders/{id}", "delete", json!([{ "oauth2": ["orders:refund"] }]), &["200", "401", "403"][..]),
        (
            "/files/{path}",
            "get",
            json!([{ "oauth2": ["files:read"] }, { "oauth2": ["files:read", "reports:read"] }]),
            &["200", "401", "403"][..],
        ),
    ];
    for (path, method, security, answers) in table {
        let operation = &document["paths"][path][method];
        assert_eq!(operation["security"], security, "{method} {path}");
        let responses: Vec<&str> = operation["responses"].as_object().unwrap().keys().map(String::as_str).collect();
        assert_eq!(responses, answers, "{method} {path}");
    }
    assert_eq!(document["components"]["securitySchemes"]["oauth2"]["type"], "oauth2");
    compare(&document, "oauth2", routes).unwrap();
}

/// Several routes may be for one operation, where a path does not tell them apart. The one with the very path of the operation
/// is meant, if there is one. `routes` are `/things/{number}` for those who read orders, and `/things/{name}` for everybody.
pub(crate) fn an_operation_of_several_routes_asks_for_what_each_does(routes: &[Route]) {
    let read = json!({ "oauth2": ["orders:read"] });
    let table =
        [(&["number", "name"][..], &[json!([read]), json!([])][..]), (&["thing"][..], &[json!([read, {}])][..])];
    for (names, securities) in table {
        let operation = json!({ "get": { "responses": {} } });
        let paths: Value = names.iter().map(|name| (format!("/things/{{{name}}}"), operation.clone())).collect();
        let mut document = json!({ "paths": paths });
        secure(&mut document, "oauth2", json!({}), routes).unwrap();
        for (name, security) in names.iter().zip(securities) {
            assert_eq!(document["paths"][format!("/things/{{{name}}}")]["get"]["security"], *security, "{name}");
        }
        compare(&document, "oauth2", routes).unwrap();
    }

    let documented = json!({ "paths": { "/things/{thing}": { "get": { "security": [] } } } });
    let drift = compare(&documented, "oauth2", routes).unwrap_err();
    let said =
        "the routes ask for orders:read, or for public (the load balancer asks without a token), the document says []";
    assert_eq!(drift.differing(), [format!("GET /things/{{thing}}: {said}")]);
    assert_eq!((drift.unserved(), drift.undocumented()), (&[][..], &[][..]));
}

/// A document that was made before a route was changed says something else. `changed` are the routes with the refund for those
/// who read, and without `/me`.
pub(crate) fn a_changed_route_differs_from_the_document(routes: &[Route], changed: &[Route]) {
    let drift = compare(&secured(routes), "oauth2", changed).unwrap_err();
    let said = r#"the route asks for orders:read, the document says [{"oauth2":["orders:refund"]}]"#;
    assert_eq!(drift.differing(), [format!("DELETE /orders/{{id}}: {said}")]);
    assert_eq!(drift.unserved(), ["GET /me"]);
    assert!(drift.undocumented().is_empty());

    let drift = compare(&json!({ "paths": {} }), "oauth2", routes).unwrap_err();
    let undocumented = [
        "DELETE /orders/{id}: orders:refund",
        "GET /files/{*path}: files:read, more with reports:read",
        "GET /health: public (the load balancer asks without a token)",
        "GET /me: any valid token",
        "GET /orders/{id}: any(orders:read, orders:refund)",
    ];
    let mut named = drift.undocumented().to_vec();
    named.sort();
    assert_eq!(named, undocumented);
}
