//! axum: [`Granted`] and its siblings as extractors.

use core::convert::Infallible;

use axum::body::Body;
use axum::extract::{FromRequestParts, MatchedPath};
use axum::http::header::{CONTENT_TYPE, HeaderValue, WWW_AUTHENTICATE};
use axum::http::request::Parts;
use axum::http::{Response, StatusCode};
use axum::response::IntoResponse;

use crate::access::{Authenticated, Public, Reason};
use crate::catalog::CatalogScope;
use crate::credentials::{Credentials, ResourceMetadata};
use crate::granted::Granted;
use crate::refusal::Refusal;
use crate::requirement::Requirement;
use crate::token::Token;

/// Checks the [`Credentials`] that the authentication layer left in the request, before the handler's body is read.
///
/// The rejection is the standard answer: 401 without good credentials, 403 where scopes are missing, and 500 with a
/// logged error where no authentication layer ran.
impl<R, State> FromRequestParts<State> for Granted<R>
where
    R: Requirement,
    State: Sync,
{
    type Rejection = Refusal;

    async fn from_request_parts(parts: &mut Parts, _: &State) -> Result<Self, Refusal> {
        let token = valid_token::<R::Scope>(parts)?;
        token.check::<R>().map_err(|missing| Refusal::insufficient_scope(token, &missing, metadata(parts)))
    }
}

/// Asks for valid [`Credentials`], whatever the scopes of the token. Refuses as [`Granted`] does.
impl<S, State> FromRequestParts<State> for Authenticated<Token<S>>
where
    S: CatalogScope,
    State: Sync,
{
    type Rejection = Refusal;

    async fn from_request_parts(parts: &mut Parts, _: &State) -> Result<Self, Refusal> {
        valid_token::<S>(parts).map(Token::authenticate)
    }
}

/// Refuses nobody.
impl<Why, State> FromRequestParts<State> for Public<Why>
where
    Why: Reason,
    State: Sync,
{
    type Rejection = Infallible;

    async fn from_request_parts(_: &mut Parts, _: &State) -> Result<Self, Infallible> {
        Ok(Self::new())
    }
}

fn valid_token<S: CatalogScope>(parts: &Parts) -> Result<&Token<S>, Refusal> {
    match parts.extensions.get::<Credentials<Token<S>>>() {
        Some(Credentials::Valid(token)) => Ok(token),
        Some(Credentials::Refused) => Err(Refusal::invalid_token(metadata(parts))),
        Some(Credentials::Absent) => Err(Refusal::unauthenticated(metadata(parts))),
        None => {
            log_missing_credentials(parts, S::CATALOG_NAME);
            Err(Refusal::unchecked())
        }
    }
}

fn metadata(parts: &Parts) -> Option<&ResourceMetadata> {
    parts.extensions.get()
}

fn log_missing_credentials(parts: &Parts, catalog: &str) {
    let route = parts.extensions.get::<MatchedPath>().map_or_else(|| parts.uri.path(), MatchedPath::as_str);
    tracing::error!(
        "{} {route} needs a token of catalog `{catalog}`, but the request carries no `Credentials` of one: add an \
         authentication layer that leaves `Credentials<Token>` in every request",
        parts.method
    );
}

impl IntoResponse for Refusal {
    fn into_response(self) -> Response<Body> {
        let mut response = Response::new(Body::from(std::string::String::from(self.body())));
        *response.status_mut() = StatusCode::from_u16(self.status()).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
        let headers = response.headers_mut();
        headers.insert(CONTENT_TYPE, HeaderValue::from_static(Self::CONTENT_TYPE));
        if let Some(challenge) = self.challenge().and_then(|text| HeaderValue::from_str(text).ok()) {
            headers.insert(WWW_AUTHENTICATE, challenge);
        }
        response
    }
}
