//! The trait bound that lets a route take guarded handlers only.

use core::iter;
use std::vec::Vec;

use poem::error::RouteError;

use super::checked::Checked;
use super::guarded::Guarded;
use super::route_method::RouteMethod;
use crate::routes::{RouteGuard, Serves};

/// Guarded handlers of one path: what [`get`](super::get), [`post`](super::post) and the others make, or one handler for every
/// method.
#[diagnostic::on_unimplemented(
    message = "a handler of this route does not say who may call it",
    label = "not guarded",
    note = "add `#[requires(…)]`, `#[authenticated(access::Token)]` or `#[public(reason = \"…\")]` to the function, above \
            `#[handler]`",
    note = "a proof that you write yourself needs the attribute too: `#[handler]` hides the parameters of the function",
    note = "a middleware stands around guards, `Guards::new().at(…).with(…)`, and these may be nested",
    note = "`get`, `post` and the others are those of `scopes::poem` here: those of `poem` take any handler",
    note = "other endpoints: `mount_requiring::<R>(…)`, or `mount_public(Reason(\"…\"), …)` for what everybody may get"
)]
pub trait Handlers {
    #[doc(hidden)]
    fn add_to(self, route: poem::Route, path: &str) -> Known;
}

/// A route with the handlers, or why it does not take them, and what is recorded of them.
pub struct Known {
    pub(super) route: Result<poem::Route, RouteError>,
    pub(super) added: Vec<Added>,
}

/// What is recorded of a handler.
pub(super) struct Added {
    pub(super) serves: Serves,
    pub(super) guard: RouteGuard,
}

impl Added {
    pub(super) fn of<H: Guarded>(serves: Serves) -> Self {
        Self { serves, guard: RouteGuard::of::<H::Guard>() }
    }
}

#[diagnostic::do_not_recommend]
impl Handlers for RouteMethod {
    fn add_to(self, route: poem::Route, path: &str) -> Known {
        let (endpoint, added) = self.into_parts();
        Known { route: route.try_at(path, endpoint), added }
    }
}

#[diagnostic::do_not_recommend]
impl<H: Guarded> Handlers for H {
    fn add_to(self, route: poem::Route, path: &str) -> Known {
        let added = iter::once(Added::of::<H>(Serves::Any)).collect();
        Known { route: route.try_at(path, Checked::<H, H::Guard>::new(self)), added }
    }
}
