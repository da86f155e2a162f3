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
    pattern: Pattern,
    definition: ResourceDef,
}

impl Taken {
    /// # Panics
    ///
    /// Where requests for it come to a place that was added before: what is recorded of it would say nothing about who may call
    /// it. Where actix-web cannot read the pattern.
    #[track_caller]
    pub(super) fn add(&mut self, serves: Serves, pattern: &str) {
        let pattern = Pattern::of(serves, pattern);
        self.expect_free(&pattern);
        self.0.push(Place::of(pattern));
    }

    /// Adds another scope, which takes everything below its path.
    ///
    /// # Panics
    ///
    /// Where [`add`](Self::add) does, for each of its places.
    #[track_caller]
    pub(super) fn add_scope(&mut self, path: &str, places: &Self) {
        for Place { pattern, .. } in &places.0 {
            self.expect_free(&Pattern::of(pattern.serves, &std::format!("{path}{}", pattern.written)));
        }
        self.0.push(Place::of(Pattern::of(Serves::Mount, path)));
    }

    #[track_caller]
    fn expect_free(&self, asked: &Pattern) {
        let Some(Place { pattern, .. }) = self.0.iter().find(|place| place.takes(asked)) else { return };
        let (path, taking) = (&asked.written, &pattern.written);
        assert!(
            !pattern.is_for_the_same_paths(asked),
            "no request would come to the route `{path}`: the route `{taking}` was added before, for the same paths and methods"
        );
        let what = if pattern.is_mount() { "what is below" } else { "the route" };
        panic!("requests for `{path}` would come to {what} `{taking}`, which was added before: add that behind it");
    }
}

impl Place {
    fn of(pattern: Pattern) -> Self {
        let written = pattern.written.as_str();
        let definition = if pattern.is_mount() { ResourceDef::prefix(written) } else { ResourceDef::new(written) };
        Self { pattern, definition }
    }

    /// Whether requests for what is asked come here. Where both have parameters, nobody reads what an expression matches.
    fn takes(&self, asked: &Pattern) -> bool {
        let Self { pattern, definition } = self;
        if pattern.is_for_the_same_paths(asked) {
            // What comes first for some methods leaves the others to what comes behind it.
            return has_all(pattern.serves, asked.serves);
        }
        let is_known = !asked.has_parameters || !pattern.has_expression;
        is_known && has_some(pattern.serves, asked.serves) && definition.is_match(&asked.example)
    }
}

/// A pattern as it is written, and what can be seen of it.
struct Pattern {
    serves: Serves,
    written: String,
    /// A path that it matches, with nothing special in the places of its parameters.
    example: String,
    has_parameters: bool,
    /// Whether a parameter has an expression of which it cannot be seen what it matches.
    has_expression: bool,
}

impl Pattern {
    fn of(serves: Serves, written: &str) -> Self {
        let (mut example, mut rest, mut has_expression) = (String::new(), written, false);
        while let Some((before, parameter, behind)) = split_parameter(rest) {
            let is_tail = behind == "*";
            let expression = parameter.split_once(':').map(|(_, expression)| expression);
            has_expression |= !matches!(expression, None | Some("" | ".*" | ".+" | "[^/]+"));
            let may_have_slashes = is_tail || expression.is_some();
            example.push_str(before);
            example.push_str(&segments(if may_have_slashes { SEGMENTS } else { 1 }));
            rest = if is_tail { "" } else { behind };
        }
        example.push_str(rest);
        let has_parameters = example != written;
        if serves == Serves::Mount {
            // What is exactly at its path may be another route.
            example.push('/');
            example.push_str(&segments(SEGMENTS));
        }
        Self { serves, written: written.to_string(), example, has_parameters, has_expression }
    }

    fn is_mount(&self) -> bool {
        self.serves == Serves::Mount
    }

    fn is_for_the_same_paths(&self, other: &Self) -> bool {
        let reads_the_same = !self.has_expression && self.example == other.example;
        self.is_mount() == other.is_mount() && (self.written == other.written || reads_the_same)
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
