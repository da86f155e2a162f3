//! Ways to mount routes that nobody can forget to guard, and what those ask for.

use core::fmt;
use std::vec::Vec;

use rocket::http::uri::Origin;
use rocket::{Build, Phase, Rocket, Route as RocketRoute};

use super::description::route_of;
use super::known::Known;
use super::routes::GuardedRoutes;
use super::template::may_meet;
use crate::catalog::info::CatalogInfo;
use crate::http::protected_resource_metadata::ProtectedResourceMetadata;
use crate::requirement::Requirement;
use crate::requirement::granted::Granted;
use crate::routes::description::Description;
use crate::routes::reason::Reason;
use crate::routes::reconcile::{Drift, reconcile};
use crate::routes::served::route_at;
use crate::routes::{Route, RouteGuard};

/// What [`mount_guarded`](MountGuarded::mount_guarded) takes: the [`GuardedRoutes`] that `routes!` makes.
#[diagnostic::on_unimplemented(
    message = "`mount_guarded` does not take `{Self}`",
    label = "not made by `scopes::rocket::routes!`",
    note = "`routes![…]` is that of `scopes::rocket` here, and not that of `rocket`",
    note = "what has no handlers of yours, such as a `FileServer`: `mount_requiring::<R>(…)`, or \
            `mount_public(Reason(\"…\"), …)` for what everybody may get"
)]
pub trait OnlyGuarded {
    #[doc(hidden)]
    fn into_routes(self) -> GuardedRoutes;
}

#[diagnostic::do_not_recommend]
impl OnlyGuarded for GuardedRoutes {
    fn into_routes(self) -> GuardedRoutes {
        self
    }
}

/// rocket's [`mount`](Rocket::mount), but for guarded routes only, and with a record of what each asks for.
///
/// Where a route asks for tokens of a catalog, and no fairing [says](super::authenticates) that it authenticates these, the
/// rocket is not launched. The error of rocket has the reason in the name of a fairing that failed.
pub trait MountGuarded: Sized {
    /// Mounts the routes of `routes!` below a path, as [`Rocket::mount`] does.
    ///
    /// # Panics
    ///
    /// Where rocket's does: if the path is no static path.
    #[track_caller]
    #[must_use]
    fn mount_guarded<'a>(
        self,
        base: impl TryInto<Origin<'a>, Error: fmt::Display> + Clone + fmt::Display,
        routes: impl OnlyGuarded,
    ) -> Self;

    /// Mounts routes of whose handlers nothing is known, for everybody: a `FileServer`, say.
    ///
    /// # Panics
    ///
    /// Where the reason says nothing or is a path, and where [`Rocket::mount`] does.
    #[track_caller]
    #[must_use]
    fn mount_public<'a>(
        self,
        reason: Reason,
        base: impl TryInto<Origin<'a>, Error: fmt::Display> + Clone + fmt::Display,
        routes: impl Into<Vec<RocketRoute>>,
    ) -> Self;

    /// Mounts routes of whose handlers nothing is known, for callers that meet `R`: it is checked before any of them runs.
    ///
    /// # Panics
    ///
    /// Where [`Rocket::mount`] does.
    #[track_caller]
    #[must_use]
    fn mount_requiring<'a, R: Requirement + 'static>(
        self,
        base: impl TryInto<Origin<'a>, Error: fmt::Display> + Clone + fmt::Display,
        routes: impl Into<Vec<RocketRoute>>,
    ) -> Self;

    /// Mounts the protected resource metadata (RFC 9728), which describes the service to OAuth clients, at its well-known path and for
    /// everybody, pages of other origins included: the [`document`](crate::ProtectedResourceMetadata::document) of the routes mounted so
    /// far.
    ///
    /// So it is called last. It is at the root of the server, where clients look for it, whatever the other routes are below.
    /// Challenges point to it where the layer is told so, by
    /// [`resource_metadata`](crate::AuthenticationLayer::resource_metadata) with [`url`](ProtectedResourceMetadata::url). Where the
    /// path is taken, the rocket is not launched: routes collide.
    #[must_use]
    fn describe(self, resource: &ProtectedResourceMetadata) -> Self;

    /// Refuses the launch where a route was mounted in another way: with [`Rocket::mount`], it says nobody who may call it.
    ///
    /// Fairings that mount routes are waited for. Only what is mounted by a fairing that another fairing attaches may come too
    /// late for this.
    #[must_use]
    fn strict(self) -> Self;
}

impl MountGuarded for Rocket<Build> {
    fn mount_guarded<'a>(
        self,
        base: impl TryInto<Origin<'a>, Error: fmt::Display> + Clone + fmt::Display,
        routes: impl OnlyGuarded,
    ) -> Self {
        mount(self, base, routes.into_routes())
    }

    fn mount_public<'a>(
        self,
        reason: Reason,
        base: impl TryInto<Origin<'a>, Error: fmt::Display> + Clone + fmt::Display,
        routes: impl Into<Vec<RocketRoute>>,
    ) -> Self {
        reason.check();
        mount(self, base, GuardedRoutes::unchecked(routes.into(), &RouteGuard::public(reason.0)))
    }

    fn mount_requiring<'a, R: Requirement + 'static>(
        self,
        base: impl TryInto<Origin<'a>, Error: fmt::Display> + Clone + fmt::Display,
        routes: impl Into<Vec<RocketRoute>>,
    ) -> Self {
        mount(self, base, GuardedRoutes::behind::<Granted<R>>(routes.into(), &RouteGuard::of::<Granted<R>>()))
    }

    fn describe(self, resource: &ProtectedResourceMetadata) -> Self {
        let description = Description::of(resource, &Known::records(&self));
        let (record, mounted_before) = (description.route(), self.routes().count());
        Known::add_description(self.mount("/", [route_of(description)]), mounted_before, record)
    }

    fn strict(self) -> Self {
        Known::strict(self)
    }
}

#[track_caller]
fn mount<'a>(
    rocket: Rocket<Build>,
    base: impl TryInto<Origin<'a>, Error: fmt::Display> + Clone + fmt::Display,
    routes: GuardedRoutes,
) -> Rocket<Build> {
    let mounted_before = rocket.routes().count();
    let (routes, guards) = routes.into_parts();
    Known::add(rocket.mount(base, routes), mounted_before, guards)
}

/// What the guarded routes of a rocket ask for.
pub trait Requirements {
    /// Every guarded route with what it serves, its whole path and what it asks for, in the order in which they were mounted.
    /// Paths are those of a catalog: `{id}` for `<id>`, `{*rest}` for `<rest..>`, without a query.
    fn requirements(&self) -> Vec<Route>;

    /// The route for a method and a path template, as [`requirements`](Self::requirements) reports it: for a test that says who
    /// may call it. HEAD comes to the route for GET where it has none of its own.
    ///
    /// `None` if no guarded route is recorded at this very template (`/orders/7` is not `/orders/{id}`), where none there has the
    /// method, and where several have it, by rank or format, that ask for different things. For HEAD also where a route for HEAD
    /// with another path may get such a request, and asks for something else: rocket asks those first.
    ///
    /// ```ignore
    /// let route = rocket().requirement("GET", "/orders/{id}").unwrap();
    /// assert_eq!(route.access().to_string(), "orders:read");
    /// ```
    fn requirement(&self, method: &str, path: &str) -> Option<Route>;

    /// Compares the guarded routes with the endpoints of a catalog, in both directions.
    ///
    /// One line in a test, or at start:
    ///
    /// ```ignore
    /// rocket().reconcile(&access::CATALOG).unwrap();
    /// ```
    ///
    /// # Errors
    ///
    /// [`Drift`] lists routes that the catalog does not know, endpoints that nobody serves, and requirements that differ.
    fn reconcile(&self, catalog: &CatalogInfo) -> Result<(), Drift>;
}

impl<P: Phase> Requirements for Rocket<P> {
    fn requirements(&self) -> Vec<Route> {
        Known::records(self)
    }

    fn requirement(&self, method: &str, path: &str) -> Option<Route> {
        let routes = self.requirements();
        let route = route_at(&routes, method, path)?;
        let is_for_head = |other: &&Route| other.methods() == ["HEAD"] && may_meet(other.path(), path);
        let mut others = routes.iter().filter(is_for_head);
        (method != "HEAD" || others.all(|other| other.guard == route.guard)).then(|| route.clone())
    }

    fn reconcile(&self, catalog: &CatalogInfo) -> Result<(), Drift> {
        reconcile(&self.requirements(), catalog)
    }
}
