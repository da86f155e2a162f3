//! What is optional beside a requirement.

use core::marker::PhantomData;

use crate::catalog::CatalogScope;
use crate::requirement::meaning::Effect;
use crate::requirement::shape::{Shape as _, Shapes, WithOf};
use crate::requirement::{OfCatalog, Requirement, ScopeOf};

/// A requirement, and scopes that are optional beside it: `With<orders::Read, (billing::Read,)>`.
///
/// What is optional changes nothing about who may call: it is recorded, and shown wherever the requirement is. The proof
/// proves and splits as that of the requirement alone does, and is proved by whatever proves that.
///
/// `#[requires(…, optional(…))]` writes this type. Beside a token, `With<access::Token, …>`, it is what
/// `#[authenticated(…, optional(…))]` asks for.
pub struct With<Needed, Optional>(PhantomData<fn() -> (Needed, Optional)>);

impl<R: Requirement, O: OptionalsOf<ScopeOf<R>>> Requirement for With<R, O> {
    type Shape = WithOf<R::Shape, O::Shapes>;
}

/// What a requirement and optional scopes mean, for the check that these have an effect.
#[doc(hidden)]
pub struct Meanings<R, O>(PhantomData<fn() -> (R, O)>);

impl<R: Requirement, O: OptionalsOf<ScopeOf<R>>> Meanings<R, O> {
    pub const OF: Option<Effect> =
        Some(Effect { proved: ScopeOf::<R>::PROVED, needed: R::Shape::MEANING, optional: O::Shapes::MEANINGS });
}

/// Gives [`Meanings`] no effect where a type is no requirement. The compiler reports such a type elsewhere.
#[doc(hidden)]
pub trait NoMeanings {
    const OF: Option<Effect> = None;
}

impl<R, O> NoMeanings for Meanings<R, O> {}

/// 1 to 12 requirements of the catalog `S`, as a tuple.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is no list of optional scopes",
    label = "not 1 to 12 scopes in a tuple",
    note = "a list of one scope has a comma behind it: `With<orders::Read, (billing::Read,)>`"
)]
pub trait OptionalsOf<S: CatalogScope>: 'static {
    #[doc(hidden)]
    type Shapes: Shapes;
}

/// 1 to 12 requirements of one catalog, as a tuple.
#[doc(hidden)]
pub trait Optionals: OptionalsOf<Self::Scope> {
    type Scope: CatalogScope;
}

macro_rules! list {
    ($first:ident $first_at:ident $first_position:literal $($rest:ident $at:ident $position:literal)*) => {
        impl<S: CatalogScope, $first: OfCatalog<S>, $($rest: OfCatalog<S>),*> OptionalsOf<S> for ($first, $($rest,)*) {
            type Shapes = ($first::Shape, $($rest::Shape,)*);
        }

        impl<$first: Requirement, $($rest: OfCatalog<ScopeOf<$first>>),*> Optionals for ($first, $($rest,)*) {
            type Scope = ScopeOf<$first>;
        }
    };
}

list!(A Ai 0);
for_each_length!(list);
