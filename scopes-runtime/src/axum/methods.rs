//! The methods of a filter.

use std::vec::Vec;

use axum::routing::MethodFilter;

use crate::routes::Serves;

/// Every method that axum can tell from others.
const METHODS: [(MethodFilter, &[&str]); 9] = [
    (MethodFilter::GET, &["GET", "HEAD"]),
    (MethodFilter::HEAD, &["HEAD"]),
    (MethodFilter::POST, &["POST"]),
    (MethodFilter::PUT, &["PUT"]),
    (MethodFilter::PATCH, &["PATCH"]),
    (MethodFilter::DELETE, &["DELETE"]),
    (MethodFilter::OPTIONS, &["OPTIONS"]),
    (MethodFilter::TRACE, &["TRACE"]),
    (MethodFilter::CONNECT, &["CONNECT"]),
];

/// What a handler for these methods serves, one method after the other.
pub(super) fn methods_of(filter: MethodFilter) -> Vec<Serves> {
    // axum does not say which methods are in a filter, but a filter does not change by one that is.
    let has = |method: MethodFilter| filter.or(method) == filter;
    METHODS.iter().filter(|(method, _)| has(*method)).map(|(_, methods)| Serves::These(methods)).collect()
}
