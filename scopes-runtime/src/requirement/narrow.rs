//! What a proof proves, decided by the compiler.

use core::marker::PhantomData;

use crate::catalog::CatalogScope as _;
use crate::catalog::implication::is_proved;
use crate::requirement::shape::{Single, Undivided};
use crate::requirement::with::{OptionalsOf, With};
use crate::requirement::{All, Any, OfCatalog, Requirement, ScopeOf};

use sealed::{Same, Sound};

/// A proof of `Self` is also a proof of `To`. `At` says how and is always inferred.
///
/// See [`Granted::narrow`](crate::Granted::narrow) for what is proved by what. No other crate can implement it.
#[diagnostic::on_unimplemented(
    message = "this proof does not prove `{To}`",
    label = "needed here: `{To}`, proved here: `{Self}`",
    note = "one `narrow` goes to a member of `all(…)`, to what a scope implies unless a role or actor drops that and keeps the \
            scope, or to an `any(…)` that lists it; from `any(…)` to what each of its members proves",
    note = "two steps need two: `narrow` to what lies between first, or take a proof of several apart with `split()`",
    note = "where no step leads there, add what is missing to `#[requires(…)]` of the function that calls `narrow`"
)]
pub trait Proves<To: Requirement, At>: Requirement {
    /// Asserts that the catalog says so. [`Granted::narrow`](crate::Granted::narrow) evaluates it.
    #[doc(hidden)]
    const SOUND: Sound;
}

/// One scope implies the other in the catalog, and every gate, role and actor that lets the first through lets the other through.
/// Implemented by the
/// marker types that `scopes!` generates. What counts is [`CatalogScope::PROVED`], of which there is one for each catalog:
/// an implementation that says more than it does not compile where it is used.
///
/// [`CatalogScope::PROVED`]: crate::CatalogScope::PROVED
#[doc(hidden)]
pub trait Implies<To: OfCatalog<ScopeOf<Self>>>: Requirement {}

/// What only this crate can name. Who cannot write the type of a constant cannot implement its trait.
mod sealed {
    /// The two types are one. As a bound, since the compiler would else tell of [`ByImplication`](super::ByImplication) where
    /// nothing is proved.
    pub trait Same<To> {}

    impl<T> Same<T> for T {}

    #[derive(Clone, Copy)]
    pub struct Sound(());

    impl Sound {
        /// Something that cannot be otherwise.
        pub(super) const ALWAYS: Self = Self(());

        /// What is sound if all of these are.
        pub(super) const fn all<const COUNT: usize>(_: [Self; COUNT]) -> Self {
            Self(())
        }
    }
}

/// The two requirements are the same scope.
#[doc(hidden)]
pub struct Itself;

/// The requirement is a scope that this one implies.
#[doc(hidden)]
pub struct ByImplication;

/// The requirement is the member at this position.
#[doc(hidden)]
pub struct Member<const POSITION: usize>;

/// Each member proves the requirement, in these ways.
#[doc(hidden)]
pub struct Each<Ways>(PhantomData<fn() -> Ways>);

/// The requirement of a `With`, without its optional scopes, proves the other one.
#[doc(hidden)]
pub struct Inside<Way>(PhantomData<fn() -> Way>);

/// The requirement of a `With`, without its optional scopes, proves an [`Any`].
#[doc(hidden)]
pub struct InsideAny<Way>(PhantomData<fn() -> Way>);

/// The requirement of a `With`, without its optional scopes, is proved.
#[doc(hidden)]
pub struct Around<Way>(PhantomData<fn() -> Way>);

#[diagnostic::do_not_recommend]
impl<R, O, To, Way> Proves<To, Inside<Way>> for With<R, O>
where
    R: Proves<To, Way>,
    O: OptionalsOf<ScopeOf<R>>,
    To: Requirement,
    To::Shape: Single,
{
    const SOUND: Sound = <R as Proves<To, Way>>::SOUND;
}

#[diagnostic::do_not_recommend]
impl<R, O, Members, Way> Proves<Any<Members>, InsideAny<Way>> for With<R, O>
where
    R: Proves<Any<Members>, Way>,
    O: OptionalsOf<ScopeOf<R>>,
    Any<Members>: Requirement,
{
    const SOUND: Sound = <R as Proves<Any<Members>, Way>>::SOUND;
}

#[diagnostic::do_not_recommend]
impl<From, To, O, Way> Proves<With<To, O>, Around<Way>> for From
where
    From: Proves<To, Way>,
    To: Requirement,
    O: OptionalsOf<ScopeOf<To>>,
{
    const SOUND: Sound = <From as Proves<To, Way>>::SOUND;
}

#[diagnostic::do_not_recommend]
impl<From: Requirement, To: Requirement> Proves<To, Itself> for From
where
    From: Same<To>,
    From::Shape: Single,
{
    const SOUND: Sound = Sound::ALWAYS;
}

#[diagnostic::do_not_recommend]
impl<From, To> Proves<To, ByImplication> for From
where
    From: Implies<To>,
    To: OfCatalog<ScopeOf<From>>,
    From::Shape: Single,
    To::Shape: Single,
{
    const SOUND: Sound = {
        let (from, to) = (<From::Shape as Single>::INDEX, <To::Shape as Single>::INDEX);
        assert!(
            is_proved(ScopeOf::<From>::PROVED, from, to),
            "an implementation of `Implies` says more than the catalog"
        );
        Sound::ALWAYS
    };
}

macro_rules! prove {
    ($($member:ident $at:ident $position:literal)+) => {
        /// Whatever proves each member proves all of them.
        #[diagnostic::do_not_recommend]
        impl<From, $($member, $at),+> Proves<All<($($member),+,)>, ($($at),+,)> for From
        where
            All<($($member),+,)>: Requirement,
            $($member: Requirement,)+
            From: Requirement $(+ Proves<$member, $at>)+,
        {
            const SOUND: Sound = Sound::all([$(<From as Proves<$member, $at>>::SOUND),+]);
        }

        /// One of several proves what each of them proves.
        #[diagnostic::do_not_recommend]
        impl<To, $($member, $at),+> Proves<To, Each<($($at),+,)>> for Any<($($member),+,)>
        where
            Self: Requirement,
            To: Requirement,
            To::Shape: Undivided,
            $($member: Proves<To, $at>,)+
        {
            const SOUND: Sound = Sound::all([$(<$member as Proves<To, $at>>::SOUND),+]);
        }

        prove_member!(($($member)+) $($position $member)+);
    };
}

macro_rules! prove_member {
    ($members:tt $($position:literal $member:ident)+) => {
        $(prove_member!(@at $position $member $members);)+
    };
    (@at $position:literal $chosen:ident ($($member:ident)+)) => {
        /// All of several prove each of them.
        #[diagnostic::do_not_recommend]
        impl<$($member: Requirement),+> Proves<$chosen, Member<$position>> for All<($($member),+,)>
        where
            Self: Requirement,
        {
            const SOUND: Sound = Sound::ALWAYS;
        }

        /// Each of several proves that one of them is met.
        #[diagnostic::do_not_recommend]
        impl<$($member: Requirement),+> Proves<Any<($($member),+,)>, Member<$position>> for $chosen
        where
            Any<($($member),+,)>: Requirement,
        {
            const SOUND: Sound = Sound::ALWAYS;
        }
    };
}

for_each_length!(prove);
