//! No list changes silently what it means.

use std::collections::HashMap;

use super::*;
use crate::raw;

/// Names of one to three parts, patterns among them.
const NAMES: [&str; 10] = ["*", "a", "a:a", "a:b", "b:a", "a:*", "*:a", "*:*", "a:b:c", "a:*:c"];
const KINDS: [ItemKind; 3] = [ItemKind::Text, ItemKind::Name, ItemKind::Pattern];

/// What an entry means: whether by its name or as a pattern, and which of the names, as bits.
type Reading = Option<(bool, u32)>;

fn declared(choice: u32) -> impl Iterator<Item = (u32, &'static str)> {
    (0..).zip(NAMES).filter(move |(bit, _)| choice >> bit & 1 == 1)
}

fn text(name: &str) -> Text {
    Text { value: name.to_owned(), span: 0..0 }
}

fn catalog(scopes: u32, aliases: u32) -> raw::Catalog {
    raw::Catalog {
        scopes: declared(scopes).map(|(_, name)| raw::Scope::short(text(name))).collect(),
        aliases: declared(aliases).map(|(_, name)| raw::Alias::of(text(name), Vec::new())).collect(),
        ..raw::Catalog::default()
    }
}

/// What every entry means in a list of the catalog, and in one of the scope `own`.
fn readings(scopes: u32, aliases: u32, own: Option<&str>) -> Vec<Reading> {
    let catalog = catalog(scopes, aliases);
    let names = Names::new(&catalog, vec![':']);
    let bits: Vec<u32> = declared(scopes).map(|(bit, _)| bit).collect();
    let own = own.and_then(|own| names.scope(own));
    let entries = KINDS.iter().flat_map(|&kind| NAMES.map(|text| (kind, text)));
    let reading = |(kind, text)| match names.meaning(kind, text, own) {
        Meaning::Scope(scope) => Some((false, 1 << bits[scope])),
        Meaning::Fitting(scopes) => Some((true, scopes.iter().map(|scope| 1 << bits[scope]).sum())),
        Meaning::Refused(_) => None,
    };
    entries.map(reading).collect()
}

fn own(choice: u32) -> impl Iterator<Item = Option<&'static str>> {
    std::iter::once(None).chain(declared(choice).map(|(_, name)| Some(name)))
}

/// Every list of one entry, in every catalog of these names, beside the same catalog with one more of them.
#[test]
fn a_new_scope_changes_no_reading_and_no_old_member() {
    let all: HashMap<_, _> = (0..1_u32 << NAMES.len())
        .flat_map(|choice| own(choice).map(move |own| ((choice, own), readings(choice, 0, own))))
        .collect();
    let mut compared = 0;
    for (&(choice, own), before) in &all {
        for new in (0..NAMES.len()).map(|bit| 1 << bit).filter(|new| choice & new == 0) {
            for (before, after) in before.iter().zip(&all[&(choice | new, own)]) {
                if let (Some((is_pattern, members)), Some(after)) = (before, after) {
                    let added = if *is_pattern { after.1 & new } else { 0 };
                    assert_eq!((*is_pattern, members | added), *after, "{new:b} beside {choice:b} in {own:?}");
                    compared += 1;
                }
            }
        }
    }
    assert!(compared > 100_000, "{compared}");
}

#[test]
fn a_new_alias_changes_nothing_that_a_list_means() {
    for choice in 0..1_u32 << NAMES.len() {
        let before = readings(choice, 0, None);
        for new in (0..NAMES.len()).map(|bit| 1 << bit).filter(|new| choice & new == 0) {
            for (before, after) in before.iter().zip(readings(choice, new, None)) {
                assert!(after.is_none() || *before == after, "{new:b} beside {choice:b}");
            }
        }
    }
}
