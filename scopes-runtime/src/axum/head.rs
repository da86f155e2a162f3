//! The head of a request, and the check of the token that the authentication layer left in it.

use std::borrow::Cow;

use axum::extract::{MatchedPath, Request};
use axum::http::request::Parts;
use axum::http::{Extensions, Method, Uri};

use crate::catalog::CatalogScope;
use crate::http::check::{self, valid_token};
use crate::http::refusal::Refusal;
use crate::http::shown::shown;
use crate::http::{optional, proof};
use crate::requirement::Requirement;
use crate::requirement::granted::Granted;
use crate::token::Token;
use crate::tower::response::Asking;

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
        valid_token(self.extensions.get(), &self.asking())
    }

    /// The proof that the token in it meets a requirement.
    pub(super) fn authorize<R: Requirement>(self) -> Result<Granted<R>, Refusal> {
        proof::authorize(self.extensions.get(), &self.asking())
    }

    /// Tells the authentication layer which route this is, where nothing is checked.
    pub(super) fn see_route(self) {
        check::see_route(&self.asking());
    }

    fn asking(self) -> Asking<'r, 'r, impl Fn() -> Cow<'r, str>> {
        Asking { extensions: self.extensions, method: self.method, route: move || self.route() }
    }

    /// The valid token in it, if it has credentials at all.
    pub(super) fn optional_token<S: CatalogScope>(self) -> Result<Option<&'r Token<S>>, Refusal> {
        optional::optional_token(self.extensions.get(), &self.asking())
    }

    /// The proof that the token in it meets a requirement, if it has one that does.
    pub(super) fn optional_proof<R: Requirement>(self) -> Result<Option<Granted<R>>, Refusal> {
        optional::optional_proof(self.extensions.get(), &self.asking())
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
