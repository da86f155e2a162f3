//! Why tokens are refused.

use random_catalogs::{Cause, Names, Recipe, Seen, Tree};

use crate::for_every_token;
use crate::model::Model;
use crate::token::{Gains, Token};

#[test]
fn every_refusal_is_explained() {
    for_every_token(|model, recipe| {
        let (library, catalog) = (model.case.library, model.catalog);
        let token = Token::new(model, &recipe);
        let gains = token.gains();
        let singles: Vec<_> = catalog.scopes.iter().map(|scope| Tree::One(scope)).collect();
        let trees: Vec<_> = singles.iter().chain(catalog.requirements).collect();
        let answers = [library.singles(&recipe), library.requirements(&recipe)].concat();
        assert_eq!(trees.len(), answers.len());
        for (tree, answer) in trees.into_iter().zip(answers) {
            assert_eq!(answer, expected(&token, model, tree, &gains), "of {tree:?}");
        }
    });
}

fn expected(token: &Token<'_>, model: &Model, tree: &Tree, gains: &Gains) -> Seen {
    let held = &token.effective;
    if Model::is_met(tree, held) {
        return Seen { refusal: None, is_met: true, missing: Names::new(), denials: Vec::new() };
    }
    let required = model.required(tree, held, &gains.reachable);
    let missing = &required - held;
    let in_order = model.catalog.scopes.iter().filter(|scope| missing.contains(*scope));
    let denials = in_order.map(|scope| token.denied(scope, gains)).collect();
    Seen { refusal: Some((required, missing.clone())), is_met: false, missing, denials }
}

/// Without its causes, as far as the catalog lets them be removed, the scope is effective.
#[test]
fn causes_are_everything_that_stands_in_the_way() {
    for_every_token(|model, recipe| {
        let library = model.case.library;
        let answers = library.singles(&recipe);
        for denied in answers.into_iter().flat_map(|answer| answer.denials) {
            assert!(!denied.causes.is_empty(), "{} is refused for no reason", denied.scope);
            let remedy = |recipe, cause| remedied(model, recipe, denied.scope, cause);
            let Some(recipe) = denied.causes.iter().try_fold(recipe.clone(), remedy) else { continue };
            let effective = library.effective(&recipe);
            assert!(effective.contains(denied.scope), "{} for more than {:?}", denied.scope, denied.causes);
        }
    });
}

/// The token without this cause. None where every actor or every role takes the scope away.
fn remedied(model: &Model, mut recipe: Recipe, scope: &'static str, cause: &Cause) -> Option<Recipe> {
    let catalog = model.catalog;
    match cause {
        Cause::NotGranted => _ = recipe.granted.insert(scope),
        Cause::NotDeclared => {
            recipe.declared.extend(&recipe.granted);
            recipe.declared.insert(scope);
        }
        Cause::BehindGate(shut) => {
            let gate = catalog.gates.iter().find(|gate| gate.name == shut)?;
            recipe.gates.insert(gate.name);
        }
        Cause::CappedByActor(_) => {
            let mut keeping = catalog.actors.iter().filter(|actor| actor.keeps.contains(&scope));
            recipe.actor = keeping.find(|actor| !actor.capped_by_role)?.name;
        }
        Cause::NoRole | Cause::CappedByRole(_) => {
            let keeping = catalog.roles.iter().find(|role| role.keeps.contains(&scope))?;
            recipe.roles.insert(keeping.name);
        }
        Cause::Limited => recipe.limits.clear(),
    }
    Some(recipe)
}
