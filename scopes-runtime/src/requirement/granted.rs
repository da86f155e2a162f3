//! The proof that a requirement was met.

use core::fmt;
use core::marker::PhantomData;

use crate::requirement::narrow::Proves;
use crate::requirement::with::{OptionalsOf, With};
use crate::requirement::{All, Requirement, ScopeOf};

/// A proof that the caller of the current call holds what its type argument, a requirement, asks for.
///
/// It has no size and no public constructor, and it is neither `Clone`, `Copy` nor `Default`: it comes from
/// [`Token::authorize`], from a web framework's extractor, or out of another proof through [`narrow`](Self::narrow) and
/// [`split`](Self::split).
///
/// `#[requires(…)]` gives a function a first parameter of this type. A parameter written as plain `Granted` in that
/// place gets its type argument filled in.
///
/// # What it guards against
///
/// Against a check that somebody forgot, or made for something else. Safe code, of the catalog's crate or any other, cannot
/// make a proof of what no check found: not with implementations of the traits of this crate, which are sealed or are held
/// against the catalog, and not with the subtypes of `R`.
///
/// It does not guard against malice in the same program, which can make the tokens that it likes
/// (`Token::unrestricted` is the word to search for), and it does not expire. A proof speaks of the call it was made for, but
/// nothing ties it to that call: `narrow` to the same type makes a second one, and a `static` keeps one for ever. Do not keep
/// one for later: the token may be revoked by then.
///
/// What does not hold is found where it would run: `cargo check` accepts an implementation that says more than the catalog,
/// and `cargo build` refuses the call that would use it.
///
/// [`Token::authorize`]: crate::Token::authorize
pub struct Granted<FilledInByRequires: Requirement> {
    /// Not `fn() -> R`: types that differ in nothing but lifetimes below a `for<'a>` convert into each other, as requirements
    /// they may differ, and a proof of one must not become a proof of the other.
    requirement: PhantomData<fn(FilledInByRequires) -> FilledInByRequires>,
}

impl<R: Requirement> Granted<R> {
    pub(crate) fn new() -> Self {
        Self { requirement: PhantomData }
    }

    /// A proof of something that this proof contains, chosen by the type that is asked for.
    ///
    /// - From [`All`](crate::All): any of its members, or several of them as another `All`.
    /// - From a single scope: what it implies, where the catalog says so and no role, actor or gate stands between.
    /// - From a single scope or an `All`: any [`Any`](crate::Any) that lists it.
    /// - From `Any`: what each of its members proves. That is the same members in another order, an `Any` with more of
    ///   them, and a scope that all of them imply.
    ///
    /// Each of these is one step. Two of them need a `narrow` in between, or [`split`](Self::split): the scope that one
    /// member of an `All` implies, for one. Whatever is not proved does not compile.
    ///
    /// The compiler infers how it is proved, unless a scope is listed twice under two names. What is asked for it infers too,
    /// from where the proof goes. To say it write `narrow::<orders::Read, _>()`: one argument alone is refused with *method
    /// takes 2 generic arguments but 1 generic argument was supplied*, since `At`, how it is proved, is the other one.
    pub fn narrow<To: Requirement, At>(&self) -> Granted<To>
    where
        R: Proves<To, At>,
    {
        const { R::SOUND };
        Granted::new()
    }

    /// A proof for each member of an [`All`](crate::All), as a tuple.
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

/// What is optional is no part of a proof.
#[diagnostic::do_not_recommend]
impl<R: sealed::Split<Parts>, O: OptionalsOf<ScopeOf<R>>, Parts> sealed::Split<Parts> for With<R, O> {
    fn split(_: &Granted<Self>) -> Parts {
        R::split(&Granted::new())
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
