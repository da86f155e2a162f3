//! APIs of poem-openapi.

use std::string::{String, ToString as _};
use std::vec::Vec;

use super::path::Path;
use crate::attributes::guarded::{GuardedApi, Operation};
use crate::routes::records::Records;
use crate::routes::{Route, RouteGuard, RouteKind, Serves};

/// Gives back an API of poem-openapi all of whose operations say who may call them:
/// `OpenApiService::new(guarded(Api), "Shop", "1.0")`.
///
/// `#[guarded]` above its `#[OpenApi]` makes sure of it. An API of several parts has it around each: `(guarded(Orders),
/// guarded(Files))`.
pub fn guarded<Api: GuardedApi>(api: Api) -> Api {
    api
}

/// The operations of an API of poem-openapi, and what each asks for, with their whole paths. `at` is where the service is nested,
/// `"/"` where it is not.
///
/// # Panics
///
/// Where a path has parameters in another style than poem's, `/orders/:id`: poem takes them for text.
#[track_caller]
pub fn requirements<Api: GuardedApi>(at: &str) -> Vec<Route> {
    let mut records = Records::default();
    for operation in Api::OPERATIONS {
        records.add([route_of(operation, &whole_path(&[at, Api::prefix(), operation.path]))]);
    }
    records.as_slice().to_vec()
}

#[track_caller]
fn route_of(operation: &'static Operation, path: &str) -> Route {
    Route {
        serves: Serves::These(methods_of(operation)),
        path: Path::of(path).template().to_string(),
        kind: RouteKind::Service,
        guard: RouteGuard::described_by(operation.guard),
    }
}

/// poem answers HEAD by what is there for GET.
fn methods_of(operation: &'static Operation) -> &'static [&'static str] {
    match operation.method {
        "GET" => &["GET", "HEAD"],
        _ => core::slice::from_ref(&operation.method),
    }
}

/// poem-openapi leaves out what is empty between two slashes.
fn whole_path(parts: &[&str]) -> String {
    let segments = parts.iter().flat_map(|part| part.split('/')).filter(|segment| !segment.is_empty());
    let path: String = segments.flat_map(|segment| ["/", segment]).collect();
    if path.is_empty() { String::from("/") } else { path }
}
