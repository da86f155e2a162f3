//! Request guards.

use core::convert::Infallible;
use std::boxed::Box;
use std::format;
use std::string::String;

use rocket::Request;
use rocket::request::{FromRequest, Outcome};

use super::refusal::{expect_refusals, status};
use crate::attributes::optional::Optional;
use crate::attributes::reason::Reason;
use crate::attributes::scopeless::{Authenticated, CatalogToken, Public};
use crate::catalog::CatalogScope;
use crate::http::check::{Asked, LayerPlace, valid_token};
use crate::http::credentials::Credentials;
use crate::http::optional::{optional_proof, optional_token};
use crate::http::place::Place;
use crate::http::proof::authorize;
use crate::http::refusal::Refusal;
use crate::http::shown::shown;
use crate::requirement::Requirement;
use crate::requirement::granted::Granted;
use crate::token::Token;

/// Checks the [`Credentials`] that the authentication fairing left in the request, before the handler's body is read.
///
/// Fails with the status of the standard answer: 401 without good credentials, 403 where scopes are missing, 503 where nobody
/// could find out whether the token is good, and 500 with a logged error where no authentication fairing ran. [`Refusals`](super::Refusals) writes
/// the rest of that answer.
#[rocket::async_trait]
impl<'r, R: Requirement> FromRequest<'r> for Granted<R> {
    type Error = Refusal;

    async fn from_request(request: &'r Request<'_>) -> Outcome<Self, Refusal> {
        answer(request, |credentials| authorize(credentials, request))
    }
}

/// Asks for valid [`Credentials`], whatever the scopes of the token. Refuses as [`Granted`] does.
#[rocket::async_trait]
impl<'r, T: CatalogToken> FromRequest<'r> for Authenticated<T> {
    type Error = Refusal;

    async fn from_request(request: &'r Request<'_>) -> Outcome<Self, Refusal> {
        answer(request, |credentials| valid_token::<T::Scope>(credentials, request).map(Token::authenticate))
    }
}

/// The token of the request, for a handler that has to know what the caller may do. Refuses as [`Authenticated`] does. It
/// is no proof: the attribute of the handler is.
#[rocket::async_trait]
impl<'r, S: CatalogScope> FromRequest<'r> for Token<S> {
    type Error = Refusal;

    async fn from_request(request: &'r Request<'_>) -> Outcome<Self, Refusal> {
        answer(request, |credentials| valid_token(credentials, request).copied())
    }
}

/// The token of the request, if it has credentials. A bad token is refused as [`Authenticated`] refuses it.
#[rocket::async_trait]
impl<'r, S: CatalogScope> FromRequest<'r> for Optional<Token<S>> {
    type Error = Refusal;

    async fn from_request(request: &'r Request<'_>) -> Outcome<Self, Refusal> {
        answer(request, |credentials| optional_token(credentials, request).map(|token| Self(token.copied())))
    }
}

/// The proof, if the request has a token that meets the requirement. A bad token is refused as [`Authenticated`] refuses it.
#[rocket::async_trait]
impl<'r, R: Requirement> FromRequest<'r> for Optional<Granted<R>> {
    type Error = Refusal;

    async fn from_request(request: &'r Request<'_>) -> Outcome<Self, Refusal> {
        answer(request, |credentials| optional_proof(credentials, request).map(Self))
    }
}

/// Refuses nobody.
#[rocket::async_trait]
impl<'r, Why: Reason> FromRequest<'r> for Public<Why> {
    type Error = Infallible;

    async fn from_request(_: &'r Request<'_>) -> Outcome<Self, Infallible> {
        Outcome::Success(Self::new())
    }
}

/// What a check of the token says. A refusal is kept for the fairing.
fn answer<S: CatalogScope, Proof>(
    request: &Request<'_>,
    check: impl FnOnce(Option<&Credentials<Token<S>>>) -> Result<Proof, Refusal>,
) -> Outcome<Proof, Refusal> {
    match check(Place::of(request).get().as_ref()) {
        Ok(proof) => Outcome::Success(proof),
        Err(refusal) => {
            Place::of(request).set(refusal.clone());
            expect_refusals(request);
            Outcome::Error((status(&refusal), refusal))
        }
    }
}

impl Asked for &Request<'_> {
    const PLACE: LayerPlace = LayerPlace {
        everywhere: "`rocket::build().attach(AuthenticationLayer::new(verify))`",
        covers: "it is attached to another rocket",
    };

    fn left<T: Clone + Send + Sync + 'static>(&self) -> Option<T> {
        Place::of(self).get()
    }

    fn route(&self) -> String {
        match Request::route(self) {
            Some(route) => format!("{} {}", self.method(), route.uri),
            None => format!("{} {}", self.method(), shown(self.uri().path().as_str())),
        }
    }
}
