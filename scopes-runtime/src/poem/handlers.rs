//! What a route takes, decided by the compiler.

use core::iter;
use std::vec::Vec;

use poem::endpoint::BoxEndpoint;
use poem::{EndpointExt as _, Response};

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
    fn into_known(self) -> Known;
}

/// What answers at a path, and what is recorded of it.
pub struct Known {
    pub(super) endpoint: BoxEndpoint<'static, Response>,
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
    fn into_known(self) -> Known {
        let (endpoint, added) = self.into_parts();
        Known { endpoint: endpoint.boxed(), added }
    }
}

#[diagnostic::do_not_recommend]
impl<H: Guarded> Handlers for H {
    fn into_known(self) -> Known {
        let added = iter::once(Added::of::<H>(Serves::Any)).collect();
        Known { endpoint: Checked::<H, H::Guard>::new(self).map_to_response().boxed(), added }
    }
}
