//! A service with rocket: how its handlers say what they need, and how it authenticates.

use std::marker::PhantomData;

use rocket::fairing::{self, Fairing, Info, Kind};
use rocket::response::{self, Responder};
use rocket::{Build, Data, Request, Rocket, Route, State, get, put, routes};
use scopes::rocket::{GuardedRoutes, authenticates};
use scopes::types::{Token, UnmetSet};
use scopes::{Authenticated, Granted, Optional, Public, Refusal, authenticated, public, requires};

use crate::common::access::{self, library, workspace};
use crate::common::agents::control;
use crate::common::{Granting, Service, Wrapped, credentials};

/// Leaves what it finds out about the caller in each request, and lets all of them pass: handlers refuse.
pub(crate) struct Authentication<S>(PhantomData<fn() -> S>);

impl<S> Authentication<S> {
    /// Authentication for the tokens of one catalog.
    pub(crate) fn fairing() -> Self {
        Self(PhantomData)
    }
}

#[rocket::async_trait]
impl<S: Granting> Fairing for Authentication<S> {
    fn info(&self) -> Info {
        Info { name: "authentication", kind: Kind::Ignite | Kind::Request }
    }

    async fn on_ignite(&self, rocket: Rocket<Build>) -> fairing::Result {
        Ok(authenticates::<Token<S>>(rocket))
    }

    async fn on_request(&self, request: &mut Request<'_>, _: &mut Data<'_>) {
        let Some(service) = request.rocket().state::<Service>() else { return };
        let found = credentials::<S>(&service.keys, request.headers().get("authorization"));
        scopes::rocket::leave(request, found);
        scopes::rocket::leave_options(request, S::options(service));
        if let Some(metadata) = &service.metadata {
            scopes::rocket::leave_metadata(request, metadata.clone());
        }
    }
}

#[public(reason = "the load balancer asks without a token")]
#[get("/health")]
fn health(_public: Public, service: &State<Service>) -> &'static str {
    service.runs.add();
    "up"
}

#[authenticated(access::Token)]
#[get("/me")]
fn me(_authenticated: Authenticated, service: &State<Service>) -> &'static str {
    service.runs.add();
    "somebody"
}

#[requires(library::view)]
#[get("/items/<id>")]
fn show(_granted: Granted, service: &State<Service>, id: u64) -> String {
    service.runs.add();
    format!("item {id}")
}

#[requires(library::manage, workspace::manage)]
#[put("/items/<id>", data = "<body>")]
fn change(_granted: Granted, service: &State<Service>, id: u64, body: String) -> String {
    service.runs.add();
    format!("item {id}: {body}")
}

#[requires(any(access::search, all(library::view, workspace::view)))]
#[get("/found")]
fn find(_granted: Granted, service: &State<Service>) -> &'static str {
    service.runs.add();
    "found"
}

#[requires(control::audit::read)]
#[get("/audit")]
fn audit(_granted: Granted, service: &State<Service>) -> &'static str {
    service.runs.add();
    "audited"
}

#[public(reason = "it is closed to everybody")]
#[get("/closed")]
fn closed(_public: Public) -> Result<&'static str, Refusal> {
    Err(Refusal::method_not_allowed(&["PUT", "DELETE"]))
}

#[public(reason = "it checks a token by itself")]
#[get("/checked")]
fn checked(_public: Public) -> Result<&'static str, access::MissingScopes> {
    access::Token::new(access::ScopeSet::EMPTY).require::<library::View>()?;
    Ok("checked")
}

#[public(reason = "its token says who calls")]
#[get("/token")]
fn own_scopes(_public: Public, token: access::Token, service: &State<Service>) -> String {
    service.runs.add();
    token.scopes().to_string()
}

#[public(reason = "a token is optional")]
#[get("/maybe")]
fn maybe(_public: Public, token: Optional<access::Token>, service: &State<Service>) -> String {
    service.runs.add();
    token.map_or("nobody".to_owned(), |token| token.scopes().to_string())
}

#[public(reason = "whoever may see the library sees more")]
#[get("/more")]
fn more(_public: Public, granted: Optional<Granted<library::View>>, service: &State<Service>) -> &'static str {
    service.runs.add();
    if granted.is_some() { "more" } else { "less" }
}

#[authenticated(access::Token)]
#[get("/asked")]
fn asked(_authenticated: Authenticated, token: access::Token) -> Result<&'static str, access::MissingScopes> {
    token.require::<library::View>()?;
    Ok("asked")
}

#[authenticated(access::Token)]
#[get("/listed")]
fn listed(_authenticated: Authenticated, token: access::Token) -> Result<&'static str, UnmetSet<access::Scope>> {
    token.require_all(library::VIEW.set())?;
    Ok("asked")
}

#[authenticated(access::Token)]
#[get("/wrapped")]
fn wrapped(_authenticated: Authenticated, token: access::Token) -> Result<&'static str, Wrapped> {
    token.require::<library::View>()?;
    Ok("asked")
}

#[authenticated(access::Token)]
#[get("/refused")]
fn refused(_authenticated: Authenticated, token: access::Token) -> Result<&'static str, Refusal> {
    token.require::<library::View>()?;
    Ok("asked")
}

impl<'r> Responder<'r, 'static> for Wrapped {
    fn respond_to(self, request: &'r Request<'_>) -> response::Result<'static> {
        self.0.respond_to(request)
    }
}

/// The routes of the service, mounted by rocket's own ways.
pub(crate) fn all_routes() -> Vec<Route> {
    routes![
        health, me, show, change, find, audit, closed, checked, own_scopes, maybe, more, asked, listed, wrapped,
        refused
    ]
}

/// The same, guarded.
pub(crate) fn guarded_routes() -> GuardedRoutes {
    scopes::rocket::routes![
        health, me, show, change, find, audit, closed, checked, own_scopes, maybe, more, asked, listed, wrapped,
        refused
    ]
}
