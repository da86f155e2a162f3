//! Mounts services that have no guarded handlers of their own: with a requirement, or as public with a reason.

use actix_web::dev::HttpServiceFactory;
use actix_web::web;

use super::behind::behind;
use super::check::Guard as _;
use super::scope::Scope;
use crate::requirement::Requirement;
use crate::requirement::granted::Granted;
use crate::routes::reason::Reason;
use crate::routes::{RouteGuard, Serves};

impl Scope {
    /// Adds a service below a path, of whose handlers nothing is known, for everybody: static files, say.
    ///
    /// # Panics
    ///
    /// Where the reason says nothing or is a path, where the path is empty or `/`, and where [`route`](Self::route) does.
    #[track_caller]
    pub fn mount_public(self, reason: Reason, path: &str, service: impl HttpServiceFactory + 'static) -> Self {
        reason.check();
        self.mount(RouteGuard::public(reason.0), path, web::scope(path).service(service))
    }

    /// Adds a service below a path, of whose handlers nothing is known, for callers that meet `R`. All that is below the path
    /// is checked, whether there is something or not.
    ///
    /// # Panics
    ///
    /// Where the path is empty or `/`, and where [`route`](Self::route) does.
    #[track_caller]
    pub fn mount_requiring<R: Requirement>(self, path: &str, service: impl HttpServiceFactory + 'static) -> Self {
        let scope = behind(Granted::<R>::check, web::scope(path)).service(service);
        self.mount(RouteGuard::of::<Granted<R>>(), path, scope)
    }

    #[track_caller]
    fn mount(mut self, guard: RouteGuard, path: &str, scope: impl HttpServiceFactory + 'static) -> Self {
        assert!(
            !path.trim_matches('/').is_empty(),
            "what is mounted takes every request below its path: name one, such as `/assets`"
        );
        self.record(Serves::Mount, path, guard);
        self.with(|outer| outer.service(scope))
    }
}
