//! A document that `utoipa-axum` collects, of routes on our router.

use axum::extract::State;
use scopes::axum::{Router, get};
use scopes::{openapi, public, requires};
use serde_json::{Value, json};
use utoipa::openapi::OpenApi;
use utoipa::openapi::security::{ClientCredentials, Flow, OAuth2, Scopes, SecurityScheme};
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

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

#[utoipa::path(get, path = "/health", responses((status = 200)))]
#[public(reason = "asked by the load balancer")]
async fn health() {}

#[utoipa::path(get, path = "/{id}", params(("id" = u64, Path)), responses((status = 200)))]
#[requires(orders::read)]
async fn show(State(Shop): State<Shop>) {}

#[utoipa::path(post, path = "/{id}", params(("id" = u64, Path)), responses((status = 201)))]
#[requires(orders::write)]
async fn change(State(Shop): State<Shop>) {}

/// What serves.
fn router() -> Router<Shop> {
    let orders = Router::new().route("/{id}", get(show).post(change));
    Router::new().route("/health", get(health)).nest("/orders", orders)
}

/// What is documented. Its router is not served: it knows nothing of who may call.
fn documented() -> OpenApi {
    let orders = OpenApiRouter::new().routes(routes!(show, change));
    OpenApiRouter::<Shop>::new().routes(routes!(health)).nest("/orders", orders).into_openapi()
}

/// The document of these routes. There is none if it describes others.
fn document(router: &Router<Shop>) -> Result<OpenApi, Box<dyn std::error::Error>> {
    let flow = ClientCredentials::new(
        "https://login.example.com/token",
        openapi::scopes(&access::CATALOG).collect::<Scopes>(),
    );
    let scheme = SecurityScheme::OAuth2(OAuth2::new([Flow::ClientCredentials(flow)]));
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
    assert_eq!(operation("post")["responses"]["403"], json!({ "$ref": "#/components/responses/Forbidden" }));
    assert_eq!(json["paths"]["/health"]["get"]["security"], json!([]));
}

/// A handler that does not say who may call it. `OpenApiRouter` takes it; our router does not.
#[utoipa::path(delete, path = "/orders/{id}", params(("id" = u64, Path)), responses((status = 204)))]
async fn forgotten() {}

#[test]
fn a_handler_without_a_guard_is_found_where_it_is_documented() {
    let mut document = documented();
    document.merge(OpenApiRouter::<Shop>::new().routes(routes!(forgotten)).into_openapi());
    let drift = openapi::compare(&document, "oauth2", router().requirements()).unwrap_err();
    assert_eq!(drift.unserved(), ["DELETE /orders/{id}"]);
}

#[test]
fn a_route_that_is_in_one_of_the_two_only_is_found() {
    let more = router().route("/later", get(health));
    let drift = document(&more).err().unwrap().to_string();
    assert!(drift.ends_with("document each of them:\n  GET /later: public (asked by the load balancer)"), "{drift}");
    let fewer = Router::new().route("/health", get(health));
    let drift = document(&fewer).err().unwrap().to_string();
    assert!(drift.ends_with("take it out of the document:\n  GET /orders/{id}\n  POST /orders/{id}"), "{drift}");
}
