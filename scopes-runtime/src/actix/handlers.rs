//! The trait bound that lets a route take guarded handlers only.

use super::method_route::MethodRoute;

/// A guarded handler for a method: what [`get`](super::get), [`post`](super::post) and the others make.
#[diagnostic::on_unimplemented(
    message = "a route of this scope does not take `{Self}`",
    label = "not made by `scopes::actix::get`, `post` and the others",
    note = "a handler stands in its method, `get(show)`, which is that of `scopes::actix` and not of `actix_web::web`",
    note = "a function with `#[get(\"…\")]` has its path already: `.service(show)`"
)]
pub trait Handlers {
    #[doc(hidden)]
    fn into_method_route(self) -> MethodRoute;
}

#[diagnostic::do_not_recommend]
impl Handlers for MethodRoute {
    fn into_method_route(self) -> Self {
        self
    }
}
