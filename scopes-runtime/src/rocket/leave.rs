//! What an authentication fairing leaves in a request.

use std::vec::Vec;

use rocket::Request;

use crate::catalog::CatalogScope;
use crate::catalog::identity::CatalogId;
use crate::http::authenticated::AuthenticatedFor;
use crate::http::challenge_options::ChallengeOptions;
use crate::http::check::Asked;
use crate::http::completion::Completion;
use crate::http::credentials::Credentials;
use crate::http::place::Place;
use crate::http::refusal::Refusal;
use crate::http::resource_metadata_url::ResourceMetadataUrl;
use crate::token::Token;

/// Leaves what an authentication fairing found in a request, for the guards of handlers. What was left before is replaced.
///
/// Call it for every request, also for one without credentials: a request in which nothing was left is answered with 500.
pub fn leave<S: CatalogScope>(request: &Request<'_>, credentials: Credentials<Token<S>>) {
    Place::of(request).set(credentials);
    Place::of(request).set(AuthenticatedFor(CatalogId::of::<S>()));
    Completions::leave::<S>(request);
}

/// Leaves where the resource describes itself, for the challenges of a refused request.
pub fn leave_metadata(request: &Request<'_>, metadata: ResourceMetadataUrl) {
    Place::of(request).set(metadata);
}

/// Leaves what the challenges of a refused request ask for.
pub fn leave_options<S: CatalogScope>(request: &Request<'_>, options: ChallengeOptions<S>) {
    Place::of(request).set(options);
}

/// What completes the refusals of handlers that check by themselves, for each catalog whose credentials were left. The type of
/// a refusal does not say of which catalog it is.
#[derive(Clone, Default)]
pub(super) struct Completions(pub(super) Vec<(CatalogId, Complete)>);

type Complete = fn(&Request<'_>, &mut Refusal);

impl Completions {
    pub(super) fn leave<S: CatalogScope>(request: &Request<'_>) {
        let (mut completions, id) = (Self::of(request), CatalogId::of::<S>());
        if completions.0.iter().all(|(catalog, _)| *catalog != id) {
            completions.0.push((id, complete::<S>));
            Place::of(request).set(completions);
        }
    }

    pub(super) fn of(request: &Request<'_>) -> Self {
        Place::of(request).get().unwrap_or_default()
    }
}

/// Completes a refusal of one catalog.
fn complete<S: CatalogScope>(request: &Request<'_>, refusal: &mut Refusal) {
    Completion::<S, _>::new(request, || Asked::route(&request)).complete(refusal, refusal.status());
}
