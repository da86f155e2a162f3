//! Random tokens: grants, and what else their catalog asks about.

use std::collections::BTreeSet;

use proptest::collection::vec;
use proptest::prelude::{BoxedStrategy, Just, Strategy, prop_oneof};
use proptest::sample::{select, subsequence};
use random_catalogs::{Catalog, Names, Recipe};

pub(crate) fn recipe(catalog: &'static Catalog) -> impl Strategy<Value = Recipe> {
    let conditions = (declarations(catalog), actors(catalog), roles(catalog), gates(catalog));
    let parts = (scopes(catalog), conditions, vec(most(catalog), 0..=2));
    parts.prop_map(|(granted, (declared, actor, roles, gates), limits)| Recipe {
        granted,
        declared,
        actor,
        roles,
        gates,
        limits,
    })
}

/// None, a few, any number, or all.
pub(crate) fn scopes(catalog: &'static Catalog) -> impl Strategy<Value = Names> + Clone + use<> {
    let all = catalog.scopes;
    let few = subsequence(all, 0..=all.len().min(4));
    let names = prop_oneof![3 => few, 3 => subsequence(all, 0..=all.len()), 1 => Just(all.to_vec())];
    names.prop_map(|names| names.into_iter().collect())
}

/// Most of the scopes: what leaves more to look at than any number of them.
fn most(catalog: &'static Catalog) -> impl Strategy<Value = Names> + use<> {
    let all = catalog.scopes;
    let most = subsequence(all, all.len() / 2..=all.len()).prop_map(|names| names.into_iter().collect());
    prop_oneof![2 => most, 1 => scopes(catalog)]
}

fn declarations(catalog: &'static Catalog) -> BoxedStrategy<Names> {
    if catalog.declared { most(catalog).boxed() } else { Just(Names::new()).boxed() }
}

fn actors(catalog: &'static Catalog) -> BoxedStrategy<&'static str> {
    let names: Vec<_> = catalog.actors.iter().map(|actor| actor.name).collect();
    if names.is_empty() { Just("").boxed() } else { select(names).boxed() }
}

type Keys = BTreeSet<&'static str>;

fn roles(catalog: &'static Catalog) -> BoxedStrategy<Keys> {
    let names: Vec<_> = catalog.roles.iter().map(|role| role.name).collect();
    let most = names.len().min(4);
    some(names, 0..=most)
}

fn gates(catalog: &'static Catalog) -> BoxedStrategy<Keys> {
    let names: Vec<_> = catalog.gates.iter().map(|gate| gate.name).collect();
    let (least, count) = (names.len().saturating_sub(1), names.len());
    prop_oneof![some(names.clone(), least..=count), some(names, 0..=count)].boxed()
}

fn some(names: Vec<&'static str>, count: std::ops::RangeInclusive<usize>) -> BoxedStrategy<Keys> {
    subsequence(names, count).prop_map(|names| names.into_iter().collect()).boxed()
}
