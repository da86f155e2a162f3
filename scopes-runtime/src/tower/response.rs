//! Credentials in the extensions of a request, and answers as responses.

use std::borrow::Cow;
use std::string::String;

use http::header::{ALLOW, CONTENT_TYPE, HeaderName, HeaderValue, WWW_AUTHENTICATE};
use http::{Extensions, Method, Response, StatusCode};

use crate::catalog::CatalogScope;
use crate::http::authenticated::AuthenticatedFor;
use crate::http::check::{self, Asked};
use crate::http::refusal::Refusal;
use crate::http::resource_metadata_url::ResourceMetadataUrl;
#[cfg(feature = "axum")]
use crate::requirement::Requirement;
#[cfg(feature = "axum")]
use crate::requirement::granted::Granted;
use crate::token::Token;
use crate::token::missing::MissingScopes;

/// The token that the authentication layer left in the extensions, or the answer to a request without a good one.
pub(crate) fn valid_token<'e, 'r, S: CatalogScope>(
    extensions: &'e Extensions,
    method: &Method,
    route: impl Fn() -> Cow<'r, str>,
) -> Result<&'e Token<S>, Refusal> {
    check::valid_token(extensions.get(), &Request { extensions, method, route })
}

/// The token that the authentication layer left in the extensions, if the request has one.
#[cfg(feature = "axum")]
pub(crate) fn optional_token<'e, 'r, S: CatalogScope>(
    extensions: &'e Extensions,
    method: &Method,
    route: impl Fn() -> Cow<'r, str>,
) -> Result<Option<&'e Token<S>>, Refusal> {
    check::optional_token(extensions.get(), &Request { extensions, method, route })
}

/// The proof that the token in the extensions meets a requirement, if there is one that does.
#[cfg(feature = "axum")]
pub(crate) fn optional_proof<'r, R: Requirement>(
    extensions: &Extensions,
    method: &Method,
    route: impl Fn() -> Cow<'r, str>,
) -> Result<Option<Granted<R>>, Refusal> {
    check::optional_proof(extensions.get(), &Request { extensions, method, route })
}

/// The answer to a token that lacks scopes. Why it lacks them stands in the log only.
pub(crate) fn insufficient_scope<'r, S: CatalogScope>(
    token: &Token<S>,
    missing: &MissingScopes<S>,
    extensions: &Extensions,
    method: &Method,
    route: impl Fn() -> Cow<'r, str>,
) -> Refusal {
    check::insufficient_scope(token, missing, &Request { extensions, method, route })
}

/// What answers need of a request.
struct Request<'e, 'm, Route> {
    extensions: &'e Extensions,
    method: &'m Method,
    route: Route,
}

impl<'r, Route: Fn() -> Cow<'r, str>> Asked for Request<'_, '_, Route> {
    fn metadata(&self) -> Option<ResourceMetadataUrl> {
        self.extensions.get().cloned()
    }

    fn authenticated_for(&self) -> Option<AuthenticatedFor> {
        self.extensions.get().copied()
    }

    fn route(&self) -> String {
        std::format!("{} {}", self.method, (self.route)())
    }
}

impl<B: From<String>> From<Refusal> for Response<B> {
    fn from(refusal: Refusal) -> Self {
        let mut response = Response::new(B::from(String::from(refusal.body())));
        *response.status_mut() = StatusCode::from_u16(refusal.status()).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
        let headers: [(HeaderName, Option<&str>); 3] = [
            (CONTENT_TYPE, Some(Refusal::CONTENT_TYPE)),
            (WWW_AUTHENTICATE, refusal.challenge()),
            (ALLOW, refusal.allow()),
        ];
        for (name, value) in headers {
            if let Some(value) = value.and_then(|text| HeaderValue::from_str(text).ok()) {
                response.headers_mut().insert(name, value);
            }
        }
        response
    }
}
