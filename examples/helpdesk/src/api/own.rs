//! What callers may see of themselves, whatever their scopes.

use axum::Json;
use axum::extract::State;
use helpdesk_access::{self as access, ScopeSet};
use scopes::{Authenticated, authenticated};
use serde::Serialize;
use utoipa::ToSchema;

use super::Answer;
use crate::desk::{Caller, Desk, Ticket, ask};

#[derive(Serialize, ToSchema)]
pub(super) struct Own {
    subject: String,
    #[schema(value_type = String)]
    scopes: ScopeSet,
}

#[utoipa::path(get, path = "/api/self", responses((status = 200, body = Own)))]
#[authenticated(access::Token)]
pub(super) async fn show(caller: Caller) -> Json<Own> {
    Json(Own { scopes: caller.token.scopes(), subject: caller.subject })
}

#[utoipa::path(get, path = "/api/self/tickets", responses((status = 200, body = [Ticket])))]
#[authenticated(access::Token)]
pub(super) async fn tickets(
    authenticated: Authenticated,
    State(desk): State<Desk>,
    caller: Caller,
) -> Answer<Vec<Ticket>> {
    ask(&desk, move |desk| desk.own_tickets(authenticated, &caller)).await.map(Json)
}
