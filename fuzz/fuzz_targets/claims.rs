//! A space-separated claim beside a model that splits it at its spaces, for a small, a wide and a large catalog.

#![no_main]

use std::fmt::Display;
use std::str::FromStr;
use std::sync::LazyLock;

use libfuzzer_sys::fuzz_target;
use scopes::types::Set;
use scopes::{CatalogScope, ScopePrefix};
use scopes_fuzz::catalogs::{LARGE, SMALL, WIDE, large, small, wide};
use scopes_fuzz::claim::{self, Illegal};
use scopes_fuzz::names::Names;
use scopes_fuzz::spelling::spelled;

static NAMES: LazyLock<[Names; 3]> = LazyLock::new(|| [SMALL, WIDE, LARGE].map(Names::of));

fuzz_target!(|bytes: &[u8]| {
    let [small, wide, large] = &*NAMES;
    check::<small::Scope>(bytes, small);
    check::<wide::Scope>(bytes, wide);
    check::<large::Scope>(bytes, large);
});

fn check<S: CatalogScope + FromStr + Display>(bytes: &[u8], names: &Names) {
    let Ok(claim) = String::from_utf8(spelled(bytes, &names.all)) else { return };
    let model = claim::read(&claim, names);
    let parsed = match (Set::<S>::parse(&claim), &model) {
        (Ok(parsed), Ok(_)) => parsed,
        (Err(error), Err(illegal)) => {
            assert_eq!(Illegal { position: error.position(), character: error.character() }, *illegal, "{claim:?}");
            assert!(claim.parse::<Set<S>>().is_err(), "{claim:?}");
            assert!(!error.to_string().contains('\n'));
            return;
        }
        (parsed, model) => panic!("{claim:?} is {parsed:?}, and to the model {model:?}"),
    };
    let model = model.unwrap_or_default();
    assert_eq!(texts(parsed.scopes()), names.in_order(&model.scopes), "{claim:?}");
    assert_eq!(parsed.unknown().collect::<Vec<_>>(), model.unknown, "{claim:?}");
    let deprecated: Vec<_> = parsed.deprecated().map(|(name, advice)| (name.to_owned(), advice.to_owned())).collect();
    assert_eq!(deprecated, model.deprecated, "{claim:?}");
    check_strict::<S>(&claim, parsed.scopes(), model.unknown.is_empty());
    check_written(parsed.scopes());
    check_prefix::<S>(&claim, names);
}

/// What people write is refused where a name of it means nothing.
fn check_strict<S: CatalogScope + FromStr>(claim: &str, scopes: Set<S>, is_known: bool) {
    match claim.parse::<Set<S>>() {
        Ok(strict) => assert!(is_known && strict == scopes, "{claim:?} is {strict}"),
        Err(error) => assert!(!is_known, "{claim:?}: {error}"),
    }
}

/// A set is read as it is written, and has the names that it is made of.
fn check_written<S: CatalogScope + FromStr + Display>(scopes: Set<S>) {
    let written = scopes.to_string();
    assert!(written.parse::<Set<S>>().is_ok_and(|again| again == scopes), "{written}");
    for scope in scopes {
        let name = scope.to_string();
        assert!(name.parse::<S>().is_ok_and(|again| again == scope), "{name}");
    }
}

/// Names behind a prefix are those of the catalog, and no other ones are.
fn check_prefix<S: CatalogScope>(claim: &str, names: &Names) {
    let Ok(prefix) = ScopePrefix::new("a:") else { return };
    let all = claim.split(' ').filter(|name| !name.is_empty());
    let meant = all.clone().filter_map(|name| names.meaning(name.strip_prefix("a:")?));
    let scopes = meant.flat_map(|meaning| meaning.scopes.iter().cloned()).collect();
    assert_eq!(texts(prefix.scopes::<S>(all)), names.in_order(&scopes), "{claim:?}");
}

fn texts<S: CatalogScope>(scopes: Set<S>) -> Vec<String> {
    scopes.iter().map(|scope| scope.to_string()).collect()
}
