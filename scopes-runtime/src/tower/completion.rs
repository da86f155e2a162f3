//! Completes the refusal in a response, where the handler that made it does not know the route and the options of the layer.

use http::Response;
use http::request::Parts;

#[cfg(feature = "tonic")]
use super::grpc;
use super::known_route::KnownRoute;
use super::response::write_challenges;
use crate::catalog::CatalogScope;
use crate::http::challenge_options::ChallengeOptions;
use crate::http::completion::Completion;
use crate::http::credentials::Credentials;
use crate::http::refusal::Refusal;
use crate::http::resource_metadata_url::ResourceMetadataUrl;
use crate::http::seen_route::SeenRoute;
use crate::token::Token;

/// Parts of a request that a layer keeps until the response, to complete a refusal in it.
pub(super) struct Kept<S: CatalogScope> {
    token: Option<Token<S>>,
    metadata: Option<ResourceMetadataUrl>,
    route: KnownRoute,
    seen: Option<SeenRoute>,
}

impl<S: CatalogScope> Kept<S> {
    /// Takes what the layer left in a request. If the layer does not know the route, this leaves a place for it.
    pub(super) fn of(parts: &mut Parts) -> Self {
        let token = match parts.extensions.get() {
            Some(Credentials::Valid(token)) => Some(*token),
            _ => None,
        };
        let metadata = parts.extensions.get().cloned();
        let route = KnownRoute::of(parts);
        let seen = (!route.is_template()).then(|| place_in(parts));
        Self { token, metadata, route, seen }
    }

    /// Completes the refusal in a response, if there is one that no layer has completed. Where the handler answers with another
    /// status than that of the refusal, the challenge is the handler's.
    pub(super) fn complete<B>(self, options: &ChallengeOptions<S>, response: &mut Response<B>) {
        if let Some(refusal) = refusal_in(response).filter(|refusal| refusal.is_incomplete_of::<S>()).cloned() {
            self.complete_with(refusal, options, response);
        }
    }

    #[cold]
    fn complete_with<B>(self, mut refusal: Refusal, options: &ChallengeOptions<S>, response: &mut Response<B>) {
        let Self { token, metadata, route, seen } = self;
        let is_answered = is_answered(&refusal, response);
        let status = if is_answered { refusal.status() } else { response.status().as_u16() };
        let route = || std::format!("{route}");
        Completion { options: options.clone(), metadata, token, seen, route }.complete(&mut refusal, status);
        if is_answered {
            write_challenges(&refusal, response.headers_mut());
        }
        response.extensions_mut().insert(refusal);
    }
}

/// The place for a route in a request. A layer further outside may have left one: it saw the whole path.
fn place_in(parts: &mut Parts) -> SeenRoute {
    #[cfg(feature = "tonic")]
    let place = {
        let Parts { method, uri, extensions, .. } = parts;
        extensions.get_or_insert_with(|| SeenRoute::of(method.clone(), uri.clone()))
    };
    #[cfg(not(feature = "tonic"))]
    let place = parts.extensions.get_or_insert_default::<SeenRoute>();
    place.clone()
}

/// The refusal in the extensions of a response. A layer further inside may have completed it.
fn refusal_in<B>(response: &Response<B>) -> Option<&Refusal> {
    let refusal = response.extensions().get();
    #[cfg(feature = "tonic")]
    let refusal = refusal.or_else(|| grpc::refusal_in(response.extensions()));
    refusal
}

/// Whether a response has the status of a refusal.
fn is_answered<B>(refusal: &Refusal, response: &Response<B>) -> bool {
    #[cfg(feature = "tonic")]
    if let Some(code) = grpc::code_in(response.extensions()) {
        return code == grpc::code(refusal);
    }
    response.status().as_u16() == refusal.status()
}

#[cfg(all(test, feature = "tonic"))]
mod tests {
    use http::{Response, StatusCode};
    use tonic::Status;

    use super::is_answered;
    use crate::http::refusal::Refusal;

    #[test]
    fn a_refusal_is_answered_with_the_status_of_grpc_where_there_is_one_and_else_with_that_of_http() {
        let refusal = Refusal::not_found();
        for (status, grpc, expected) in [
            (StatusCode::OK, Some(Status::unimplemented("no such method")), true),
            (StatusCode::NOT_FOUND, Some(Status::internal("something else")), false),
            (StatusCode::NOT_FOUND, None, true),
            (StatusCode::OK, None, false),
        ] {
            let mut response = Response::new(());
            *response.status_mut() = status;
            let case = std::format!("{status} and {grpc:?}");
            if let Some(grpc) = grpc {
                response.extensions_mut().insert(grpc);
            }
            assert_eq!(is_answered(&refusal, &response), expected, "{case}");
        }
    }
}
