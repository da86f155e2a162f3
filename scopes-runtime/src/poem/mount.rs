//! Mounts endpoints that have no guarded handlers of their own: with a requirement, or as public with a reason.

use poem::IntoEndpoint;

use super::checked::Checked;
use super::guards::Guards;
use super::path::Path;
use crate::requirement::Requirement;
use crate::requirement::granted::Granted;
use crate::routes::RouteGuard;
use crate::routes::reason::Reason;

impl Guards {
    /// Adds an endpoint, of whose handlers nothing is known, for everybody: static files, say. It is nested below `path`, or
    /// with `/` gets what no other route does.
    ///
    /// # Panics
    ///
    /// Where the reason says nothing or is a path, and where [`nest`](Self::nest) does.
    #[track_caller]
    pub fn mount_public<E>(self, reason: Reason, path: impl AsRef<str>, endpoint: E) -> Self
    where
        E: IntoEndpoint<Endpoint: 'static>,
    {
        reason.check();
        self.mount(RouteGuard::public(reason.0), path.as_ref(), endpoint)
    }

    /// Adds an endpoint, of whose handlers nothing is known, for callers that meet `R`: every request is checked before the
    /// endpoint gets it. It is nested below `path`, or with `/` gets what no other route does.
    ///
    /// # Panics
    ///
    /// Where [`nest`](Self::nest) does.
    #[track_caller]
    pub fn mount_requiring<R: Requirement>(
        self,
        path: impl AsRef<str>,
        endpoint: impl IntoEndpoint<Endpoint: 'static>,
    ) -> Self {
        let checked = Checked::<_, Granted<R>>::new(endpoint.into_endpoint());
        self.mount(RouteGuard::of::<Granted<R>>(), path.as_ref(), checked)
    }

    #[track_caller]
    fn mount<E: IntoEndpoint<Endpoint: 'static>>(mut self, guard: RouteGuard, path: &str, endpoint: E) -> Self {
        let path = Path::of_mount(path);
        self.records.add_mount(path.as_str(), guard);
        self.nest_endpoint(path, endpoint)
    }
}
