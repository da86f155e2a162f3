//! Which route gets the requests for an endpoint.

use std::collections::HashMap;
use std::vec::Vec;

use super::template::{Shape, Template};
use super::{Route, Serves};

/// The route that is recorded at this very template, and gets the requests for a method there.
#[cfg(feature = "_routers")]
pub(crate) fn route_at<'r>(routes: &'r [Route], method: &str, path: &str) -> Option<&'r Route> {
    Served::new(routes).server(method, path).filter(|route| route.path == path)
}

/// Routes, to look up endpoints in.
pub(crate) struct Served<'r> {
    routes: &'r [Route],
    /// The positions of the routes that have a path of their own.
    paths: HashMap<Shape<'r>, Vec<usize>>,
    /// The positions of what is mounted.
    mounts: Vec<(Template<'r>, usize)>,
}

impl<'r> Served<'r> {
    pub(crate) fn new(routes: &'r [Route]) -> Self {
        let mut served = Self { routes, paths: HashMap::new(), mounts: Vec::new() };
        for (position, route) in routes.iter().enumerate() {
            let template = Template::of(&route.path);
            match route.serves {
                Serves::Mount => served.mounts.push((template, position)),
                Serves::These(_) | Serves::Any => served.paths.entry(template.shape()).or_default().push(position),
            }
        }
        served
    }

    /// The routes that get the requests for a method and a template. They are several only where that cannot be told: routes
    /// that only regular expressions or ranks tell apart, and things mounted at one path, of which nobody knows what they have.
    pub(crate) fn servers(&self, method: &str, path: &str) -> Vec<usize> {
        let template = Template::of(path);
        let by_path = self.at(&template);
        let all = |is_one: &dyn Fn(&Route) -> bool| {
            by_path.iter().copied().filter(|&route| is_one(&self.routes[route])).collect::<Vec<_>>()
        };
        let mut servers = all(&|route| route.methods().contains(&method));
        if servers.is_empty() {
            servers = all(&|route| route.serves == Serves::Any);
        }
        if servers.iter().all(|&handler| self.only_implies(handler, method)) {
            servers.extend(self.innermost_above(&template));
        }
        servers
    }

    /// Whether the route has the method only because it has GET: what is mounted above may have a HEAD of its own.
    fn only_implies(&self, route: usize, method: &str) -> bool {
        method == "HEAD" && self.routes[route].methods().first().is_some_and(|first| *first != "HEAD")
    }

    /// The route that gets the requests for a method and a template, where it can be told who may call it.
    #[cfg(any(feature = "_routers", feature = "testing"))]
    pub(crate) fn server(&self, method: &str, path: &str) -> Option<&'r Route> {
        let servers = self.servers(method, path);
        let first = &self.routes[*servers.first()?];
        servers.iter().all(|&other| self.routes[other].guard == first.guard).then_some(first)
    }

    /// The routes that are there because of an endpoint: the one for its method, and what is mounted or takes any method, where
    /// nothing else gets its requests. The route for GET gets those for HEAD, but is not there because of them.
    pub(crate) fn known_by(&self, method: &str, path: &str) -> Vec<usize> {
        let is_for = |&route: &usize| self.routes[route].methods().first().is_some_and(|first| *first == method);
        let mut known: Vec<usize> = self.at(&Template::of(path)).into_iter().filter(is_for).collect();
        if let [server] = self.servers(method, path)[..]
            && self.routes[server].methods().is_empty()
        {
            known.push(server);
        }
        known
    }

    /// The routes with a path of their own that a template leads to. Where one has the very text of the template, those at the
    /// plain parameter get none of its requests.
    fn at(&self, template: &Template<'_>) -> Vec<usize> {
        let candidates = self.paths.get(&template.shape()).map_or(&[][..], Vec::as_slice);
        let at = |is_at: &dyn Fn(Template<'_>) -> bool| {
            let is_at = |&route: &usize| is_at(Template::of(&self.routes[route].path));
            candidates.iter().copied().filter(is_at).collect::<Vec<_>>()
        };
        let exact = at(&|own| own.serves(template) && template.serves(&own));
        if exact.is_empty() { at(&|own| own.serves(template)) } else { exact }
    }

    fn innermost_above(&self, template: &Template<'_>) -> Vec<usize> {
        let above = || self.mounts.iter().filter(|(mount, _)| mount.is_above(template));
        let depth = above().map(|(mount, _)| mount.depth()).max();
        above().filter(|(mount, _)| Some(mount.depth()) == depth).map(|(_, route)| *route).collect()
    }
}

#[cfg(all(test, feature = "_routers"))]
mod tests {
    use std::string::String;

    use super::Served;
    use crate::routes::{Route, RouteGuard, RouteKind, Serves};

    fn route(path: &str) -> Route {
        let guard = RouteGuard::public("only its path matters");
        Route { serves: Serves::These(&["POST"]), path: String::from(path), kind: RouteKind::Service, guard }
    }

    #[test]
    fn beside_a_plain_parameter_a_text_around_one_gets_its_own_requests_and_no_others() {
        let routes = ["/orders/{id}", "/orders/{id}:approve", "/orders/new"].map(route);
        let served = Served::new(&routes);
        let table =
            [("/orders/{order}", 0), ("/orders/{order}:approve", 1), ("/orders/{order}:stop", 0), ("/orders/new", 2)];
        for (path, server) in table {
            assert_eq!(served.servers("POST", path), [server], "{path}");
        }
    }
}
