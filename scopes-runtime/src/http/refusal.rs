//! The answer to a request that is refused, the same in every framework.

use core::fmt::{self, Write as _};
use std::string::String;

use crate::catalog::CatalogScope;
use crate::http::resource_metadata_url::ResourceMetadataUrl;
use crate::token::missing::MissingScopes;

/// The answer to a request that is refused: its status, its challenge (RFC 6750 §3) and its body (RFC 9457).
///
/// Each framework's extractor turns one of these into a response of its own.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refusal {
    status: u16,
    challenge: Option<String>,
    allow: Option<String>,
    detail: String,
    body: String,
}

impl Refusal {
    /// The media type of the body (RFC 9457 §6.1).
    pub const CONTENT_TYPE: &'static str = "application/problem+json";

    /// The request carries no credentials: 401 and a bare challenge.
    pub fn unauthenticated(metadata: Option<&ResourceMetadataUrl>) -> Self {
        let detail = "the request carries no credentials";
        Self::new(401, "Unauthorized", detail, "").challenging(&[], metadata)
    }

    /// The request carries credentials that are not good: 401 and `invalid_token`.
    pub fn invalid_token(metadata: Option<&ResourceMetadataUrl>) -> Self {
        let detail = "the token is malformed, expired, revoked or otherwise invalid";
        Self::new(401, "Unauthorized", detail, "").challenging(&[("error", "invalid_token")], metadata)
    }

    /// The token is good but scopes are missing: 403 and `insufficient_scope`.
    ///
    /// The challenge names the scopes that are required, held or not, for the client to ask for. It names none where
    /// no grant would help this token; what the body otherwise calls `missing` it calls `unavailable` then.
    pub fn insufficient_scope<S: CatalogScope>(
        missing: &MissingScopes<S>,
        metadata: Option<&ResourceMetadataUrl>,
    ) -> Self {
        let mut members = String::new();
        push_names(&mut members, "required", missing.required());
        push_names(&mut members, if missing.can_be_granted() { "missing" } else { "unavailable" }, missing.missing());
        let refusal = Self::new(403, "Forbidden", &std::format!("{missing}"), &members);
        let error = ("error", "insufficient_scope");
        if missing.can_be_granted() {
            let required = std::format!("{}", missing.required());
            refusal.challenging(&[error, ("scope", &required)], metadata)
        } else {
            refusal.challenging(&[error], metadata)
        }
    }

    /// The service has nothing at this path: 404.
    pub fn not_found() -> Self {
        Self::new(404, "Not Found", "there is nothing at this path", "")
    }

    /// The service has nothing at this path for this method: 405, with the methods that it has.
    pub fn method_not_allowed(allowed: &[&str]) -> Self {
        let refusal = Self::new(405, "Method Not Allowed", "there is nothing at this path for this method", "");
        Self { allow: Some(allowed.join(", ")), ..refusal }
    }

    /// Nobody can say whether the credentials are good, because what knows it did not answer: 503. The same request may be
    /// answered later.
    pub fn unavailable() -> Self {
        Self::new(503, "Service Unavailable", "the service cannot find out whether the token is good", "")
    }

    /// No authentication layer ran before the check: 500, and nothing about why.
    pub fn misconfigured() -> Self {
        Self::new(500, "Internal Server Error", "the service cannot check credentials", "")
    }

    fn new(status: u16, title: &str, detail: &str, members: &str) -> Self {
        let body = problem(status, title, detail, members);
        Self { status, challenge: None, allow: None, detail: String::from(detail), body }
    }

    fn challenging(self, parameters: &[(&str, &str)], metadata: Option<&ResourceMetadataUrl>) -> Self {
        Self { challenge: Some(challenge(parameters, metadata)), ..self }
    }

    /// The HTTP status.
    pub fn status(&self) -> u16 {
        self.status
    }

    /// The value of the `WWW-Authenticate` header, where there is one.
    pub fn challenge(&self) -> Option<&str> {
        self.challenge.as_deref()
    }

    /// The value of the `Allow` header, where there is one.
    pub fn allow(&self) -> Option<&str> {
        self.allow.as_deref()
    }

    /// What is wrong, in one sentence: the `detail` of the body.
    pub fn detail(&self) -> &str {
        &self.detail
    }

    /// The body, of type [`CONTENT_TYPE`](Self::CONTENT_TYPE).
    pub fn body(&self) -> &str {
        &self.body
    }
}

/// What is wrong, as the body says it.
impl fmt::Display for Refusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.detail)
    }
}

impl core::error::Error for Refusal {}

/// A `Bearer` challenge: parameters separated by commas, values quoted (RFC 9110 §11.2).
fn challenge(parameters: &[(&str, &str)], metadata: Option<&ResourceMetadataUrl>) -> String {
    let metadata = metadata.map(|metadata| ("resource_metadata", metadata.as_str()));
    let mut text = String::from("Bearer");
    for (position, (name, value)) in parameters.iter().copied().chain(metadata).enumerate() {
        text.push_str(if position == 0 { " " } else { ", " });
        text.push_str(name);
        text.push_str("=\"");
        push_quoted(&mut text, value);
        text.push('"');
    }
    text
}

/// What may stand between quotes in a header: visible ASCII and spaces, quotes and backslashes escaped. Anything else
/// is left out.
fn push_quoted(text: &mut String, value: &str) {
    for character in value.chars().filter(|c| matches!(c, ' '..='~')) {
        if matches!(character, '"' | '\\') {
            text.push('\\');
        }
        text.push(character);
    }
}

/// A problem document. Its texts are ours and scope names, neither of which holds what JSON would escape.
fn problem(status: u16, title: &str, detail: &str, members: &str) -> String {
    std::format!(r#"{{"type":"about:blank","title":"{title}","status":{status},"detail":"{detail}"{members}}}"#)
}

fn push_names<S: CatalogScope>(members: &mut String, key: &str, scopes: crate::set::Set<S>) {
    // Writing to a `String` cannot fail.
    let _ = write!(members, r#","{key}":["#);
    for (position, scope) in scopes.iter().enumerate() {
        let comma = if position == 0 { "" } else { "," };
        let _ = write!(members, r#"{comma}"{scope}""#);
    }
    members.push(']');
}
