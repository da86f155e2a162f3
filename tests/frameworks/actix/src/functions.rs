//! The same service, of functions that have their paths where they are mounted.

use actix_web::web::{Data, Path};
use scopes::actix::{Scope, get, put, scope};
use scopes::types::UnmetSet;
use scopes::{Granted, Optional, Refusal, authenticated, public, requires};

use crate::common::access::{self, library, workspace};
use crate::common::agents::control;
use crate::common::{Service, Wrapped};

#[public(reason = "the load balancer asks without a token")]
async fn health(service: Data<Service>) -> &'static str {
    service.runs.add();
    "up"
}

#[authenticated(access::Token)]
async fn me(service: Data<Service>) -> &'static str {
    service.runs.add();
    "somebody"
}

#[requires(library::view)]
async fn show(service: Data<Service>, id: Path<u64>) -> String {
    service.runs.add();
    format!("item {id}")
}

#[requires(library::manage, workspace::manage)]
async fn change(service: Data<Service>, id: Path<u64>, body: String) -> String {
    service.runs.add();
    format!("item {id}: {body}")
}

#[requires(any(access::search, all(library::view, workspace::view)))]
async fn find(service: Data<Service>) -> &'static str {
    service.runs.add();
    "found"
}

#[requires(control::audit::read)]
async fn audit(service: Data<Service>) -> &'static str {
    service.runs.add();
    "audited"
}

#[public(reason = "it is closed to everybody")]
async fn closed() -> Result<&'static str, Refusal> {
    Err(Refusal::method_not_allowed(&["PUT", "DELETE"]))
}

#[public(reason = "it checks a token by itself")]
async fn checked() -> Result<&'static str, access::MissingScopes> {
    access::Token::new(access::ScopeSet::EMPTY).require::<library::View>()?;
    Ok("checked")
}

#[public(reason = "its token says who calls")]
async fn own_scopes(token: access::Token, service: Data<Service>) -> String {
    service.runs.add();
    token.scopes().to_string()
}

#[public(reason = "a token is optional")]
async fn maybe(token: Optional<access::Token>, service: Data<Service>) -> String {
    service.runs.add();
    token.map_or("nobody".to_owned(), |token| token.scopes().to_string())
}

#[public(reason = "whoever may see the library sees more")]
async fn more(granted: Optional<Granted<library::View>>, service: Data<Service>) -> &'static str {
    service.runs.add();
    if granted.is_some() { "more" } else { "less" }
}

#[authenticated(access::Token)]
async fn asked(token: access::Token) -> Result<&'static str, access::MissingScopes> {
    token.require::<library::View>()?;
    Ok("asked")
}

#[authenticated(access::Token)]
async fn listed(token: access::Token) -> Result<&'static str, UnmetSet<access::Scope>> {
    token.require_all(library::VIEW.set())?;
    Ok("asked")
}

#[authenticated(access::Token)]
async fn wrapped(token: access::Token) -> Result<&'static str, Wrapped> {
    token.require::<library::View>()?;
    Ok("asked")
}

#[authenticated(access::Token)]
async fn refused(token: access::Token) -> Result<&'static str, Refusal> {
    token.require::<library::View>()?;
    Ok("asked")
}

/// The routes of the service.
pub(crate) fn guarded() -> Scope {
    scope("")
        .route("/health", get(health))
        .route("/me", get(me))
        .route("/items/{id}", get(show))
        .route("/items/{id}", put(change))
        .route("/found", get(find))
        .route("/audit", get(audit))
        .route("/closed", get(closed))
        .route("/checked", get(checked))
        .route("/token", get(own_scopes))
        .route("/maybe", get(maybe))
        .route("/more", get(more))
        .route("/asked", get(asked))
        .route("/listed", get(listed))
        .route("/wrapped", get(wrapped))
        .route("/refused", get(refused))
}
