//! The effective scopes of tokens.

use std::collections::{BTreeMap, BTreeSet};

use random_catalogs::CASES;

use crate::for_every_token;
use crate::model::Model;
use crate::token::Token;

#[test]
fn tokens_can_do_what_the_formula_says() {
    for_every_token(|model, recipe| {
        let (library, token) = (model.case.library, Token::new(model, &recipe));
        assert_eq!(library.effective(&recipe), token.effective);
        assert_eq!(library.granted(&recipe), recipe.granted);
        assert_eq!(library.undeclared(&recipe), token.undeclared());
    });
}

#[test]
fn the_program_itself_is_under_no_condition() {
    for_every_token(|model, recipe| {
        let limits = recipe.limits.iter().map(|limit| model.closure(limit));
        let expected = limits.fold(model.closure(&recipe.granted), |effective, limit| &effective & &limit);
        assert_eq!(model.case.library.unrestricted(&recipe), expected);
    });
}

/// Whoever passes one check passes the other, whatever the token is made of: else `narrow` would let callers through.
#[test]
fn a_scope_that_proves_another_is_never_effective_without_it() {
    let proofs: BTreeMap<_, _> = CASES.iter().map(|case| (case.catalog.text, case.library.proved())).collect();
    for_every_token(|model, recipe| {
        let library = model.case.library;
        for effective in [library.effective(&recipe), library.unrestricted(&recipe)] {
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
