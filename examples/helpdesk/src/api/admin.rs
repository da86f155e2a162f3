//! Administration.

use axum::Json;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use helpdesk_access::admin;
use scopes::{Granted, requires};

use super::Answer;
use crate::desk::{Audited, Caller, Desk, Key, NewKey, Result, ask};

#[utoipa::path(get, path = "/api/admin/keys", responses((status = 200, body = [Key])))]
#[requires(admin::keys)]
pub(super) async fn keys(granted: Granted, State(desk): State<Desk>) -> Answer<Vec<Key>> {
    ask(&desk, |desk| desk.keys(granted)).await.map(Json)
}

/// Answers with the key, which nobody sees again.
#[utoipa::path(post, path = "/api/admin/keys", request_body = NewKey, responses((status = 201, body = str)))]
#[requires(admin::keys)]
pub(super) async fn issue_key(
    granted: Granted,
    State(desk): State<Desk>,
    caller: Caller,
    Json(new): Json<NewKey>,
) -> Result<(StatusCode, String)> {
    let key = ask(&desk, move |desk| desk.issue_key(granted, &caller, &new)).await?;
    Ok((StatusCode::CREATED, key))
}

#[utoipa::path(delete, path = "/api/admin/keys/{id}", params(("id" = i64, Path)),
    responses((status = 204), (status = 404)))]
#[requires(admin::keys)]
pub(super) async fn revoke_key(
    granted: Granted,
    State(desk): State<Desk>,
    caller: Caller,
    Path(id): Path<i64>,
) -> Result<StatusCode> {
    ask(&desk, move |desk| desk.revoke_key(granted, &caller, id)).await?;
    Ok(StatusCode::NO_CONTENT)
}

#[utoipa::path(get, path = "/api/admin/audit", responses((status = 200, body = [Audited])))]
#[requires(admin::audit)]
pub(super) async fn audited(granted: Granted, State(desk): State<Desk>) -> Answer<Vec<Audited>> {
    ask(&desk, |desk| desk.audited(granted)).await.map(Json)
}
