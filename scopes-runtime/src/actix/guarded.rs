//! The trait that the compiler finds for guarded handlers and for no others.

use core::any::type_name;
use core::marker::PhantomData;
use std::vec::Vec;

use super::check::{Guard, KnownGuard};

/// Handlers whose first parameter says who may call them: `Granted`, `Authenticated` or `Public`, put there by
/// `#[requires(…)]`, `#[authenticated(…)]` or `#[public(reason = "…")]`. `Parameters` are those of the function, and are
/// inferred.
#[diagnostic::on_unimplemented(
    message = "a handler of this route does not say who may call it",
    label = "not guarded",
    note = "add `#[requires(…)]`, `#[authenticated(access::Token)]` or `#[public(reason = \"…\")]` to the function; of a \
            closure make an `async fn`",
    note = "a proof that you write yourself has to be the first parameter, `Granted` and not `Option<Granted>`",
    note = "a check in the body, `#[requires(…, token = …)]`, is one that the scope cannot see: leave `token = …` out"
)]
pub trait Guarded<Parameters> {
    /// What a scope records, and checks.
    #[doc(hidden)]
    fn guard() -> KnownGuard;

    /// The names of the types of the other parameters.
    #[doc(hidden)]
    fn others() -> Vec<&'static str>;
}

#[diagnostic::do_not_recommend]
impl<H, Parameters> Guarded<Parameters> for H
where
    HandlerOf<Parameters>: BeginsWithGuard,
{
    fn guard() -> KnownGuard {
        KnownGuard::of::<<HandlerOf<Parameters> as BeginsWithGuard>::First>()
    }

    fn others() -> Vec<&'static str> {
        <HandlerOf<Parameters> as BeginsWithGuard>::others()
    }
}

/// A handler, by the parameters of its function.
pub struct HandlerOf<Parameters>(PhantomData<fn() -> Parameters>);

/// Parameters of which the first is a guard.
pub trait BeginsWithGuard {
    /// The first one.
    type First: Guard;

    /// The names of the types of the others.
    fn others() -> Vec<&'static str>;
}

/// actix-web describes a function as a tuple of its parameters.
macro_rules! guarded {
    ($($($parameter:ident)*;)+) => {$(
        #[diagnostic::do_not_recommend]
        impl<First: Guard, $($parameter),*> BeginsWithGuard for HandlerOf<(First, $($parameter,)*)> {
            type First = First;

            fn others() -> Vec<&'static str> {
                Vec::from([$(type_name::<$parameter>()),*])
            }
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
