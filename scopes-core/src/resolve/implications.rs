//! Computes what each scope implies, directly and in further steps.

use std::ops::Range;
use std::rc::Rc;

use super::declared::Names;
use super::lists::{List, Meaning};
use crate::listed::Listed as _;
use crate::mask::Mask;
use crate::message::{self, Entry};
use crate::raw;
use crate::report::Report;

/// How many ranges the closed implications of a catalog may fill. A catalog whose resources stand together needs one or
/// two for each scope that implies anything.
const MOST_RANGES: usize = 1 << 18;

/// How many circles are spelled out. Scopes that all imply each other make more than anybody reads.
const MOST_CYCLES: usize = 100;

/// What the scopes of a catalog imply.
pub(super) struct Implications {
    /// By scope.
    pub(super) scopes: Vec<Implied>,
    /// By scope, what its list names one by one.
    pub(super) one_by_one: Vec<Vec<usize>>,
    /// Whether something is wrong with them already.
    pub(super) is_refused: bool,
}

/// What a scope implies, by position and without itself.
#[derive(Clone, Default)]
pub(super) struct Implied {
    /// Directly or not.
    pub(super) closed: Vec<Range<usize>>,
    /// By its own list.
    pub(super) direct: Vec<Range<usize>>,
}

/// What each scope implies.
pub(super) fn resolve(raw: &raw::Catalog, names: &Names<'_>, report: &mut Report<'_>) -> Implications {
    let one_by_one = one_by_one(raw, names);
    let is_free = check_cycles(raw, &one_by_one, report);
    let scopes = implied(raw, names, report);
    let is_refused = !is_free || scopes.is_none();
    Implications {
        scopes: scopes.unwrap_or_else(|| vec![Implied::default(); raw.scopes.len()]),
        one_by_one,
        is_refused,
    }
}

/// What each scope implies; nothing where it does not fit.
fn implied(raw: &raw::Catalog, names: &Names<'_>, report: &mut Report<'_>) -> Option<Vec<Implied>> {
    let direct = direct(raw, names, report);
    let edges: Vec<Vec<usize>> = direct.iter().map(|ranges| ranges.iter().cloned().flatten().listed()).listed();
    // A token of a catalog with gates walks the direct ones too.
    let fits = raw.gates.is_empty() || direct.iter().map(Vec::len).sum::<usize>() <= MOST_RANGES;
    let Some(closed) = close(&edges).filter(|_| fits) else {
        let first = raw.scopes.iter().find(|scope| scope.implies.is_some());
        let span = first.map(|scope| scope.name.span.clone()).unwrap_or_default();
        report.add(message::Lists::TooManyImplications { limit: MOST_RANGES }, &span);
        return None;
    };
    Some(closed.into_iter().zip(direct).map(|(closed, direct)| Implied { closed, direct }).listed())
}

/// What the list of each scope selects.
fn direct(raw: &raw::Catalog, names: &Names<'_>, report: &mut Report<'_>) -> Vec<Vec<Range<usize>>> {
    raw.scopes
        .iter()
        .enumerate()
        .map(|(index, scope)| {
            let Some(implies) = &scope.implies else { return Vec::new() };
            let list = List::new(message::List::KeyOf("implies", Entry::Scope, scope.name.value.clone()));
            let mut mask = names.select_beside(Some(index), &list, implies, report);
            mask.remove(index);
            mask.ranges()
        })
        .listed()
}

/// What the list of each scope names one by one.
fn one_by_one(raw: &raw::Catalog, names: &Names<'_>) -> Vec<Vec<usize>> {
    let mut listed = vec![Vec::new(); raw.scopes.len()];
    for (index, scope) in raw.scopes.iter().enumerate() {
        for item in scope.implies.as_deref().unwrap_or_default() {
            if let Some(implied) = named(item, index, names) {
                listed[index].push(implied);
            }
        }
    }
    listed
}

/// Scopes that name each other one by one do not imply each other in a circle. Says whether it is so.
fn check_cycles(raw: &raw::Catalog, edges: &[Vec<usize>], report: &mut Report<'_>) -> bool {
    let mut state = vec![Visit::Never; edges.len()];
    let mut reported = 0;
    for start in 0..edges.len() {
        walk(start, edges, &mut state, |cycle| {
            reported += 1;
            if reported > MOST_CYCLES {
                return;
            }
            let first = &raw.scopes[cycle[0]].name;
            let circle = cycle.iter().chain(cycle.first());
            let scopes = circle.map(|&scope| raw.scopes[scope].name.value.clone()).listed();
            report.add(message::Lists::ImplicationCycle { scopes }, &first.span);
        });
    }
    reported == 0
}

/// The scope that an entry means by its name.
fn named(item: &raw::Item, own: usize, names: &Names<'_>) -> Option<usize> {
    match names.meaning(item.kind, &item.text.value, Some(own)) {
        Meaning::Scope(scope) => Some(scope),
        Meaning::Fitting(_) | Meaning::Refused(_) => None,
    }
}

#[derive(Clone, Copy, PartialEq)]
enum Visit {
    Never,
    Open,
    Done,
}

/// Walks depth first from one scope, and hands over the part of the way that closes a circle.
fn walk(start: usize, edges: &[Vec<usize>], state: &mut [Visit], mut on_cycle: impl FnMut(&[usize])) {
    if state[start] != Visit::Never {
        return;
    }
    let mut way = vec![start];
    let mut next = vec![0];
    state[start] = Visit::Open;
    while let (Some(&scope), Some(position)) = (way.last(), next.last_mut()) {
        let target = edges[scope].get(*position).copied();
        *position += 1;
        match target {
            None => {
                state[scope] = Visit::Done;
                way.pop();
                next.pop();
            }
            Some(target) if state[target] == Visit::Never => {
                state[target] = Visit::Open;
                way.push(target);
                next.push(0);
            }
            Some(target) if state[target] == Visit::Open => {
                let from = way.iter().position(|&scope| scope == target).unwrap_or_default();
                on_cycle(&way[from..]);
            }
            Some(_) => {}
        }
    }
}

/// The transitive closure, component by component: scopes that imply each other (patterns make such circles) share
/// theirs. Nothing where it would not fit.
fn close(edges: &[Vec<usize>]) -> Option<Vec<Vec<Range<usize>>>> {
    let mut closures: Vec<Rc<[Range<usize>]>> = vec![Rc::from([]); edges.len()];
    let mut filled = 0;
    for component in components(edges) {
        let mut reach = Mask::new(edges.len());
        for &scope in &component {
            for &target in &edges[scope] {
                reach.insert(target);
                for range in &*closures[target] {
                    reach.insert_range(range);
                }
            }
        }
        let ranges: Rc<[Range<usize>]> = reach.ranges().into();
        for &scope in &component {
            closures[scope] = Rc::clone(&ranges);
        }
        filled += ranges.len() * component.len();
        if filled > MOST_RANGES {
            return None;
        }
    }
    Some(closures.iter().enumerate().map(|(scope, ranges)| without(scope, ranges)).listed())
}

fn without(scope: usize, ranges: &[Range<usize>]) -> Vec<Range<usize>> {
    let mut split = Vec::with_capacity(ranges.len());
    for range in ranges {
        if range.contains(&scope) {
            split.extend([range.start..scope, scope + 1..range.end].into_iter().filter(|part| !part.is_empty()));
        } else {
            split.push(range.clone());
        }
    }
    split
}

/// The strongly connected components, each after all that it leads to (Tarjan's algorithm without recursion).
fn components(edges: &[Vec<usize>]) -> Vec<Vec<usize>> {
    const UNSEEN: usize = usize::MAX;
    let mut order = vec![UNSEEN; edges.len()];
    let mut low = vec![0; edges.len()];
    let mut is_open = vec![false; edges.len()];
    let (mut open, mut found, mut count) = (Vec::new(), Vec::new(), 0);
    for start in 0..edges.len() {
        if order[start] != UNSEEN {
            continue;
        }
        let mut way = vec![(start, 0)];
        while let Some(&mut (scope, ref mut position)) = way.last_mut() {
            if *position == 0 {
                order[scope] = count;
                low[scope] = count;
                count += 1;
                open.push(scope);
                is_open[scope] = true;
            }
            if let Some(&target) = edges[scope].get(*position) {
                *position += 1;
                if order[target] == UNSEEN {
                    way.push((target, 0));
                } else if is_open[target] {
                    low[scope] = low[scope].min(order[target]);
                }
                continue;
            }
            way.pop();
            if let Some(&(parent, _)) = way.last() {
                low[parent] = low[parent].min(low[scope]);
            }
            if low[scope] == order[scope] {
                let from = open.iter().rposition(|&member| member == scope).unwrap_or_default();
                let component = open.split_off(from);
                for &member in &component {
                    is_open[member] = false;
                }
                found.push(component);
            }
        }
    }
    found
}

#[cfg(test)]
#[allow(clippy::single_range_in_vec_init, reason = "lists of ranges are what is tested")]
mod tests {
    use super::close;

    #[test]
    fn implication_is_followed_through() {
        assert_eq!(close(&[vec![1], vec![2], vec![]]).unwrap(), [vec![1..3], vec![2..3], vec![]]);
    }

    #[test]
    fn scopes_in_a_circle_imply_all_of_it() {
        let closed = close(&[vec![1], vec![0, 2], vec![3], vec![], vec![0]]).unwrap();
        assert_eq!(closed, [vec![1..4], vec![0..1, 2..4], vec![3..4], vec![], vec![0..4]]);
    }

    #[test]
    fn a_long_chain_is_no_deep_recursion() {
        let chain: Vec<Vec<usize>> = (0..60_000).map(|i| if i + 1 < 60_000 { vec![i + 1] } else { vec![] }).collect();
        assert_eq!(close(&chain).unwrap()[0], [1..60_000]);
    }
}
