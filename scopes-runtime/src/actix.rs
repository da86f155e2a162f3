//! actix-web: extractors, and refusals as errors.

use core::convert::Infallible;
use core::future::{Ready, ready};
use std::format;
use std::string::String;

use actix_web::body::BoxBody;
use actix_web::dev::Payload;
use actix_web::http::StatusCode;
use actix_web::http::header::{ALLOW, CONTENT_TYPE, WWW_AUTHENTICATE};
use actix_web::{FromRequest, HttpMessage as _, HttpRequest, HttpResponse, ResponseError};

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
/// The error is the standard answer: 401 without good credentials, 403 where scopes are missing, 503 where nobody could find
/// out whether the token is good, and 500 with a logged error where no authentication layer ran.
impl<R: Requirement> FromRequest for Granted<R> {
    type Error = Refusal;
    type Future = Ready<Result<Self, Refusal>>;

    fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
        ready(authorize(request))
    }
}

/// Asks for valid [`Credentials`](crate::Credentials), whatever the scopes of the token. Refuses as [`Granted`] does.
impl<T: CatalogToken> FromRequest for Authenticated<T> {
    type Error = Refusal;
    type Future = Ready<Result<Self, Refusal>>;

    fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
        ready(valid_token::<T::Scope>(request.extensions().get(), request).map(Token::authenticate))
    }
}

/// Refuses nobody.
impl<Why: Reason> FromRequest for Public<Why> {
    type Error = Infallible;
    type Future = Ready<Result<Self, Infallible>>;

    fn from_request(_: &HttpRequest, _: &mut Payload) -> Self::Future {
        ready(Ok(Self::new()))
    }
}

fn authorize<R: Requirement>(request: &HttpRequest) -> Result<Granted<R>, Refusal> {
    let extensions = request.extensions();
    let token = valid_token::<R::Scope>(extensions.get(), request)?;
    token.check::<R>().map_err(|missing| insufficient_scope(token, &missing, request))
}

impl Asked for HttpRequest {
    fn metadata(&self) -> Option<ResourceMetadataUrl> {
        self.extensions().get().cloned()
    }

    fn authenticated_for(&self) -> Option<AuthenticatedFor> {
        self.extensions().get().copied()
    }

    fn route(&self) -> String {
        let route = self.match_pattern().unwrap_or_else(|| shown(self.path()));
        format!("{} {route}", self.method())
    }
}

impl ResponseError for Refusal {
    fn status_code(&self) -> StatusCode {
        StatusCode::from_u16(self.status()).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR)
    }

    fn error_response(&self) -> HttpResponse<BoxBody> {
        let mut response = HttpResponse::build(self.status_code());
        response.insert_header((CONTENT_TYPE, Self::CONTENT_TYPE));
        for (name, value) in [(WWW_AUTHENTICATE, self.challenge()), (ALLOW, self.allow())] {
            if let Some(value) = value {
                response.insert_header((name, value));
            }
        }
        response.body(String::from(self.body()))
    }
}

/// The answer to a caller whose token lacks scopes, for handlers that check by themselves.
impl<S: CatalogScope> ResponseError for MissingScopes<S> {
    fn status_code(&self) -> StatusCode {
        StatusCode::FORBIDDEN
    }

    fn error_response(&self) -> HttpResponse<BoxBody> {
        Refusal::insufficient_scope(self, None).error_response()
    }
}
