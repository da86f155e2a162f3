//! The token of a request, as it was sent.

use axum::http::HeaderMap;
use axum::http::header::AUTHORIZATION;
use scopes::Credentials;

/// What the `Authorization` header holds: the text of a token, which nobody has verified yet.
pub(crate) fn bearer(headers: &HeaderMap) -> Credentials<&str> {
    let Some(header) = headers.get(AUTHORIZATION) else { return Credentials::Absent };
    header.to_str().ok().and_then(token).map_or(Credentials::Refused, Credentials::Valid)
}

fn token(header: &str) -> Option<&str> {
    let (scheme, token) = header.split_once(' ')?;
    scheme.eq_ignore_ascii_case("Bearer").then_some(token)
}
