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
    let resource = ProtectedResourceMetadata::new("https://api.example.com");
    let router: Router = Router::new().route("/open", get(open)).route("/known", get(known));
    let router = router.describe(&resource).route("/later", get(publish));
    let server = Server::start(router.into_inner());
    let expected = json!({ "resource": "https://api.example.com", "bearer_methods_supported": ["header"] });
    assert_eq!(document(&server, "/.well-known/oauth-protected-resource"), expected);
}

/// Identifiers, and the paths and addresses of their descriptions.
const RESOURCES: [(&str, &str, &str); 8] = [
    ("https://a.example", "", "https://a.example"),
    ("https://a.example/", "", "https://a.example"),
    ("https://a.example:8443", "", "https://a.example:8443"),
    ("https://a.example/v1", "/v1", "https://a.example"),
    ("https://a.example/v1/", "/v1", "https://a.example"),
    ("https://a.example/v1/deep-er/%C3%A9", "/v1/deep-er/%C3%A9", "https://a.example"),
    ("http://[::1]:80/x", "/x", "http://[::1]:80"),
    ("a.example/x", "/x", "a.example"),
];

#[test]
fn the_path_of_the_resource_stands_behind_the_well_known_one() {
    for (identifier, path, origin) in RESOURCES {
        let resource = ProtectedResourceMetadata::new(identifier);
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
fn two_resources_may_be_described_side_by_side() {
    let series = ProtectedResourceMetadata::new("https://api.example.com/series");
    let units = ProtectedResourceMetadata::new("https://api.example.com/units");
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
        .authorization_server(odd)
        .name(odd.to_owned())
        .documentation(odd);
    let written: Value = serde_json::from_str(&resource.to_json(["a:b", odd])).unwrap();
    let expected = json!({
        "resource": "https://api.example.com",
        "authorization_servers": [odd],
        "scopes_supported": ["a:b", odd],
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
    let resource = ProtectedResourceMetadata::new("https://api.example.com/v1").authorization_server(ISSUER);
    let verifier = keys.clone();
    let layer = AuthenticationLayer::new(move |token| {
        ready(server::verify::<access::Scope>(&verifier, &token).map(|claims| Token::new(claims.scope.scopes())))
    });
    let router: Router = Router::new().route("/v1/publish", get(publish)).describe(&resource);
    let server = Server::start(router.layer(layer.resource_metadata(resource.url())).into_inner());

    let parameters = server.get("/v1/publish", None).parameters();
    let [(name, url)] = &parameters[..] else { panic!("{parameters:?}") };
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
    let inner = Router::new().describe(&ProtectedResourceMetadata::new("https://api.example.com"));
    let router: Router = Router::new().nest("/inner", inner);
    let path = "/inner/.well-known/oauth-protected-resource";
    assert_eq!(router.requirements()[0].path(), path);
    assert_eq!(document(&Server::start(router.into_inner()), path)["resource"], "https://api.example.com");
}
