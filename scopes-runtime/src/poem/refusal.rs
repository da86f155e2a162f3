//! Turns refusals into errors of poem, and completes those that handlers return.

use core::error::Error as _;
use core::iter::successors;
use std::format;
use std::string::String;

use poem::error::ResponseError;
use poem::http::StatusCode;
use poem::http::header::{ALLOW, CONTENT_TYPE, HeaderMap, HeaderValue, WWW_AUTHENTICATE};
use poem::{Endpoint, Error, IntoResponse as _, Request, Response, Result};

use crate::catalog::CatalogScope;
use crate::http::completion::Completion;
use crate::http::refusal::Refusal;
use crate::http::seen_route::SeenRoute;
use crate::http::shown::shown;
use crate::token::missing::MissingScopes;
use crate::token::unmet_set::UnmetSet;

/// Hands a request on, and completes the refusal of a handler that checks by itself: it gets the challenge that an extractor
/// would have given, and its line in the log. Call it in the middleware that leaves [`Credentials`](crate::Credentials), once
/// everything is left, for the catalog of the tokens: `complete::<access::Scope>(next, request).await`.
///
/// The handler returned [`MissingScopes`], an [`UnmetSet`] or a [`Refusal`] by `?`, or an error of its own that answers
/// with their `as_response`, and has one of them as its source. What comes back is an error that is a [`Refusal`]; of an error
/// of the handler's own nothing but the response, with the refusal in its data.
///
/// # Errors
///
/// The errors of the endpoint.
pub async fn complete<S: CatalogScope>(next: impl Endpoint, mut request: Request) -> Result<Response> {
    request.extensions_mut().get_or_insert_default::<SeenRoute>();
    let (method, uri) = (request.method().clone(), request.uri().clone());
    let completion = Completion::<S, _>::new(&request, || format!("{} {}", shown(method.as_str()), shown(uri.path())));
    match next.call(request).await {
        Ok(output) => Ok(output.into_response()),
        Err(error) => Err(completed(error, completion)),
    }
}

/// An error, with its refusal completed if it has one.
fn completed<S: CatalogScope>(error: Error, completion: Completion<S, impl FnOnce() -> String>) -> Error {
    let Some(mut refusal) = refusal_of::<S>(&error).filter(Refusal::is_incomplete_of::<S>) else { return error };
    completion.complete(&mut refusal, error.status().as_u16());
    let mut error = if error.is::<Refusal>() || error.is::<MissingScopes<S>>() || error.is::<UnmetSet<S>>() {
        refusal.clone().into()
    } else {
        answer_of(error, &refusal)
    };
    error.set_data(refusal);
    error
}

/// The refusal that an error is, or that it was made of.
fn refusal_of<S: CatalogScope>(error: &Error) -> Option<Refusal> {
    successors(error.source(), |error| (*error).source()).find_map(|error| {
        let missing = error.downcast_ref::<MissingScopes<S>>().map(|&missing| missing.into());
        let unmet = || error.downcast_ref::<UnmetSet<S>>().map(|unmet| unmet.clone().into());
        missing.or_else(unmet).or_else(|| error.downcast_ref::<Refusal>().cloned())
    })
}

/// The answer of a handler's own error. Where it has another status than the refusal, the challenge is the handler's.
fn answer_of(error: Error, refusal: &Refusal) -> Error {
    let mut response = error.into_response();
    if response.status() == ResponseError::status(refusal) {
        write_challenges(refusal, response.headers_mut());
    }
    Error::from_response(response)
}

/// Writes a line of the header for each challenge, in the place of those that are there.
fn write_challenges(refusal: &Refusal, headers: &mut HeaderMap) {
    headers.remove(WWW_AUTHENTICATE);
    for challenge in refusal.challenges().filter_map(|text| HeaderValue::from_str(text).ok()) {
        headers.append(WWW_AUTHENTICATE, challenge);
    }
}

impl ResponseError for Refusal {
    fn status(&self) -> StatusCode {
        StatusCode::from_u16(Refusal::status(self)).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR)
    }

    fn as_response(&self) -> Response {
        let mut response =
            Response::builder().status(ResponseError::status(self)).header(CONTENT_TYPE, Self::CONTENT_TYPE);
        if let Some(allow) = self.allow() {
            response = response.header(ALLOW, allow);
        }
        let mut response = response.body(String::from(self.body()));
        write_challenges(self, response.headers_mut());
        response
    }
}

/// The answer to a caller whose token lacks scopes, for handlers that check by themselves. [`complete`] completes it.
impl<S: CatalogScope> ResponseError for MissingScopes<S> {
    fn status(&self) -> StatusCode {
        StatusCode::FORBIDDEN
    }

    fn as_response(&self) -> Response {
        Refusal::insufficient_scope(self, None).as_response()
    }
}

/// Answers as [`MissingScopes`] does, for scopes that are known at run time only.
impl<S: CatalogScope> ResponseError for UnmetSet<S> {
    fn status(&self) -> StatusCode {
        StatusCode::FORBIDDEN
    }

    fn as_response(&self) -> Response {
        Refusal::from(self.clone()).as_response()
    }
}
