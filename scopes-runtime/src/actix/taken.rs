//! Whether a request can come to a route. actix-web asks its routes in their order, and the first that matches takes it.

use std::string::{String, ToString as _};
use std::vec::Vec;

use actix_web::dev::ResourceDef;

use super::path::split_parameter;
use crate::routes::Serves;

/// Stands for a parameter in a path that is asked for: a value that nobody writes into a path or an expression.
const ONE_SEGMENT: &str = "\u{e000}";
/// How many segments stand for what may have slashes: more than a pattern of actix-web may have parameters.
const SEGMENTS: usize = 17;

/// The places of a scope, in the order in which they are asked.
#[derive(Default)]
pub(super) struct Taken(Vec<Place>);

struct Place {
    serves: Serves,
    pattern: String,
    definition: ResourceDef,
}

impl Taken {
    /// # Panics
    ///
    /// Where requests for it come to a place that was added before: what is recorded of it would say nothing about who may call
    /// it. Where actix-web cannot read the pattern.
    #[track_caller]
    pub(super) fn add(&mut self, serves: Serves, pattern: &str) {
        self.expect_free(serves, pattern);
        self.0.push(Place::of(serves, pattern));
    }

    /// Adds another scope, which takes everything below its path.
    ///
    /// # Panics
    ///
    /// Where [`add`](Self::add) does, for each of its places.
    #[track_caller]
    pub(super) fn add_scope(&mut self, path: &str, places: &Self) {
        for place in &places.0 {
            self.expect_free(place.serves, &std::format!("{path}{}", place.pattern));
        }
        self.0.push(Place::of(Serves::Mount, path));
    }

    #[track_caller]
    fn expect_free(&self, serves: Serves, path: &str) {
        let asked = Asked::of(serves, path);
        let Some(other) = self.0.iter().find(|place| place.takes(&asked)) else { return };
        let pattern = &other.pattern;
        assert!(
            !asked.is_for_the_same_paths(other),
            "no request would come to the route `{path}`: the route `{pattern}` was added before, for the same paths and methods"
        );
        let what = if other.serves == Serves::Mount { "what is below" } else { "the route" };
        panic!("requests for `{path}` would come to {what} `{pattern}`, which was added before: add that behind it");
    }
}

impl Place {
    fn of(serves: Serves, pattern: &str) -> Self {
        let is_prefix = serves == Serves::Mount;
        let definition = if is_prefix { ResourceDef::prefix(pattern) } else { ResourceDef::new(pattern) };
        Self { serves, pattern: pattern.to_string(), definition }
    }

    /// Whether requests for what is asked come here. Where both have parameters, nobody reads what an expression matches.
    fn takes(&self, asked: &Asked<'_>) -> bool {
        let is_known = asked.is_literal || !has_expression(&self.pattern);
        let is_taken = || is_known && self.definition.is_match(&asked.path);
        if asked.is_for_the_same_paths(self) {
            // What comes first for some methods leaves the others to what comes behind it.
            return has_all(self.serves, asked.serves);
        }
        has_some(self.serves, asked.serves) && is_taken()
    }
}

/// A request for a place.
struct Asked<'p> {
    serves: Serves,
    pattern: &'p str,
    path: String,
    is_literal: bool,
}

impl<'p> Asked<'p> {
    fn of(serves: Serves, pattern: &'p str) -> Self {
        let (mut path, mut rest) = (String::new(), pattern);
        while let Some((before, parameter, behind)) = split_parameter(rest) {
            let is_tail = behind == "*";
            path.push_str(before);
            let may_have_slashes = is_tail || parameter.contains(':');
            path.push_str(&segments(if may_have_slashes { SEGMENTS } else { 1 }));
            rest = if is_tail { "" } else { behind };
        }
        path.push_str(rest);
        let is_literal = path == pattern;
        if serves == Serves::Mount {
            // What is exactly at its path may be another route.
            path.push('/');
            path.push_str(&segments(SEGMENTS));
        }
        Self { serves, pattern, path, is_literal }
    }

    fn is_for_the_same_paths(&self, place: &Place) -> bool {
        let are_mounts = [place.serves, self.serves].map(|serves| serves == Serves::Mount);
        let reads_the_same =
            || !has_expression(&place.pattern) && Asked::of(place.serves, &place.pattern).path == self.path;
        are_mounts[0] == are_mounts[1] && (place.pattern == self.pattern || reads_the_same())
    }
}

fn segments(count: usize) -> String {
    std::vec![ONE_SEGMENT; count].join("/")
}

/// Whether one takes requests with every method of the other.
fn has_all(earlier: Serves, later: Serves) -> bool {
    match (earlier, later) {
        (Serves::Any | Serves::Mount, _) => true,
        (Serves::These(earlier), Serves::These(later)) => later.iter().all(|method| earlier.contains(method)),
        (Serves::These(_), Serves::Any | Serves::Mount) => false,
    }
}

/// Whether one takes requests with a method of the other.
fn has_some(earlier: Serves, later: Serves) -> bool {
    match (earlier, later) {
        (Serves::These(earlier), Serves::These(later)) => later.iter().any(|method| earlier.contains(method)),
        _ => true,
    }
}

/// Whether a parameter has an expression of which it cannot be seen what it matches.
fn has_expression(pattern: &str) -> bool {
    let mut rest = pattern;
    while let Some((_, parameter, behind)) = split_parameter(rest) {
        let expression = parameter.split_once(':').map_or("", |(_, expression)| expression);
        if !matches!(expression, "" | ".*" | ".+" | "[^/]+") {
            return true;
        }
        rest = behind;
    }
    false
}
