//! A service with actix-web: how its handlers say what they need, and how it authenticates.

use actix_web::body::MessageBody;
use actix_web::dev::{ServiceRequest, ServiceResponse};
use actix_web::http::StatusCode;
use actix_web::http::header::AUTHORIZATION;
use actix_web::middleware::Next;
use actix_web::web::{Data, Path, ServiceConfig};
use actix_web::{Error, HttpMessage as _, HttpResponse, ResponseError, get, put};
use scopes::actix::{Scope, complete, scope};
use scopes::types::UnmetSet;
use scopes::{Granted, Optional, Refusal, authenticated, public, requires};

use crate::common::access::{self, library, workspace};
use crate::common::agents::control;
use crate::common::{Granting, Service, Wrapped, credentials};

/// Leaves what it finds out about the caller in each request, and lets all of them pass: handlers refuse.
pub(crate) async fn authenticate<S: Granting>(
    service: Data<Service>,
    request: ServiceRequest,
    next: Next<impl MessageBody>,
) -> Result<ServiceResponse<impl MessageBody>, Error> {
    let found = credentials::<S>(&service.keys, request.headers().get_all(AUTHORIZATION));
    request.extensions_mut().insert(found);
    request.extensions_mut().insert(S::options(&service));
    if let Some(metadata) = &service.metadata {
        request.extensions_mut().insert(metadata.clone());
    }
    let mut response = next.call(request).await?;
    complete::<S>(&mut response);
    Ok(response)
}

#[public(reason = "the load balancer asks without a token")]
#[get("/health")]
async fn health(service: Data<Service>) -> &'static str {
    service.runs.add();
    "up"
}

#[authenticated(access::Token)]
#[get("/me")]
async fn me(service: Data<Service>) -> &'static str {
    service.runs.add();
    "somebody"
}

#[requires(library::view)]
#[get("/items/{id}")]
async fn show(service: Data<Service>, id: Path<u64>) -> String {
    service.runs.add();
    format!("item {id}")
}

#[requires(library::manage, workspace::manage)]
#[put("/items/{id}")]
async fn change(service: Data<Service>, id: Path<u64>, body: String) -> String {
    service.runs.add();
    format!("item {id}: {body}")
}

#[requires(any(access::search, all(library::view, workspace::view)))]
#[get("/found")]
async fn find(service: Data<Service>) -> &'static str {
    service.runs.add();
    "found"
}

#[requires(control::audit::read)]
#[get("/audit")]
async fn audit(service: Data<Service>) -> &'static str {
    service.runs.add();
    "audited"
}

#[public(reason = "it is closed to everybody")]
#[get("/closed")]
async fn closed() -> Result<&'static str, Refusal> {
    Err(Refusal::method_not_allowed(&["PUT", "DELETE"]))
}

#[public(reason = "it checks a token by itself")]
#[get("/checked")]
async fn checked() -> Result<&'static str, access::MissingScopes> {
    access::Token::new(access::ScopeSet::EMPTY).require::<library::View>()?;
    Ok("checked")
}

#[public(reason = "its token says who calls")]
#[get("/token")]
async fn own_scopes(token: access::Token, service: Data<Service>) -> String {
    service.runs.add();
    token.scopes().to_string()
}

#[public(reason = "a token is optional")]
#[get("/maybe")]
async fn maybe(token: Optional<access::Token>, service: Data<Service>) -> String {
    service.runs.add();
    token.map_or("nobody".to_owned(), |token| token.scopes().to_string())
}

#[public(reason = "whoever may see the library sees more")]
#[get("/more")]
async fn more(granted: Optional<Granted<library::View>>, service: Data<Service>) -> &'static str {
    service.runs.add();
    if granted.is_some() { "more" } else { "less" }
}

#[authenticated(access::Token)]
#[get("/asked")]
async fn asked(token: access::Token) -> Result<&'static str, access::MissingScopes> {
    token.require::<library::View>()?;
    Ok("asked")
}

#[authenticated(access::Token)]
#[get("/listed")]
async fn listed(token: access::Token) -> Result<&'static str, UnmetSet<access::Scope>> {
    token.require_all(library::VIEW.set())?;
    Ok("asked")
}

#[authenticated(access::Token)]
#[get("/wrapped")]
async fn wrapped(token: access::Token) -> Result<&'static str, Wrapped> {
    token.require::<library::View>()?;
    Ok("asked")
}

#[authenticated(access::Token)]
#[get("/refused")]
async fn refused(token: access::Token) -> Result<&'static str, Refusal> {
    token.require::<library::View>()?;
    Ok("asked")
}

impl ResponseError for Wrapped {
    fn status_code(&self) -> StatusCode {
        self.0.status_code()
    }

    fn error_response(&self) -> HttpResponse {
        self.0.error_response()
    }
}

/// The routes of the service.
pub(crate) fn routes(config: &mut ServiceConfig) {
    config
        .service(health)
        .service(me)
        .service(show)
        .service(change)
        .service(find)
        .service(audit)
        .service(closed)
        .service(checked)
        .service(own_scopes)
        .service(maybe)
        .service(more)
        .service(asked)
        .service(listed)
        .service(wrapped)
        .service(refused);
}

/// The same routes, on a scope that takes no others than guarded ones.
pub(crate) fn guarded() -> Scope {
    scope("")
        .service(health)
        .service(me)
        .service(show)
        .service(change)
        .service(find)
        .service(audit)
        .service(closed)
        .service(checked)
        .service(own_scopes)
        .service(maybe)
        .service(more)
        .service(asked)
        .service(listed)
        .service(wrapped)
        .service(refused)
}
