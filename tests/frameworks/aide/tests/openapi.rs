//! A document that `aide` makes, of routes on our router.

use aide::NoApi;
use aide::axum::ApiRouter;
use aide::axum::routing::{get_with, post_with};
use aide::openapi::OpenApi;
use axum::extract::State;
use scopes::axum::{Router, get};
use scopes::{Granted, openapi, requires};
use serde_json::{Value, json};

mod access {
    scopes::scopes!(
        toml = r#"
            [catalog]
            name = "shop"
            [scopes]
            "orders:read" = "Read orders."
            "orders:write" = "Create or update orders."
        "#
    );
}

use access::orders;

#[derive(Clone)]
struct Shop;

#[requires(orders::read)]
async fn show(State(_): State<Shop>) -> String {
    "an order".to_owned()
}

#[requires(orders::write)]
async fn change(State(_): State<Shop>, text: String) -> String {
    text
}

/// What serves.
fn router() -> Router<Shop> {
    Router::new().route("/orders/{id}", get(show).post(change))
}

/// What is documented. Its router is not served. aide reads the types of extractors, and knows no proof: a closure hides it.
fn documented() -> OpenApi {
    let mut document = OpenApi::default();
    let router = ApiRouter::<Shop>::new()
        .api_route(
            "/orders/{id}",
            get_with(
                |NoApi(granted): NoApi<Granted<_>>, shop: State<Shop>| show(granted, shop),
                |docs| docs.summary("An order."),
            ),
        )
        .api_route(
            "/orders/{id}",
            post_with(
                |NoApi(granted): NoApi<Granted<_>>, shop: State<Shop>, text: String| change(granted, shop, text),
                |docs| docs.summary("Changes an order."),
            ),
        );
    let _never_served: axum::Router<Shop> = router.finish_api(&mut document);
    document
}

/// The document of these routes. There is none if it describes others.
fn document(router: &Router<Shop>) -> Result<OpenApi, Box<dyn std::error::Error>> {
    let scopes: std::collections::BTreeMap<_, _> = openapi::scopes(&access::CATALOG).collect();
    let flow = json!({ "tokenUrl": "https://login.example.com/token", "scopes": scopes });
    let scheme = json!({ "type": "oauth2", "flows": { "clientCredentials": flow } });
    let mut document = documented();
    openapi::secure(&mut document, "oauth2", scheme, router.requirements())?;
    openapi::compare(&document, "oauth2", router.requirements())?;
    Ok(document)
}

#[test]
fn the_document_says_what_the_routes_ask_for() {
    let json: Value = serde_json::to_value(document(&router()).unwrap()).unwrap();
    let operation = |method: &str| &json["paths"]["/orders/{id}"][method];
    assert_eq!(operation("get")["security"], json!([{ "oauth2": ["orders:read"] }]));
    assert_eq!(operation("post")["security"], json!([{ "oauth2": ["orders:write"] }]));
    assert_eq!(operation("post")["summary"], "Changes an order.");
    assert_eq!(operation("get")["responses"]["401"], json!({ "$ref": "#/components/responses/Unauthorized" }));
    assert_eq!(json["components"]["responses"]["Forbidden"]["description"], "The token lacks scopes that are needed.");
}

#[test]
fn a_route_that_is_in_one_of_the_two_only_is_found() {
    let more = router().route("/later", get(show));
    let drift = document(&more).unwrap_err().to_string();
    assert!(drift.ends_with("document each of them:\n  GET /later: orders:read"), "{drift}");
}

#[test]
fn a_handler_without_a_guard_is_found_where_it_is_documented() {
    let mut document = documented();
    let forgotten = ApiRouter::<Shop>::new().api_route("/orders", get_with(|| async { "forgotten" }, |docs| docs));
    let mut more = OpenApi::default();
    let _never_served: axum::Router<Shop> = forgotten.finish_api(&mut more);
    document.paths.as_mut().unwrap().paths.extend(more.paths.unwrap().paths);
    let drift = openapi::compare(&document, "oauth2", router().requirements()).unwrap_err();
    assert_eq!(drift.unserved(), ["GET /orders"]);
}
