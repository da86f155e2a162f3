//! HTTP.

use std::future::ready;

use axum::Json;
use axum::body::Bytes;
use axum::extract::{FromRef, FromRequestParts};
use axum::http::StatusCode;
use axum::http::request::Parts;
use axum::middleware::map_response;
use axum::response::{IntoResponse, Response};
use helpdesk_access::{self as access, CATALOG, Scope, Token};
use scopes::axum::App;
use scopes::tower::AuthenticationLayer;
use scopes::{InvalidResource, ProtectedResourceMetadata, Refusal};

use crate::Failure;
use crate::authentication::Subject;
use crate::desk::{Caller, Desk, Error, Result};
use crate::issuer::{AUDIENCE, ISSUER};

mod admin;
mod customers;
mod document;
mod macros;
mod open;
mod own;
mod refusals;
mod reports;
mod routes;
#[cfg(test)]
mod tests;
mod tickets;

pub(crate) use refusals::Refusals;

/// The service. There is none if its routes have drifted from the catalog.
pub(crate) fn app(
    desk: Desk,
    resource: &ProtectedResourceMetadata,
    authentication: AuthenticationLayer<Scope>,
    refusals: Refusals,
) -> std::result::Result<App, Failure> {
    let routes = routes::all();
    routes.reconcile(&CATALOG)?;
    let document = document::of(&routes)?.to_json()?.into();
    let state = Api { desk, document };
    // Added where the routes have been compared: it serves no endpoint of the catalog.
    let routes = routes.describe(resource).fallback(open::nothing);
    let counted = map_response(move |response| ready(refusals.count(response)));
    Ok(routes.authenticated_by(authentication).layer(counted).with_state(state))
}

/// How the service describes itself to OAuth clients.
pub(crate) fn resource() -> std::result::Result<ProtectedResourceMetadata, InvalidResource> {
    let resource = ProtectedResourceMetadata::new(AUDIENCE)?;
    Ok(resource.authorization_server(ISSUER).name("Helpdesk").initial_scopes(access::tickets::CREATE.set()))
}

/// What handlers work with.
#[derive(Clone)]
struct Api {
    desk: Desk,
    document: Bytes,
}

impl FromRef<Api> for Desk {
    fn from_ref(api: &Api) -> Self {
        api.desk.clone()
    }
}

type Answer<T> = Result<Json<T>>;

/// The caller, for handlers that have to know who it is. What they may do is checked before.
impl<S: Sync> FromRequestParts<S> for Caller {
    type Rejection = Refusal;

    async fn from_request_parts(parts: &mut Parts, state: &S) -> std::result::Result<Self, Refusal> {
        let token = Token::from_request_parts(parts, state).await?;
        let Subject(subject) = parts.extensions.get().cloned().ok_or_else(Refusal::misconfigured)?;
        Ok(Self { subject, token })
    }
}

/// What handlers answer where the desk does not do what they ask for.
impl IntoResponse for Error {
    fn into_response(self) -> Response {
        match self {
            Self::NotFound => StatusCode::NOT_FOUND.into_response(),
            Self::Conflict(why) => (StatusCode::CONFLICT, why).into_response(),
            // The standard answer: 403, and the scopes to ask for.
            Self::Refused(missing) => missing.into_response(),
            Self::Beyond(unmet) => unmet.into_response(),
            Self::Unavailable(error) => {
                tracing::error!("{error}");
                StatusCode::SERVICE_UNAVAILABLE.into_response()
            }
        }
    }
}
