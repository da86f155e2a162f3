//! A service that an attribute of actix-web made of a function, behind the check of what is recorded of it.

use std::vec::Vec;

use actix_web::dev::HttpServiceFactory;
use actix_web::guard::fn_guard;
use actix_web::web;

use super::behind::behind;
use super::check::Check;
use super::position::Place;
use crate::attributes::declared::DeclaredRoute;

/// The service behind its check. It takes the requests for these routes, and leaves all others to what is added after it.
///
/// Nothing but a scope can stand before a service whose type is not known, and a scope without a path of its own would take
/// every request.
pub(super) fn checked(
    routes: &'static [DeclaredRoute],
    check: Check,
    service: impl HttpServiceFactory + 'static,
) -> impl HttpServiceFactory {
    let places: Vec<Place> = routes.iter().map(Place::of).collect();
    let scope = web::scope("").guard(fn_guard(move |request| places.iter().any(|place| place.is_asked_for(request))));
    behind(check, scope).service(service)
}
