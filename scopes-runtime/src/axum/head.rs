//! The head of a request, and the check of the token that the authentication layer left in it.

use std::borrow::Cow;

use axum::extract::{MatchedPath, Request};
use axum::http::request::Parts;
use axum::http::{Extensions, Method, Uri};

use crate::catalog::CatalogScope;
use crate::http::refusal::Refusal;
use crate::http::shown::shown;
use crate::requirement::Requirement;
use crate::requirement::granted::Granted;
use crate::token::Token;
use crate::tower::response::{insufficient_scope, optional_proof, optional_token, valid_token};

/// What a check looks at.
#[derive(Clone, Copy)]
pub struct Head<'r> {
    method: &'r Method,
    uri: &'r Uri,
    extensions: &'r Extensions,
}

impl<'r> Head<'r> {
    /// The valid token in it.
    pub(super) fn token<S: CatalogScope>(self) -> Result<&'r Token<S>, Refusal> {
        valid_token(self.extensions, self.method, || self.route())
    }

    /// The proof that the token in it meets a requirement.
    pub(super) fn authorize<R: Requirement>(self) -> Result<Granted<R>, Refusal> {
        let token = self.token::<R::Scope>()?;
        let refuse = |missing| insufficient_scope(token, &missing, self.extensions, self.method, || self.route());
        token.check::<R>().map_err(refuse)
    }

    /// The valid token in it, if it has credentials at all.
    pub(super) fn optional_token<S: CatalogScope>(self) -> Result<Option<&'r Token<S>>, Refusal> {
        optional_token(self.extensions, self.method, || self.route())
    }

    /// The proof that the token in it meets a requirement, if it has one that does.
    pub(super) fn optional_proof<R: Requirement>(self) -> Result<Option<Granted<R>>, Refusal> {
        optional_proof(self.extensions, self.method, || self.route())
    }

    /// The route, for the log. Where there is none, the beginning of the path, which is the caller's.
    fn route(self) -> Cow<'r, str> {
        let route = self.extensions.get::<MatchedPath>().map(MatchedPath::as_str);
        route.map_or_else(|| Cow::Owned(shown(self.uri.path())), Cow::Borrowed)
    }
}

impl<'r> From<&'r Parts> for Head<'r> {
    fn from(Parts { method, uri, extensions, .. }: &'r Parts) -> Self {
        Self { method, uri, extensions }
    }
}

impl<'r> From<&'r Request> for Head<'r> {
    fn from(request: &'r Request) -> Self {
        Self { method: request.method(), uri: request.uri(), extensions: request.extensions() }
    }
}
