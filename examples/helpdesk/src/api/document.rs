//! The OpenAPI document. Who may call is taken from the routes.

use helpdesk_access::CATALOG;
use scopes::axum::Router;
use scopes::openapi;
use utoipa::OpenApi as _;
use utoipa::openapi::OpenApi;
use utoipa::openapi::security::{ClientCredentials, Flow, OAuth2, Scopes, SecurityScheme};

use super::{Api, admin, customers, macros, open, own, reports, tickets};
use crate::Failure;
use crate::issuer::ISSUER;

/// The name of the security scheme.
const SCHEME: &str = "oauth2";

#[derive(utoipa::OpenApi)]
#[openapi(
    info(title = "Helpdesk", version = "1.0.0", description = "Tickets, and the customers who open them."),
    paths(
        open::health,
        open::document,
        own::show,
        own::tickets,
        tickets::list,
        tickets::events,
        tickets::show,
        tickets::open,
        tickets::amend,
        tickets::comment,
        tickets::assign,
        tickets::close,
        tickets::delete,
        customers::list,
        customers::show,
        customers::contact,
        customers::rename,
        customers::invoices,
        customers::refund,
        macros::list,
        macros::write,
        macros::answer,
        reports::load,
        reports::csv,
        admin::keys,
        admin::issue_key,
        admin::revoke_key,
        admin::audited
    )
)]
struct Document;

/// The document of these routes. There is none if it describes others.
pub(super) fn of(routes: &Router<Api>) -> Result<OpenApi, Failure> {
    let scopes: Scopes = openapi::scopes(&CATALOG).collect();
    let flow = ClientCredentials::new(format!("{ISSUER}/token"), scopes);
    let scheme = SecurityScheme::OAuth2(OAuth2::new([Flow::ClientCredentials(flow)]));
    let mut document = Document::openapi();
    openapi::secure(&mut document, SCHEME, scheme, routes.requirements())?;
    openapi::compare(&document, SCHEME, routes.requirements())?;
    Ok(document)
}
