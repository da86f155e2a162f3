//! `MissingScopes`: which scopes a requirement asks for, and which of them a token lacks.

use core::fmt;

use crate::catalog::CatalogScope;
#[cfg(feature = "std")]
use crate::requirement::shape::Describe;
use crate::requirement::shape::Shape;
use crate::requirement::{OfCatalog, Requirement, ScopeOf};
use crate::set::Set;
use crate::token::Token;
#[cfg(feature = "std")]
use crate::token::alternatives::Alternatives;

/// A requirement was not met: what it asks for, and what of that is missing.
///
/// `scopes!` gives it the name `MissingScopes` in the catalog's module. Where a requirement leaves a choice, one
/// alternative is reported, the one that asks for the least: one that is held if there is such, then one that grants could
/// meet, then the one with the fewest sensitive scopes in its closure, then the one with the smallest closure, then the one
/// that lacks the fewest scopes, then the one written first. The same request is always answered in the same words.
///
/// `Display` is for clients. It names missing scopes where a grant of them would help. Where none would, since a gate, a role,
/// an actor, the declaration or a limit stands against them, it says so and not that they are missing: nobody should ask for
/// them again. Which of these it is stands in [`Explanation`](crate::Explanation), for operators.
///
/// It is small, whatever the catalog: it notes what the token has of the scopes that the requirement names, and works out the
/// rest when somebody looks. Scopes that are known at run time only are refused with an [`UnmetSet`](crate::UnmetSet).
#[derive(Clone, Copy)]
pub struct MissingScopes<S: CatalogScope> {
    outline: &'static Outline<S>,
    /// A bit for each scope that the requirement names, as they are written: whether the token has it.
    held: u64,
    /// A bit for each scope of the requirement: whether grants could give it to the token.
    reachable: u64,
}

/// What a refusal has to know of its requirement.
struct Outline<S: CatalogScope> {
    required_beside: fn(&Set<S>, &Set<S>) -> Set<S>,
    spread: fn(u64) -> Set<S>,
    #[cfg(feature = "std")]
    describe: fn(&mut dyn Describe),
}

/// The requirement whose outline it is.
struct Of<R>(R);

impl<R: Requirement> Of<R> {
    const OUTLINE: &'static Outline<ScopeOf<R>> = &Outline {
        required_beside: R::Shape::required_beside,
        spread: spread::<R::Shape, ScopeOf<R>>,
        #[cfg(feature = "std")]
        describe: R::Shape::describe::<ScopeOf<R>>,
    };

    const FITS: () = assert!(
        R::Shape::NAMED <= u64::BITS,
        "a requirement names at most 64 scopes: check the members of an `All` one after another, and those of an `Any` in \
         functions of their own"
    );
}

/// A bit for each scope that the requirement names.
#[inline]
fn gather<R: Shape, S: CatalogScope>(has: impl Fn(usize) -> bool) -> u64 {
    let (mut bits, mut at) = (0, 0);
    R::visit::<S>(&mut |index| {
        bits |= u64::from(has(index)) << at;
        at += 1;
    });
    bits
}

/// The scopes whose bits are set.
fn spread<R: Shape, S: CatalogScope>(bits: u64) -> Set<S> {
    let (mut scopes, mut rest) = (Set::ZERO, bits);
    R::visit::<S>(&mut |index| {
        if rest & 1 == 1 {
            scopes.insert_index(index);
        }
        rest >>= 1;
    });
    scopes
}

/// A refusal in full.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) struct RefusedScopes<S: CatalogScope> {
    /// The scopes of the reported alternative, held or not.
    pub(crate) required: Set<S>,
    pub(crate) missing: Set<S>,
    pub(crate) can_be_granted: bool,
}

impl<S: CatalogScope> RefusedScopes<S> {
    pub(crate) fn new(required: Set<S>, held: &Set<S>, reachable: &Set<S>) -> Self {
        let missing = required - *held;
        Self { required, missing, can_be_granted: (missing - *reachable).has_none() }
    }

    /// The `Debug` of what refuses.
    pub(super) fn show(&self, mut refusal: fmt::DebugStruct<'_, '_>) -> fmt::Result {
        refusal.field("required", &self.required).field("missing", &self.missing);
        refusal.field("can_be_granted", &self.can_be_granted).finish()
    }
}

impl<S: CatalogScope> MissingScopes<S> {
    /// The scopes of the reported alternative, held or not.
    pub fn required(&self) -> Set<S> {
        self.in_full().required
    }

    /// Those of the required scopes that are not effective on the token.
    pub fn missing(&self) -> Set<S> {
        self.in_full().missing
    }

    /// Whether grants would help: nothing else, no gate, role, actor, declaration or limit, stands against the missing
    /// scopes. Where they would not, a client need not ask for them.
    pub fn can_be_granted(&self) -> bool {
        self.in_full().can_be_granted
    }

    #[inline]
    pub(crate) fn of<R: OfCatalog<S>>(token: &Token<S>) -> Self {
        const { Of::<R>::FITS };
        // To note that no scope is held takes less than a call.
        if R::Shape::ONE_IS_ENOUGH && token.reaches_all() {
            return Self { outline: Of::<R>::OUTLINE, held: 0, reachable: u64::MAX };
        }
        Self::gathering::<R>(token)
    }

    #[cold]
    fn gathering<R: OfCatalog<S>>(token: &Token<S>) -> Self {
        if token.reaches_all() { Self::noting::<R>(token, u64::MAX) } else { Self::of_reachable::<R>(token) }
    }

    /// Notes which scopes are missing, for a token about which roles, gates or limits decide too. It is a cold function of its
    /// own, so that a check that passes does not jump over its instructions.
    #[cold]
    #[inline(never)]
    fn of_reachable<R: OfCatalog<S>>(token: &Token<S>) -> Self {
        let reachable = token.reachable();
        Self::noting::<R>(token, gather::<R::Shape, S>(|index| reachable.has_index(index)))
    }

    #[inline]
    fn noting<R: OfCatalog<S>>(token: &Token<S>, reachable: u64) -> Self {
        let held = gather::<R::Shape, S>(|index| token.effective.has_index(index));
        Self { outline: Of::<R>::OUTLINE, held, reachable }
    }

    pub(crate) fn in_full(&self) -> RefusedScopes<S> {
        let Outline { required_beside, spread, .. } = self.outline;
        let (held, reachable) = (spread(self.held), spread(self.reachable));
        RefusedScopes::new(required_beside(&held, &reachable), &held, &reachable)
    }

    /// Sets of scopes of which each one would do and grants can give it, in the order in which they are written.
    #[cfg(feature = "std")]
    pub(crate) fn alternatives(&self) -> std::vec::Vec<Set<S>> {
        let (mut alternatives, reachable) = (Alternatives::new(), (self.outline.spread)(self.reachable));
        (self.outline.describe)(&mut alternatives);
        let mut alternatives = alternatives.finish();
        alternatives.retain(|scopes| (*scopes - reachable).has_none());
        alternatives
    }
}

impl<S: CatalogScope> PartialEq for MissingScopes<S> {
    fn eq(&self, other: &Self) -> bool {
        self.in_full() == other.in_full()
    }
}

impl<S: CatalogScope> Eq for MissingScopes<S> {}

impl<S: CatalogScope> fmt::Debug for MissingScopes<S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.in_full().show(f.debug_struct("MissingScopes"))
    }
}

impl<S: CatalogScope> fmt::Display for MissingScopes<S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.in_full().fmt(f)
    }
}

impl<S: CatalogScope> fmt::Display for RefusedScopes<S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (missing, is_one) = (self.missing, self.missing.count() == 1);
        match (self.can_be_granted, is_one) {
            (true, true) => write!(f, "missing scope: {missing}"),
            (true, false) => write!(f, "missing scopes: {missing}"),
            (false, true) => write!(f, "scope {missing} is not available to this token, and no grant would make it so"),
            (false, false) => {
                write!(f, "scopes {missing} are not all available to this token, and no grant would make them so")
            }
        }
    }
}

impl<S: CatalogScope> core::error::Error for MissingScopes<S> {}
