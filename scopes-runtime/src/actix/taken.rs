//! Whether a request can come to a route. actix-web asks its routes in their order, and the first that matches takes it.

use std::string::{String, ToString as _};
use std::vec::Vec;

use super::path::split_parameter;
use crate::routes::Serves;

/// The places of a scope, in the order in which they are asked.
#[derive(Default)]
pub(super) struct Taken(Vec<Place>);

struct Place {
    serves: Serves,
    pattern: String,
}

impl Taken {
    /// # Panics
    ///
    /// Where no request comes to it: what is recorded of it would say nothing about who may call it.
    #[track_caller]
    pub(super) fn add(&mut self, serves: Serves, pattern: &str) {
        self.expect_free(serves, pattern);
        self.0.push(Place { serves, pattern: pattern.to_string() });
    }

    /// Adds another scope, which takes everything below its path.
    ///
    /// # Panics
    ///
    /// Where no request comes to one of its places.
    #[track_caller]
    pub(super) fn add_scope(&mut self, path: &str, places: &Self) {
        for place in &places.0 {
            self.expect_free(place.serves, &std::format!("{path}{}", place.pattern));
        }
        self.0.push(Place { serves: Serves::Mount, pattern: path.to_string() });
    }

    #[track_caller]
    fn expect_free(&self, serves: Serves, path: &str) {
        let takes = |other: &&Place| has_all(other.serves, serves) && matches_all(other, path);
        if let Some(other) = self.0.iter().find(takes) {
            let what = if other.serves == Serves::Mount { "what is below" } else { "the route" };
            panic!(
                "no request comes to the route `{path}`: {what} `{}` was added before it and takes them; add it behind",
                other.pattern
            );
        }
    }
}

/// Whether one takes requests with every method of the other.
fn has_all(earlier: Serves, later: Serves) -> bool {
    match (earlier, later) {
        (Serves::Any | Serves::Mount, _) => true,
        (Serves::These(earlier), Serves::These(later)) => later.iter().all(|method| earlier.contains(method)),
        (Serves::These(_), Serves::Any | Serves::Mount) => false,
    }
}

/// Whether the place matches every path that the other one does, as far as that can be seen without reading expressions.
fn matches_all(place: &Place, other: &str) -> bool {
    let (mut pattern, mut other) = (place.pattern.split('/'), other.split('/'));
    loop {
        match (pattern.next(), other.next()) {
            (None, None) => return true,
            (None, Some(_)) => return place.serves == Serves::Mount,
            (Some(segment), Some(other)) if segment == other || is_plain(segment) && is_one_segment(other) => {}
            (Some(_), _) => return false,
        }
    }
}

/// A parameter and nothing else.
fn is_plain(segment: &str) -> bool {
    let name = segment.strip_prefix('{').and_then(|rest| rest.strip_suffix('}'));
    name.is_some_and(|name| !name.contains(['{', '}', ':']))
}

/// What is not empty and has no slash, whatever its parameters stand for. Nobody reads what an expression matches.
fn is_one_segment(segment: &str) -> bool {
    let mut rest = segment;
    while let Some((_, parameter, behind)) = split_parameter(rest) {
        if parameter.contains(':') || behind == "*" {
            return false;
        }
        rest = behind;
    }
    // A slash in an expression has cut it in two.
    !segment.is_empty() && !rest.contains(['{', '}'])
}
