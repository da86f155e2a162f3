//! The router that takes only guarded handlers.

use core::fmt;
use std::string::ToString as _;
use std::vec::Vec;

use poem::IntoEndpoint;
use poem::error::RouteError;

use super::app::App;
use super::handlers::{Added, Handlers};
use super::middleware::RouteMiddleware;
use super::part::Part;
use super::path::{Path, Paths};
use crate::catalog::info::CatalogInfo;
use crate::http::authenticates::Authenticates;
use crate::routes::reconcile::{Drift, reconcile};
use crate::routes::records::Records;
use crate::routes::served::route_at;
use crate::routes::{Route, RouteKind};

/// poem's [`Route`](poem::Route), but for guarded handlers only, and with a record of what every route asks for.
///
/// A handler that does not say who may call it does not compile here. What has no such handlers, static files or a plain
/// route, is mounted with a requirement or with the reason why it has none. What is recorded of a route is checked before its
/// handler runs, whatever the handler is.
///
/// It is an endpoint for poem, as a `Route` is, that answers 500 where nothing authenticates.
/// [`authenticated_by`](Self::authenticated_by) puts around all of it what does, [`with`](Self::with) any other middleware. Both
/// keep the record; what poem's `EndpointExt` has beside, such as `around` and `data`, gives an endpoint without it.
#[must_use]
#[derive(Default)]
pub struct Guards {
    pub(super) inner: poem::Route,
    pub(super) records: Records,
    pub(super) paths: Paths,
}

impl Guards {
    /// Guards of no routes. They answer every request with 404.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds handlers at a path, as [`poem::Route::at`] does: guarded ones for its methods, `get(show).post(create)`, or one for
    /// every method. Parameters are written as poem writes them, `/orders/:id`; they are recorded as catalogs write them,
    /// `/orders/{id}`.
    ///
    /// # Panics
    ///
    /// Where poem's does: if the path is no path or is taken; and where a path is written in another style, where one of two
    /// paths would never be reached, or where this one would get requests for what is nested.
    #[track_caller]
    pub fn at(mut self, path: impl AsRef<str>, handlers: impl Handlers) -> Self {
        let path = Path::of(path.as_ref());
        let known = handlers.add_to(self.inner, path.as_str());
        let inner = expect_route(known.route);
        let kind = RouteKind::Service;
        self.records.add(known.added.into_iter().map(|Added { serves, guard }| Route {
            serves,
            path: path.template().to_string(),
            kind,
            guard,
        }));
        self.paths.add(path);
        Self { inner, ..self }
    }

    /// Adds other guards below a path, as [`poem::Route::nest`] does: plain ones, or some with middlewares around them.
    ///
    /// # Panics
    ///
    /// Where poem's does: if the path is taken or has parameters; and where one of two paths would never be reached, or where
    /// another path would get requests for one of these guards.
    #[track_caller]
    pub fn nest<P: Part>(mut self, path: impl AsRef<str>, part: P) -> Self {
        let path = Path::of_nest(path.as_ref());
        let (endpoint, records) = part.into_parts();
        let inner = expect_route(self.inner.try_nest(path.as_str(), endpoint));
        let nested = records.0.below(path.as_str()).collect::<Vec<_>>();
        self.paths.add(path.with_nested(&nested));
        self.records.add(nested);
        Self { inner, ..self }
    }

    #[track_caller]
    pub(super) fn nest_endpoint<E: IntoEndpoint<Endpoint: 'static>>(mut self, path: Path, endpoint: E) -> Self {
        let inner = expect_route(self.inner.try_nest(path.as_str(), endpoint));
        self.paths.add(path);
        Self { inner, ..self }
    }

    /// Puts a middleware around all of it, mounts too. Nothing can be added afterwards that the middleware does not cover:
    /// [`App`] has no `at`, and its `with` goes outside.
    ///
    /// It stands around the checks of the routes: one that answers by itself, a cache for one, asks for no proof.
    pub fn with<M: RouteMiddleware<poem::Route>>(self, middleware: M) -> App {
        App::new(middleware.put_around(self.inner), self.records)
    }

    /// Finishes the guards: puts a layer around all of them, routes and mounts, that finds out who calls. It is a verifier, or an
    /// [`AuthenticationLayer`](crate::AuthenticationLayer) with its options.
    ///
    /// Routes of another catalog need a verifier of their own. They are guards of their own, which are finished by themselves
    /// and nested. Where a middleware finds out who calls both, or one of yours does, put it around with [`with`](Self::with).
    ///
    /// # Panics
    ///
    /// Where routes ask for tokens of another catalog than the verifier makes, with all of these routes. Catalogs are told apart
    /// by their types: each `scopes!` makes a catalog of its own, also from the same file.
    #[track_caller]
    pub fn authenticated_by<A: Authenticates>(self, authentication: A) -> App {
        self.records.expect_catalog::<A::Scope>("and nest them");
        App::new(authentication.into_layer().put_around(self.inner), self.records.authenticated())
    }

    /// The plain route, to go on without guards. Nothing authenticates its requests: a middleware has to be put around it.
    pub fn into_inner(self) -> poem::Route {
        self.inner
    }

    /// Every route with what it serves, its whole path and what it asks for, in the order in which they were added.
    pub fn requirements(&self) -> &[Route] {
        self.records.as_slice()
    }

    /// The route for a method and a path template, as [`requirements`](Self::requirements) reports it: for a test that says who
    /// may call it. HEAD comes to the route for GET where it has none of its own, and any method to a handler that stands at its
    /// path without one.
    ///
    /// `None` if no route is recorded at this very template (`/orders/7` is not `/orders/{id}`), where none there has the
    /// method, and where it cannot be told: routes that only their regular expressions tell apart may ask for different things,
    /// and what is mounted above a route for GET may have a HEAD of its own.
    ///
    /// ```ignore
    /// let route = guards().requirement("GET", "/orders/{id}").unwrap();
    /// assert_eq!(route.access().to_string(), "orders:read");
    /// ```
    pub fn requirement(&self, method: &str, path: &str) -> Option<&Route> {
        route_at(self.requirements(), method, path)
    }

    /// Compares the routes with the endpoints of a catalog, in both directions.
    ///
    /// One line in a test, or at start:
    ///
    /// ```ignore
    /// guards().reconcile(&access::CATALOG).unwrap();
    /// ```
    ///
    /// # Errors
    ///
    /// [`Drift`] lists routes that the catalog does not know, endpoints that nobody serves, and requirements that differ.
    pub fn reconcile(&self, catalog: &CatalogInfo) -> Result<(), Drift> {
        reconcile(self.requirements(), catalog)
    }
}

/// Says at the caller's line what poem would say at its own.
#[track_caller]
pub(super) fn expect_route(added: Result<poem::Route, RouteError>) -> poem::Route {
    match added {
        Ok(route) => route,
        Err(error) => panic!("{error}"),
    }
}

impl IntoEndpoint for Guards {
    type Endpoint = poem::Route;

    fn into_endpoint(self) -> poem::Route {
        self.inner
    }
}

impl fmt::Debug for Guards {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Guards").field("routes", &self.requirements()).finish_non_exhaustive()
    }
}
