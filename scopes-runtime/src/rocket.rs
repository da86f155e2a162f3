//! rocket: request guards, and the fairing that answers for them.

use core::convert::Infallible;
use std::boxed::Box;
use std::format;
use std::io::Cursor;
use std::string::String;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::vec::Vec;

use rocket::fairing::{self, Fairing, Info, Kind};
use rocket::http::Status;
use rocket::request::{FromRequest, Outcome};
use rocket::response::{self, Responder};
use rocket::{Build, Request, Response, Rocket};

use crate::attributes::optional::Optional;
use crate::attributes::reason::Reason;
use crate::attributes::scopeless::{Authenticated, CatalogToken, Public};
use crate::catalog::CatalogScope;
use crate::catalog::identity::CatalogId;
use crate::http::authenticated::AuthenticatedFor;
use crate::http::challenge_options::ChallengeOptions;
use crate::http::check::{Asked, valid_token};
use crate::http::completion::Completion;
use crate::http::credentials::Credentials;
use crate::http::log;
use crate::http::optional::{optional_proof, optional_token};
use crate::http::proof::authorize;
use crate::http::refusal::Refusal;
use crate::http::resource_metadata_url::ResourceMetadataUrl;
use crate::http::shown::shown;
use crate::requirement::Requirement;
use crate::requirement::granted::Granted;
use crate::token::Token;
use crate::token::missing::MissingScopes;
use crate::token::unmet_set::UnmetSet;

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
struct Completions(Vec<(CatalogId, Complete)>);

type Complete = fn(&Request<'_>, &mut Refusal);

impl Completions {
    fn leave<S: CatalogScope>(request: &Request<'_>) {
        let (mut completions, id) = (Self::of(request), CatalogId::of::<S>());
        if completions.0.iter().all(|(catalog, _)| *catalog != id) {
            completions.0.push((id, complete::<S>));
            Place::of(request).set(completions);
        }
    }

    fn of(request: &Request<'_>) -> Self {
        Place::of(request).get().unwrap_or_default()
    }
}

/// Completes a refusal of one catalog.
fn complete<S: CatalogScope>(request: &Request<'_>, refusal: &mut Refusal) {
    Completion::<S, _>::new(request, || Asked::route(&request)).complete(refusal, refusal.status());
}

/// A place in a request's local cache. The cache keeps the first value of a type for good, so it gets the place, empty, and
/// what is left goes in there: a guard that looks too early finds nothing, and changes nothing about what comes.
struct Place<T>(Mutex<Option<T>>);

impl<T: Clone + Send + 'static> Place<T> {
    fn of<'r>(request: &'r Request<'_>) -> &'r Self {
        request.local_cache(|| Self(Mutex::new(None)))
    }

    fn set(&self, value: T) {
        *self.lock() = Some(value);
    }

    fn get(&self) -> Option<T> {
        self.lock().clone()
    }

    fn clear(&self) {
        *self.lock() = None;
    }

    /// A plain value is whole whatever happened to whoever wrote it.
    fn lock(&self) -> MutexGuard<'_, Option<T>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Checks the [`Credentials`] that the authentication fairing left in the request, before the handler's body is read.
///
/// Fails with the status of the standard answer: 401 without good credentials, 403 where scopes are missing, 503 where nobody
/// could find out whether the token is good, and 500 with a logged error where no authentication fairing ran. [`Refusals`] writes
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

/// Says once that nothing writes the answers, where that is so. A service may want its own, but hardly no challenge.
fn expect_refusals(request: &Request<'_>) {
    static IS_SAID: AtomicBool = AtomicBool::new(false);
    if request.rocket().state::<Attached>().is_none() && !IS_SAID.swap(true, Ordering::Relaxed) {
        log::no_refusals();
    }
}

/// What a rocket with the fairing [`Refusals`] keeps.
struct Attached;

impl Asked for &Request<'_> {
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

fn status(refusal: &Refusal) -> Status {
    Status::new(refusal.status())
}

/// The fairing that writes the standard answer to refused requests: the challenge and the body.
///
/// A request guard can tell rocket only with which status it fails. Without this fairing a refused request gets what
/// rocket's catcher for that status, or one of yours, answers, and no challenge; the log says so once. An answer of another
/// status, which a catcher of yours may give, stays as it is.
#[derive(Clone, Copy, Debug, Default)]
pub struct Refusals;

#[rocket::async_trait]
impl Fairing for Refusals {
    fn info(&self) -> Info {
        Info { name: "Refusals of `scopes`", kind: Kind::Ignite | Kind::Response }
    }

    async fn on_ignite(&self, rocket: Rocket<Build>) -> fairing::Result {
        Ok(if rocket.state::<Attached>().is_none() { rocket.manage(Attached) } else { rocket })
    }

    async fn on_response<'r>(&self, request: &'r Request<'_>, response: &mut Response<'r>) {
        let refusal = Place::<Refusal>::of(request).get();
        if let Some(refusal) = refusal.filter(|refusal| status(refusal) == response.status()) {
            write(&refusal, response);
        }
    }
}

/// The refusal of a handler that checks by itself gets the challenge that a guard would have given, and its line in the log. It
/// takes the place of what a guard of the same request may have refused.
impl<'r> Responder<'r, 'static> for Refusal {
    fn respond_to(mut self, request: &'r Request<'_>) -> response::Result<'static> {
        for (_, complete) in Completions::of(request).0 {
            complete(request, &mut self);
        }
        Place::<Self>::of(request).clear();
        let mut response = Response::new();
        response.set_status(status(&self));
        write(&self, &mut response);
        Ok(response)
    }
}

/// The answer to a caller whose token lacks scopes, for handlers that check by themselves.
impl<'r, S: CatalogScope> Responder<'r, 'static> for MissingScopes<S> {
    fn respond_to(self, request: &'r Request<'_>) -> response::Result<'static> {
        Refusal::from(self).respond_to(request)
    }
}

/// The same answer, where the scopes are known at run time only.
impl<'r, S: CatalogScope> Responder<'r, 'static> for UnmetSet<S> {
    fn respond_to(self, request: &'r Request<'_>) -> response::Result<'static> {
        Refusal::from(self).respond_to(request)
    }
}

fn write(refusal: &Refusal, response: &mut Response<'_>) {
    response.set_raw_header("Content-Type", Refusal::CONTENT_TYPE);
    response.remove_header("WWW-Authenticate");
    for challenge in refusal.challenges() {
        response.adjoin_raw_header("WWW-Authenticate", String::from(challenge));
    }
    if let Some(allow) = refusal.allow() {
        response.set_raw_header("Allow", String::from(allow));
    }
    let body = String::from(refusal.body());
    response.set_sized_body(body.len(), Cursor::new(body));
}
