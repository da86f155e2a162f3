//! Whether a request can come to a route. actix-web asks its routes in their order, and the first that matches takes it.

use std::string::{String, ToString as _};
use std::vec::Vec;

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

/// What is not empty and has no slash, whatever its parameters stand for.
fn is_one_segment(segment: &str) -> bool {
    let has_expression = segment.contains('{') && (segment.contains(':') || segment.ends_with("}*"));
    !segment.is_empty() && !has_expression
}

#[cfg(test)]
mod tests {
    use std::string::String;

    use super::{Place, Taken, has_all, matches_all};
    use crate::routes::Serves;

    const GET: Serves = Serves::These(&["GET"]);
    const PUT: Serves = Serves::These(&["PUT"]);

    fn is_behind(serves: Serves, earlier: &str, later: &str) -> bool {
        matches_all(&Place { serves, pattern: String::from(earlier) }, later)
    }

    #[test]
    fn a_route_is_behind_what_matches_all_of_it() {
        let behind = [
            (GET, "/items/{id}", "/items/{number}"),
            (GET, "/items/{id}", "/items/new"),
            (GET, r"/items/{id:\d+}", r"/items/{id:\d+}"),
            (Serves::Mount, "/items", "/items"),
            (Serves::Mount, "/items", "/items/new"),
            (Serves::Mount, "", "/anything"),
        ];
        for (serves, earlier, later) in behind {
            assert!(is_behind(serves, earlier, later), "{earlier} {later}");
        }
        let beside = [
            (GET, "/items/new", "/items/{id}"),
            (GET, "/items/{id}", "/items/{path:.*}"),
            (GET, "/items/{id}", "/items/{path}*"),
            (GET, "/items/{id}", "/items/"),
            (GET, "/items/{id}", "/items/{id}/parts"),
            (GET, r"/items/{id:\d+}", "/items/{name}"),
            (GET, "/items", "/items/new"),
            (Serves::Mount, "/items", "/itemsets"),
        ];
        for (serves, earlier, later) in beside {
            assert!(!is_behind(serves, earlier, later), "{earlier} {later}");
        }
    }

    #[test]
    fn a_route_is_behind_what_has_all_of_its_methods() {
        assert!(has_all(GET, GET) && has_all(Serves::Any, GET) && has_all(Serves::Mount, Serves::Any));
        assert!(!has_all(GET, PUT) && !has_all(GET, Serves::Any));
    }

    #[test]
    fn what_is_taken_is_named() {
        let mut taken = Taken::default();
        taken.add(GET, "/items/old");
        taken.add(GET, "/items/{id}");
        taken.add(PUT, "/items/new");
        let mut new = Taken::default();
        new.add(GET, "");
        taken.add_scope("/items/new/parts", &new);
        let refused = std::panic::catch_unwind(move || taken.add_scope("/items/new", &new)).unwrap_err();
        let expected = "no request comes to the route `/items/new`: the route `/items/{id}` was added before it and takes \
                        them; add it behind";
        assert_eq!(refused.downcast_ref::<String>().unwrap(), expected);
    }
}
