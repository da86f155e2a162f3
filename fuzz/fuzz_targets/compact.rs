//! The compact form: what is read of any text beside a model, and that a set is read as it was written.

#![no_main]

use std::sync::LazyLock;

use libfuzzer_sys::fuzz_target;
use scopes::types::Set;
use scopes_fuzz::catalogs::numbered::{Scope, ScopeSet};
use scopes_fuzz::catalogs::{NUMBERED, numbers};
use scopes_fuzz::compact::{Numbers, Refused};

static NUMBERS: LazyLock<Numbers> = LazyLock::new(|| Numbers::of(NUMBERED));

fuzz_target!(|bytes: &[u8]| {
    if let Ok(text) = std::str::from_utf8(bytes) {
        check_text(text);
        check_text(&format!("numbered.{text}"));
    }
    check_set(bytes);
});

fn check_text(text: &str) {
    match (ScopeSet::from_compact(text), NUMBERS.read(text)) {
        (Ok(read), Ok(model)) => {
            let scopes = read.scopes().iter().map(|scope| scope.to_string()).collect();
            assert_eq!(model.scopes, scopes, "{text:?}");
            assert_eq!(read.unknown_bits().map(usize::from).collect::<Vec<_>>(), model.unknown, "{text:?}");
            let again = ScopeSet::from_compact(&read.scopes().to_compact());
            assert!(again.is_ok_and(|again| again.scopes() == read.scopes()), "{text:?}");
        }
        (Err(error), Err(refused)) => {
            assert_eq!(error.is_of_other_catalog(), refused == Refused::OtherCatalog, "{text:?}: {error}");
        }
        (read, model) => panic!("{text:?} is {read:?}, and to the model {model:?}"),
    }
}

/// The set of the scopes whose bits are set in the first bytes; the others say what is changed.
fn check_set(bytes: &[u8]) {
    let [low, high, at, character, ..] = *bytes else { return };
    let chosen = usize::from(u16::from_le_bytes([low, high]));
    let scopes = Scope::ALL.iter().enumerate().filter(|(position, _)| chosen >> position & 1 == 1);
    let set: ScopeSet = scopes.map(|(_, scope)| *scope).collect();
    let text = set.to_compact();
    let read = ScopeSet::from_compact(&text).expect("it was written so");
    assert_eq!((read.scopes(), read.unknown_bits().count()), (set, 0), "{text}");
    let other = Set::<numbers::Scope>::from_compact(&text).map(|read| read.scopes());
    assert!(other.is_err_and(|error| error.is_of_other_catalog()), "{text}");
    let mut changed = text.clone().into_bytes();
    let at = usize::from(at) % changed.len();
    changed[at] = character;
    if let Ok(changed) = String::from_utf8(changed) {
        check_text(&changed);
        let is_in_name = at <= text.find('.').unwrap_or_default();
        assert!(!is_in_name || changed == text || ScopeSet::from_compact(&changed).is_err(), "{changed:?}");
    }
}
