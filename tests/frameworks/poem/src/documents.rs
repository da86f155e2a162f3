//! What a service with poem says of itself in documents.

use std::net::SocketAddr;

use poem::web::Path;
use poem::{Route as PoemRoute, handler};
use scopes::poem::{Guards, get};
use scopes::{BearerToken, ProtectedResourceMetadata, authenticated, public, requires};

use crate::common::{Authenticated, Service};
use crate::shared::shop::{self, files, orders, reports};
use crate::shared::{
    a_changed_route_differs_from_the_document, a_document_says_what_routes_ask_for, a_path_is_no_pattern,
    a_service_describes_itself, an_operation_of_several_routes_asks_for_what_each_does, resource,
    the_description_is_no_drift,
};
use crate::tests::serve;

#[public(reason = "the load balancer asks without a token")]
#[handler]
fn health() -> &'static str {
    "up"
}

#[authenticated(shop::Token)]
#[handler]
fn me() -> &'static str {
    "somebody"
}

#[requires(any(orders::read, orders::refund))]
#[handler]
fn show(Path(id): Path<u64>) -> String {
    format!("order {id}")
}

#[requires(orders::read)]
#[handler]
fn thing() {}

#[requires(orders::refund)]
#[handler]
fn refund() -> &'static str {
    "refunded"
}

#[requires(orders::read)]
#[handler]
fn refund_by_anybody() -> &'static str {
    "refunded"
}

#[requires(files::read, optional(reports::read))]
#[handler]
fn file() -> &'static str {
    "file"
}

async fn verify(_: BearerToken) -> Option<shop::Token> {
    None
}

fn guards() -> Guards {
    let orders = Guards::new().at(r"/:id<\d+>", get(show).delete(refund));
    Guards::new().at("/health", get(health)).at("/me", get(me)).nest("/orders", orders).at("/files/*path", get(file))
}

fn changed() -> Guards {
    let orders = Guards::new().at("/:id", get(show).delete(refund_by_anybody));
    Guards::new().at("/health", get(health)).nest("/orders", orders).at("/files/*path", get(file))
}

fn start(resource: &ProtectedResourceMetadata) -> SocketAddr {
    serve(Service::new(Authenticated::None), guards().describe(resource).authenticated_by(verify))
}

#[test]
fn the_service_describes_itself() {
    a_service_describes_itself(start);
}

/// What takes every path that nothing else does takes nothing from it.
#[test]
fn the_service_describes_itself_beside_what_is_mounted_at_the_root() {
    a_service_describes_itself(|resource| {
        let guards = guards().mount_public(scopes::Reason("there is no page yet"), "/", PoemRoute::new());
        serve(Service::new(Authenticated::None), guards.describe(resource).authenticated_by(verify))
    });
}

#[test]
fn the_path_of_the_description_is_no_pattern() {
    a_path_is_no_pattern(start);
}

#[test]
#[should_panic(expected = "duplicate path: /.well-known/oauth-protected-resource/v1")]
fn a_well_known_path_that_is_taken_is_refused() {
    let _ = guards().describe(&resource()).describe(&resource());
}

#[test]
fn the_description_is_not_what_a_catalog_lists() {
    let guards = guards().describe(&resource());
    guards.reconcile(&shop::CATALOG).unwrap();
    the_description_is_no_drift(guards.requirements());
    the_description_is_no_drift(guards.authenticated_by(verify).requirements());
}

#[test]
fn documents_say_what_routes_ask_for() {
    a_document_says_what_routes_ask_for(guards().requirements());
}

#[test]
fn a_changed_route_is_found_by_its_document() {
    a_changed_route_differs_from_the_document(guards().requirements(), changed().requirements());
}

#[test]
fn an_operation_may_be_served_by_several_routes() {
    let guards = Guards::new().at(r"/things/:number<^\d+$>", get(thing)).at("/things/:name<[a-z]+>", get(health));
    an_operation_of_several_routes_asks_for_what_each_does(guards.requirements());
}
