//! Sets of scopes: every operation, at compile time and at run time, in one word and in several.

use std::collections::{BTreeSet, HashMap, HashSet};
use std::hash::{BuildHasher, RandomState};

use crate::common::set;
use scopes::types::Set;

mod boomin {
    scopes::scopes!("catalogs/boomin.toml");
}
/// 136 scopes in three words; those of `folders` and `rules` lie across the ends of words.
mod wide {
    scopes::scopes!("tests/fixtures/wide.toml");
}
mod full {
    scopes::scopes!("tests/fixtures/full_word.toml");
}

use boomin::{org, series, units};
use wide::{Scope, ScopeSet, folders, rules};

#[test]
fn operations_work_at_compile_time() {
    use boomin::{Scope, ScopeSet};
    const READ: ScopeSet = series::READ.set().union(units::READ.set());
    const SERIES: ScopeSet = series::READ.set().union(series::UPDATE.set());
    const BOTH: ScopeSet = READ.intersection(SERIES);
    const REST: ScopeSet = READ.difference(SERIES);
    const ALL: ScopeSet = {
        let mut all = ScopeSet::EMPTY;
        let mut index = 0;
        while index < Scope::ALL.len() {
            all = all.union(Scope::ALL[index].set());
            index += 1;
        }
        all
    };
    const {
        assert!(series::READ.is_in(READ) && !series::UPDATE.is_in(READ));
        assert!(READ.is_superset(BOTH) && !BOTH.is_superset(READ));
        assert!(BOTH.is_subset(READ) && !READ.is_subset(BOTH));
        assert!(REST.is_disjoint(SERIES) && !READ.is_disjoint(SERIES));
        assert!(ScopeSet::EMPTY.is_empty() && !BOTH.is_empty());
        assert!(READ.len() == 2 && BOTH.len() == 1 && REST.len() == 1 && ALL.len() == 48);
    }
    assert_eq!((BOTH, REST), (series::READ.set(), units::READ.set()));
    assert_eq!(ALL, ScopeSet::all());
    assert_eq!(series::READ.as_str(), const { series::READ.as_str() });
}

#[test]
fn operations_work_at_compile_time_in_several_words() {
    const FOLDERS: ScopeSet = folders::DELETE.set().union(folders::MANAGE.set());
    const ENDS: ScopeSet = FOLDERS.union(rules::WRITE.set()).union(rules::DELETE.set());
    const {
        assert!(folders::DELETE.is_in(ENDS) && folders::MANAGE.is_in(ENDS));
        assert!(rules::WRITE.is_in(ENDS) && rules::DELETE.is_in(ENDS));
        assert!(!folders::WRITE.is_in(ENDS) && !rules::MANAGE.is_in(ENDS) && !wide::ADMIN.is_in(ENDS));
        assert!(ENDS.len() == 4 && ENDS.is_superset(FOLDERS) && !FOLDERS.is_superset(ENDS));
        assert!(ENDS.difference(FOLDERS).len() == 2 && ENDS.intersection(FOLDERS).len() == 2);
        assert!(FOLDERS.is_disjoint(rules::WRITE.set()) && !ENDS.is_disjoint(rules::DELETE.set()));
        assert!(!wide::ADMIN.set().is_empty());
    }
    assert_eq!(ENDS.to_string(), "folders:delete folders:manage rules:write rules:delete");
}

#[test]
fn a_set_takes_a_word_for_each_64_scopes() {
    assert_eq!(size_of::<boomin::ScopeSet>(), 8);
    assert_eq!(size_of::<full::ScopeSet>(), 8);
    assert_eq!(size_of::<ScopeSet>(), 24);
}

#[test]
fn a_full_word_holds_all_of_64_scopes() {
    let all = full::ScopeSet::all();
    assert_eq!((all.len(), full::Scope::ALL.len()), (64, 64));
    assert!(full::Scope::ALL.iter().all(|scope| scope.is_in(all)));
    assert_eq!(all.iter().collect::<Vec<_>>(), full::Scope::ALL);
    assert_eq!(all.iter().last(), full::Scope::ALL.last().copied());
}

#[test]
fn each_scope_is_in_its_own_set_alone() {
    for &scope in Scope::ALL {
        let alone = scope.set();
        assert_eq!(alone, Set::from(scope));
        assert_eq!(alone.iter().collect::<Vec<_>>(), [scope]);
        let having = Scope::ALL.iter().filter(|other| other.is_in(alone) && alone.contains(**other));
        assert_eq!(having.collect::<Vec<_>>(), [&scope]);
    }
}

/// Sets of the wide catalog with something in each word, in one, and in none.
const SAMPLES: [&str; 7] = [
    "",
    "accounts:list",
    "admin",
    "folders:delete folders:manage",
    "rules:write rules:delete",
    "accounts:list folders:delete folders:manage rules:write rules:delete admin",
    "accounts:list accounts:read folders:manage sites:list",
];

fn model(set: ScopeSet) -> BTreeSet<Scope> {
    set.iter().collect()
}

#[test]
fn operations_agree_with_those_on_trees() {
    for (a, b) in SAMPLES.iter().flat_map(|a| SAMPLES.iter().map(move |b| (a, b))) {
        let (left, right): (ScopeSet, ScopeSet) = (set(a), set(b));
        let (left_model, right_model) = (model(left), model(right));
        assert_eq!(model(left.union(right)), &left_model | &right_model, "{a} | {b}");
        assert_eq!(model(left.intersection(right)), &left_model & &right_model, "{a} & {b}");
        assert_eq!(model(left.difference(right)), &left_model - &right_model, "{a} - {b}");
        assert_eq!(left.is_superset(right), left_model.is_superset(&right_model), "{a} ⊇ {b}");
        assert_eq!(left.is_subset(right), left_model.is_subset(&right_model), "{a} ⊆ {b}");
        assert_eq!(left.is_disjoint(right), left_model.is_disjoint(&right_model), "{a} ∥ {b}");
        assert_eq!(left == right, left_model == right_model, "{a} = {b}");
        assert_eq!(left.len(), left_model.len(), "{a}");
        assert_eq!(left.is_empty(), left_model.is_empty(), "{a}");
    }
}

#[test]
fn operators_are_the_methods() {
    for (a, b) in SAMPLES.iter().flat_map(|a| SAMPLES.iter().map(move |b| (a, b))) {
        let (left, right): (ScopeSet, ScopeSet) = (set(a), set(b));
        assert_eq!(left | right, left.union(right));
        assert_eq!(left & right, left.intersection(right));
        assert_eq!(left - right, left.difference(right));
        let (mut union, mut intersection, mut difference) = (left, left, left);
        union |= right;
        intersection &= right;
        difference -= right;
        assert_eq!((union, intersection, difference), (left | right, left & right, left - right));
    }
}

#[test]
fn every_set_holds_the_empty_one() {
    for sample in SAMPLES {
        let sample: ScopeSet = set(sample);
        assert!(sample.is_superset(ScopeSet::EMPTY) && ScopeSet::EMPTY.is_subset(sample));
        assert!(sample.is_disjoint(ScopeSet::EMPTY));
        assert_eq!(ScopeSet::EMPTY.is_superset(sample), sample.is_empty());
    }
}

#[test]
fn the_empty_set_has_nothing() {
    let empty = ScopeSet::EMPTY;
    assert_eq!((empty, empty), (ScopeSet::default(), set("")));
    assert_eq!((empty.len(), empty.iter().next(), empty.to_string()), (0, None, String::new()));
    assert!(Scope::ALL.iter().all(|scope| !scope.is_in(empty) && !empty.contains(*scope)));
}

#[test]
fn all_has_everything_and_nothing_more() {
    let all = ScopeSet::all();
    assert_eq!(all.len(), 136);
    assert_eq!(all.iter().collect::<Vec<_>>(), Scope::ALL);
    assert!(SAMPLES.iter().all(|sample| all.is_superset(set(sample))));
}

#[test]
fn inserting_and_removing_say_whether_something_changed() {
    for &scope in Scope::ALL {
        let mut scopes = ScopeSet::EMPTY;
        assert!(!scopes.remove(scope), "{scope}");
        assert!(scopes.insert(scope), "{scope}");
        assert!(!scopes.insert(scope), "{scope}");
        assert_eq!(scopes, scope.set());
        assert!(scopes.remove(scope), "{scope}");
        assert_eq!(scopes, ScopeSet::EMPTY);
        let mut rest = ScopeSet::all();
        assert!(rest.remove(scope), "{scope}");
        assert_eq!(rest, ScopeSet::all() - scope.set());
    }
}

#[test]
fn scopes_come_in_order_of_declaration() {
    let backwards: ScopeSet = Scope::ALL.iter().rev().copied().collect();
    assert_eq!(backwards.iter().collect::<Vec<_>>(), Scope::ALL);
    let mixed: boomin::ScopeSet = [units::PUBLISH, org::READ, series::UPDATE, series::READ].into_iter().collect();
    assert_eq!(mixed.iter().collect::<Vec<_>>(), [org::READ, series::READ, series::UPDATE, units::PUBLISH]);
}

#[test]
fn iterating_ends_for_good() {
    let mut scopes = wide::ADMIN.set().iter();
    assert_eq!(scopes.next(), Some(wide::ADMIN));
    assert_eq!((scopes.next(), scopes.next()), (None, None));
}

#[test]
fn an_iterator_says_how_many_are_left() {
    for sample in SAMPLES {
        let scopes: ScopeSet = set(sample);
        let mut rest = scopes.iter();
        for left in (0..=scopes.len()).rev() {
            assert_eq!(rest.size_hint(), (left, Some(left)), "{sample}");
            assert_eq!(rest.next().is_some(), left > 0, "{sample}");
        }
    }
}

#[test]
fn sets_are_iterated_by_value_and_by_reference() {
    let scopes: ScopeSet = set("accounts:list admin");
    let mut seen = Vec::new();
    for scope in &scopes {
        seen.push(scope);
    }
    for scope in scopes {
        seen.push(scope);
    }
    assert_eq!(seen, [wide::accounts::LIST, wide::ADMIN, wide::accounts::LIST, wide::ADMIN]);
}

#[test]
fn extending_adds_to_what_is_there() {
    let mut scopes = series::READ.set();
    scopes.extend([units::READ, series::READ, units::PUBLISH]);
    assert_eq!(scopes, set("series:read units:read units:publish"));
    scopes.extend(set::<boomin::Scope>("org:read"));
    assert_eq!(scopes.len(), 4);
}

#[test]
fn sets_are_written_as_a_claim() {
    for sample in SAMPLES {
        assert_eq!(set::<Scope>(sample).to_string(), sample);
    }
    assert_eq!(set::<boomin::Scope>("units:publish series:read").to_string(), "series:read units:publish");
}

#[test]
fn sets_are_debugged_as_sets() {
    assert_eq!(format!("{:?}", set::<boomin::Scope>("series:read units:publish")), "{SeriesRead, UnitsPublish}");
    assert_eq!(format!("{:?}", ScopeSet::EMPTY), "{}");
    assert_eq!(format!("{:?}", set::<Scope>("folders:manage admin").iter()), "[FoldersManage, Admin]");
}

#[test]
fn equal_sets_have_equal_hashes() {
    let state = RandomState::new();
    let mut grown = rules::WRITE.set();
    grown.insert(rules::DELETE);
    let built: ScopeSet = set("rules:write rules:delete");
    assert_eq!(grown, built);
    assert_eq!(state.hash_one(grown), state.hash_one(built));
    let distinct: HashSet<ScopeSet> = Scope::ALL.iter().map(|scope| scope.set()).collect();
    assert_eq!(distinct.len(), Scope::ALL.len());
    let by_scope: HashMap<Scope, usize> = Scope::ALL.iter().copied().zip(0..).collect();
    assert_eq!(by_scope[&wide::ADMIN], 135);
}

#[test]
fn scopes_are_joined_to_sets() {
    let pair = series::READ | units::READ;
    assert_eq!(pair, series::READ.set().union(units::READ.set()));
    assert_eq!(pair | series::CREATE, pair.union(series::CREATE.set()));
    assert_eq!(series::READ | series::READ, series::READ.set());
}
