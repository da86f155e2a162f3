//! The bearer token of a request, in its `Authorization` header (RFC 6750 §2.1) or elsewhere.

use core::fmt;
use std::string::String;

/// What the `Authorization` headers of a request present.
#[derive(Clone, PartialEq, Eq)]
pub enum Authorization {
    /// No header, or one of another scheme than `Bearer`.
    Absent,
    /// More than one header, or no token after `Bearer`, or one with bytes that no token has.
    Malformed,
    /// A token. Nobody has verified it yet.
    Bearer(BearerToken),
}

impl Authorization {
    /// Reads the values of all `Authorization` headers of a request.
    ///
    /// ```
    /// # use scopes_runtime::Authorization;
    /// let Authorization::Bearer(token) = Authorization::read([b"Bearer mF_9.B5f-4.1JqM"]) else { panic!() };
    /// assert_eq!(token.as_str(), "mF_9.B5f-4.1JqM");
    /// assert!(Authorization::read::<&str>([]) == Authorization::Absent);
    /// assert!(Authorization::read(["Basic dXNlcjpwYXNz"]) == Authorization::Absent);
    /// assert!(Authorization::read(["Bearer a b"]) == Authorization::Malformed);
    /// assert!(Authorization::read(["Bearer:a"]) == Authorization::Malformed);
    /// assert!(Authorization::read(["Bearer\ta"]) == Authorization::Malformed);
    /// ```
    pub fn read<V: AsRef<[u8]>>(values: impl IntoIterator<Item = V>) -> Self {
        let mut values = values.into_iter();
        match (values.next(), values.next()) {
            (None, _) => Self::Absent,
            (Some(_), Some(_)) => Self::Malformed,
            (Some(value), None) => Self::read_one(value.as_ref()),
        }
    }

    fn read_one(value: &[u8]) -> Self {
        let end = value.iter().position(|&byte| !is_in_schemes(byte)).unwrap_or(value.len());
        let (scheme, rest) = value.split_at(end);
        if !scheme.eq_ignore_ascii_case(BearerToken::SCHEME.as_bytes()) {
            return Self::Absent;
        }
        // Whoever writes `Bearer:`, a tab or nothing means to present a token, and is not taken for somebody without one.
        if !rest.starts_with(b" ") {
            return Self::Malformed;
        }
        let start = rest.iter().position(|&byte| byte != b' ').unwrap_or(rest.len());
        match core::str::from_utf8(&rest[start..]) {
            Ok(token) if is_token(token) => {
                Self::Bearer(BearerToken::of_scheme(BearerToken::SCHEME, String::from(token)))
            }
            Ok(_) | Err(_) => Self::Malformed,
        }
    }
}

impl fmt::Debug for Authorization {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Absent => "Absent",
            Self::Malformed => "Malformed",
            Self::Bearer(_) => "Bearer(…)",
        })
    }
}

/// Whether a byte may be part of the name of a scheme: `token` of RFC 9110 §5.6.2.
fn is_in_schemes(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || b"!#$%&'*+-.^_`|~".contains(&byte)
}

/// `b64token` of RFC 6750 §2.1.
fn is_token(text: &str) -> bool {
    let token = text.trim_end_matches('=');
    let is_in_tokens =
        |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.' | b'_' | b'~' | b'+' | b'/');
    !token.is_empty() && token.bytes().all(is_in_tokens)
}

/// A bearer token as it was sent. Whoever has it may use it, so `Debug` does not show it.
///
/// What a `Reader` of other credentials finds, an API key or the cookie of a session, is one too.
#[derive(Clone, PartialEq, Eq)]
pub struct BearerToken {
    text: String,
    scheme: &'static str,
}

impl BearerToken {
    /// The scheme of the `Authorization` header.
    pub(crate) const SCHEME: &'static str = "Bearer";

    pub(crate) fn of_scheme(scheme: &'static str, text: String) -> Self {
        Self { text, scheme }
    }

    /// The text of the token.
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// How it was sent: `Bearer`, or the scheme of the `Reader` that found it.
    ///
    /// A verifier that takes several kinds of credentials looks at it first: what is good in one place is not good in another.
    pub fn scheme(&self) -> &'static str {
        self.scheme
    }
}

impl fmt::Debug for BearerToken {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("BearerToken(…)")
    }
}
