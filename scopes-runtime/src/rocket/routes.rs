//! Routes of which each says who may call it.

use std::fmt;
use std::vec::Vec;

use rocket::Route;
use rocket::request::FromRequest;

use super::checked::Checked;
use crate::attributes::declared::Declared;
use crate::attributes::guards::Described;
use crate::routes::RouteGuard;

/// Routes with what they ask for: what `routes!` makes, for
/// [`mount_guarded`](super::MountGuarded::mount_guarded).
#[must_use]
pub struct GuardedRoutes(Vec<(Route, RouteGuard)>);

impl fmt::Debug for GuardedRoutes {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.0.iter().map(|(route, _)| route)).finish()
    }
}

impl GuardedRoutes {
    /// Puts one guard around all of these routes, whatever their handlers are.
    pub(super) fn behind<G>(routes: Vec<Route>, guard: &RouteGuard) -> Self
    where
        G: Described + for<'r> FromRequest<'r> + 'static,
    {
        Self(routes.into_iter().map(|route| (Checked::<G>::around(route), guard.clone())).collect())
    }

    /// Routes that need no check.
    pub(super) fn unchecked(routes: Vec<Route>, guard: &RouteGuard) -> Self {
        Self(routes.into_iter().map(|route| (route, guard.clone())).collect())
    }

    pub(super) fn into_parts(self) -> (Vec<Route>, Vec<RouteGuard>) {
        self.0.into_iter().unzip()
    }
}

/// One of them.
pub struct GuardedRoute(Route, RouteGuard);

/// What `routes!` makes of its routes.
pub fn guarded_routes<const N: usize>(routes: [GuardedRoute; N]) -> GuardedRoutes {
    GuardedRoutes(routes.into_iter().map(|GuardedRoute(route, guard)| (route, guard)).collect())
}

/// A route behind the check of what is recorded of it. The handler is the type that `#[get]` made of the function: nothing else
/// says that the route is the one of this handler.
pub fn guarded_route<Handler: Declared>(_: Handler, route: Route) -> GuardedRoute
where
    Handler::Guard: for<'r> FromRequest<'r> + 'static,
{
    GuardedRoute(Checked::<Handler::Guard>::around(route), RouteGuard::of::<Handler::Guard>())
}
