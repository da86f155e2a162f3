//! Aliases.

use super::super::change::{Change, Rust, Security};
use super::{Both, all_texts, few_of, names, old_names, texts};

pub(super) fn compare(both: &Both<'_, '_>, changes: &mut Vec<Change>) {
    for alias in &both.old.catalog.aliases {
        let now = both.new.starts_of(&alias.name);
        let old = alias.targets.iter().copied();
        let change =
            |id| Change::new(id, &alias.name).texts(few_of(both.old, old.clone()), few_of(both.new, now.clone()));
        if now.is_empty() {
            let change = change("alias-removed").rust(Rust::Major).breaks().security(Security::Narrows);
            changes.push(change.witness(both.lost.by_text(&alias.name)));
        } else if names(both, now.iter().copied()) != old_names(both, old.clone()) {
            let (gained, lost) = (both.gained.by_text(&alias.name), both.lost.by_text(&alias.name));
            changes.push(change("alias-retargeted").rust(Rust::Minor).judged(gained, lost));
        }
        let Some(kept) = both.new.alias(&alias.name) else { continue };
        if kept.path != alias.path {
            let change = Change::new("path-changed", &alias.name)
                .about("alias")
                .texts(alias.path.to_string(), kept.path.to_string());
            changes.push(change.rust(Rust::Major));
        }
        let [mut before, mut after] = [alias, kept].map(|alias| all_texts(&alias.deprecated, &alias.texts));
        // The advice that a catalog does not write names the targets.
        if now.len() != alias.targets.len() || names(both, now.iter().copied()) != old_names(both, old) {
            (before[0], after[0]) = ("", "");
        }
        texts(("alias", &alias.name), &before, &after, changes);
    }
    for alias in &both.new.catalog.aliases {
        let is_known = both.old.scope(&alias.name).is_some() || both.old.alias(&alias.name).is_some();
        if !is_known {
            let targets = few_of(both.new, alias.targets.iter().copied());
            let change = Change::new("alias-added", &alias.name).texts("", targets);
            let lost = both.lost.by_text(&alias.name);
            let change = change.rust(Rust::Minor).security(Security::Adds);
            changes.push(change.judged(both.gained.by_text(&alias.name), lost));
        }
    }
}
