//! The effective scopes of tokens.

use std::collections::{BTreeMap, BTreeSet};

use random_catalogs::{CASES, Step};

use crate::for_every_token;
use crate::model::Model;
use crate::recipes::{Kind, Recipe};
use crate::token::Token;

/// The first steps, from none to all of them.
fn beginnings(steps: &[Step]) -> impl Iterator<Item = &[Step]> {
    (0..=steps.len()).map(|taken| &steps[..taken])
}

#[test]
fn tokens_can_do_what_the_formula_says() {
    for_every_token(|model, Recipe { granted, steps }| {
        let library = model.case.library;
        for told in beginnings(&steps) {
            assert_eq!(library.effective(&granted, told), Token::new(model, &granted, told).effective);
        }
        assert_eq!(library.granted(&granted, &steps), granted);
        assert_eq!(library.undeclared(&granted, &steps), Token::new(model, &granted, &steps).undeclared());
    });
}

/// Whoever passes one check passes the other, whatever the token was told: else `narrow` would let callers through.
#[test]
fn a_scope_that_proves_another_is_never_effective_without_it() {
    let proofs: BTreeMap<_, _> = CASES.iter().map(|case| (case.catalog.text, case.library.proved())).collect();
    for_every_token(|model, Recipe { granted, steps }| {
        for told in beginnings(&steps) {
            let effective = model.case.library.effective(&granted, told);
            for (from, to) in &proofs[model.catalog.text] {
                assert!(!effective.contains(from) || effective.contains(to), "{from} without {to}");
            }
        }
    });
}

#[test]
fn scopes_prove_what_they_imply_where_nothing_comes_between() {
    for &case in CASES {
        let proved = case.library.proved();
        let model = Model::new(case);
        assert_eq!(proved.iter().copied().collect::<BTreeSet<_>>(), model.proved(), "{}", model.catalog.text);
        assert_eq!(proved.len(), model.proved().len(), "{}", model.catalog.text);
    }
}

/// What a token does not say counts against it: said for the first time, it only gives. A limit only takes.
#[test]
fn a_limit_takes_away_and_everything_else_gives_back() {
    for_every_token(|model, Recipe { granted, steps }| {
        let library = model.case.library;
        let most = library.closure(&granted);
        let effective: Vec<_> = beginnings(&steps).map(|told| library.effective(&granted, told)).collect();
        for (taken, (before, after)) in effective.iter().zip(&effective[1..]).enumerate() {
            let is_new = |step: &Step| steps[..taken].iter().all(|other| Kind::of(other) != Kind::of(step));
            match &steps[taken] {
                Step::Limit(_) => assert!(after.is_subset(before)),
                step if is_new(step) => assert!(before.is_subset(after)),
                _ => {}
            }
        }
        assert!(effective.iter().all(|effective| effective.is_subset(&most)));
    });
}
