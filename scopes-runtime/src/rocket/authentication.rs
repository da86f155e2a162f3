//! The authentication layer as a fairing.

use std::boxed::Box;
use std::vec::Vec;

use rocket::fairing::{self, Fairing, Info, Kind};
use rocket::{Build, Data, Request, Response, Rocket};

use super::known::authenticates;
use super::leave::Completions;
use super::refusal::Refusals;
use crate::catalog::CatalogScope;
use crate::http::authentication_layer::AuthenticationLayer;
use crate::http::left::Left;
use crate::http::place::Place;
use crate::http::reader::Presented;
use crate::http::request_head::RequestHead;
use crate::token::Token;

/// For all routes: `rocket::build().attach(AuthenticationLayer::new(verify))`. It is [`Refusals`] as well. Claims of your own
/// are read with [`claims`].
#[rocket::async_trait]
impl<S: CatalogScope> Fairing for AuthenticationLayer<S> {
    fn info(&self) -> Info {
        Info { name: "Authentication of `scopes`", kind: Kind::Ignite | Kind::Request | Kind::Response }
    }

    async fn on_ignite(&self, rocket: Rocket<Build>) -> fairing::Result {
        Refusals.on_ignite(rocket).await.map(authenticates::<Token<S>>)
    }

    async fn on_request(&self, request: &mut Request<'_>, _: &mut Data<'_>) {
        let left = self.authenticate(presented_in(self, request), Left::Values(Vec::new())).await;
        for value in left.into_values() {
            value.leave_in_rocket(request);
        }
        Completions::leave::<S>(request);
    }

    async fn on_response<'r>(&self, request: &'r Request<'_>, response: &mut Response<'r>) {
        Refusals.on_response(request, response).await;
    }
}

fn presented_in<S: CatalogScope>(layer: &AuthenticationLayer<S>, request: &Request<'_>) -> Presented {
    let headers = |name: &str| request.headers().get(name).map(str::as_bytes).collect();
    let uri = request.uri();
    let query = uri.query().map(|query| query.as_str());
    layer.presented_in(&RequestHead::new(request.method().as_str(), uri.path().as_str(), query, &headers))
}

/// What a verifier left beside the token of a request: the claims in `Option<(Token, Claims)>`. For a request guard of your
/// own. `None` if the request has no good token.
pub fn claims<Claims: Clone + Send + Sync + 'static>(request: &Request<'_>) -> Option<Claims> {
    Place::of(request).get()
}
