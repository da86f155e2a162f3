//! What a route takes, decided by the compiler.

use super::method_router::MethodRouter;

/// Guarded handlers for a router with this state: what [`get`](super::get), [`post`](super::post) and the others make.
#[diagnostic::on_unimplemented(
    message = "a route of this router does not take `{Self}`",
    label = "no guarded handlers for the state of this router",
    note = "`get`, `post` and the others come from `scopes::axum`: `use scopes::axum::get`, and not `axum::routing::get`",
    note = "the state that the handlers take is that of the router: `Router<AppState>`, until `with_state(…)` gives it",
    note = "services and plain routers: `mount_public(Reason(\"…\"), …)` or `mount_requiring::<R>(…)`"
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
