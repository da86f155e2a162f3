//! What a service with actix-web says of itself in documents.

use std::net::SocketAddr;

use actix_web::web::{self, Path};
use actix_web::{delete, get};
use scopes::actix::{self as guarded, Description, Scope, describe, scope};
use scopes::{AuthenticationLayer, BearerToken, ProtectedResourceMetadata, Route, authenticated, public, requires};

use crate::common::{Authenticated, Service, ask};
use crate::shared::shop::{self, files, orders, reports};
use crate::shared::{
    a_changed_route_differs_from_the_document, a_document_says_what_routes_ask_for, a_path_is_no_pattern,
    a_service_describes_itself, an_operation_of_several_routes_asks_for_what_each_does, resource,
    the_description_is_no_drift,
};
use crate::tests::serve;

#[public(reason = "the load balancer asks without a token")]
#[get("/health")]
async fn health() -> &'static str {
    "up"
}

#[authenticated(shop::Token)]
#[get("/me")]
async fn me() -> &'static str {
    "somebody"
}

#[requires(any(orders::read, orders::refund))]
#[get(r"/{id:\d+}")]
async fn show(id: Path<u64>) -> String {
    format!("order {id}")
}

#[requires(orders::refund)]
#[delete("/{id}")]
async fn refund() -> &'static str {
    "refunded"
}

#[requires(orders::read)]
#[delete("/{id}")]
async fn refund_by_anybody() -> &'static str {
    "refunded"
}

#[requires(files::read, optional(reports::read))]
async fn file() -> &'static str {
    "file"
}

#[requires(orders::read)]
async fn thing() -> &'static str {
    "thing"
}

#[public(reason = "the load balancer asks without a token")]
async fn any_thing() -> &'static str {
    "thing"
}

async fn verify(_: BearerToken) -> Option<shop::Token> {
    None
}

fn orders() -> Scope {
    scope("/orders").service(show).service(refund).wrap(AuthenticationLayer::new(verify))
}

/// A scope that takes every request.
fn rest() -> Scope {
    scope("")
        .service(health)
        .service(me)
        .route("/files/{path:.*}", guarded::get(file))
        .wrap(AuthenticationLayer::new(verify))
}

fn routes() -> Vec<Route> {
    [orders().requirements(), rest().requirements()].concat()
}

fn changed() -> Scope {
    let orders = scope("/orders").service(show).service(refund_by_anybody);
    scope("").service(health).service(orders).route("/files/{path:.*}", guarded::get(file))
}

fn description(resource: &ProtectedResourceMetadata) -> Description {
    describe(resource, &routes())
}

fn start(resource: &ProtectedResourceMetadata) -> SocketAddr {
    let description = description(resource);
    serve(Service::new(Authenticated::None), move |config| {
        config.service(description.clone()).service(orders()).service(rest());
    })
}

#[test]
fn the_service_describes_itself() {
    a_service_describes_itself(start);
}

#[test]
fn the_path_of_the_description_is_no_pattern() {
    a_path_is_no_pattern(start);
}

#[test]
fn the_description_is_not_what_a_catalog_lists() {
    the_description_is_no_drift(&[&routes(), description(&resource()).requirements()].concat());
}

/// Clients look for it at the root of the server only, so it answers nowhere else.
#[test]
fn within_a_scope_it_is_found_at_its_own_path_or_not_at_all() {
    let path = resource().well_known_path();
    let start = |below: &'static str| {
        let description = description(&resource());
        serve(Service::new(Authenticated::None), move |config| {
            config.service(web::scope(below).service(description.clone()));
        })
    };
    let table = [("", 200), ("/.well-known", 200), ("/api", 404)];
    for (below, status) in table {
        let address = start(below);
        assert_eq!(ask(address, "GET", &path, &[]).status, status, "{below}");
        assert_eq!(ask(address, "GET", &format!("{below}/api{path}"), &[]).status, 404, "{below}");
        assert_eq!(ask(address, "GET", &format!("/api{path}"), &[]).status, 404, "{below}");
    }
}

#[test]
fn documents_say_what_routes_ask_for() {
    a_document_says_what_routes_ask_for(&routes());
}

#[test]
fn a_changed_route_is_found_by_its_document() {
    a_changed_route_differs_from_the_document(&routes(), changed().requirements());
}

#[test]
fn an_operation_may_be_served_by_several_routes() {
    let scope =
        scope("/things").route(r"/{number:\d+}", guarded::get(thing)).route("/{name:[a-z]+}", guarded::get(any_thing));
    an_operation_of_several_routes_asks_for_what_each_does(scope.requirements());
}
