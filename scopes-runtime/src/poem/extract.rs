//! Extractors.

use std::format;
use std::string::String;

use poem::{FromRequest, PathPattern, Request, RequestBody, Result};

use crate::attributes::optional::Optional;
use crate::attributes::reason::Reason;
use crate::attributes::scopeless::{Authenticated, CatalogToken, Public};
use crate::catalog::CatalogScope;
use crate::http::check::{Asked, LayerPlace, valid_token};
use crate::http::optional::{optional_proof, optional_token};
use crate::http::proof::authorize;
use crate::http::seen_route::SeenRoute;
use crate::http::shown::shown;
use crate::requirement::Requirement;
use crate::requirement::granted::Granted;
use crate::token::Token;

/// Checks the [`Credentials`](crate::Credentials) that the authentication layer left in the request, before the handler's
/// body is read.
///
/// The error is a [`Refusal`](crate::Refusal), the standard answer: 401 without good credentials, 403 where scopes are missing,
/// 503 where nobody could find out whether the token is good, and 500 with a logged error where no authentication layer ran.
impl<'a, R: Requirement> FromRequest<'a> for Granted<R> {
    async fn from_request(request: &'a Request, _: &mut RequestBody) -> Result<Self> {
        Ok(authorize(request.data(), request)?)
    }
}

/// Asks for valid [`Credentials`](crate::Credentials), whatever the scopes of the token. Refuses as [`Granted`] does.
impl<'a, T: CatalogToken> FromRequest<'a> for Authenticated<T> {
    async fn from_request(request: &'a Request, _: &mut RequestBody) -> Result<Self> {
        Ok(valid_token::<T::Scope>(request.data(), request)?.authenticate())
    }
}

/// The token of the request, for a handler that has to know what the caller may do. Refuses as [`Authenticated`] does. It
/// is no proof: the attribute of the handler is.
impl<'a, S: CatalogScope> FromRequest<'a> for Token<S> {
    async fn from_request(request: &'a Request, _: &mut RequestBody) -> Result<Self> {
        Ok(*valid_token(request.data(), request)?)
    }
}

/// The token of the request, if it has credentials. A bad token is refused as [`Authenticated`] refuses it.
impl<'a, S: CatalogScope> FromRequest<'a> for Optional<Token<S>> {
    async fn from_request(request: &'a Request, _: &mut RequestBody) -> Result<Self> {
        Ok(Self(optional_token(request.data(), request)?.copied()))
    }
}

/// The proof, if the request has a token that meets the requirement. A bad token is refused as [`Authenticated`] refuses it.
impl<'a, R: Requirement> FromRequest<'a> for Optional<Granted<R>> {
    async fn from_request(request: &'a Request, _: &mut RequestBody) -> Result<Self> {
        Ok(Self(optional_proof(request.data(), request)?))
    }
}

/// Refuses nobody.
impl<'a, Why: Reason> FromRequest<'a> for Public<Why> {
    async fn from_request(request: &'a Request, _: &mut RequestBody) -> Result<Self> {
        request.see_route();
        Ok(Self::new())
    }
}

impl Asked for &Request {
    const PLACE: LayerPlace = LayerPlace {
        everywhere: "`.with(AuthenticationLayer::new(verify))` on the outermost route",
        covers: "`.with(…)` stands around the endpoint that it is called on",
    };

    fn left<T: Clone + Send + Sync + 'static>(&self) -> Option<T> {
        self.data().cloned()
    }

    fn route(&self) -> String {
        let route = self.data::<PathPattern>().map(|pattern| String::from(&*pattern.0));
        format!("{} {}", shown(self.method().as_str()), route.unwrap_or_else(|| shown(self.uri().path())))
    }

    fn see_route(&self) {
        let Some(seen) = self.data::<SeenRoute>() else { return };
        let (method, pattern) = (self.method().clone(), self.data::<PathPattern>().map(|pattern| pattern.0.clone()));
        if let Some(pattern) = pattern {
            seen.set(move || format!("{} {pattern}", shown(method.as_str())));
        } else {
            let uri = self.uri().clone();
            seen.set(move || format!("{} {}", shown(method.as_str()), shown(uri.path())));
        }
    }
}
