//! Requirements as types: one scope, all of several, any of several.

pub(crate) mod granted;
pub(crate) mod narrow;

use core::cmp::Ordering;
use core::marker::PhantomData;

use crate::catalog::{CatalogScope, name_at};
use crate::set::Set;

/// What a caller must hold: a scope's marker type, [`All`] or [`Any`].
///
/// `#[requires(…)]` writes these types; they can be written by hand just as well. A requirement has no values, it is
/// checked by `token.authorize::<R>()`, inlined down to a test of the bits it names.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a requirement",
    label = "not a scope, `All<(…)>` or `Any<(…)>`",
    note = "a requirement is a scope's marker type such as `series::Read`, or 2 to 12 requirements in `All` or `Any`"
)]
pub trait Requirement: 'static {
    /// The catalog that the requirement speaks of.
    type Scope: CatalogScope;

    /// The position of the scope, where the requirement is one. A requirement that is none and says nothing else is never
    /// met. The scope itself would be longer to compile: rustc looks for its path among all variants.
    #[doc(hidden)]
    const SINGLE: Option<u16> = None;

    /// Whether a token with these effective scopes meets the requirement.
    #[doc(hidden)]
    #[inline]
    fn is_met_by(scopes: &Set<Self::Scope>) -> bool {
        Self::SINGLE.is_some_and(|index| scopes.has_index(index.into()))
    }

    /// The scopes to ask for, all of them: of every [`Any`] one alternative. `held` are effective on the token,
    /// `reachable` are those that grants could make so.
    #[doc(hidden)]
    #[inline]
    fn required_beside(_held: &Set<Self::Scope>, _reachable: &Set<Self::Scope>) -> Set<Self::Scope> {
        let mut required = Set::ZERO;
        if let Some(index) = Self::SINGLE {
            required.insert_index(index.into());
        }
        required
    }

    /// Says what the requirement is made of.
    #[doc(hidden)]
    fn describe(to: &mut dyn Describe) {
        if let Some(index) = Self::SINGLE {
            to.scope(name_at::<Self::Scope>(index.into()));
        }
    }
}

/// What listens to a requirement that says what it is made of. Members stand between `open` and one of the others.
#[doc(hidden)]
pub trait Describe {
    fn scope(&mut self, name: &'static str);
    fn open(&mut self);
    fn close_all(&mut self);
    fn close_any(&mut self);
}

/// A requirement that speaks of the catalog `S`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a scope of this catalog",
    label = "not a scope of the catalog of `{S}`, nor `All` or `Any` of its scopes",
    note = "a token belongs to one catalog: require its scopes only, and check the other catalog's token on its own"
)]
pub trait OfCatalog<S: CatalogScope>: Requirement<Scope = S> {}

#[diagnostic::do_not_recommend]
impl<S: CatalogScope, R: Requirement<Scope = S>> OfCatalog<S> for R {}

/// Every member of the tuple is required: `All<(series::Update, units::Publish)>`.
pub struct All<Members>(PhantomData<fn() -> Members>);

/// One member of the tuple is enough: `Any<(series::Read, series::Update)>`.
pub struct Any<Members>(PhantomData<fn() -> Members>);

/// Which of two alternatives a refused caller is told of: the one that is held, then the one that grants could meet, then
/// the one that needs no sensitive scope, then the one that lacks fewer scopes, then the one declared first.
pub(crate) fn prefer<S: CatalogScope>(held: &Set<S>, reachable: &Set<S>, a: Set<S>, b: Set<S>) -> Set<S> {
    let sensitive = S::sensitive();
    let rank = |required: &Set<S>| Rank::new(required, held, reachable, &sensitive);
    match rank(&a).cmp(&rank(&b)).then_with(|| a.iter().cmp(b)) {
        Ordering::Greater => b,
        Ordering::Less | Ordering::Equal => a,
    }
}

/// How far an alternative is from being met, by what counts first.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
struct Rank {
    is_refused: bool,
    is_out_of_reach: bool,
    needs_sensitive: bool,
    lacks: u32,
}

impl Rank {
    /// In one pass, since most words of a requirement are empty.
    fn new<S: CatalogScope>(required: &Set<S>, held: &Set<S>, reachable: &Set<S>, sensitive: &Set<S>) -> Self {
        let mut rank = Self { is_refused: false, is_out_of_reach: false, needs_sensitive: false, lacks: 0 };
        let beside = held.words().iter().zip(reachable.words()).zip(sensitive.words());
        for (&required, ((held, reachable), sensitive)) in required.words().iter().zip(beside) {
            if required != 0 {
                rank.is_out_of_reach |= required & !reachable != 0;
                rank.needs_sensitive |= required & sensitive != 0;
                rank.lacks += (required & !held).count_ones();
            }
        }
        rank.is_refused = rank.lacks > 0;
        rank
    }
}

macro_rules! combine {
    ($($first:ident $($rest:ident)+;)+) => {$(
        impl<$first, $($rest),+> Requirement for All<($first, $($rest),+)>
        where
            $first: Requirement,
            $($rest: OfCatalog<$first::Scope>,)+
        {
            type Scope = $first::Scope;

            #[inline]
            fn is_met_by(scopes: &Set<Self::Scope>) -> bool {
                $first::is_met_by(scopes) $(&& $rest::is_met_by(scopes))+
            }

            #[cold]
            fn required_beside(held: &Set<Self::Scope>, reachable: &Set<Self::Scope>) -> Set<Self::Scope> {
                $first::required_beside(held, reachable) $(| $rest::required_beside(held, reachable))+
            }

            fn describe(to: &mut dyn Describe) {
                to.open();
                $first::describe(to);
                $($rest::describe(to);)+
                to.close_all();
            }
        }

        impl<$first, $($rest),+> Requirement for Any<($first, $($rest),+)>
        where
            $first: Requirement,
            $($rest: OfCatalog<$first::Scope>,)+
        {
            type Scope = $first::Scope;

            #[inline]
            fn is_met_by(scopes: &Set<Self::Scope>) -> bool {
                $first::is_met_by(scopes) $(|| $rest::is_met_by(scopes))+
            }

            #[cold]
            fn required_beside(held: &Set<Self::Scope>, reachable: &Set<Self::Scope>) -> Set<Self::Scope> {
                let chosen = $first::required_beside(held, reachable);
                $(let chosen = prefer(held, reachable, chosen, $rest::required_beside(held, reachable));)+
                chosen
            }

            fn describe(to: &mut dyn Describe) {
                to.open();
                $first::describe(to);
                $($rest::describe(to);)+
                to.close_any();
            }
        }
    )+};
}

combine! {
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
