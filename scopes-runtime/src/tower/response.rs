//! Credentials in the extensions of a request, and answers as responses.

use std::string::String;

use http::header::{ALLOW, CONTENT_TYPE, HeaderName, HeaderValue, WWW_AUTHENTICATE};
use http::{Extensions, HeaderMap, Method, Response, StatusCode};

use crate::http::check::Asked;
use crate::http::refusal::Refusal;
use crate::http::shown::shown;

/// The parts of a request that an answer is made from, before a router has seen the request.
#[derive(Clone, Copy)]
pub(super) struct Asking<'r> {
    pub(super) extensions: &'r Extensions,
    pub(super) method: &'r Method,
    pub(super) path: &'r str,
}

impl Asked for Asking<'_> {
    fn left<T: Clone + Send + Sync + 'static>(&self) -> Option<T> {
        self.extensions.get().cloned()
    }

    fn route(&self) -> String {
        std::format!("{} {}", self.method, shown(self.path))
    }
}

/// The refusal stays in the extensions of the response, where the authentication layer completes it.
impl<B: From<String>> From<Refusal> for Response<B> {
    fn from(refusal: Refusal) -> Self {
        let mut response = Response::new(B::from(String::from(refusal.body())));
        *response.status_mut() = StatusCode::from_u16(refusal.status()).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
        let headers: [(HeaderName, Option<&str>); 2] =
            [(CONTENT_TYPE, Some(Refusal::CONTENT_TYPE)), (ALLOW, refusal.allow())];
        for (name, value) in headers {
            if let Some(value) = value.and_then(|text| HeaderValue::from_str(text).ok()) {
                response.headers_mut().insert(name, value);
            }
        }
        write_challenges(&refusal, response.headers_mut());
        response.extensions_mut().insert(refusal);
        response
    }
}

/// Writes a line of the header for each challenge, in the place of those that are there.
pub(super) fn write_challenges(refusal: &Refusal, headers: &mut HeaderMap) {
    headers.remove(WWW_AUTHENTICATE);
    for challenge in refusal.challenges().filter_map(|text| HeaderValue::from_str(text).ok()) {
        headers.append(WWW_AUTHENTICATE, challenge);
    }
}
