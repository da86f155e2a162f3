//! What a refusal gets on the way out that its handler does not know.

use std::string::String;

use http::request::Parts;
use http::{Method, Response, Uri};

use super::response::write_challenges;
use crate::catalog::CatalogScope;
use crate::http::check::complete;
use crate::http::credentials::Credentials;
use crate::http::options::LeftOptions;
use crate::http::refusal::Refusal;
use crate::http::resource_metadata_url::ResourceMetadataUrl;
use crate::http::seen_route::SeenRoute;
use crate::http::shown::shown;
use crate::token::Token;

/// What an authentication layer keeps of a request, to complete the refusal of a handler that checks by itself.
pub(super) struct Completion<S: CatalogScope> {
    options: LeftOptions<S>,
    metadata: Option<ResourceMetadataUrl>,
    token: Option<Token<S>>,
    route: Option<SeenRoute>,
    method: Method,
    uri: Uri,
}

impl<S: CatalogScope> Completion<S> {
    /// Of a request in which the layer has left everything.
    pub(super) fn new(Parts { extensions, method, uri, .. }: &Parts, options: LeftOptions<S>) -> Self {
        let token = match extensions.get() {
            Some(Credentials::Valid(token)) => Some(*token),
            _ => None,
        };
        let (metadata, route) = (extensions.get().cloned(), extensions.get().cloned());
        Self { options, metadata, token, route, method: method.clone(), uri: uri.clone() }
    }

    /// Completes the refusal in a response, if there is one that no layer has completed. Where the handler answers with
    /// another status than that of the refusal, the challenge is the handler's.
    pub(super) fn complete<B>(self, response: &mut Response<B>) {
        let status = response.status();
        let extensions = response.extensions_mut();
        let Some(mut refusal) = extensions.get::<Refusal>().filter(|refusal| is_open::<S>(refusal)).cloned() else {
            return;
        };
        let route = self.route();
        complete(&mut refusal, &self.options, self.metadata, self.token.as_ref(), &route);
        extensions.insert(refusal.clone());
        if status.as_u16() == refusal.status() {
            write_challenges(&refusal, response.headers_mut());
        }
    }

    /// What the check at the head of the handler saw. A handler without one has a path.
    fn route(&self) -> String {
        let seen = self.route.as_ref().and_then(SeenRoute::get);
        seen.unwrap_or_else(|| std::format!("{} {}", self.method, shown(self.uri.path())))
    }
}

fn is_open<S: CatalogScope>(refusal: &Refusal) -> bool {
    refusal.incomplete_of::<S>().is_some()
}
