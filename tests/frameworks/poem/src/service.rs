//! A service with poem: how its handlers say what they need, and how it authenticates.

use poem::http::header::AUTHORIZATION;
use poem::web::{Data, Path};
use poem::{Body, Endpoint, IntoResponse, Request, Response, Route, get, handler};
use scopes::{Refusal, authenticated, public, requires};

use crate::common::access::{self, library, workspace};
use crate::common::agents::control;
use crate::common::{Granting, Service, credentials};

/// Leaves what it finds out about the caller in each request, and lets all of them pass: handlers refuse.
pub(crate) async fn authenticate<S: Granting>(next: impl Endpoint, mut request: Request) -> poem::Result<Response> {
    let service = request.data::<Service>().unwrap().clone();
    let found = credentials::<S>(&service.keys, request.headers().get_all(AUTHORIZATION));
    request.set_data(found);
    if let Some(metadata) = service.metadata {
        request.set_data(metadata);
    }
    Ok(next.call(request).await?.into_response())
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
}

/// A handler that answers wherever it stands.
pub(crate) fn fallback() -> impl Endpoint {
    show
}
