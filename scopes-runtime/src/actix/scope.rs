//! The scope that takes only guarded handlers.

use core::fmt;
use std::boxed::Box;
use std::rc::Rc;
use std::string::String;
use std::vec::Vec;

use actix_web::dev::{AppService, HttpServiceFactory};
use actix_web::web;

use super::check::KnownGuard;
use super::declared::checked;
use super::handlers::Handlers;
use super::method_route::MethodRoute;
use super::middleware::{Middleware, Middlewares};
use super::path::{template_of, with_slash};
use super::position::NotePosition;
use super::services::Services;
use super::taken::Taken;
use crate::attributes::declared::DeclaredRoute;
use crate::catalog::info::CatalogInfo;
use crate::routes::reconcile::{Drift, reconcile};
use crate::routes::records::Records;
use crate::routes::served::route_at;
use crate::routes::{Route, RouteGuard, RouteKind, Serves};

/// actix-web's [`Scope`](actix_web::Scope), but for guarded handlers only, and with a record of what every route asks for.
///
/// A handler that does not say who may call it does not compile here. What is recorded of a route is checked before its
/// handler runs, and before its other parameters are extracted, whatever the handler is.
///
/// It is a service: `App::new().service(scope("/api")…)`. A layer that authenticates is put around it with [`wrap`](Self::wrap),
/// or around the application.
#[must_use]
pub struct Scope {
    /// The path below which it is.
    path: String,
    parts: Vec<Part>,
    middlewares: Vec<Rc<dyn Middleware>>,
    /// Whether a part has to know which path is left.
    needs_position: bool,
    records: Records,
    taken: Taken,
}

/// What adds something to actix-web's scope.
type Part = Box<dyn FnOnce(actix_web::Scope) -> actix_web::Scope>;

/// A scope below a path, without routes. One below `""` takes every request that comes to it, and so is added last.
pub fn scope(path: &str) -> Scope {
    Scope {
        path: with_slash(path),
        parts: Vec::new(),
        middlewares: Vec::new(),
        needs_position: false,
        records: Records::default(),
        taken: Taken::default(),
    }
}

impl Scope {
    /// Adds a route, as [`actix_web::Scope::route`] does.
    ///
    /// # Panics
    ///
    /// Where requests for it would come to what was added before it: actix-web asks routes in their order. A regular expression in
    /// what was added before is not compared with parameters behind it, and one in this path only with plain parameters. Where
    /// actix-web cannot read the path.
    #[track_caller]
    pub fn route(mut self, path: &str, handler: impl Handlers) -> Self {
        let MethodRoute { serves, guard, inner } = handler.into_method_route();
        self.record(serves, path, guard);
        let path = String::from(path);
        self.with(move |scope| scope.route(&path, inner))
    }

    /// Adds a function with `#[get("…")]` or one like it below the attribute that says who may call it, or another scope of
    /// this crate, as [`actix_web::Scope::service`] does.
    ///
    /// # Panics
    ///
    /// Where [`route`](Self::route) does, and where `Declared` was implemented by hand, without routes.
    #[track_caller]
    pub fn service(self, service: impl Services) -> Self {
        service.add_to(self)
    }

    /// Adds data for the handlers of this scope, as [`actix_web::Scope::app_data`] does.
    pub fn app_data<Data: 'static>(self, data: Data) -> Self {
        self.with(move |scope| scope.app_data(data))
    }

    /// Puts a middleware around all of the scope, whenever its routes are added, as [`actix_web::Scope::wrap`] does: an
    /// [`AuthenticationLayer`](crate::AuthenticationLayer) for one. A middleware that is added later goes around this one.
    ///
    /// It stands around the checks of the routes: one that answers by itself, a cache for one, asks for no proof.
    pub fn wrap(mut self, middleware: impl Middleware + 'static) -> Self {
        self.middlewares.push(Rc::new(middleware));
        self
    }

    pub(super) fn with(mut self, part: impl FnOnce(actix_web::Scope) -> actix_web::Scope + 'static) -> Self {
        self.parts.push(Box::new(part));
        self
    }

    #[track_caller]
    pub(super) fn add_below(mut self, scope: Self) -> Self {
        self.taken.add_scope(&scope.path, &scope.taken);
        let path = template_of(&self.path);
        let below = |route: &Route| Route { path: std::format!("{path}{}", route.path), ..route.clone() };
        self.records.add(scope.requirements().iter().map(below));
        self.with(|outer| outer.service(scope))
    }

    #[track_caller]
    pub(super) fn add_declared(
        mut self,
        routes: &'static [DeclaredRoute],
        KnownGuard { recorded, check }: KnownGuard,
        service: impl HttpServiceFactory + 'static,
    ) -> Self {
        assert!(
            !routes.is_empty(),
            "nobody knows the routes of this service: leave `Declared` to `#[requires(…)]`, `#[authenticated(…)]` or \
             `#[public(…)]` above `#[get(\"…\")]`"
        );
        for route in routes {
            self.record(Serves::These(route.methods), route.path, recorded.clone());
        }
        self.needs_position = true;
        self.with(move |scope| scope.service(checked(routes, check, service)))
    }

    #[track_caller]
    pub(super) fn record(&mut self, serves: Serves, path: &str, guard: RouteGuard) {
        let path = with_slash(path);
        self.taken.add(serves, &path);
        let path = template_of(&std::format!("{}{path}", self.path));
        self.records.add([Route { serves, path, kind: RouteKind::Service, guard }]);
    }
}

impl Scope {
    /// Every route with what it serves, its path from this scope on, the scope's own included, and what it asks for, in the
    /// order in which they were added. Paths are in the form of catalogs: `{id}` for `{id:\d+}`, `{*path}` for `{path:.*}` and
    /// whatever else may match a slash.
    pub fn requirements(&self) -> &[Route] {
        self.records.as_slice()
    }

    /// The route for a method and a path template, as [`requirements`](Self::requirements) reports it: for a test that says who
    /// may call it. Any method comes to one of [`route`](super::route); HEAD comes to none that does not name it.
    ///
    /// `None` if no route is recorded at this very template (`/orders/7` is not `/orders/{id}`), and where none there has the
    /// method.
    ///
    /// ```ignore
    /// let route = api().requirement("GET", "/orders/{id}").unwrap();
    /// assert_eq!(route.access().to_string(), "orders:read");
    /// ```
    pub fn requirement(&self, method: &str, path: &str) -> Option<&Route> {
        route_at(self.requirements(), method, &template_of(path))
    }

    /// Compares the routes with the endpoints of a catalog, in both directions. Those of several scopes are compared together,
    /// by [`scopes::reconcile`](crate::reconcile).
    ///
    /// One line in a test, or at start:
    ///
    /// ```ignore
    /// api().reconcile(&access::CATALOG).unwrap();
    /// ```
    ///
    /// # Errors
    ///
    /// [`Drift`] lists routes that the catalog does not know, endpoints that nobody serves, and requirements that differ.
    pub fn reconcile(&self, catalog: &CatalogInfo) -> Result<(), Drift> {
        reconcile(self.requirements(), catalog)
    }
}

impl HttpServiceFactory for Scope {
    fn register(self, config: &mut AppService) {
        let scope = self.parts.into_iter().fold(web::scope(&self.path), |scope, part| part(scope));
        let position = self.needs_position.then(|| Rc::new(NotePosition) as Rc<dyn Middleware>);
        let middlewares: Vec<_> = position.into_iter().chain(self.middlewares).collect();
        if middlewares.is_empty() {
            scope.register(config);
        } else {
            scope.wrap(Middlewares(middlewares)).register(config);
        }
    }
}

impl fmt::Debug for Scope {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Scope").field("routes", &self.requirements()).finish_non_exhaustive()
    }
}
