//! The proof that a requirement was met.

use core::fmt;
use core::marker::PhantomData;

use crate::requirement::narrow::Proves;
use crate::requirement::{All, Requirement};

/// A proof that the caller of the current call holds what `R` requires.
///
/// It has no size and no public constructor, and it is neither `Clone` nor `Copy`: it comes from [`Token::authorize`], from a web
/// framework's extractor, or out of another proof through [`narrow`](Self::narrow) and [`split`](Self::split).
///
/// `#[requires(…)]` gives a function a first parameter of this type. A parameter written as plain `Granted` in that
/// place gets its `R` filled in.
///
/// A proof speaks of the call it was made for. Do not keep one for later: the token may be revoked by then.
///
/// [`Token::authorize`]: crate::Token::authorize
#[must_use = "a proof does nothing by itself: pass it to the function that asks for it"]
pub struct Granted<R: Requirement> {
    requirement: PhantomData<fn() -> R>,
}

impl<R: Requirement> Granted<R> {
    pub(crate) fn new() -> Self {
        Self { requirement: PhantomData }
    }

    /// A proof of something that this proof contains, chosen by the type that is asked for.
    ///
    /// - From [`All`]: any of its members, or several of them as another `All`.
    /// - From a single scope: what it implies, where the catalog says so and no role, actor or gate stands between.
    /// - From a single scope: any [`Any`](crate::Any) that lists it.
    ///
    /// Whatever is not proved does not compile. For a scope implied by one member of an `All`, [`split`](Self::split)
    /// first.
    pub fn narrow<To: Requirement, At>(&self) -> Granted<To>
    where
        R: Proves<To, At>,
    {
        Granted::new()
    }

    /// A proof for each member of an [`All`], as a tuple.
    pub fn split<Parts>(&self) -> Parts
    where
        R: Split<Parts>,
    {
        R::split(self)
    }
}

impl<R: Requirement> fmt::Debug for Granted<R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Granted")
    }
}

/// A requirement whose proof can be taken apart: [`All`]. `Parts` are the proofs of its members, as a tuple.
#[diagnostic::on_unimplemented(
    message = "a proof of `{Self}` has no parts to split into",
    label = "this proof is not one of several requirements",
    note = "`split` takes apart what scopes separated by commas, or `all(…)`, in `#[requires(…)]` proved"
)]
pub trait Split<Parts>: Requirement + Sized {
    #[doc(hidden)]
    fn split(whole: &Granted<Self>) -> Parts;
}

macro_rules! split {
    ($($($member:ident)+;)+) => {$(
        #[diagnostic::do_not_recommend]
        impl<$($member: Requirement),+> Split<($(Granted<$member>),+,)> for All<($($member),+,)>
        where
            Self: Requirement,
        {
            fn split(_: &Granted<Self>) -> ($(Granted<$member>),+,) {
                ($(Granted::<$member>::new()),+,)
            }
        }
    )+};
}

split! {
    A B;
    A B C;
    A B C D;
    A B C D E;
    A B C D E F;
    A B C D E F G;
    A B C D E F G H;
    A B C D E F G H I;
    A B C D E F G H I J;
    A B C D E F G H I J K;
    A B C D E F G H I J K L;
}
