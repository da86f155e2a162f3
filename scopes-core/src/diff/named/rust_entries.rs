//! Roles and presets that are spelled in another way, and have the same identifier in Rust: code that names one compiles as before, and
//! means the other one.

use super::super::change::{Change, Rust, Security};
use super::super::witness::Witness;
use super::{Both, few_of, gained};
use crate::listed::Listed as _;
use crate::mask::Mask;
use crate::places::Places;
use crate::rust_name::{const_ident, type_ident};

/// A role or a preset.
struct Entry<'c> {
    name: &'c str,
    /// How code names it.
    path: String,
    scopes: &'c Mask,
}

pub(super) fn compare(both: &Both<'_, '_>, changes: &mut Vec<Change>) {
    let roles = [both.old, both.new].map(|side| {
        let path = |name: &str| format!("Role::{}", type_ident(name));
        let roles = side.catalog.roles.iter();
        roles.map(|role| Entry { name: &role.name, path: path(&role.name), scopes: &role.keeps }).listed()
    });
    compare_kind(both, "role", &roles, changes);
    let presets = [both.old, both.new].map(|side| {
        let path = |name: &str| format!("presets::{}", const_ident(name));
        let presets = side.catalog.presets.iter();
        presets.map(|preset| Entry { name: &preset.name, path: path(&preset.name), scopes: &preset.scopes }).listed()
    });
    compare_kind(both, "preset", &presets, changes);
}

/// What keeps or gives less than the other one harms nobody but those who have it, of whom another change tells.
fn compare_kind(both: &Both<'_, '_>, kind: &str, [old, new]: &[Vec<Entry<'_>>; 2], changes: &mut Vec<Change>) {
    let places = Places::of(&mut old.iter().map(|entry| entry.path.as_str()));
    for now in new {
        let Some(was) = places.get(&now.path).and_then(|place| old.get(place)) else { continue };
        let (more, has_added) = gained(both.same, was.scopes, now.scopes);
        if was.name == now.name || more.is_empty() && !has_added {
            continue;
        }
        let (was_named, is_named) = (was.name, now.name);
        let text =
            format!("code that names `{}` means the {kind} `{is_named}` now, and meant `{was_named}` before", now.path);
        let [before, after] = [few_of(both.old, was.scopes.iter()), few_of(both.new, now.scopes.iter())];
        let change = Change::new("path-retargeted", &now.path).texts(before, after).rust(Rust::Major);
        changes.push(change.security(Security::Widens).witness(Some(Witness::said(text))));
    }
}
