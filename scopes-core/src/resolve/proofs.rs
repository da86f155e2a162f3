//! Which implications become types: what a proof of one scope proves of others.
//!
//! A proof of `A` may stand for one of `B` only if no token is let through by `A` and not by `B`. A token has what `A`
//! implies by way of scopes behind open gates, and then loses what its actor and roles do not keep. So `A` proves `B` if it
//! implies `B` by a chain on which every gate is also before `A`, and every role and actor that keeps `A` keeps `B`.

use super::implications::{Implications, Implied};
use crate::catalog::Catalog;
use crate::listed::Listed as _;
use crate::mask::Mask;
use crate::message;
use crate::raw;
use crate::report::Report;

/// How many scopes that only patterns imply become types: each is an impl to compile.
const MOST_BY_PATTERN: usize = 256;

/// How many scopes the chains of names may lead to, counted for each scope.
const MOST_NAMED: usize = 1 << 18;

/// Says of each scope what it proves.
pub(super) fn prove(raw: &raw::Catalog, implications: &Implications, catalog: &mut Catalog, report: &mut Report<'_>) {
    let Some(counts) = check_named_chains(raw, implications, report) else { return };
    let barriers = Barriers::new(catalog);
    for (scope, count) in counts.into_iter().enumerate() {
        catalog.scopes[scope].proves = proved_by(scope, count, implications, catalog, &barriers);
    }
}

/// What is named one by one becomes types, however much it is; so there is not too much of it. Gives back how many scopes
/// the names of each lead to.
fn check_named_chains(raw: &raw::Catalog, implications: &Implications, report: &mut Report<'_>) -> Option<Vec<usize>> {
    let (mut counts, mut sum) = (Vec::new(), 0);
    for (index, scope) in raw.scopes.iter().enumerate() {
        let count = reached(index, &implications.one_by_one, |_| true).len();
        counts.push(count);
        sum += count;
        if sum > MOST_NAMED {
            if !implications.is_refused {
                report.add(message::Lists::TooManyNamedImplications { limit: MOST_NAMED }, &scope.name.span);
            }
            return None;
        }
    }
    Some(counts)
}

fn proved_by(
    scope: usize,
    named: usize,
    implications: &Implications,
    catalog: &Catalog,
    barriers: &Barriers,
) -> Vec<usize> {
    let implied: usize = catalog.scopes[scope].implies.iter().map(ExactSizeIterator::len).sum();
    let is_before_it = |to: usize| barriers.gates[to].is_subset(&barriers.gates[scope]);
    let mut proved = if implied.saturating_sub(named) > MOST_BY_PATTERN {
        reached(scope, &implications.one_by_one, is_before_it)
    } else if catalog.gates.is_empty() {
        catalog.scopes[scope].implies.iter().cloned().flatten().listed()
    } else {
        reached(scope, &implications.scopes, is_before_it)
    };
    proved.retain(|&to| barriers.caps[to].is_subset(&barriers.caps[scope]));
    proved
}

/// What leads from a scope to others in one step.
trait Step {
    fn targets(&self) -> impl Iterator<Item = usize>;
}

impl Step for Vec<usize> {
    fn targets(&self) -> impl Iterator<Item = usize> {
        self.iter().copied()
    }
}

impl Step for Implied {
    fn targets(&self) -> impl Iterator<Item = usize> {
        self.direct.iter().cloned().flatten()
    }
}

/// The scopes that a walk from one of them comes to, without this one, ascending.
fn reached(from: usize, steps: &[impl Step], may_enter: impl Fn(usize) -> bool) -> Vec<usize> {
    let mut seen = Mask::of(steps.len(), [from]);
    let mut ahead = vec![from];
    while let Some(scope) = ahead.pop() {
        for to in steps[scope].targets().filter(|&to| may_enter(to)) {
            if !seen.contains(to) {
                seen.insert(to);
                ahead.push(to);
            }
        }
    }
    seen.remove(from);
    seen.iter().listed()
}

/// What can keep each scope from a token, by the scope.
struct Barriers {
    /// The gates before it.
    gates: Vec<Mask>,
    /// The roles and actors that do not keep it.
    caps: Vec<Mask>,
}

impl Barriers {
    fn new(catalog: &Catalog) -> Self {
        let Catalog { roles, actors, gates, .. } = catalog;
        let keeps: Vec<_> =
            roles.iter().map(|role| &role.keeps).chain(actors.iter().map(|actor| &actor.keeps)).listed();
        let gates: Vec<_> = gates.iter().map(|gate| &gate.scopes).listed();
        let scopes = 0..catalog.scopes.len();
        Self {
            gates: scopes.clone().map(|scope| positions(&gates, |gate| gate.contains(scope))).listed(),
            caps: scopes.map(|scope| positions(&keeps, |keeps| !keeps.contains(scope))).listed(),
        }
    }
}

fn positions(masks: &[&Mask], is_one: impl Fn(&Mask) -> bool) -> Mask {
    Mask::of(masks.len(), (0..masks.len()).filter(|&position| is_one(masks[position])))
}
