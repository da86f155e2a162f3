//! What everybody may see.

use axum::body::Bytes;
use axum::extract::State;
use axum::http::StatusCode;
use axum::http::header::{CONTENT_TYPE, HeaderName};
use scopes::public;

use super::Api;

#[utoipa::path(get, path = "/health", responses((status = 200, body = str)))]
#[public(reason = "the load balancer asks without a token")]
pub(super) async fn health() -> &'static str {
    "up"
}

#[utoipa::path(get, path = "/openapi.json", responses((status = 200)))]
#[public(reason = "developers read it before they have a token")]
pub(super) async fn document(State(api): State<Api>) -> ([(HeaderName, &'static str); 1], Bytes) {
    ([(CONTENT_TYPE, "application/json")], api.document)
}

#[public(reason = "where there is nothing, nothing is kept from anybody")]
pub(super) async fn nothing() -> (StatusCode, &'static str) {
    (StatusCode::NOT_FOUND, "there is nothing here")
}
