//! Requirements as types: one scope, all of several, any of several, and what is optional beside them.

/// Gives a macro the members of lists of every length, 2 to 12: for each member a type, a type for how it is proved, and its
/// position.
macro_rules! for_each_length {
    ($macro:ident) => {
        for_each_length!($macro; (A Ai 0)
            (B Bi 1) (C Ci 2) (D Di 3) (E Ei 4) (F Fi 5) (G Gi 6) (H Hi 7) (I Ii 8) (J Ji 9) (K Ki 10) (L Li 11));
    };
    ($macro:ident; ($($members:tt)+) ($($next:tt)+) $($rest:tt)*) => {
        $macro!($($members)+ $($next)+);
        for_each_length!($macro; ($($members)+ $($next)+) $($rest)*);
    };
    ($macro:ident; $members:tt) => {};
}

pub(crate) mod digits;
pub(crate) mod granted;
pub(crate) mod meaning;
pub(crate) mod narrow;
pub(crate) mod prefer;
pub(crate) mod shape;
pub(crate) mod with;

use core::marker::PhantomData;

use crate::catalog::CatalogScope;
use crate::requirement::shape::{AllOf, AnyOf, Shape};

/// What a caller must hold: a scope's marker type, [`All`], [`Any`], or one of these [`With`](crate::With) what is optional.
///
/// `#[requires(…)]` writes these types; they can be written by hand just as well. A requirement has no values, it is
/// checked by `token.authorize::<R>()`, inlined down to a test of the bits it names.
///
/// `scopes!` implements it for the marker types. What a requirement means is a type of this crate, so an implementation
/// written elsewhere can mean nothing but scopes that it names: to checks, documentation and `reconcile` alike.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a requirement",
    label = "not a scope, `All<(…)>` or `Any<(…)>`",
    note = "a requirement is the type of a scope, such as `series::Read`, or 2 to 12 requirements as `All<(…)>` or `Any<(…)>`"
)]
pub trait Requirement: Sized + 'static {
    /// What the requirement means, and of which catalog it speaks. One type says both: the compiler keeps a dozen facts about each
    /// type of each implementation, and a catalog has an implementation for each scope.
    #[doc(hidden)]
    type Shape: Shape;
}

/// The catalog that a requirement speaks of.
pub(crate) type ScopeOf<R> = <<R as Requirement>::Shape as Shape>::Scope;

/// A requirement that speaks of the catalog `S`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a scope of this catalog",
    label = "not a scope of the catalog of `{S}`, nor `All` or `Any` of its scopes",
    note = "a token belongs to one catalog: require its scopes only, and check the other catalog's token on its own",
    note = "as a type, several scopes are one requirement in `All<(series::Read, units::Read)>`, or in `Any<(…)>` where one is enough",
    note = "every `scopes!` makes types of its own, also from the same file: call it once, and `use` what it made"
)]
pub trait OfCatalog<S: CatalogScope>: Requirement<Shape: Shape<Scope = S>> {}

#[diagnostic::do_not_recommend]
impl<S: CatalogScope, R: Requirement<Shape: Shape<Scope = S>>> OfCatalog<S> for R {}

/// Every member of the tuple is required: `All<(series::Update, units::Publish)>`.
pub struct All<Members>(PhantomData<fn() -> Members>);

/// One member of the tuple is enough: `Any<(series::Read, series::Update)>`.
pub struct Any<Members>(PhantomData<fn() -> Members>);

macro_rules! require {
    ($first:ident $first_at:ident $first_position:literal $($rest:ident $at:ident $position:literal)+) => {
        impl<$first, $($rest),+> Requirement for All<($first, $($rest),+)>
        where
            $first: Requirement,
            $($rest: OfCatalog<ScopeOf<$first>>,)+
        {
            type Shape = AllOf<($first::Shape, $($rest::Shape),+)>;
        }

        impl<$first, $($rest),+> Requirement for Any<($first, $($rest),+)>
        where
            $first: Requirement,
            $($rest: OfCatalog<ScopeOf<$first>>,)+
        {
            type Shape = AnyOf<($first::Shape, $($rest::Shape),+)>;
        }
    };
}

for_each_length!(require);
