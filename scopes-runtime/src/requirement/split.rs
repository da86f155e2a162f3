//! Taking proofs apart.

use crate::requirement::granted::Granted;
use crate::requirement::{All, Requirement};

/// A requirement whose proof can be taken apart: [`All`]. `Parts` are the proofs of its members, as a tuple.
#[diagnostic::on_unimplemented(
    message = "a proof of `{Self}` has no parts to split into",
    label = "this proof is not one of several requirements",
    note = "`split` takes apart what scopes separated by commas, or `all(…)`, in `#[requires(…)]` proved"
)]
pub trait Split<Parts>: sealed::Split<Parts> {}

#[diagnostic::do_not_recommend]
impl<R: sealed::Split<Parts>, Parts> Split<Parts> for R {}

/// A trait that only this crate can name, and implement.
mod sealed {
    use super::{Granted, Requirement};

    pub trait Split<Parts>: Requirement {
        fn split(whole: &Granted<Self>) -> Parts;
    }
}

impl<R: Requirement> Granted<R> {
    /// A proof for each member of an [`All`](crate::All), as a tuple.
    pub fn split<Parts>(&self) -> Parts
    where
        R: Split<Parts>,
    {
        R::split(self)
    }
}

macro_rules! split {
    ($($member:ident $at:ident $position:literal)+) => {
        #[diagnostic::do_not_recommend]
        impl<$($member: Requirement),+> sealed::Split<($(Granted<$member>),+,)> for All<($($member),+,)>
        where
            Self: Requirement,
        {
            fn split(_: &Granted<Self>) -> ($(Granted<$member>),+,) {
                ($(Granted::<$member>::new()),+,)
            }
        }
    };
}

for_each_length!(split);
