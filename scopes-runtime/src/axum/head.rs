//! The head of a request, and the check of the token that the authentication layer left in it.

use std::borrow::Cow;
use std::format;
use std::string::String;

use axum::extract::{MatchedPath, Request};
use axum::http::request::Parts;
use axum::http::{Extensions, Method, Uri};

use crate::catalog::CatalogScope;
use crate::http::check::{Asked, valid_token};
use crate::http::refusal::Refusal;
use crate::http::seen_route::SeenRoute;
use crate::http::shown::shown;
use crate::http::{optional, proof};
use crate::requirement::Requirement;
use crate::requirement::granted::Granted;
use crate::token::Token;

/// What a check looks at.
#[derive(Clone, Copy)]
pub struct Head<'r> {
    method: &'r Method,
    uri: &'r Uri,
    extensions: &'r Extensions,
}

impl<'r> Head<'r> {
    /// The valid token in it.
    #[inline]
    pub(super) fn token<S: CatalogScope>(self) -> Result<&'r Token<S>, Refusal> {
        valid_token(self.extensions.get(), self)
    }

    /// The proof that the token in it meets a requirement.
    #[inline]
    pub(super) fn authorize<R: Requirement>(self) -> Result<Granted<R>, Refusal> {
        proof::authorize(self.extensions.get(), self)
    }

    /// The valid token in it, if it has credentials at all.
    pub(super) fn optional_token<S: CatalogScope>(self) -> Result<Option<&'r Token<S>>, Refusal> {
        optional::optional_token(self.extensions.get(), self)
    }

    /// The proof that the token in it meets a requirement, if it has one that does.
    pub(super) fn optional_proof<R: Requirement>(self) -> Result<Option<Granted<R>>, Refusal> {
        optional::optional_proof(self.extensions.get(), self)
    }

    /// The route, for the log. Where there is none, the beginning of the path, which is the caller's.
    fn template(&self) -> Cow<'r, str> {
        let template = self.extensions.get::<MatchedPath>().map(MatchedPath::as_str);
        template.map_or_else(|| Cow::Owned(shown(self.uri.path())), Cow::Borrowed)
    }

    /// Few requests come here: most layers know the route.
    #[cold]
    fn note(&self) {
        let Some(seen) = self.extensions.get::<SeenRoute>() else { return };
        let method = self.method.clone();
        if let Some(matched) = self.extensions.get::<MatchedPath>().cloned() {
            seen.set(move || format!("{} {}", shown(method.as_str()), matched.as_str()));
        } else {
            let uri = self.uri.clone();
            seen.set(move || format!("{} {}", shown(method.as_str()), shown(uri.path())));
        }
    }
}

impl Asked for Head<'_> {
    fn left<T: Clone + Send + Sync + 'static>(&self) -> Option<T> {
        self.extensions.get().cloned()
    }

    fn route(&self) -> String {
        format!("{} {}", shown(self.method.as_str()), self.template())
    }

    #[inline]
    fn see_route(&self) {
        if SeenRoute::is_asked_for() {
            self.note();
        }
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
