//! [`Granted`] and its siblings as extractors.

use core::convert::Infallible;
use core::future::ready;

use axum::body::Body;
use axum::extract::{FromRequestParts, OptionalFromRequestParts};
use axum::http::Response;
use axum::http::request::Parts;
use axum::response::IntoResponse;

use super::head::Head;
use crate::attributes::optional::Optional;
use crate::attributes::reason::Reason;
use crate::attributes::scopeless::{Authenticated, CatalogToken, Public};
use crate::catalog::CatalogScope;
use crate::http::check::Asked as _;
use crate::http::refusal::Refusal;
use crate::requirement::Requirement;
use crate::requirement::granted::Granted;
use crate::token::Token;
use crate::token::missing::MissingScopes;
use crate::token::unmet_set::UnmetSet;

/// Checks the [`Credentials`](crate::Credentials) that the authentication layer left in the request, before the handler's body is read.
///
/// The rejection is the standard answer: 401 without good credentials, 403 where scopes are missing, 503 where nobody could
/// find out whether the token is good, and 500 with a logged error where no authentication layer ran. Why scopes are missing
/// is logged, at the level of information.
impl<R, State> FromRequestParts<State> for Granted<R>
where
    R: Requirement,
    State: Sync,
{
    type Rejection = Refusal;

    fn from_request_parts(parts: &mut Parts, _: &State) -> impl Future<Output = Result<Self, Refusal>> {
        ready(Head::from(&*parts).authorize())
    }
}

/// Asks for valid [`Credentials`](crate::Credentials), whatever the scopes of the token. Refuses as [`Granted`] does.
impl<T, State> FromRequestParts<State> for Authenticated<T>
where
    T: CatalogToken,
    State: Sync,
{
    type Rejection = Refusal;

    fn from_request_parts(parts: &mut Parts, _: &State) -> impl Future<Output = Result<Self, Refusal>> {
        ready(Head::from(&*parts).token::<T::Scope>().map(Token::authenticate))
    }
}

/// The token of the request, for a handler that has to know what the caller may do. Refuses as [`Authenticated`] does. It
/// is no proof: the attribute of the handler is.
impl<S, State> FromRequestParts<State> for Token<S>
where
    S: CatalogScope,
    State: Sync,
{
    type Rejection = Refusal;

    async fn from_request_parts(parts: &mut Parts, _: &State) -> Result<Self, Refusal> {
        Head::from(&*parts).token().copied()
    }
}

/// The token of the request, if it has credentials. A bad token is refused as [`Authenticated`] refuses it.
impl<S, State> OptionalFromRequestParts<State> for Token<S>
where
    S: CatalogScope,
    State: Sync,
{
    type Rejection = Refusal;

    async fn from_request_parts(parts: &mut Parts, _: &State) -> Result<Option<Self>, Refusal> {
        Head::from(&*parts).optional_token().map(Option::<&Self>::copied)
    }
}

/// The proof, if the request has a token that meets the requirement. A bad token is refused as [`Authenticated`] refuses it.
impl<R, State> OptionalFromRequestParts<State> for Granted<R>
where
    R: Requirement,
    State: Sync,
{
    type Rejection = Refusal;

    async fn from_request_parts(parts: &mut Parts, _: &State) -> Result<Option<Self>, Refusal> {
        Head::from(&*parts).optional_proof()
    }
}

/// What is there, as `Option` of the same extracts it.
impl<T, State> FromRequestParts<State> for Optional<T>
where
    T: OptionalFromRequestParts<State, Rejection = Refusal>,
    State: Sync,
{
    type Rejection = Refusal;

    async fn from_request_parts(parts: &mut Parts, state: &State) -> Result<Self, Refusal> {
        T::from_request_parts(parts, state).await.map(Self)
    }
}

/// Refuses nobody.
impl<Why, State> FromRequestParts<State> for Public<Why>
where
    Why: Reason,
    State: Sync,
{
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, _: &State) -> Result<Self, Infallible> {
        Head::from(&*parts).see_route();
        Ok(Self::new())
    }
}

/// The answer to a caller whose token lacks scopes, for handlers that check by themselves. The authentication layer completes
/// it: it is the answer that the extractor gives.
impl<S: CatalogScope> IntoResponse for MissingScopes<S> {
    fn into_response(self) -> Response<Body> {
        Refusal::from(self).into_response()
    }
}

/// Answers as [`MissingScopes`] does, for scopes that are known at run time only.
impl<S: CatalogScope> IntoResponse for UnmetSet<S> {
    fn into_response(self) -> Response<Body> {
        Refusal::from(self).into_response()
    }
}

impl IntoResponse for Refusal {
    fn into_response(self) -> Response<Body> {
        self.into()
    }
}
