//! What a service with rocket says of itself in documents.

use std::net::SocketAddr;

use rocket::error::ErrorKind;
use rocket::http::uri::Segments;
use rocket::http::uri::fmt::Path;
use rocket::local::blocking::Client;
use rocket::{Build, Rocket, delete, get};
use scopes::rocket::{MountGuarded as _, Requirements as _, routes};
use scopes::{AuthenticationLayer, BearerToken, ProtectedResourceMetadata, authenticated, public, requires};

use crate::common::{Authenticated, Service};
use crate::shared::shop::{self, files, orders, reports};
use crate::shared::{
    a_changed_route_differs_from_the_document, a_document_says_what_routes_ask_for, a_path_is_no_pattern,
    a_service_describes_itself, an_operation_of_several_routes_asks_for_what_each_does, resource,
    the_description_is_no_drift,
};
use crate::tests::{launch, rocket};

#[public(reason = "the load balancer asks without a token")]
#[get("/health")]
fn health() -> &'static str {
    "up"
}

#[authenticated(shop::Token)]
#[get("/me")]
fn me() -> &'static str {
    "somebody"
}

#[requires(any(orders::read, orders::refund))]
#[get("/<id>")]
fn show(id: u64) -> String {
    format!("order {id}")
}

#[requires(orders::read)]
#[get("/<number>")]
fn numbered(number: u64) -> String {
    format!("thing {number}")
}

#[public(reason = "the load balancer asks without a token")]
#[get("/<name>", rank = 2)]
fn named(name: &str) -> String {
    format!("thing {name}")
}

#[requires(orders::refund)]
#[delete("/<id>")]
fn refund(id: u64) -> String {
    format!("order {id} is refunded")
}

#[requires(orders::read)]
#[delete("/<id>")]
fn refund_by_anybody(id: u64) -> String {
    format!("order {id} is refunded")
}

#[requires(files::read, optional(reports::read))]
#[get("/<path..>")]
fn file(path: Segments<'_, Path>) -> String {
    path.collect::<Vec<_>>().join("|")
}

async fn verify(_: BearerToken) -> Option<shop::Token> {
    None
}

fn service() -> Rocket<Build> {
    rocket(Service::new(Authenticated::None))
        .mount_guarded("/", routes![health, me])
        .mount_guarded("/orders", routes![show, refund])
        .mount_guarded("/files", routes![file])
        .attach(AuthenticationLayer::new(verify))
        .strict()
}

fn changed() -> Rocket<Build> {
    rocket(Service::new(Authenticated::None))
        .mount_guarded("/", routes![health])
        .mount_guarded("/orders", routes![show, refund_by_anybody])
        .mount_guarded("/files", routes![file])
}

fn start(resource: &ProtectedResourceMetadata) -> SocketAddr {
    launch(Service::new(Authenticated::None), service().describe(resource))
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
fn two_resources_are_described_side_by_side() {
    let other = ProtectedResourceMetadata::new("https://api.example.com/%C3%A9").unwrap();
    a_service_describes_itself(|resource| {
        launch(Service::new(Authenticated::None), service().describe(resource).describe(&other))
    });
}

#[test]
fn a_rocket_whose_well_known_path_is_taken_is_not_launched() {
    let error = Client::untracked(service().describe(&resource()).describe(&resource())).unwrap_err();
    assert!(matches!(error.kind(), ErrorKind::Collisions(_)), "{error}");
}

#[test]
fn the_description_is_not_what_a_catalog_lists() {
    let rocket = service().describe(&resource());
    rocket.reconcile(&shop::CATALOG).unwrap();
    the_description_is_no_drift(&rocket.requirements());
}

#[test]
fn documents_say_what_routes_ask_for() {
    a_document_says_what_routes_ask_for(&service().requirements());
}

#[test]
fn a_changed_route_is_found_by_its_document() {
    a_changed_route_differs_from_the_document(&service().requirements(), &changed().requirements());
}

#[test]
fn an_operation_may_be_served_by_several_routes() {
    let rocket = rocket(Service::new(Authenticated::None)).mount_guarded("/things", routes![numbered, named]);
    an_operation_of_several_routes_asks_for_what_each_does(&rocket.requirements());
}
