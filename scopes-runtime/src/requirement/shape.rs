//! What requirements mean. No other crate can add a meaning.

use core::marker::PhantomData;

use crate::catalog::{CatalogScope, name_at};
use crate::requirement::digits::{_0, Digit};
use crate::requirement::meaning::{Effect, Meaning, expect_effect};
use crate::requirement::prefer::Preferred;
use crate::set::Set;

/// What a requirement means: [`Is`] a scope, [`AllOf`] or [`AnyOf`] several meanings, [`WithOf`] one and what is optional.
#[doc(hidden)]
#[diagnostic::on_unimplemented(
    message = "`{Self}` is nothing that a requirement can mean",
    label = "not `Is<…>`, nor 2 to 12 of them in `AllOf<(…)>` or `AnyOf<(…)>`"
)]
pub trait Shape: sealed::Shape {
    /// The catalog whose scopes are meant.
    type Scope: CatalogScope;

    /// The meaning as data, which constants can compute with.
    const MEANING: Meaning;

    /// Whether a token with these effective scopes meets the requirement.
    fn is_met_by<S: CatalogScope>(scopes: &Set<S>) -> bool;

    /// The scopes to ask for, all of them: of every [`AnyOf`] one alternative. `held` are effective on the token,
    /// `reachable` are those that grants could make so.
    fn required_beside<S: CatalogScope>(held: &Set<S>, reachable: &Set<S>) -> Set<S>;

    /// How many scopes the requirement names.
    const NAMED: u32;

    /// Whether each of these is enough: who does not meet the requirement has none of them.
    const ONE_IS_ENOUGH: bool;

    /// The positions of the scopes that the requirement names, as they are written.
    fn visit<S: CatalogScope>(to: &mut impl FnMut(usize));

    /// Says what the requirement is made of.
    fn describe<S: CatalogScope>(to: &mut dyn Describe);
}

/// Receives the parts of a requirement, one call for each. The members of a list come between `open` and one of the calls that
/// close it.
#[doc(hidden)]
pub trait Describe {
    fn scope(&mut self, name: &'static str);
    fn open(&mut self);
    fn close_all(&mut self);
    fn close_any(&mut self);
    /// The members are optional: they change nothing about what is required.
    fn close_optional(&mut self);
}

/// The meaning of one scope of a catalog, by the [`digits`](crate::requirement::digits) of its position, the lowest first.
#[doc(hidden)]
pub struct Is<Scope, D0, D1 = _0, D2 = _0, D3 = _0>(PhantomData<(Scope, D0, D1, D2, D3)>);

/// Every meaning of the tuple.
#[doc(hidden)]
pub struct AllOf<Members>(PhantomData<fn() -> Members>);

/// One meaning of the tuple is enough.
#[doc(hidden)]
pub struct AnyOf<Members>(PhantomData<fn() -> Members>);

/// A meaning, and optional ones that change nothing about it.
#[doc(hidden)]
pub struct WithOf<Needed, Optional>(PhantomData<fn() -> (Needed, Optional)>);

/// Meanings that are optional, 1 to 12 of them in a tuple.
#[doc(hidden)]
pub trait Shapes: sealed::Shape {
    const MEANINGS: &'static [Meaning];

    fn describe_each<S: CatalogScope>(to: &mut dyn Describe);
}

/// The meaning of one scope.
#[doc(hidden)]
pub trait Single: Shape {
    const INDEX: u16;
}

/// A meaning that is proved as a whole: all but [`AllOf`], which is proved member by member, and [`WithOf`], which is proved
/// by what proves the meaning in it.
#[doc(hidden)]
pub trait Undivided: Shape {}

/// Traits that only this crate can name, and implement.
mod sealed {
    pub trait Shape {}
}

impl<Scope, D0: Digit, D1: Digit, D2: Digit, D3: Digit> Is<Scope, D0, D1, D2, D3> {
    const POSITION: u16 = D0::VALUE + D1::VALUE * 0x10 + D2::VALUE * 0x100 + D3::VALUE * 0x1000;

    /// The position. That of no scope of the catalog, which only a marker written by hand can have, does not compile.
    #[inline]
    fn index<S: CatalogScope>() -> usize {
        const {
            assert!(is_there(Self::POSITION, S::COUNT), "the catalog has no scope at the position of this requirement");
        };
        Self::POSITION.into()
    }
}

/// Whether so many scopes have one at this position.
const fn is_there(position: u16, count: usize) -> bool {
    (position as usize) < count
}

impl<Scope: CatalogScope, D0: Digit, D1: Digit, D2: Digit, D3: Digit> sealed::Shape for Is<Scope, D0, D1, D2, D3> {}

impl<Scope: CatalogScope, D0: Digit, D1: Digit, D2: Digit, D3: Digit> Shape for Is<Scope, D0, D1, D2, D3> {
    type Scope = Scope;
    const MEANING: Meaning = Meaning::scope(Self::POSITION);

    #[inline]
    fn is_met_by<S: CatalogScope>(scopes: &Set<S>) -> bool {
        scopes.has_index(Self::index::<S>())
    }

    fn required_beside<S: CatalogScope>(_held: &Set<S>, _reachable: &Set<S>) -> Set<S> {
        let mut required = Set::ZERO;
        required.insert_index(Self::index::<S>());
        required
    }

    const NAMED: u32 = 1;
    const ONE_IS_ENOUGH: bool = true;

    #[inline]
    fn visit<S: CatalogScope>(to: &mut impl FnMut(usize)) {
        to(Self::index::<S>());
    }

    fn describe<S: CatalogScope>(to: &mut dyn Describe) {
        to.scope(name_at::<S>(Self::index::<S>()));
    }
}

impl<Scope: CatalogScope, D0: Digit, D1: Digit, D2: Digit, D3: Digit> Single for Is<Scope, D0, D1, D2, D3> {
    const INDEX: u16 = Self::POSITION;
}

impl<Scope: CatalogScope, D0: Digit, D1: Digit, D2: Digit, D3: Digit> Undivided for Is<Scope, D0, D1, D2, D3> {}

macro_rules! combine {
    ($first:ident $first_at:ident $first_position:literal $($rest:ident $at:ident $position:literal)+) => {
        impl<$first, $($rest),+> sealed::Shape for AllOf<($first, $($rest),+)> {}

        impl<$first: Shape, $($rest: Shape<Scope = $first::Scope>),+> Shape for AllOf<($first, $($rest),+)> {
            type Scope = $first::Scope;
            const MEANING: Meaning = Meaning { is_any: false, scope: None, members: &[$first::MEANING, $($rest::MEANING),+] };

            #[inline]
            fn is_met_by<S: CatalogScope>(scopes: &Set<S>) -> bool {
                $first::is_met_by(scopes) $(&& $rest::is_met_by(scopes))+
            }

            fn required_beside<S: CatalogScope>(held: &Set<S>, reachable: &Set<S>) -> Set<S> {
                $first::required_beside(held, reachable) $(| $rest::required_beside(held, reachable))+
            }

            const NAMED: u32 = $first::NAMED $(+ $rest::NAMED)+;
            const ONE_IS_ENOUGH: bool = false;

            #[inline]
            fn visit<S: CatalogScope>(to: &mut impl FnMut(usize)) {
                $first::visit::<S>(to);
                $($rest::visit::<S>(to);)+
            }

            fn describe<S: CatalogScope>(to: &mut dyn Describe) {
                to.open();
                $first::describe::<S>(to);
                $($rest::describe::<S>(to);)+
                to.close_all();
            }
        }

        impl<$first, $($rest),+> sealed::Shape for AnyOf<($first, $($rest),+)> {}

        impl<$first: Shape, $($rest: Shape<Scope = $first::Scope>),+> Shape for AnyOf<($first, $($rest),+)> {
            type Scope = $first::Scope;
            const MEANING: Meaning = Meaning { is_any: true, scope: None, members: &[$first::MEANING, $($rest::MEANING),+] };

            #[inline]
            fn is_met_by<S: CatalogScope>(scopes: &Set<S>) -> bool {
                $first::is_met_by(scopes) $(|| $rest::is_met_by(scopes))+
            }

            fn required_beside<S: CatalogScope>(held: &Set<S>, reachable: &Set<S>) -> Set<S> {
                let best = Preferred::of($first::required_beside(held, reachable), held, reachable);
                $(let best = best.or($rest::required_beside(held, reachable), held, reachable);)+
                best.required()
            }

            const NAMED: u32 = $first::NAMED $(+ $rest::NAMED)+;
            const ONE_IS_ENOUGH: bool = $first::ONE_IS_ENOUGH $(&& $rest::ONE_IS_ENOUGH)+;

            #[inline]
            fn visit<S: CatalogScope>(to: &mut impl FnMut(usize)) {
                $first::visit::<S>(to);
                $($rest::visit::<S>(to);)+
            }

            fn describe<S: CatalogScope>(to: &mut dyn Describe) {
                to.open();
                $first::describe::<S>(to);
                $($rest::describe::<S>(to);)+
                to.close_any();
            }
        }

        impl<$first: Shape, $($rest: Shape<Scope = $first::Scope>),+> Undivided for AnyOf<($first, $($rest),+)> {}
    };
}

for_each_length!(combine);

impl<Needed: Shape, Optional: Shapes> sealed::Shape for WithOf<Needed, Optional> {}

#[diagnostic::do_not_recommend]
impl<Needed: Shape, Optional: Shapes> Shape for WithOf<Needed, Optional> {
    type Scope = Needed::Scope;
    const MEANING: Meaning = Needed::MEANING;
    const NAMED: u32 = Needed::NAMED;
    const ONE_IS_ENOUGH: bool = Needed::ONE_IS_ENOUGH;

    fn visit<S: CatalogScope>(to: &mut impl FnMut(usize)) {
        Needed::visit::<S>(to);
    }

    #[inline]
    fn is_met_by<S: CatalogScope>(scopes: &Set<S>) -> bool {
        const {
            let (proved, needed, optional) = (S::PROVED, Needed::MEANING, Optional::MEANINGS);
            expect_effect(Some(Effect { proved, needed, optional }));
        };
        Needed::is_met_by(scopes)
    }

    #[inline]
    fn required_beside<S: CatalogScope>(held: &Set<S>, reachable: &Set<S>) -> Set<S> {
        Needed::required_beside(held, reachable)
    }

    fn describe<S: CatalogScope>(to: &mut dyn Describe) {
        Needed::describe::<S>(to);
        to.open();
        Optional::describe_each::<S>(to);
        to.close_optional();
    }
}

macro_rules! list {
    ($($member:ident $at:ident $position:literal)+) => {
        impl<$($member: Shape),+> sealed::Shape for ($($member,)+) {}

        impl<$($member: Shape),+> Shapes for ($($member,)+) {
            const MEANINGS: &'static [Meaning] = &[$($member::MEANING),+];

            fn describe_each<S: CatalogScope>(to: &mut dyn Describe) {
                $($member::describe::<S>(to);)+
            }
        }
    };
}

list!(A Ai 0);
for_each_length!(list);

#[cfg(test)]
mod tests {
    use super::{Is, is_there};
    use crate::requirement::digits::{_0, _1, _2, _3, _4, _F};

    #[test]
    fn a_position_is_read_digit_by_digit_from_the_lowest_one() {
        assert_eq!(Is::<(), _1, _2, _3, _4>::POSITION, 0x4321);
        assert_eq!(Is::<(), _0, _0, _0, _F>::POSITION, 0xF000);
        assert_eq!(Is::<(), _F, _F, _F, _F>::POSITION, u16::MAX);
    }

    #[test]
    fn positions_end_before_the_number_of_scopes() {
        let there = [(0, 0), (0, 1), (1, 1), (1, 2), (2, 1)].map(|(position, count)| is_there(position, count));
        assert_eq!(there, [false, true, false, true, false]);
    }
}
