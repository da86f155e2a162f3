//! Completes a refusal that a handler made: it does not know the route, the metadata and the options of the layer.

use std::string::String;

use crate::catalog::CatalogScope;
use crate::http::challenge_options::ChallengeOptions;
#[cfg(any(feature = "actix", feature = "poem", feature = "rocket"))]
use crate::http::check::Asked;
use crate::http::check::complete;
#[cfg(any(feature = "actix", feature = "poem", feature = "rocket"))]
use crate::http::credentials::Credentials;
use crate::http::refusal::Refusal;
use crate::http::resource_metadata_url::ResourceMetadataUrl;
use crate::http::seen_route::SeenRoute;
use crate::token::Token;

/// What is kept of a request, to complete the refusal of a handler that checks by itself.
pub(crate) struct Completion<S: CatalogScope, Route> {
    pub(crate) options: ChallengeOptions<S>,
    pub(crate) metadata: Option<ResourceMetadataUrl>,
    pub(crate) token: Option<Token<S>>,
    pub(crate) seen: Option<SeenRoute>,
    /// Asked where no check has seen one.
    pub(crate) route: Route,
}

impl<S: CatalogScope, Route: FnOnce() -> String> Completion<S, Route> {
    /// Takes what the layer left in a request. `route` is asked for the route if no check has seen one.
    #[cfg(any(feature = "actix", feature = "poem", feature = "rocket"))]
    pub(crate) fn new(asked: impl Asked, route: Route) -> Self {
        let token = match asked.left() {
            Some(Credentials::Valid(token)) => Some(token),
            _ => None,
        };
        let options = asked.left().unwrap_or_default();
        Self { options, metadata: asked.left(), token, seen: asked.left(), route }
    }

    /// Completes a refusal of this catalog, unless somebody did. `status` is that of the answer, which may be another one.
    pub(crate) fn complete(self, refusal: &mut Refusal, status: u16) {
        if refusal.is_incomplete_of::<S>() {
            let route = self.seen.as_ref().and_then(SeenRoute::get).unwrap_or_else(self.route);
            complete(refusal, &self.options, self.metadata, self.token.as_ref(), &route, status);
        }
    }
}
