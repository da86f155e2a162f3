//! actix-web: extractors, and refusals as errors.

use core::convert::Infallible;
use core::future::{Ready, ready};
use std::format;
use std::string::String;

use actix_web::body::BoxBody;
use actix_web::dev::{Payload, ServiceResponse};
use actix_web::http::StatusCode;
use actix_web::http::header::{ALLOW, CONTENT_TYPE, HeaderMap, HeaderValue, WWW_AUTHENTICATE};
use actix_web::{FromRequest, HttpMessage as _, HttpRequest, HttpResponse, ResponseError};

use crate::attributes::optional::Optional;
use crate::attributes::reason::Reason;
use crate::attributes::scopeless::{Authenticated, CatalogToken, Public};
use crate::catalog::CatalogScope;
use crate::http::check::{Asked, valid_token};
use crate::http::completion::Completion;
use crate::http::optional::{optional_proof, optional_token};
use crate::http::proof::authorize;
use crate::http::refusal::Refusal;
use crate::http::shown::shown;
use crate::requirement::Requirement;
use crate::requirement::granted::Granted;
use crate::token::Token;
use crate::token::missing::MissingScopes;
use crate::token::unmet_set::UnmetSet;

/// Checks the [`Credentials`](crate::Credentials) that the authentication layer left in the request, before the handler's
/// body is read.
///
/// The error is the standard answer: 401 without good credentials, 403 where scopes are missing, 503 where nobody could find
/// out whether the token is good, and 500 with a logged error where no authentication layer ran.
impl<R: Requirement> FromRequest for Granted<R> {
    type Error = Refusal;
    type Future = Ready<Result<Self, Refusal>>;

    fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
        ready(authorize(request.extensions().get(), request))
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

/// The token of the request, for a handler that has to know what the caller may do. Refuses as [`Authenticated`] does. It
/// is no proof: the attribute of the handler is.
impl<S: CatalogScope> FromRequest for Token<S> {
    type Error = Refusal;
    type Future = Ready<Result<Self, Refusal>>;

    fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
        ready(valid_token(request.extensions().get(), request).copied())
    }
}

/// The token of the request, if it has credentials. A bad token is refused as [`Authenticated`] refuses it.
impl<S: CatalogScope> FromRequest for Optional<Token<S>> {
    type Error = Refusal;
    type Future = Ready<Result<Self, Refusal>>;

    fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
        ready(optional_token(request.extensions().get(), request).map(|token| Self(token.copied())))
    }
}

/// The proof, if the request has a token that meets the requirement. A bad token is refused as [`Authenticated`] refuses it.
impl<R: Requirement> FromRequest for Optional<Granted<R>> {
    type Error = Refusal;
    type Future = Ready<Result<Self, Refusal>>;

    fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
        ready(optional_proof(request.extensions().get(), request).map(Self))
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

impl Asked for &HttpRequest {
    fn left<T: Clone + Send + Sync + 'static>(&self) -> Option<T> {
        self.extensions().get().cloned()
    }

    fn route(&self) -> String {
        let route = self.match_pattern().unwrap_or_else(|| shown(self.path()));
        format!("{} {route}", self.method())
    }
}

/// Completes the refusal of a handler that checks by itself: it gets the challenge that an extractor would have given, and its
/// line in the log. Call it in the middleware that leaves [`Credentials`](crate::Credentials), with what comes back from the
/// handler, for the catalog of the tokens: `complete::<access::Scope>(&mut response)`.
///
/// The handler returned [`MissingScopes`] or a [`Refusal`] by `?`, or an error of its own that answers
/// with their `error_response`. The refusal stays in the extensions of the response, for metrics and audit. A handler that
/// answers with a status or a body of its own is on its own.
pub fn complete<S: CatalogScope>(response: &mut ServiceResponse<impl Sized>) {
    let left = response.response().extensions().get::<Refusal>().cloned();
    let Some(mut refusal) = left.filter(Refusal::is_incomplete_of::<S>) else { return };
    let request = response.request();
    Completion::<S, _>::new(request, || request.route()).complete(&mut refusal, response.status().as_u16());
    let response = response.response_mut();
    if response.status() == refusal.status_code() {
        write_challenges(&refusal, response.headers_mut());
    }
    response.extensions_mut().insert(refusal);
}

/// Writes a line of the header for each challenge, in the place of those that are there.
fn write_challenges(refusal: &Refusal, headers: &mut HeaderMap) {
    headers.remove(WWW_AUTHENTICATE);
    for challenge in refusal.challenges().filter_map(|text| HeaderValue::from_str(text).ok()) {
        headers.append(WWW_AUTHENTICATE, challenge);
    }
}

/// The refusal stays in the extensions of the response, where [`complete`] finds it.
impl ResponseError for Refusal {
    fn status_code(&self) -> StatusCode {
        StatusCode::from_u16(self.status()).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR)
    }

    fn error_response(&self) -> HttpResponse<BoxBody> {
        let mut response = HttpResponse::build(self.status_code());
        response.insert_header((CONTENT_TYPE, Self::CONTENT_TYPE));
        if let Some(allow) = self.allow() {
            response.insert_header((ALLOW, allow));
        }
        let mut response = response.body(String::from(self.body()));
        write_challenges(self, response.headers_mut());
        response.extensions_mut().insert(self.clone());
        response
    }
}

/// The answer to a caller whose token lacks scopes, for handlers that check by themselves. [`complete`] completes it.
impl<S: CatalogScope> ResponseError for MissingScopes<S> {
    fn status_code(&self) -> StatusCode {
        StatusCode::FORBIDDEN
    }

    fn error_response(&self) -> HttpResponse<BoxBody> {
        Refusal::insufficient_scope(self, None).error_response()
    }
}

/// The same answer, where the scopes are known at run time only.
impl<S: CatalogScope> ResponseError for UnmetSet<S> {
    fn status_code(&self) -> StatusCode {
        StatusCode::FORBIDDEN
    }

    fn error_response(&self) -> HttpResponse<BoxBody> {
        Refusal::from(self.clone()).error_response()
    }
}
