//! Which alternative a refused caller is told of.

use crate::catalog::CatalogScope;
use crate::set::Set;

/// The best of several alternatives so far: the one that is held, then the one that grants can meet, then the one with the
/// fewest sensitive scopes in its closure, then the one with the smallest closure, then the one that lacks the fewest scopes,
/// then the one written first.
///
/// What a client is told to ask for it gets, and keeps: so what an alternative conveys counts before what is missing of it.
pub(crate) struct Preferred<S: CatalogScope> {
    required: Set<S>,
    rank: Rank,
}

/// How much an alternative asks for, by what counts first.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
struct Rank {
    is_refused: bool,
    is_out_of_reach: bool,
    sensitive: u32,
    conveyed: u32,
    lacks: u32,
}

impl<S: CatalogScope> Preferred<S> {
    /// The alternative that is written first. `held` are effective on the token, `reachable` are those that grants could make
    /// so.
    pub(crate) fn of(required: Set<S>, held: &Set<S>, reachable: &Set<S>) -> Self {
        let lacks = required - *held;
        // As if all gates were open: which of two ways is the narrower one does not change with the token.
        let conveyed = required.closure_by_member();
        let rank = Rank {
            is_refused: !lacks.has_none(),
            is_out_of_reach: !(lacks - *reachable).has_none(),
            sensitive: conveyed.sensitive().count(),
            conveyed: conveyed.count(),
            lacks: lacks.count(),
        };
        Self { required, rank }
    }

    /// The better one of this and an alternative that is written behind it.
    pub(crate) fn or(self, required: Set<S>, held: &Set<S>, reachable: &Set<S>) -> Self {
        let other = Self::of(required, held, reachable);
        if other.rank < self.rank { other } else { self }
    }

    /// The scopes of the alternative.
    pub(crate) fn required(self) -> Set<S> {
        self.required
    }

    /// The best one of a list; of none at all the empty one, which nobody is asked about.
    #[cfg(feature = "tower")]
    pub(crate) fn among(alternatives: &[Set<S>], held: &Set<S>, reachable: &Set<S>) -> Set<S> {
        let Some((first, rest)) = alternatives.split_first() else { return Set::ZERO };
        let first = Self::of(*first, held, reachable);
        rest.iter().fold(first, |best, required| best.or(*required, held, reachable)).required
    }
}
