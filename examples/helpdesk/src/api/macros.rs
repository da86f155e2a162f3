//! Macros.

use axum::Json;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use helpdesk_access::{macros, tickets};
use scopes::{Granted, requires};

use super::{Answer, tickets::Text};
use crate::desk::{Caller, Desk, Macro, Result, ask};

#[utoipa::path(get, path = "/api/macros", responses((status = 200, body = [Macro])))]
#[requires(macros::read)]
pub(super) async fn list(granted: Granted, State(desk): State<Desk>) -> Answer<Vec<Macro>> {
    ask(&desk, |desk| desk.macros(granted)).await.map(Json)
}

#[utoipa::path(put, path = "/api/macros/{name}", params(("name" = String, Path)), request_body = Text,
    responses((status = 204)))]
#[requires(macros::manage)]
pub(super) async fn write(
    granted: Granted,
    State(desk): State<Desk>,
    Path(name): Path<String>,
    Json(new): Json<Text>,
) -> Result<StatusCode> {
    ask(&desk, move |desk| desk.write_macro(granted, &name, &new.text)).await?;
    Ok(StatusCode::NO_CONTENT)
}

#[utoipa::path(post, path = "/api/tickets/{id}/macros/{name}", params(("id" = i64, Path), ("name" = String, Path)),
    responses((status = 204), (status = 404)))]
#[requires(macros::use, tickets::comment)]
pub(super) async fn answer(
    granted: Granted,
    State(desk): State<Desk>,
    caller: Caller,
    Path((id, name)): Path<(i64, String)>,
) -> Result<StatusCode> {
    ask(&desk, move |desk| desk.answer(granted, &caller, id, &name)).await?;
    Ok(StatusCode::NO_CONTENT)
}
