//! A request of a matrix.

use std::borrow::ToOwned as _;
use std::string::String;
use std::vec::Vec;

/// A request that a [`Matrix`](super::Matrix) asks for, for whatever carries it to the service.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Call {
    method: &'static str,
    path: String,
    headers: Vec<(String, String)>,
    body: Vec<u8>,
}

impl Call {
    pub(super) fn new(method: &'static str, path: String) -> Self {
        Self { method, path, headers: Vec::new(), body: Vec::new() }
    }

    /// The HTTP method.
    pub fn method(&self) -> &'static str {
        self.method
    }

    /// The path, with the query if there is one.
    pub fn path(&self) -> &str {
        &self.path
    }

    /// The headers, of which one is `authorization` where the caller presents a token.
    pub fn headers(&self) -> impl Iterator<Item = (&str, &str)> {
        self.headers.iter().map(|(name, value)| (name.as_str(), value.as_str()))
    }

    /// The body; empty where nobody gave one.
    pub fn body(&self) -> &[u8] {
        &self.body
    }

    /// Asks for another path, or for one with a query.
    #[must_use]
    pub fn with_path(self, path: impl Into<String>) -> Self {
        Self { path: path.into(), ..self }
    }

    /// Adds a header.
    #[must_use]
    pub fn with_header(mut self, name: &str, value: impl Into<String>) -> Self {
        self.headers.push((name.to_owned(), value.into()));
        self
    }

    /// Sends a body.
    #[must_use]
    pub fn with_body(self, content_type: &str, body: impl Into<Vec<u8>>) -> Self {
        Self { body: body.into(), ..self }.with_header("content-type", content_type)
    }

    pub(super) fn with_token(self, token: Option<&str>) -> Self {
        match token {
            Some(token) => self.with_header("authorization", std::format!("Bearer {token}")),
            None => self,
        }
    }
}
