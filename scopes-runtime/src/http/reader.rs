//! Credentials in other places than the `Authorization` header.

use core::fmt;
use std::string::String;
use std::sync::Arc;
use std::vec::Vec;

use crate::http::bearer::{Authorization, BearerToken};
use crate::http::request_head::RequestHead;

/// Reads credentials of a request from another place than the `Authorization` header: a cookie, a header such as `X-Api-Key`,
/// or wherever a function of the request's head finds them.
///
/// What it reads goes to the verifier, as a [`BearerToken`] whose [`scheme`](BearerToken::scheme) says which reader it was. A
/// reader names its scheme, and answers with the status 401 have a challenge of that scheme beside that of `Bearer`.
///
/// A request with credentials in two places is answered with 400 where a token is needed.
///
/// # Cookies
///
/// A browser sends a cookie with every request to the service, also with those that a page of somebody else makes. So a
/// service that reads cookies needs a protection against cross-site request forgery: cookies with `SameSite`, and a look at
/// `Origin` or `Sec-Fetch-Site` in a layer outside for what changes anything. This crate brings none.
#[derive(Clone)]
pub struct Reader {
    scheme: &'static str,
    read: Arc<Read>,
}

type Read = dyn Fn(&RequestHead<'_>) -> Vec<Found> + Send + Sync;

/// The credentials in one place of a request.
enum Found {
    Text(String),
    /// Bytes that are no text.
    Malformed,
}

impl Reader {
    /// Reads what a function finds in the head of a request. It returns nothing where there are no credentials.
    ///
    /// # Panics
    ///
    /// Where the scheme is no token of RFC 9110 §5.6.2, such as one with a space in it.
    #[track_caller]
    pub fn new(
        scheme: &'static str,
        read: impl Fn(&RequestHead<'_>) -> Option<String> + Send + Sync + 'static,
    ) -> Self {
        Self::of(scheme, move |head| read(head).map(Found::Text).into_iter().collect())
    }

    /// Reads a header. Other than `Authorization` it has no scheme in front of the credentials.
    ///
    /// # Panics
    ///
    /// Where the scheme, or the name of the header, is no token of RFC 9110 §5.6.2.
    #[track_caller]
    pub fn header(scheme: &'static str, name: &'static str) -> Self {
        assert!(
            is_token(name),
            "`{name}` is not the name of a header: it may have letters, digits and signs such as `-`"
        );
        Self::of(scheme, move |head| head.headers(name).into_iter().map(found).collect())
    }

    /// Reads a cookie. See what is said of cookies above.
    ///
    /// # Panics
    ///
    /// Where the scheme, or the name of the cookie, is no token of RFC 9110 §5.6.2.
    #[track_caller]
    pub fn cookie(scheme: &'static str, name: &'static str) -> Self {
        assert!(
            is_token(name),
            "`{name}` is not the name of a cookie: it may have letters, digits and signs such as `-`"
        );
        Self::of(scheme, move |head| head.cookies(name).into_iter().map(found).collect())
    }

    #[track_caller]
    fn of(scheme: &'static str, read: impl Fn(&RequestHead<'_>) -> Vec<Found> + Send + Sync + 'static) -> Self {
        assert!(is_token(scheme), "`{scheme}` is no scheme: write a word of letters, such as `ApiKey`");
        Self { scheme, read: Arc::new(read) }
    }

    /// The scheme, where it is another one than `Bearer`.
    pub(super) fn other_scheme(&self) -> Option<&'static str> {
        Some(self.scheme).filter(|scheme| !scheme.eq_ignore_ascii_case(BearerToken::SCHEME))
    }
}

/// A header or a cookie without a value is none: it is how a cookie is taken away.
fn found(value: &[u8]) -> Found {
    core::str::from_utf8(value).map_or(Found::Malformed, |text| Found::Text(String::from(text)))
}

/// `token` of RFC 9110 §5.6.2.
fn is_token(text: &str) -> bool {
    let is_in_tokens = |byte: u8| byte.is_ascii_alphanumeric() || b"!#$%&'*+-.^_`|~".contains(&byte);
    !text.is_empty() && text.bytes().all(is_in_tokens)
}

impl fmt::Debug for Reader {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Reader").field("scheme", &self.scheme).finish_non_exhaustive()
    }
}

/// What a request presents, in all places.
#[derive(Debug)]
pub(crate) enum Presented {
    /// No credentials.
    Nothing,
    /// Something that can be no credentials.
    Malformed,
    /// Credentials in more than one place.
    Ambiguous,
    /// Credentials. Nobody has verified them yet.
    Token(BearerToken),
}

impl Presented {
    /// Looks in the `Authorization` header, and in the places of readers.
    pub(crate) fn read(head: &RequestHead<'_>, readers: &[Reader]) -> Self {
        let standard = match Authorization::read(head.headers("authorization")) {
            Authorization::Absent => None,
            Authorization::Malformed => Some(Self::Malformed),
            Authorization::Bearer(token) => Some(Self::Token(token)),
        };
        let others = readers.iter().flat_map(|reader| {
            (reader.read)(head).into_iter().filter_map(|found| match found {
                Found::Text(text) if text.is_empty() => None,
                Found::Text(text) => Some(Self::Token(BearerToken::of_scheme(reader.scheme, text))),
                Found::Malformed => Some(Self::Malformed),
            })
        });
        let mut found = standard.into_iter().chain(others);
        match (found.next(), found.next()) {
            (None, _) => Self::Nothing,
            (Some(one), None) => one,
            (Some(_), Some(_)) => Self::Ambiguous,
        }
    }
}

/// What a layer leaves in a request with credentials in more than one place, beside the credentials, which are refused.
#[derive(Clone, Copy, Debug)]
pub(crate) struct IsAmbiguous;
