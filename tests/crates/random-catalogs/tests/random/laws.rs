//! What holds of every token, whatever the formula: conditions take away, and nothing that is shut conveys.

use proptest::prelude::Strategy;
use random_catalogs::{Library, Names, Recipe};

use crate::model::Model;
use crate::recipes::{recipe, scopes};
use crate::token::Token;
use crate::{for_every_catalog, for_every_token};

/// A token, and some scopes.
fn and_scopes(model: &Model) -> impl Strategy<Value = (Recipe, Names)> + use<> {
    (recipe(model.catalog), scopes(model.catalog))
}

fn assert_less(library: &dyn Library, less: &Recipe, more: &Recipe) {
    let (less, more) = (library.effective(less), library.effective(more));
    assert!(less.is_subset(&more), "more is effective: {:?}", &less - &more);
}

#[test]
fn to_shut_a_gate_adds_nothing() {
    for_every_token(|model, recipe| {
        for gate in &recipe.gates {
            let mut shut = recipe.clone();
            shut.gates.remove(gate);
            assert_less(model.case.library, &shut, &recipe);
        }
    });
}

#[test]
fn to_take_a_role_away_adds_nothing() {
    for_every_token(|model, recipe| {
        for role in &recipe.roles {
            let mut without = recipe.clone();
            without.roles.remove(role);
            assert_less(model.case.library, &without, &recipe);
        }
    });
}

#[test]
fn to_declare_less_adds_nothing() {
    for_every_catalog(and_scopes, |model, (recipe, declared)| {
        let less = Recipe { declared: &recipe.declared & &declared, ..recipe.clone() };
        assert_less(model.case.library, &less, &recipe);
    });
}

#[test]
fn to_grant_less_adds_nothing() {
    for_every_catalog(and_scopes, |model, (recipe, granted)| {
        let less = Recipe { granted: &recipe.granted & &granted, ..recipe.clone() };
        assert_less(model.case.library, &less, &recipe);
    });
}

#[test]
fn a_limit_adds_nothing() {
    for_every_catalog(and_scopes, |model, (recipe, limit)| {
        let mut limited = recipe.clone();
        limited.limits.push(limit);
        assert_less(model.case.library, &limited, &recipe);
    });
}

/// All conditions of the catalog, each of which may have been added to it, against none.
#[test]
fn conditions_add_nothing() {
    for_every_token(|model, recipe| {
        let library = model.case.library;
        assert!(library.effective(&recipe).is_subset(&library.unrestricted(&recipe)));
    });
}

#[test]
fn nothing_behind_a_shut_gate_conveys_anything() {
    for_every_token(|model, recipe| {
        let (library, open) = (model.case.library, Token::new(model, &recipe).open);
        let bare = Recipe {
            granted: &recipe.granted & &open,
            declared: &recipe.declared & &open,
            limits: recipe.limits.iter().map(|limit| limit & &open).collect(),
            ..recipe.clone()
        };
        let effective = library.effective(&recipe);
        assert!(effective.is_subset(&open));
        assert_eq!(library.effective(&bare), effective);
    });
}

#[test]
fn a_token_is_not_changed_by_a_limit_to_its_own_scopes() {
    for_every_token(|model, recipe| {
        let effective = model.case.library.effective(&recipe);
        let mut limited = recipe.clone();
        limited.limits.push(effective.clone());
        assert_eq!(model.case.library.effective(&limited), effective);
    });
}

/// Whoever hands on a token of the scopes that are effective on it hands on no more.
#[test]
fn to_grant_what_is_effective_adds_nothing() {
    for_every_token(|model, recipe| {
        let again = Recipe { granted: model.case.library.effective(&recipe), ..recipe.clone() };
        assert_less(model.case.library, &again, &recipe);
    });
}
