//! The trait that the compiler finds for guarded handlers and for no others.

use core::marker::PhantomData;

use super::guard::{Guard, KnownGuard};
use super::head::Head;
use crate::http::refusal::Refusal;
use crate::routes::RouteGuard;

/// Handlers whose first parameter says who may call them: `Granted`, `Authenticated` or `Public`, put there by
/// `#[requires(…)]`, `#[authenticated(…)]` or `#[public(reason = "…")]`. `Parameters` are those of the function, and are
/// inferred.
#[diagnostic::on_unimplemented(
    message = "a handler of this route does not say who may call it",
    label = "not guarded",
    note = "add `#[requires(…)]`, `#[authenticated(access::Token)]` or `#[public(reason = \"…\")]` to the function; of a \
            closure make an `async fn`",
    note = "a proof that you write yourself has to be the first parameter, `Granted` and not `Option<Granted>`: what stands \
            before it would run unchecked",
    note = "a check in the body, `#[requires(…, token = …)]`, is one that the router cannot see: leave `token = …` out",
    note = "services and plain routers: `mount_requiring::<R>(…)`, or `mount_public(Reason(\"…\"), …)` for what everybody may get"
)]
pub trait Guarded<Parameters> {
    /// What a router records.
    #[doc(hidden)]
    fn guard() -> KnownGuard;

    /// The check that it makes.
    #[doc(hidden)]
    fn check(head: Head<'_>) -> Result<(), Refusal>;
}

#[diagnostic::do_not_recommend]
impl<H, Parameters> Guarded<Parameters> for H
where
    HandlerOf<Parameters>: BeginsWithGuard,
{
    fn guard() -> KnownGuard {
        KnownGuard(RouteGuard::of::<First<Parameters>>())
    }

    fn check(head: Head<'_>) -> Result<(), Refusal> {
        <First<Parameters> as Guard>::check(head)
    }
}

type First<Parameters> = <HandlerOf<Parameters> as BeginsWithGuard>::First;

/// A handler, by the parameters of its function.
pub struct HandlerOf<Parameters>(PhantomData<fn() -> Parameters>);

/// Parameters of which the first is a guard.
pub trait BeginsWithGuard {
    /// The first one.
    type First: Guard;
}

/// axum describes a function as a tuple: how the last parameter is extracted, then the parameters.
macro_rules! guarded {
    ($($($parameter:ident)*;)+) => {$(
        #[diagnostic::do_not_recommend]
        impl<Via, First: Guard, $($parameter),*> BeginsWithGuard for HandlerOf<(Via, First, $($parameter,)*)> {
            type First = First;
        }
    )+};
}

guarded! {
    ;
    B;
    B C;
    B C D;
    B C D E;
    B C D E F;
    B C D E F G;
    B C D E F G H;
    B C D E F G H I;
    B C D E F G H I J;
    B C D E F G H I J K;
    B C D E F G H I J K L;
    B C D E F G H I J K L M;
    B C D E F G H I J K L M N;
    B C D E F G H I J K L M N O;
    B C D E F G H I J K L M N O P;
}
