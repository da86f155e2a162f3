//! The fairing that answers for guards, and refusals of handlers.

use std::boxed::Box;
use std::io::Cursor;
use std::string::String;
use std::sync::atomic::{AtomicBool, Ordering};

use rocket::fairing::{self, Fairing, Info, Kind};
use rocket::http::Status;
use rocket::response::{self, Responder};
use rocket::{Build, Request, Response, Rocket};

use super::leave::Completions;
use crate::catalog::CatalogScope;
use crate::http::log;
use crate::http::place::Place;
use crate::http::refusal::Refusal;
use crate::token::missing::MissingScopes;
use crate::token::unmet_set::UnmetSet;

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

/// Answers as [`MissingScopes`] does, for scopes that are known at run time only.
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

/// Says once that nothing writes the answers, where that is so. A service may want its own, but hardly no challenge.
pub(super) fn expect_refusals(request: &Request<'_>) {
    static IS_SAID: AtomicBool = AtomicBool::new(false);
    if request.rocket().state::<Attached>().is_none() && !IS_SAID.swap(true, Ordering::Relaxed) {
        log::no_refusals();
    }
}

/// What a rocket with the fairing [`Refusals`] keeps.
struct Attached;

pub(super) fn status(refusal: &Refusal) -> Status {
    Status::new(refusal.status())
}
