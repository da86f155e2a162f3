//! Whether a request can come to a route. actix-web asks its routes in their order, and the first that matches takes it.

use std::string::String;
use std::vec::Vec;

use super::pattern::Pattern;
use crate::routes::Serves;

/// The places of a scope, in the order in which they are asked.
#[derive(Default)]
pub(super) struct Taken(Vec<Place>);

struct Place {
    pattern: Pattern,
    /// What is in it at any depth, with whole paths, where it is a scope.
    within: Option<Vec<(Serves, String)>>,
}

impl Taken {
    /// # Panics
    ///
    /// Where requests for it come to a place that was added before: what is recorded of it would say nothing about who may call
    /// it. Where actix-web cannot read the pattern.
    #[track_caller]
    pub(super) fn add(&mut self, serves: Serves, written: &str) {
        self.expect_free(serves, written);
        self.push(serves, written, None);
    }

    /// Adds another scope, which takes everything below its path.
    ///
    /// # Panics
    ///
    /// Where [`add`](Self::add) does, for each of its places, and for those of the scopes in it.
    #[track_caller]
    pub(super) fn add_scope(&mut self, path: &str, places: &Self) {
        let at = |(serves, below): (Serves, &str)| (serves, std::format!("{path}{below}"));
        let within: Vec<_> = places.0.iter().flat_map(Place::routes).map(at).collect();
        for (serves, written) in &within {
            self.expect_free(*serves, written);
        }
        self.push(Serves::Mount, path, Some(within));
    }

    fn push(&mut self, serves: Serves, written: &str, within: Option<Vec<(Serves, String)>>) {
        self.0.push(Place { pattern: Pattern::of(serves, written), within });
    }

    #[track_caller]
    fn expect_free(&self, serves: Serves, written: &str) {
        let asked = Pattern::of(serves, written);
        let Some(Place { pattern, .. }) = self.0.iter().find(|place| place.takes(&asked)) else { return };
        let (path, taking) = (asked.written(), pattern.written());
        assert!(
            !pattern.is_for_the_same_paths(&asked) || asked.has_expression() && path != taking,
            "no request would come to the route `{path}`: the route `{taking}` was added before, for the same paths and methods"
        );
        let what = if pattern.is_mount() { "what is below" } else { "the route" };
        panic!("requests for `{path}` would come to {what} `{taking}`, which was added before: add that behind it");
    }
}

impl Place {
    /// The routes and mounts that are here. A scope is none itself: what it has no route for, it answers with 404.
    fn routes(&self) -> impl Iterator<Item = (Serves, &str)> {
        let itself = self.within.is_none().then(|| (self.pattern.serves(), self.pattern.written()));
        let within = self.within.iter().flatten().map(|(serves, written)| (*serves, written.as_str()));
        itself.into_iter().chain(within)
    }

    /// Whether requests for what is asked come here. Where both have expressions, nobody reads what they match.
    fn takes(&self, asked: &Pattern) -> bool {
        let pattern = &self.pattern;
        // What comes first for some methods leaves the others to what comes behind it at the same paths.
        let is_same = pattern.is_for_the_same_paths(asked);
        let takes_methods = if is_same { has_all } else { has_some };
        let is_known = !asked.has_parameters() || !pattern.has_expression();
        let takes_all = || pattern.takes_all_of(asked);
        let takes_below = || asked.is_mount() && pattern.takes_from(asked);
        let takes_paths = || pattern.is_written_as(asked) || is_known && (takes_all() || takes_below());
        takes_methods(pattern.serves(), asked.serves()) && takes_paths()
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

/// Whether one takes requests with a method of the other.
fn has_some(earlier: Serves, later: Serves) -> bool {
    match (earlier, later) {
        (Serves::These(earlier), Serves::These(later)) => later.iter().any(|method| earlier.contains(method)),
        _ => true,
    }
}
