//! poem: extractors, and refusals as errors.

use std::format;
use std::string::String;

use poem::error::ResponseError;
use poem::http::StatusCode;
use poem::http::header::{ALLOW, CONTENT_TYPE, WWW_AUTHENTICATE};
use poem::{FromRequest, PathPattern, Request, RequestBody, Response, Result};

use crate::attributes::reason::Reason;
use crate::attributes::scopeless::{Authenticated, CatalogToken, Public};
use crate::catalog::CatalogScope;
use crate::http::authenticated::AuthenticatedFor;
use crate::http::check::{Asked, insufficient_scope, valid_token};
use crate::http::refusal::Refusal;
use crate::http::resource_metadata_url::ResourceMetadataUrl;
use crate::http::shown::shown;
use crate::requirement::Requirement;
use crate::requirement::granted::Granted;
use crate::token::Token;
use crate::token::missing::MissingScopes;

/// Checks the [`Credentials`](crate::Credentials) that the authentication layer left in the request, before the handler's
/// body is read.
///
/// The error is a [`Refusal`], the standard answer: 401 without good credentials, 403 where scopes are missing, 503 where
/// nobody could find out whether the token is good, and 500 with a logged error where no authentication layer ran.
impl<'a, R: Requirement> FromRequest<'a> for Granted<R> {
    async fn from_request(request: &'a Request, _: &mut RequestBody) -> Result<Self> {
        let token = token::<R::Scope>(request)?;
        let granted = token.check::<R>();
        Ok(granted.map_err(|missing| insufficient_scope(token, &missing, request))?)
    }
}

/// Asks for valid [`Credentials`](crate::Credentials), whatever the scopes of the token. Refuses as [`Granted`] does.
impl<'a, T: CatalogToken> FromRequest<'a> for Authenticated<T> {
    async fn from_request(request: &'a Request, _: &mut RequestBody) -> Result<Self> {
        Ok(token::<T::Scope>(request)?.authenticate())
    }
}

/// Refuses nobody.
impl<'a, Why: Reason> FromRequest<'a> for Public<Why> {
    async fn from_request(_: &'a Request, _: &mut RequestBody) -> Result<Self> {
        Ok(Self::new())
    }
}

/// The token of a request, or the answer that names the route in the log where no layer ran.
fn token<S: CatalogScope>(request: &Request) -> Result<&Token<S>, Refusal> {
    valid_token(request.data(), request)
}

impl Asked for Request {
    fn metadata(&self) -> Option<ResourceMetadataUrl> {
        self.data().cloned()
    }

    fn authenticated_for(&self) -> Option<AuthenticatedFor> {
        self.data().copied()
    }

    fn route(&self) -> String {
        let route = self.data::<PathPattern>().map(|pattern| String::from(&*pattern.0));
        format!("{} {}", self.method(), route.unwrap_or_else(|| shown(self.uri().path())))
    }
}

impl ResponseError for Refusal {
    fn status(&self) -> StatusCode {
        StatusCode::from_u16(Refusal::status(self)).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR)
    }

    fn as_response(&self) -> Response {
        let mut response =
            Response::builder().status(ResponseError::status(self)).header(CONTENT_TYPE, Self::CONTENT_TYPE);
        for (name, value) in [(WWW_AUTHENTICATE, self.challenge()), (ALLOW, self.allow())] {
            if let Some(value) = value {
                response = response.header(name, value);
            }
        }
        response.body(String::from(self.body()))
    }
}

/// The answer to a caller whose token lacks scopes, for handlers that check by themselves.
impl<S: CatalogScope> ResponseError for MissingScopes<S> {
    fn status(&self) -> StatusCode {
        StatusCode::FORBIDDEN
    }

    fn as_response(&self) -> Response {
        Refusal::insufficient_scope(self, None).as_response()
    }
}
