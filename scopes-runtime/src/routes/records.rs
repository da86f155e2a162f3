//! The list of routes that a router records, and the questions that it answers.

use std::collections::HashSet;
use std::string::String;
use std::vec::Vec;

use super::{Route, Serves};

/// The routes of a router, in the order in which they were added.
#[derive(Clone, Default)]
pub(crate) struct Records(pub(crate) Vec<Route>);

impl Records {
    pub(crate) fn as_slice(&self) -> &[Route] {
        &self.0
    }

    /// Adds routes. HEAD goes to its own handler where it has one, wherever that was added, and to that of GET otherwise.
    pub(crate) fn add(&mut self, routes: impl IntoIterator<Item = Route>) {
        self.0.extend(routes);
        let with_head = self.0.iter().filter(|route| route.methods() == ["HEAD"]).map(|route| route.path.clone());
        let with_head: HashSet<String> = with_head.collect();
        for route in self.0.iter_mut().filter(|route| route.methods() == ["GET", "HEAD"]) {
            if with_head.contains(&route.path) {
                route.serves = Serves::These(&["GET"]);
            }
        }
    }
}

impl FromIterator<Route> for Records {
    fn from_iter<Routes: IntoIterator<Item = Route>>(routes: Routes) -> Self {
        Self(routes.into_iter().collect())
    }
}

impl IntoIterator for Records {
    type Item = Route;
    type IntoIter = std::vec::IntoIter<Route>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.into_iter()
    }
}

#[cfg(test)]
mod tests {
    use std::string::String;
    use std::vec::Vec;

    use super::Records;
    use crate::routes::{Route, RouteGuard, RouteKind, Serves};

    #[test]
    fn records_are_the_routes_that_they_are_made_of() {
        let routes = ["/a", "/b"].map(|path| {
            let guard = RouteGuard::public("only its path matters");
            Route { serves: Serves::Any, path: String::from(path), kind: RouteKind::Service, guard }
        });
        let records: Records = routes.clone().into_iter().collect();
        assert_eq!(records.as_slice(), routes);
        assert_eq!(records.into_iter().collect::<Vec<_>>(), routes);
    }
}
