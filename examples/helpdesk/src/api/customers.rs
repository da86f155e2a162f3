//! Customers and their invoices.

use axum::Json;
use axum::extract::{Path, State};
use helpdesk_access::{billing, customers};
use scopes::{Granted, requires};
use serde::Deserialize;
use utoipa::ToSchema;

use super::Answer;
use crate::desk::{Caller, Contact, Customer, Desk, Invoice, ask};

#[derive(Deserialize, ToSchema)]
pub(super) struct Name {
    name: String,
}

#[utoipa::path(get, path = "/api/customers", responses((status = 200, body = [Customer])))]
#[requires(customers::read)]
pub(super) async fn list(granted: Granted, State(desk): State<Desk>) -> Answer<Vec<Customer>> {
    ask(&desk, |desk| desk.customers(granted)).await.map(Json)
}

#[utoipa::path(get, path = "/api/customers/{id}", params(("id" = i64, Path)),
    responses((status = 200, body = Customer), (status = 404)))]
#[requires(customers::read)]
pub(super) async fn show(granted: Granted, State(desk): State<Desk>, Path(id): Path<i64>) -> Answer<Customer> {
    ask(&desk, move |desk| desk.customer(granted, id)).await.map(Json)
}

#[utoipa::path(get, path = "/api/customers/{id}/contact", params(("id" = i64, Path)),
    responses((status = 200, body = Contact), (status = 404)))]
#[requires(customers::read_pii)]
pub(super) async fn contact(granted: Granted, State(desk): State<Desk>, Path(id): Path<i64>) -> Answer<Contact> {
    ask(&desk, move |desk| desk.contact(granted, id)).await.map(Json)
}

#[utoipa::path(put, path = "/api/customers/{id}/name", params(("id" = i64, Path)), request_body = Name,
    responses((status = 200, body = Customer), (status = 404)))]
#[requires(customers::update)]
pub(super) async fn rename(
    granted: Granted,
    State(desk): State<Desk>,
    Path(id): Path<i64>,
    Json(new): Json<Name>,
) -> Answer<Customer> {
    ask(&desk, move |desk| desk.rename_customer(granted, id, &new.name)).await.map(Json)
}

#[utoipa::path(get, path = "/api/customers/{id}/invoices", params(("id" = i64, Path)),
    responses((status = 200, body = [Invoice]), (status = 404)))]
#[requires(billing::read)]
pub(super) async fn invoices(granted: Granted, State(desk): State<Desk>, Path(id): Path<i64>) -> Answer<Vec<Invoice>> {
    ask(&desk, move |desk| desk.invoices(granted, id)).await.map(Json)
}

#[utoipa::path(post, path = "/api/invoices/{id}/refund", params(("id" = i64, Path)),
    responses((status = 200, body = Invoice), (status = 404), (status = 409)))]
#[requires(billing::refund)]
pub(super) async fn refund(
    granted: Granted,
    State(desk): State<Desk>,
    caller: Caller,
    Path(id): Path<i64>,
) -> Answer<Invoice> {
    ask(&desk, move |desk| desk.refund(granted, &caller, id)).await.map(Json)
}
