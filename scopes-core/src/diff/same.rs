//! Which scope of one catalog is which of the other.

use std::ops::Range;

use super::side::Side;
use crate::listed::Listed as _;
use crate::mask::Mask;

/// The scopes of the old catalog that each of the new one is: the one of its name, or those that are gone and whose names stand
/// for it and nothing else. The same the other way round, so that taking a change back is the opposite change.
pub(super) struct Same {
    of: Vec<Vec<usize>>,
    /// The scopes whose names are retired in the old catalog: there nobody holds them.
    lost: Mask,
    /// Where the scopes end that follow each other in both catalogs from each one on.
    run_ends: Vec<usize>,
}

impl Same {
    pub(super) fn new(old: &Side<'_>, new: &Side<'_>) -> Self {
        let mut of = new.catalog.scopes.iter().map(|scope| old.scope(&scope.name).into_iter().listed()).listed();
        let mut lost = Mask::new(new.scope_count());
        for (position, scope) in new.catalog.scopes.iter().enumerate() {
            if old.is_retired(&scope.name) {
                lost.insert(position);
            }
        }
        let mut add = |scope: usize, old_scope: usize| {
            let of: &mut Vec<usize> = &mut of[scope];
            if !of.contains(&old_scope) {
                of.push(old_scope);
            }
        };
        for (gone, renamed) in renamed(old, new) {
            add(renamed, gone);
        }
        for (gone, renamed) in renamed(new, old) {
            add(gone, renamed);
        }
        let run_ends = run_ends(&of);
        Self { of, lost, run_ends }
    }

    /// The old scopes that a new one is.
    pub(super) fn of(&self, scope: usize) -> &[usize] {
        &self.of[scope]
    }

    pub(super) fn is_lost(&self, scope: usize) -> bool {
        self.lost.contains(scope)
    }

    /// The scopes that the old catalog knows.
    pub(super) fn known(&self) -> Mask {
        Mask::of(self.of.len(), (0..self.of.len()).filter(|scope| self.is_known(*scope)))
    }

    /// Whether the old catalog knows what the scope is.
    pub(super) fn is_known(&self, scope: usize) -> bool {
        !self.of[scope].is_empty() || self.is_lost(scope)
    }

    /// Whether a scope is all of what is in an old set.
    pub(super) fn is_in(&self, scope: usize, old: &Mask) -> bool {
        !self.is_lost(scope) && self.of[scope].iter().all(|scope| old.contains(*scope))
    }

    /// The known scopes of a set that are not in these old ranges and are not this old scope; without the known ones that are.
    pub(super) fn beyond(&self, new: &[Range<usize>], old: &[Range<usize>], own: Option<usize>) -> Vec<usize> {
        let mut beyond = Vec::new();
        for range in new {
            let mut at = range.start;
            while at < range.end {
                let end = self.run_ends[at].min(range.end);
                if !self.is_run_in(at..end, old) {
                    let is_in = |scope: &usize| contains(old, *scope) || own == Some(*scope);
                    beyond.extend((at..end).filter(|scope| {
                        let of = &self.of[*scope];
                        of.is_empty() || !of.iter().all(is_in)
                    }));
                }
                at = end;
            }
        }
        beyond
    }

    /// Whether scopes that follow each other in both catalogs are in one of these old ranges.
    pub(super) fn is_run_in(&self, run: Range<usize>, old: &[Range<usize>]) -> bool {
        let [first] = self.of[run.start][..] else { return false };
        let at = old.partition_point(|range| range.end <= first);
        old.get(at).is_some_and(|range| range.start <= first && first + run.len() <= range.end)
    }
}

/// The new scopes that the name of each old one stands for, where it is none of them.
pub(super) fn aliased(old: &Side<'_>, new: &Side<'_>, back: &Same) -> Vec<Vec<usize>> {
    let is_gone = |scope: usize| back.of(scope).is_empty();
    let of = |scope| if is_gone(scope) { new.starts_of(old.scope_name(scope)) } else { Vec::new() };
    (0..old.scope_count()).map(of).listed()
}

/// The scopes that are gone, each with the new one that its name stands for.
fn renamed(old: &Side<'_>, new: &Side<'_>) -> Vec<(usize, usize)> {
    let aliases = new.catalog.aliases.iter();
    let renamed = aliases.filter_map(|alias| {
        let [target] = alias.targets[..] else { return None };
        let gone = old.scope(&alias.name)?;
        old.scope(new.scope_name(target)).is_none().then_some((gone, target))
    });
    renamed.listed()
}

/// Where the scopes end that follow each other in both catalogs from each one on.
pub(super) fn run_ends(of: &[Vec<usize>]) -> Vec<usize> {
    let mut ends = vec![0; of.len()];
    for scope in (0..of.len()).rev() {
        let goes_on = match (&of[scope][..], of.get(scope + 1).map(Vec::as_slice)) {
            ([own], Some([next])) => own + 1 == *next,
            _ => false,
        };
        ends[scope] = if goes_on { ends[scope + 1] } else { scope + 1 };
    }
    ends
}

/// Whether ascending ranges have a scope in them.
pub(super) fn contains(ranges: &[Range<usize>], scope: usize) -> bool {
    ranges.get(ranges.partition_point(|range| range.end <= scope)).is_some_and(|range| range.start <= scope)
}
