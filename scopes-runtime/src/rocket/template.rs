//! Routes of rocket's in the form of a catalog.

use std::borrow::ToOwned as _;
use std::format;
use std::string::String;
use std::vec::Vec;

use rocket::Route;
use rocket::http::Method;

use crate::routes::Serves;

/// The path of a route in the form of a catalog: `{id}` for `<id>`, `{*rest}` for `<rest..>`. The query is no part of it.
pub(super) fn template(route: &Route) -> String {
    route.uri.path().split('/').map(segment).collect::<Vec<_>>().join("/")
}

/// Parameters are whole segments.
fn segment(segment: &str) -> String {
    match segment.strip_prefix('<').and_then(|rest| rest.strip_suffix('>')) {
        Some(name) => match name.strip_suffix("..") {
            Some(name) => format!("{{*{name}}}"),
            None => format!("{{{name}}}"),
        },
        None if segment.contains(['{', '}']) => segment.replace('{', "{{").replace('}', "}}"),
        None => segment.to_owned(),
    }
}

/// Whether a request may be for both of two templates.
pub(super) fn may_meet(one: &str, other: &str) -> bool {
    let is_rest = |segment: &str| segment.starts_with("{*");
    let is_parameter = |segment: &str| segment.starts_with('{') && !segment.starts_with("{{");
    let (mut one, mut other) = (one.split('/'), other.split('/'));
    loop {
        match (one.next(), other.next()) {
            (None, None) => return true,
            (Some(segment), other) if is_rest(segment) || other.is_some_and(is_rest) => return true,
            (None, Some(segment)) => return is_rest(segment),
            (Some(one), Some(other)) if one == other || is_parameter(one) || is_parameter(other) => {}
            (Some(_), _) => return false,
        }
    }
}

/// What a route serves. rocket hands requests for HEAD to routes for GET where no other one takes them.
pub(super) fn serves(route: &Route) -> Serves {
    Serves::These(match route.method {
        Method::Get => &["GET", "HEAD"],
        Method::Head => &["HEAD"],
        Method::Post => &["POST"],
        Method::Put => &["PUT"],
        Method::Patch => &["PATCH"],
        Method::Delete => &["DELETE"],
        Method::Options => &["OPTIONS"],
        Method::Trace => &["TRACE"],
        Method::Connect => &["CONNECT"],
    })
}
