//! Which alternative a refused caller is told of.

use core::cmp::Ordering;

use crate::catalog::CatalogScope;
use crate::set::Set;

/// Which of two alternatives a refused caller is told of: the one that is held, then the one that grants could meet, then
/// the one that needs no sensitive scope, then the one that lacks fewer scopes, then the one declared first.
#[inline]
pub(crate) fn prefer<S: CatalogScope>(held: &Set<S>, reachable: &Set<S>, a: Set<S>, b: Set<S>) -> Set<S> {
    let sensitive = S::sensitive();
    let rank = |required: &Set<S>| Rank::new(required, held, reachable, &sensitive);
    match rank(&a).cmp(&rank(&b)).then_with(|| cmp_declared(&a, &b)) {
        Ordering::Greater => b,
        Ordering::Less | Ordering::Equal => a,
    }
}

/// As the lists of their scopes compare, in the order of the catalog. The first scope that only one of them has decides: the
/// other list goes on with a later scope, or ends there and is the lesser one.
fn cmp_declared<S: CatalogScope>(a: &Set<S>, b: &Set<S>) -> Ordering {
    let (own, other) = (a.words(), b.words());
    let Some(word) = own.iter().zip(other).position(|(own, other)| own != other) else { return Ordering::Equal };
    let first = (own[word] ^ other[word]).trailing_zeros();
    let goes_on = |words: &[u64]| {
        let behind = (u64::MAX << first) << 1;
        words[word] & behind != 0 || words[word + 1..].iter().any(|&word| word != 0)
    };
    match own[word] >> first & 1 {
        1 if goes_on(other) => Ordering::Less,
        0 if !goes_on(own) => Ordering::Less,
        _ => Ordering::Greater,
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
