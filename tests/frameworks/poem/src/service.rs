//! A service with poem: how its handlers say what they need, and how it authenticates.

use poem::error::ResponseError;
use poem::http::StatusCode;
use poem::http::header::AUTHORIZATION;
use poem::web::{Data, Path};
use poem::{Body, Endpoint, Request, Response, Route, get, handler};
use scopes::poem::{Guards, complete};
use scopes::types::UnmetSet;
use scopes::{Granted, Optional, Refusal, authenticated, public, requires};

use crate::common::access::{self, library, workspace};
use crate::common::agents::control;
use crate::common::{Granting, Service, Wrapped, credentials};

/// Leaves what it finds out about the caller in each request, and lets all of them pass: handlers refuse.
pub(crate) async fn authenticate<S: Granting>(next: impl Endpoint, mut request: Request) -> poem::Result<Response> {
    let service = request.data::<Service>().unwrap().clone();
    let found = credentials::<S>(&service.keys, request.headers().get_all(AUTHORIZATION));
    request.set_data(found);
    request.set_data(S::options(&service));
    if let Some(metadata) = service.metadata {
        request.set_data(metadata);
    }
    complete::<S>(next, request).await
}

#[public(reason = "the load balancer asks without a token")]
#[handler]
fn health(Data(service): Data<&Service>) -> &'static str {
    service.runs.add();
    "up"
}

#[authenticated(access::Token)]
#[handler]
fn me(Data(service): Data<&Service>) -> &'static str {
    service.runs.add();
    "somebody"
}

#[requires(library::view)]
#[handler]
fn show(Data(service): Data<&Service>, Path(id): Path<u64>) -> String {
    service.runs.add();
    format!("item {id}")
}

#[requires(library::manage, workspace::manage)]
#[handler]
async fn change(Data(service): Data<&Service>, Path(id): Path<u64>, body: Body) -> poem::Result<String> {
    let body = body.into_string().await?;
    service.runs.add();
    Ok(format!("item {id}: {body}"))
}

#[requires(any(access::search, all(library::view, workspace::view)))]
#[handler]
fn find(Data(service): Data<&Service>) -> &'static str {
    service.runs.add();
    "found"
}

#[requires(control::audit::read)]
#[handler]
fn audit(Data(service): Data<&Service>) -> &'static str {
    service.runs.add();
    "audited"
}

#[public(reason = "it is closed to everybody")]
#[handler]
fn closed() -> Result<&'static str, Refusal> {
    Err(Refusal::method_not_allowed(&["PUT", "DELETE"]))
}

#[public(reason = "it checks a token by itself")]
#[handler]
fn checked() -> Result<&'static str, access::MissingScopes> {
    access::Token::new(access::ScopeSet::EMPTY).require::<library::View>()?;
    Ok("checked")
}

#[public(reason = "its token says who calls")]
#[handler]
fn own_scopes(token: access::Token, Data(service): Data<&Service>) -> String {
    service.runs.add();
    token.scopes().to_string()
}

#[public(reason = "a token is optional")]
#[handler]
fn maybe(token: Optional<access::Token>, Data(service): Data<&Service>) -> String {
    service.runs.add();
    token.map_or("nobody".to_owned(), |token| token.scopes().to_string())
}

#[public(reason = "whoever may see the library sees more")]
#[handler]
fn more(granted: Optional<Granted<library::View>>, Data(service): Data<&Service>) -> &'static str {
    service.runs.add();
    if granted.is_some() { "more" } else { "less" }
}

#[authenticated(access::Token)]
#[handler]
fn asked(token: access::Token) -> Result<&'static str, access::MissingScopes> {
    token.require::<library::View>()?;
    Ok("asked")
}

#[authenticated(access::Token)]
#[handler]
fn listed(token: access::Token) -> Result<&'static str, UnmetSet<access::Scope>> {
    token.require_all(library::VIEW.set())?;
    Ok("asked")
}

#[authenticated(access::Token)]
#[handler]
fn wrapped(token: access::Token) -> Result<&'static str, Wrapped> {
    token.require::<library::View>()?;
    Ok("asked")
}

#[authenticated(access::Token)]
#[handler]
fn refused(token: access::Token) -> Result<&'static str, Refusal> {
    token.require::<library::View>()?;
    Ok("asked")
}

impl ResponseError for Wrapped {
    fn status(&self) -> StatusCode {
        self.0.status()
    }

    fn as_response(&self) -> Response {
        self.0.as_response()
    }
}

/// The routes of the service.
pub(crate) fn routes() -> Route {
    Route::new()
        .at("/health", get(health))
        .at("/me", get(me))
        .at("/items/:id", get(show).put(change))
        .at("/found", get(find))
        .at("/audit", get(audit))
        .at("/closed", get(closed))
        .at("/checked", get(checked))
        .at("/token", get(own_scopes))
        .at("/maybe", get(maybe))
        .at("/more", get(more))
        .at("/asked", get(asked))
        .at("/listed", get(listed))
        .at("/wrapped", get(wrapped))
        .at("/refused", get(refused))
}

/// The same routes, of which none can be forgotten.
pub(crate) fn guards() -> Guards {
    use scopes::poem::get;

    Guards::new()
        .at("/health", get(health))
        .at("/me", get(me))
        .at("/items/:id", get(show).put(change))
        .at("/found", get(find))
        .at("/audit", get(audit))
        .at("/closed", get(closed))
        .at("/checked", get(checked))
        .at("/token", get(own_scopes))
        .at("/maybe", get(maybe))
        .at("/more", get(more))
        .at("/asked", get(asked))
        .at("/listed", get(listed))
        .at("/wrapped", get(wrapped))
        .at("/refused", get(refused))
}

/// A handler that answers wherever it stands.
pub(crate) fn fallback() -> impl Endpoint {
    show
}
