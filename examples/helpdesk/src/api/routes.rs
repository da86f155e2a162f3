//! The routes. What each of them asks for stands at its handler.

use scopes::Reason;
use scopes::axum::{Router, delete, get, post, put};
use tower_http::services::ServeDir;

use super::{Api, admin, customers, macros, open, own, reports, tickets};

/// All of them, before there is a state and before anybody is authenticated.
pub(super) fn all() -> Router<Api> {
    let files = ServeDir::new(concat!(env!("CARGO_MANIFEST_DIR"), "/assets"));
    let api = Router::new()
        .nest("/tickets", tickets())
        .nest("/customers", customers())
        .route("/invoices/{id}/refund", post(customers::refund))
        .route("/macros", get(macros::list))
        .route("/macros/{name}", put(macros::write))
        .route("/reports/load", get(reports::load))
        .route("/reports/tickets.csv", get(reports::csv))
        .route("/self", get(own::show))
        .route("/self/tickets", get(own::tickets))
        .nest("/admin", admin());
    Router::new()
        .route("/health", get(open::health))
        .route("/openapi.json", get(open::document))
        .nest("/api", api)
        .mount_public(
            Reason("browsers load the console before anybody logs in"),
            "/assets",
            axum::Router::new().fallback_service(files),
        )
}

fn tickets() -> Router<Api> {
    Router::new()
        .route("/", get(tickets::list).post(tickets::open))
        .route("/events", get(tickets::events))
        .route("/{id}", get(tickets::show).patch(tickets::amend).delete(tickets::delete))
        .route("/{id}/comments", post(tickets::comment))
        .route("/{id}/assignee", put(tickets::assign))
        .route("/{id}/close", post(tickets::close))
        .route("/{id}/macros/{name}", post(macros::answer))
}

fn customers() -> Router<Api> {
    Router::new()
        .route("/", get(customers::list))
        .route("/{id}", get(customers::show))
        .route("/{id}/contact", get(customers::contact))
        .route("/{id}/name", put(customers::rename))
        .route("/{id}/invoices", get(customers::invoices))
}

fn admin() -> Router<Api> {
    Router::new()
        .route("/keys", get(admin::keys).post(admin::issue_key))
        .route("/keys/{id}", delete(admin::revoke_key))
        .route("/audit", get(admin::audited))
}
