//! Extractors.

use core::convert::Infallible;
use core::future::{Ready, ready};
use std::format;
use std::string::String;

use actix_web::dev::Payload;
use actix_web::{FromRequest, HttpMessage as _, HttpRequest};

use crate::attributes::optional::Optional;
use crate::attributes::reason::Reason;
use crate::attributes::scopeless::{Authenticated, CatalogToken, Public};
use crate::catalog::CatalogScope;
use crate::http::check::{Asked, LayerPlace, valid_token};
use crate::http::optional::{optional_proof, optional_token};
use crate::http::proof::authorize;
use crate::http::refusal::Refusal;
use crate::http::shown::shown;
use crate::requirement::Requirement;
use crate::requirement::granted::Granted;
use crate::token::Token;

/// Checks the [`Credentials`](crate::Credentials) that the authentication layer left in the request, before the handler's
/// body is read.
///
/// The error is the standard answer: 401 without good credentials, 403 where scopes are missing, 503 where nobody could find
/// out whether the token is good, and 500 with a logged error where no authentication layer ran.
impl<R: Requirement> FromRequest for Granted<R> {
    type Error = Refusal;
    type Future = Ready<Result<Self, Refusal>>;

    fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
        ready(authorize(request.extensions().get(), request))
    }
}

/// Asks for valid [`Credentials`](crate::Credentials), whatever the scopes of the token. Refuses as [`Granted`] does.
impl<T: CatalogToken> FromRequest for Authenticated<T> {
    type Error = Refusal;
    type Future = Ready<Result<Self, Refusal>>;

    fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
        ready(valid_token::<T::Scope>(request.extensions().get(), request).map(Token::authenticate))
    }
}

/// The token of the request, for a handler that has to know what the caller may do. Refuses as [`Authenticated`] does. It
/// is no proof: the attribute of the handler is.
impl<S: CatalogScope> FromRequest for Token<S> {
    type Error = Refusal;
    type Future = Ready<Result<Self, Refusal>>;

    fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
        ready(valid_token(request.extensions().get(), request).copied())
    }
}

/// The token of the request, if it has credentials. A bad token is refused as [`Authenticated`] refuses it.
impl<S: CatalogScope> FromRequest for Optional<Token<S>> {
    type Error = Refusal;
    type Future = Ready<Result<Self, Refusal>>;

    fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
        ready(optional_token(request.extensions().get(), request).map(|token| Self(token.copied())))
    }
}

/// The proof, if the request has a token that meets the requirement. A bad token is refused as [`Authenticated`] refuses it.
impl<R: Requirement> FromRequest for Optional<Granted<R>> {
    type Error = Refusal;
    type Future = Ready<Result<Self, Refusal>>;

    fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
        ready(optional_proof(request.extensions().get(), request).map(Self))
    }
}

/// Refuses nobody.
impl<Why: Reason> FromRequest for Public<Why> {
    type Error = Infallible;
    type Future = Ready<Result<Self, Infallible>>;

    fn from_request(_: &HttpRequest, _: &mut Payload) -> Self::Future {
        ready(Ok(Self::new()))
    }
}

impl Asked for &HttpRequest {
    const PLACE: LayerPlace = LayerPlace {
        everywhere: "`App::new().wrap(AuthenticationLayer::new(verify))`",
        covers: "`.wrap(…)` stands around the application, the scope or the resource that it is called on",
    };

    fn left<T: Clone + Send + Sync + 'static>(&self) -> Option<T> {
        self.extensions().get().cloned()
    }

    fn route(&self) -> String {
        let route = self.match_pattern().unwrap_or_else(|| shown(self.path()));
        format!("{} {route}", shown(self.method().as_str()))
    }
}
