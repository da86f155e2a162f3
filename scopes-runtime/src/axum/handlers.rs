//! The trait bound that lets a route take guarded handlers only.

use super::method_router::MethodRouter;

/// Guarded handlers for a router with this state: what [`get`](super::get), [`post`](super::post) and the others make.
#[diagnostic::on_unimplemented(
    message = "a route of this router does not take `{Self}`",
    label = "not made by `scopes::axum::get`, `post` and the others, or for another state",
    note = "a handler stands in its method, `get(show)`, which is that of `scopes::axum` and not of `axum::routing`",
    note = "the state that the handlers take is that of the router: `Router<AppState>`, until `with_state(…)` gives it",
    note = "services and plain routers: `mount_requiring::<R>(…)`, or `mount_public(Reason(\"…\"), …)` for what everybody may get"
)]
pub trait Handlers<State> {
    #[doc(hidden)]
    fn into_method_router(self) -> MethodRouter<State>;
}

#[diagnostic::do_not_recommend]
impl<State> Handlers<State> for MethodRouter<State> {
    fn into_method_router(self) -> Self {
        self
    }
}
