//! [`Granted`] and its siblings as extractors.

use core::convert::Infallible;

use axum::body::Body;
use axum::extract::{FromRequestParts, MatchedPath};
use axum::http::Response;
use axum::http::request::Parts;
use axum::response::IntoResponse;

use crate::access::{Authenticated, Public, Reason};
use crate::catalog::CatalogScope;
use crate::granted::Granted;
use crate::missing::MissingScopes;
use crate::refusal::Refusal;
use crate::requirement::Requirement;
use crate::token::Token;
use crate::tower::valid_token;

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
        let token = token::<R::Scope>(parts)?;
        token.check::<R>().map_err(|missing| Refusal::insufficient_scope(&missing, parts.extensions.get()))
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
        token::<S>(parts).map(Token::authenticate)
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

/// The token of a request, or the answer that names the route in the log where no layer ran.
fn token<S: CatalogScope>(parts: &Parts) -> Result<&Token<S>, Refusal> {
    let route = parts.extensions.get::<MatchedPath>().map_or_else(|| parts.uri.path(), MatchedPath::as_str);
    valid_token(&parts.extensions, &parts.method, route)
}

/// The answer to a caller whose token lacks scopes, for handlers that check by themselves.
impl<S: CatalogScope> IntoResponse for MissingScopes<S> {
    fn into_response(self) -> Response<Body> {
        Refusal::insufficient_scope(&self, None).into_response()
    }
}

impl IntoResponse for Refusal {
    fn into_response(self) -> Response<Body> {
        self.into()
    }
}
