//! Turns refusals into errors of actix-web, and completes those that handlers return.

use std::string::String;

use actix_web::body::BoxBody;
use actix_web::dev::ServiceResponse;
use actix_web::http::StatusCode;
use actix_web::http::header::{ALLOW, CONTENT_TYPE, HeaderMap, HeaderValue, WWW_AUTHENTICATE};
use actix_web::{HttpResponse, ResponseError};

use crate::catalog::CatalogScope;
use crate::http::check::Asked as _;
use crate::http::completion::Completion;
use crate::http::refusal::Refusal;
use crate::token::missing::MissingScopes;
use crate::token::unmet_set::UnmetSet;

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

/// Answers as [`MissingScopes`] does, for scopes that are known at run time only.
impl<S: CatalogScope> ResponseError for UnmetSet<S> {
    fn status_code(&self) -> StatusCode {
        StatusCode::FORBIDDEN
    }

    fn error_response(&self) -> HttpResponse<BoxBody> {
        Refusal::from(self.clone()).error_response()
    }
}
