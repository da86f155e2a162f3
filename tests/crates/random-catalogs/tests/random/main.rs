//! Tokens of random catalogs against a plain model made of names: what they can do, and why not.

mod effective;
mod explanations;
mod laws;
mod model;
mod recipes;
mod sets;
mod token;

use std::cell::Cell;
use std::fmt::Debug;

use proptest::strategy::Strategy;
use proptest::test_runner::{Config, TestRunner};
use random_catalogs::{CASES, Catalog, Recipe};

use model::Model;
use recipes::recipe;

/// How often a property is checked at least.
const LEAST: usize = 10_000;

/// Checks a property of every catalog, as many times as proptest says with `PROPTEST_CASES`, and 256 times at least; fewer
/// times for large ones.
fn for_every_catalog<V: Debug, S: Strategy<Value = V>>(values: impl Fn(&Model) -> S, property: impl Fn(&Model, V)) {
    let checks = Cell::new(0);
    for &case in CASES {
        let model = Model::new(case);
        let cases = Config::default().cases.max(256).div_ceil(if is_large(model.catalog) { 4 } else { 1 });
        let config = Config { cases, failure_persistence: None, ..Config::default() };
        let checked = TestRunner::new(config).run(&values(&model), |value| {
            checks.set(checks.get() + 1);
            property(&model, value);
            Ok(())
        });
        checked.unwrap_or_else(|failure| panic!("{failure}\nin the catalog\n{}", model.catalog.text));
    }
    assert!(checks.get() >= LEAST, "only {} checks", checks.get());
}

fn is_large(catalog: &Catalog) -> bool {
    catalog.scopes.len() + catalog.roles.len() + catalog.gates.len() > 64
}

fn for_every_token(property: impl Fn(&Model, Recipe)) {
    for_every_catalog(|model| recipe(model.catalog), property);
}

#[test]
fn gates_have_their_variables() {
    for case in CASES {
        let variables: Vec<_> = case.catalog.gates.iter().map(|gate| gate.variable).collect();
        assert_eq!(case.library.variables(), variables);
    }
}

/// The other tests rely on it that there is something to find.
#[test]
fn catalogs_are_of_many_kinds() {
    let count = |is_so: fn(&Model) -> bool| CASES.iter().filter(|case| is_so(&Model::new(**case))).count();
    assert!(count(|model| model.catalog.scopes.len() > 64) >= 2);
    assert!(count(|model| model.catalog.gates.len() > 64 && model.catalog.roles.len() > 64) >= 1);
    assert!(count(has_circle) >= 2);
    assert!(count(|model| implied(model) > model.catalog.implies.len()) >= 2);
    assert!(count(|model| model.catalog.aliases.iter().any(|(_, targets)| targets.len() > 1)) >= 2);
    assert!(count(|model| model.catalog.scopes.iter().any(|scope| gates_of(model, scope) > 1)) >= 2);
    assert!(count(|model| model.proved().len() < implied(model)) >= 2);
}

fn has_circle(model: &Model) -> bool {
    model.catalog.implies.iter().any(|(from, to)| model.closure_of(to).contains(from))
}

fn gates_of(model: &Model, scope: &str) -> usize {
    model.catalog.gates.iter().filter(|gate| gate.scopes.contains(&scope)).count()
}

fn implied(model: &Model) -> usize {
    model.catalog.scopes.iter().map(|scope| model.closure_of(scope).len() - 1).sum()
}
