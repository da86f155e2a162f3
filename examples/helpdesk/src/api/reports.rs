//! Reports.

use axum::Json;
use axum::extract::State;
use axum::http::header::{CONTENT_TYPE, HeaderName};
use helpdesk_access::reports;
use scopes::{Granted, requires};

use super::Answer;
use crate::desk::{Desk, Load, Result, ask};

#[utoipa::path(get, path = "/api/reports/load", responses((status = 200, body = Load)))]
#[requires(reports::read)]
pub(super) async fn load(granted: Granted, State(desk): State<Desk>) -> Answer<Load> {
    ask(&desk, |desk| desk.load(granted)).await.map(Json)
}

#[utoipa::path(get, path = "/api/reports/tickets.csv", responses((status = 200, content_type = "text/csv")))]
#[requires(reports::export)]
pub(super) async fn csv(
    granted: Granted,
    State(desk): State<Desk>,
) -> Result<([(HeaderName, &'static str); 1], String)> {
    let table = ask(&desk, |desk| desk.table(granted)).await?;
    Ok(([(CONTENT_TYPE, "text/csv")], table))
}
