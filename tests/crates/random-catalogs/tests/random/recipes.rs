//! Random tokens: grants, and what else they are told, in any order.

use proptest::collection::vec;
use proptest::prelude::{BoxedStrategy, Just, Strategy, prop_oneof};
use proptest::sample::{select, subsequence};
use random_catalogs::{Catalog, Names, Step};

/// A token to be.
#[derive(Clone, Debug)]
pub(crate) struct Recipe {
    pub(crate) granted: Names,
    pub(crate) steps: Vec<Step>,
}

impl Recipe {
    /// Declares or opens more than was declared or opened last.
    pub(crate) fn say_also(&mut self, more: Step) {
        let last = self.steps.iter().rev().find(|step| Kind::of(step) == Kind::of(&more));
        let step = match (last, more) {
            (Some(Step::Declared(last)), Step::Declared(more)) => Step::Declared(last | &more),
            (Some(Step::Gates(last)), Step::Gates(more)) => Step::Gates([&last[..], &more].concat()),
            (_, more) => more,
        };
        self.steps.push(step);
    }
}

/// What a step speaks of.
#[derive(PartialEq)]
pub(crate) enum Kind {
    Declared,
    Actor,
    Roles,
    Gates,
    Limit,
}

impl Kind {
    pub(crate) fn of(step: &Step) -> Self {
        match step {
            Step::Declared(_) => Self::Declared,
            Step::Actor(_) => Self::Actor,
            Step::Role(_) | Step::Roles(_) => Self::Roles,
            Step::Gates(_) => Self::Gates,
            Step::Limit(_) => Self::Limit,
        }
    }
}

pub(crate) fn recipe(catalog: &'static Catalog) -> impl Strategy<Value = Recipe> {
    let kinds = [declarations(catalog), actors(catalog), roles(catalog), gates(catalog), limits(catalog)];
    let steps = kinds.prop_map(|steps| steps.concat()).prop_shuffle();
    (scopes(catalog), steps).prop_map(|(granted, steps)| Recipe { granted, steps })
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

type Steps = BoxedStrategy<Vec<Step>>;

fn none() -> Steps {
    Just(Vec::new()).boxed()
}

/// Mostly said once, sometimes not at all or again.
fn said(step: impl Strategy<Value = Step> + 'static) -> Steps {
    let step = step.boxed();
    prop_oneof![1 => none(), 5 => vec(step.clone(), 1), 2 => vec(step, 2)].boxed()
}

fn declarations(catalog: &'static Catalog) -> Steps {
    if catalog.declared { said(most(catalog).prop_map(Step::Declared)) } else { none() }
}

fn actors(catalog: &'static Catalog) -> Steps {
    let names: Vec<_> = catalog.actors.iter().map(|actor| actor.name).collect();
    if names.is_empty() { none() } else { said(select(names).prop_map(Step::Actor)) }
}

fn roles(catalog: &'static Catalog) -> Steps {
    let names: Vec<_> = catalog.roles.iter().map(|role| role.name).collect();
    if names.is_empty() {
        return none();
    }
    let most = names.len().min(4);
    let several = subsequence(names.clone(), 0..=most).prop_shuffle().prop_map(Step::Roles);
    said(prop_oneof![select(names).prop_map(Step::Role), several])
}

fn gates(catalog: &'static Catalog) -> Steps {
    let names: Vec<_> = catalog.gates.iter().map(|gate| gate.name).collect();
    if names.is_empty() {
        return none();
    }
    let least = names.len().saturating_sub(1);
    let nearly_all = subsequence(names.clone(), least..=names.len());
    let any = subsequence(names.clone(), 0..=names.len());
    said(prop_oneof![nearly_all, any].prop_shuffle().prop_map(Step::Gates))
}

fn limits(catalog: &'static Catalog) -> Steps {
    vec(most(catalog).prop_map(Step::Limit), 0..=2).boxed()
}
