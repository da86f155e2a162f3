//! The trait that the compiler finds for guarded handlers and for no others.

use poem::Endpoint;

use super::guard::Guard;
use crate::attributes::declared::Declared;

/// Handlers that say who may call them: types that `#[handler]` made of a function with `#[requires(…)]`,
/// `#[authenticated(…)]` or `#[public(reason = "…")]` above that.
///
/// An endpoint of your own may implement what these attributes emit. It gives access to nobody: a route checks what is
/// recorded of it before the endpoint runs.
#[diagnostic::on_unimplemented(
    message = "a handler of this route does not say who may call it",
    label = "not guarded",
    note = "add `#[requires(…)]`, `#[authenticated(access::Token)]` or `#[public(reason = \"…\")]` to the function, above \
            `#[handler]`",
    note = "a proof that you write yourself needs the attribute too: `#[handler]` hides the parameters of the function",
    note = "a middleware stands around guards, `Guards::new().at(…).with(…)`, and these may be nested",
    note = "a check in the body, `#[requires(…, token = …)]`, is one that the route cannot see: leave `token = …` out",
    note = "other endpoints: `mount_requiring::<R>(…)`, or `mount_public(Reason(\"…\"), …)` for what everybody may get"
)]
pub trait Guarded: Endpoint + 'static {
    /// What is checked.
    #[doc(hidden)]
    type Guard: Guard;
}

#[diagnostic::do_not_recommend]
impl<H> Guarded for H
where
    H: Endpoint + Declared<Guard: Guard> + 'static,
{
    type Guard = <H as Declared>::Guard;
}
