//! Tickets.

use std::convert::Infallible;

use axum::Json;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::sse::{Event, Sse};
use helpdesk_access::{self as access, billing, tickets};
use scopes::{Authenticated, Granted, Optional, authenticated, requires};
use serde::Deserialize;
use tokio_stream::wrappers::BroadcastStream;
use tokio_stream::{Stream, StreamExt as _};
use utoipa::ToSchema;

use super::Answer;
use crate::desk::{Caller, Desk, Result, Ticket, TicketPage, ask};

#[derive(Deserialize, ToSchema)]
pub(super) struct NewTicket {
    customer: i64,
    text: String,
}

#[derive(Deserialize, ToSchema)]
pub(super) struct Text {
    pub(super) text: String,
}

#[derive(Deserialize, ToSchema)]
pub(super) struct Assignee {
    assignee: String,
}

#[utoipa::path(get, path = "/api/tickets", responses((status = 200, body = [Ticket])))]
#[requires(tickets::read)]
pub(super) async fn list(granted: Granted, State(desk): State<Desk>) -> Answer<Vec<Ticket>> {
    ask(&desk, |desk| desk.tickets(granted)).await.map(Json)
}

/// Goes on for as long as the client listens. Who may listen is checked when it begins.
#[utoipa::path(get, path = "/api/tickets/events", responses((status = 200, content_type = "text/event-stream")))]
#[requires(tickets::read)]
pub(super) async fn events(
    granted: Granted,
    State(desk): State<Desk>,
) -> Sse<impl Stream<Item = std::result::Result<Event, Infallible>>> {
    let changes = BroadcastStream::new(desk.follow(granted)).filter_map(std::result::Result::ok);
    Sse::new(changes.map(|change| Ok(Event::default().event(change.what).data(change.ticket.to_string()))))
}

#[utoipa::path(get, path = "/api/tickets/{id}", params(("id" = i64, Path)),
    responses((status = 200, body = TicketPage), (status = 404)))]
#[requires(tickets::read, optional(billing::read))]
pub(super) async fn show(
    granted: Granted,
    billing: Optional<Granted<billing::Read>>,
    State(desk): State<Desk>,
    Path(id): Path<i64>,
) -> Answer<TicketPage> {
    ask(&desk, move |desk| desk.page(granted, billing, id)).await.map(Json)
}

#[utoipa::path(post, path = "/api/tickets", request_body = NewTicket, responses((status = 201, body = Ticket)))]
#[requires(tickets::create)]
pub(super) async fn open(
    granted: Granted,
    State(desk): State<Desk>,
    caller: Caller,
    Json(new): Json<NewTicket>,
) -> Result<(StatusCode, Json<Ticket>)> {
    let opened = ask(&desk, move |desk| desk.open_ticket(granted, &caller, new.customer, &new.text)).await?;
    Ok((StatusCode::CREATED, Json(opened)))
}

#[utoipa::path(patch, path = "/api/tickets/{id}", params(("id" = i64, Path)), request_body = Text,
    responses((status = 200, body = Ticket), (status = 403), (status = 409)))]
#[authenticated(access::Token, optional(tickets::update))]
pub(super) async fn amend(
    authenticated: Authenticated,
    State(desk): State<Desk>,
    caller: Caller,
    Path(id): Path<i64>,
    Json(new): Json<Text>,
) -> Answer<Ticket> {
    ask(&desk, move |desk| desk.amend(authenticated, &caller, id, &new.text)).await.map(Json)
}

#[utoipa::path(post, path = "/api/tickets/{id}/comments", params(("id" = i64, Path)), request_body = Text,
    responses((status = 204), (status = 404)))]
#[requires(tickets::comment)]
pub(super) async fn comment(
    granted: Granted,
    State(desk): State<Desk>,
    caller: Caller,
    Path(id): Path<i64>,
    Json(new): Json<Text>,
) -> Result<StatusCode> {
    ask(&desk, move |desk| desk.comment(granted, &caller, id, &new.text)).await?;
    Ok(StatusCode::NO_CONTENT)
}

#[utoipa::path(put, path = "/api/tickets/{id}/assignee", params(("id" = i64, Path)), request_body = Assignee,
    responses((status = 200, body = Ticket), (status = 404)))]
#[requires(tickets::assign)]
pub(super) async fn assign(
    granted: Granted,
    State(desk): State<Desk>,
    Path(id): Path<i64>,
    Json(new): Json<Assignee>,
) -> Answer<Ticket> {
    ask(&desk, move |desk| desk.assign(granted, id, &new.assignee)).await.map(Json)
}

#[utoipa::path(post, path = "/api/tickets/{id}/close", params(("id" = i64, Path)),
    responses((status = 200, body = Ticket), (status = 404), (status = 409)))]
#[requires(any(tickets::close, tickets::update))]
pub(super) async fn close(granted: Granted, State(desk): State<Desk>, Path(id): Path<i64>) -> Answer<Ticket> {
    ask(&desk, move |desk| desk.close(granted, id)).await.map(Json)
}

#[utoipa::path(delete, path = "/api/tickets/{id}", params(("id" = i64, Path)),
    responses((status = 204), (status = 404)))]
#[requires(tickets::delete)]
pub(super) async fn delete(
    granted: Granted,
    State(desk): State<Desk>,
    caller: Caller,
    Path(id): Path<i64>,
) -> Result<StatusCode> {
    ask(&desk, move |desk| desk.delete(granted, &caller.subject, id)).await?;
    Ok(StatusCode::NO_CONTENT)
}
