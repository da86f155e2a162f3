//! Adds to the records of routes what only the router of axum has: fallbacks for other methods.

use std::collections::HashSet;
use std::string::String;
use std::vec::Vec;

use crate::routes::records::Records;
use crate::routes::{Route, RouteGuard, RouteKind, Serves};

impl Records {
    /// Adds what answers to every other method where there is a route now. Nobody knows the methods of what is mounted.
    pub(super) fn add_other_methods(&mut self, guard: &RouteGuard) {
        let mut taken: HashSet<(Serves, String)> = HashSet::new();
        taken.extend(
            self.as_slice()
                .iter()
                .filter(|route| route.serves == Serves::Any)
                .map(|route| (Serves::Any, route.path.clone())),
        );
        let places = self.as_slice().iter().map(|route| match route.serves {
            Serves::Mount => (Serves::Mount, route.path.clone()),
            Serves::These(_) | Serves::Any => (Serves::Any, route.path.clone()),
        });
        let free: Vec<_> = places.filter(|place| taken.insert(place.clone())).collect();
        self.add(free.into_iter().map(|(serves, path)| Route {
            serves,
            path,
            kind: RouteKind::Service,
            guard: guard.clone(),
        }));
    }
}
