//! How a service describes itself to OAuth clients (RFC 9728), over HTTP.

use std::future::ready;

use crate::server::{self, Keys, Server};
use scopes::axum::{Router, get};
use scopes::tower::AuthenticationLayer;
use scopes::{ProtectedResourceMetadata, Reason, ResourceMetadataUrl, Serves, authenticated, public, requires};
use serde_json::{Value, json};

mod access {
    scopes::scopes!("catalogs/boomin.toml");
}
mod agents {
    scopes::scopes!("catalogs/agents.toml");
}

use access::{Token, org, series, units};

const ISSUER: &str = "https://login.example.com";

#[public(reason = "anybody may look")]
async fn open() {}
#[authenticated(Token)]
async fn known() {}
#[requires(units::publish, any(series::read, series::update))]
async fn publish() {}
#[requires(agents::entries::read)]
async fn entries() {}

fn routes() -> Router {
    Router::new()
        .route("/open", get(open))
        .route("/known", get(known).post(publish))
        .route("/entries", get(entries))
        .mount_requiring::<org::Read>("/org", axum::Router::new())
        .mount_public(Reason("the page"), "/assets", axum::Router::new())
}

fn document(server: &Server, path: &str) -> Value {
    let answer = server.get(path, None);
    assert_eq!((answer.status, answer.content_type.as_deref()), (200, Some("application/json")), "{path}");
    serde_json::from_str(&answer.body).unwrap()
}

#[test]
fn the_document_says_where_to_get_a_token_and_what_to_ask_for() {
    let resource = ProtectedResourceMetadata::new("https://api.example.com")
        .unwrap()
        .authorization_server(ISSUER)
        .authorization_server("https://login.example.org/tenant")
        .name("Series")
        .documentation("https://docs.example.com/series");
    let server = Server::start(routes().describe(&resource).into_inner());
    let expected = json!({
        "resource": "https://api.example.com",
        "authorization_servers": [ISSUER, "https://login.example.org/tenant"],
        "scopes_supported": ["entries:read", "org:read", "series:read", "series:update", "units:publish"],
        "bearer_methods_supported": ["header"],
        "resource_name": "Series",
        "resource_documentation": "https://docs.example.com/series"
    });
    assert_eq!(document(&server, "/.well-known/oauth-protected-resource"), expected);
    assert_eq!(server.ask("HEAD", "/.well-known/oauth-protected-resource", None).status, 200);
    assert_eq!(server.ask("POST", "/.well-known/oauth-protected-resource", None).status, 405);
}

#[test]
fn only_what_was_said_is_in_it() {
    let resource = ProtectedResourceMetadata::new("https://api.example.com").unwrap();
    let router: Router = Router::new().route("/open", get(open)).route("/known", get(known));
    let router = router.describe(&resource).route("/later", get(publish));
    let server = Server::start(router.into_inner());
    let expected = json!({ "resource": "https://api.example.com", "bearer_methods_supported": ["header"] });
    assert_eq!(document(&server, "/.well-known/oauth-protected-resource"), expected);
}

/// Identifiers, and the paths and addresses of their descriptions.
const RESOURCES: [(&str, &str, &str); 8] = [
    ("https://a.example", "", "https://a.example"),
    ("https://a.io/v1/x", "/v1/x", "https://a.io"),
    ("https://a.example/", "", "https://a.example"),
    ("https://a.example:8443", "", "https://a.example:8443"),
    ("https://a.example/v1", "/v1", "https://a.example"),
    ("https://a.example/v1/", "/v1", "https://a.example"),
    ("https://a.example/v1/deep-er/%C3%A9", "/v1/deep-er/%C3%A9", "https://a.example"),
    ("http://[::1]:80/x", "/x", "http://[::1]:80"),
];

#[test]
fn the_path_of_the_resource_stands_behind_the_well_known_one() {
    for (identifier, path, origin) in RESOURCES {
        let resource = ProtectedResourceMetadata::new(identifier).unwrap();
        let well_known = format!("/.well-known/oauth-protected-resource{path}");
        assert_eq!(resource.well_known_path(), well_known, "{identifier}");
        assert_eq!(resource.url(), ResourceMetadataUrl::new(format!("{origin}{well_known}")), "{identifier}");
        let router = Router::new().describe(&resource);
        let [route] = router.requirements() else { panic!("{router:?}") };
        assert_eq!(
            (route.path(), route.methods(), route.serves() == Serves::Mount),
            (&*well_known, &["GET", "HEAD"][..], false)
        );
        let reason = route.reason();
        assert_eq!(reason, "clients find out where to get a token");
        let server = Server::start(router.into_inner());
        assert_eq!(document(&server, &well_known)["resource"], identifier);
    }
}

#[test]
fn what_is_no_identifier_of_a_resource_is_refused() {
    let table = [
        ("", "the empty text is no identifier of a protected resource: it does not begin with `https://`"),
        (
            "api.example.com/v1",
            "`api.example.com/v1` is no identifier of a protected resource: it does not begin with `https://`",
        ),
        (
            "ftp://a.example",
            "`ftp://a.example` is no identifier of a protected resource: its scheme is `ftp`, and not `https`",
        ),
        ("http://a.example", "`http` is for loopback hosts only, write `https`"),
        ("http://localhost.a.example", "`http` is for loopback hosts only, write `https`"),
        ("http://127.0.0.1.a.example", "`http` is for loopback hosts only, write `https`"),
        ("http://10.0.0.1", "`http` is for loopback hosts only, write `https`"),
        ("https://", "it has no host"),
        ("https:///v1", "it has no host"),
        ("https://:443/v1", "it has no host"),
        ("https://[]", "what stands in `[…]` is no address of IPv6"),
        ("https://[zz]", "what stands in `[…]` is no address of IPv6"),
        ("https://[", "what stands in `[…]` is no address of IPv6"),
        ("http://[::1]evil.example/", "behind its host stands something else than a port"),
        ("http://[::1].evil.example", "behind its host stands something else than a port"),
        ("https://a.example:99999", "behind its host stands something else than a port"),
        ("https://a.example:x", "behind its host stands something else than a port"),
        ("https://a.example/v1#top", "it has a fragment: leave out the `#` and what stands behind it"),
        ("https://me:secret@a.example", "a user stands before its host: leave out what stands before `@`, and the `@`"),
        ("http://localhost@a.example", "a user stands before its host: leave out what stands before `@`, and the `@`"),
        ("https://a.example/{id}", "`{` is in no URL, write it percent-encoded"),
        ("https://a.example/v 1", "a space is in no URL, write it percent-encoded"),
        ("https://a.example/é", "`é` (U+00E9) is in no URL, write it percent-encoded"),
        ("https://a.example/\r\nx: y", "the control character U+000D is in no URL, write it percent-encoded"),
    ];
    for (identifier, expected) in table {
        let error = ProtectedResourceMetadata::new(identifier).unwrap_err().to_string();
        assert!(error.ends_with(expected), "{identifier}: {error}");
    }
    for identifier in ["HTTPS://a.example", "http://localhost:8080/v1", "http://127.8.9.1", "http://[::1]"] {
        ProtectedResourceMetadata::new(identifier).unwrap();
    }
}

/// RFC 9728 §3.1 has the query of the identifier in the address of the document. A route has none.
#[test]
fn a_query_stands_behind_the_path() {
    let resource = ProtectedResourceMetadata::new("https://a.example/v1?tenant=7").unwrap();
    let path = "/.well-known/oauth-protected-resource/v1";
    assert_eq!(resource.well_known_path(), path);
    assert_eq!(resource.url().as_str(), format!("https://a.example{path}?tenant=7"));
    let server = Server::start(Router::new().describe(&resource).into_inner());
    assert_eq!(document(&server, &format!("{path}?tenant=7"))["resource"], "https://a.example/v1?tenant=7");
}

mod shop {
    scopes::scopes!(
        toml = r#"
            [catalog]
            name = "shop"
            [scopes]
            "orders:read" = ""
            "orders:refund".sensitive = true
            "orders:write" = ""
        "#
    );
}

#[requires(any(shop::orders::read, shop::orders::refund))]
async fn orders() {}
#[requires(shop::orders::refund)]
async fn refund() {}

#[test]
fn sensitive_scopes_are_listed_only_where_the_service_says_so() {
    let resource = || ProtectedResourceMetadata::new("https://api.example.com").unwrap();
    let initial = || resource().initial_scopes(shop::orders::WRITE.set());
    let table = [
        (resource(), json!(["orders:read"])),
        (resource().with_sensitive_scopes(), json!(["orders:read", "orders:refund"])),
        (initial(), json!(["orders:read", "orders:write"])),
        (resource().initial_scopes(shop::orders::REFUND.set()), json!(["orders:read", "orders:refund"])),
    ];
    for (resource, expected) in table {
        let router: Router = Router::new().route("/orders", get(orders).delete(refund));
        let server = Server::start(router.describe(&resource).into_inner());
        assert_eq!(document(&server, "/.well-known/oauth-protected-resource")["scopes_supported"], expected);
    }
}

/// The page of another origin may read it, whatever the service says of its own answers.
#[test]
fn a_page_of_another_origin_may_read_it() {
    let resource = ProtectedResourceMetadata::new("https://api.example.com").unwrap();
    let router: Router = Router::new().describe(&resource);
    for app in [router.clone().into_inner(), router.into_inner().layer(tower_http::cors::CorsLayer::permissive())] {
        let server = Server::start(app);
        let head = "GET /.well-known/oauth-protected-resource HTTP/1.1\r\nhost: localhost\r\norigin: https://b.example\r\n\
                    connection: close\r\n\r\n";
        let answer = server.head_of(head.as_bytes());
        let lines: Vec<_> = answer.iter().filter(|line| line.starts_with("access-control-allow-origin")).collect();
        assert_eq!(lines, ["access-control-allow-origin: *"], "{answer:?}");
    }
}

#[test]
fn two_resources_may_be_described_side_by_side() {
    let series = ProtectedResourceMetadata::new("https://api.example.com/series").unwrap();
    let units = ProtectedResourceMetadata::new("https://api.example.com/units").unwrap();
    let router: Router = Router::new().route("/series", get(publish)).describe(&series).describe(&units);
    let server = Server::start(router.into_inner());
    for name in ["series", "units"] {
        let path = format!("/.well-known/oauth-protected-resource/{name}");
        assert_eq!(document(&server, &path)["resource"], format!("https://api.example.com/{name}"));
    }
}

#[test]
fn every_text_stays_a_text() {
    let odd = "a \"b\" \\ c\n\t\u{0}\u{7f}\u{1F980} </script>";
    let resource = ProtectedResourceMetadata::new("https://api.example.com")
        .unwrap()
        .authorization_server(odd)
        .name(odd.to_owned())
        .documentation(odd);
    let written: Value = serde_json::from_str(&resource.to_json(["a:b", odd])).unwrap();
    let expected = json!({
        "resource": "https://api.example.com",
        "authorization_servers": [odd],
        "scopes_supported": [odd, "a:b"],
        "bearer_methods_supported": ["header"],
        "resource_name": odd,
        "resource_documentation": odd
    });
    assert_eq!(written, expected);
}

/// A client follows the challenge of the first request to the description, and asks for what stands in it.
#[test]
fn challenges_lead_to_the_document() {
    let keys = Keys::new();
    let resource = ProtectedResourceMetadata::new("https://api.example.com/v1").unwrap().authorization_server(ISSUER);
    let verifier = keys.clone();
    let layer = AuthenticationLayer::new(move |token| {
        ready(server::verify::<access::Scope>(&verifier, &token).map(|claims| Token::new(claims.scope.scopes())))
    });
    let router: Router = Router::new().route("/v1/publish", get(publish)).describe(&resource);
    let server = Server::start(router.layer(layer.resource_metadata(resource.url())).into_inner());

    let parameters = server.get("/v1/publish", None).parameters();
    let [(_, asked), (name, url)] = &parameters[..] else { panic!("{parameters:?}") };
    assert_eq!(asked, "series:read units:publish");
    assert_eq!((name.as_str(), url.as_str()), ("resource_metadata", resource.url().as_str()));
    let path = url.strip_prefix("https://api.example.com").unwrap();
    let document = document(&server, path);
    assert_eq!(document["authorization_servers"], json!([ISSUER]));
    let scopes: Vec<_> =
        document["scopes_supported"].as_array().unwrap().iter().map(|of| of.as_str().unwrap()).collect();
    assert_eq!(scopes, ["series:read", "series:update", "units:publish"]);
    assert_eq!(server.get("/v1/publish", Some(&keys.bearer(&scopes.join(" ")))).status, 200);

    let parameters = server.get("/v1/publish", Some(&keys.bearer("units:publish"))).parameters();
    let [_, (_, scope), (_, metadata)] = &parameters[..] else { panic!("{parameters:?}") };
    assert_eq!((scope.as_str(), metadata), ("series:read units:publish", url));
    assert_eq!(server.get("/v1/publish", Some(&keys.bearer(scope))).status, 200);
}

#[test]
fn the_description_of_a_nested_router_is_recorded_where_it_is() {
    let inner = Router::new().describe(&ProtectedResourceMetadata::new("https://api.example.com").unwrap());
    let router: Router = Router::new().nest("/inner", inner);
    let path = "/inner/.well-known/oauth-protected-resource";
    assert_eq!(router.requirements()[0].path(), path);
    assert_eq!(document(&Server::start(router.into_inner()), path)["resource"], "https://api.example.com");
}
