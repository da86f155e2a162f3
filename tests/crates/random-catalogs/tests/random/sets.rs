//! Sets: what they imply, and what claims mean.

use proptest::collection::vec;
use proptest::prelude::{Just, Strategy, prop_oneof};
use proptest::sample::select;
use random_catalogs::{CASES, Names};

use crate::for_every_catalog;
use crate::model::Model;
use crate::recipes::scopes;

#[test]
fn closures_add_what_is_implied_and_nothing_twice() {
    for_every_catalog(
        |model| scopes(model.catalog),
        |model, set| {
            let closed = model.case.library.closure(&set);
            assert_eq!(closed, model.closure(&set));
            assert_eq!(model.case.library.closure(&closed), closed);
        },
    );
}

#[test]
fn minimal_sets_are_those_that_nothing_can_be_dropped_from() {
    for_every_catalog(
        |model| scopes(model.catalog),
        |model, set| {
            let minimal = model.case.library.minimal(&set);
            let closed = model.closure(&set);
            assert!(minimal.is_subset(&set));
            assert_eq!(model.closure(&minimal), closed);
            for scope in &minimal {
                assert_ne!(model.closure(&(&minimal - &Names::from([*scope]))), closed, "without {scope}");
                let mut alike = set.iter().filter(|other| model.closure_of(other) == model.closure_of(scope));
                assert!(alike.all(|other| model.place(scope) <= model.place(other)));
            }
        },
    );
}

/// Pieces of a claim: names and aliases of the catalog, and names that it does not have.
fn claim(model: &Model) -> impl Strategy<Value = Vec<&'static str>> + use<> {
    let aliases = model.catalog.aliases.iter().map(|(alias, _)| *alias);
    let known: Vec<_> = model.catalog.scopes.iter().copied().chain(aliases).collect();
    let unknown = select(vec!["posts", "fly", "posts:", "Posts:read", "old", "*", "posts:*", "posts:read:fly"]);
    let known_of_others = known.clone();
    let unknown = unknown.prop_filter("it is known", move |name| !known_of_others.contains(name));
    vec(prop_oneof![4 => select(known), 1 => unknown], 0..24)
}

#[test]
fn claims_mean_the_same_in_any_order() {
    for_every_catalog(
        |model| claim(model).prop_flat_map(|claim| (Just(claim.clone()), Just(claim).prop_shuffle())),
        |model, (claim, shuffled)| {
            let read = |claim: &[&str]| model.case.library.parse(&claim.join(" "));
            assert_eq!(read(&claim), model.parsed(&claim));
            assert_eq!(read(&shuffled).scopes, read(&claim).scopes);
            let known: Vec<_> = claim.into_iter().filter(|name| model.parsed(&[name]).unknown.is_empty()).collect();
            assert_eq!(read(&known).scopes, read(&shuffled).scopes);
        },
    );
}

#[test]
fn an_alias_is_its_targets() {
    for case in CASES {
        for (alias, targets) in case.catalog.aliases {
            assert_eq!(case.library.parse(alias).scopes, case.library.parse(&targets.join(" ")).scopes);
            assert_eq!(case.library.parse(alias).scopes, targets.iter().copied().collect());
        }
    }
}
