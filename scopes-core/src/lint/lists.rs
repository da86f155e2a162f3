//! Lists that say the same in fewer words.

use super::written::Written;
use super::{Findings, NARROW_PATTERN, REDUNDANT_IMPLICATION};
use crate::diagnostic::Edit;
use crate::message::ticked;
use crate::places::Places;
use crate::raw::{Item, ItemKind};

pub(super) fn check(written: &Written<'_>, findings: &mut Findings<'_>) {
    let names = Places::of(&mut written.catalog.scopes.iter().map(|scope| scope.name.as_str()));
    check_implications(written, &names, findings);
    for (preset, raw) in written.catalog.presets.iter().zip(&written.raw.presets) {
        check_pattern(written, &raw.scopes, preset.scopes.iter(), findings);
    }
    for (group, raw) in written.catalog.groups.iter().zip(&written.raw.groups) {
        check_pattern(written, &raw.scopes, group.scopes.iter(), findings);
    }
}

fn check_implications(written: &Written<'_>, names: &Places, findings: &mut Findings<'_>) {
    for (position, raw) in written.raw.scopes.iter().enumerate() {
        let items = raw.implies.as_deref().unwrap_or_default();
        let listed = || items.iter().filter_map(|item| Some((item, names.get(&item.text.value)?)));
        for (item, scope) in listed() {
            let by = listed().find(|&(_, other)| other != scope && other != position && written.implies(other, scope));
            if let Some((_, by)) = by {
                let sentence = format!(
                    "{} implies {} by way of {} already",
                    written.ticked(position),
                    written.ticked(scope),
                    written.ticked(by)
                );
                let help = format!(
                    "take it out, unless {} is meant to imply {} where it does not imply {}",
                    written.ticked(position),
                    written.ticked(scope),
                    written.ticked(by)
                );
                findings.add(REDUNDANT_IMPLICATION, &item.text.span, sentence, help);
            }
        }
    }
}

/// A list of one pattern that fits one scope, where the list gives something. In one that takes away, as that of a gate, a pattern is
/// what keeps out scopes that are declared later.
fn check_pattern(
    written: &Written<'_>,
    items: &[Item],
    mut scopes: impl Iterator<Item = usize>,
    findings: &mut Findings<'_>,
) {
    let ([item], (Some(scope), None)) = (items, (scopes.next(), scopes.next())) else { return };
    let name = written.name(scope);
    if item.kind == ItemKind::Text && item.text.value != name && !name.contains(['"', '\\', '*']) {
        let sentence = format!("{} fits {} and nothing else", ticked(&item.text.value), ticked(name));
        let help = format!("write {}: what is declared later and fits would be meant too", ticked(name));
        let edit = Edit { span: item.text.span.clone(), text: format!("\"{name}\""), is_safe: true };
        findings.add_edit(NARROW_PATTERN, &item.text.span, sentence, help, Some(edit));
    }
}
