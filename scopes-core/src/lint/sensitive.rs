//! Sensitive scopes that somebody gets by the way.

use super::written::Written;
use super::{ALIAS_GIVES_SENSITIVE, Findings, IMPLIES_EVERYTHING, PRESET_GIVES_SENSITIVE, SENSITIVE_IMPLIED};
use crate::mask::Mask;

pub(super) fn check(written: &Written<'_>, findings: &mut Findings<'_>) {
    for scope in 0..written.catalog.scopes.len() {
        check_scope(written, scope, findings);
    }
    check_presets(written, findings);
    check_aliases(written, findings);
}

fn check_scope(written: &Written<'_>, scope: usize, findings: &mut Findings<'_>) {
    if written.is_sensitive(scope) {
        return;
    }
    let (name, count) = (written.ticked(scope), written.catalog.scopes.len());
    let span = written.scope(scope);
    let sensitive: Vec<usize> = written.implied(scope).filter(|&implied| written.is_sensitive(implied)).collect();
    if let Some(&first) = sensitive.first() {
        let and_more = more(sensitive.len());
        let sentence = format!("{name} is not sensitive, and implies {}{and_more}, which is", written.ticked(first));
        findings.add_related(
            SENSITIVE_IMPLIED,
            &span,
            sentence,
            "mark it as sensitive too, or take what is sensitive out of `implies`",
            ("declared here", &written.scope(first)),
        );
    } else if count > 2 && written.implied(scope).count() == count - 1 {
        let sentence = format!("{name} implies every other scope, and is not marked as sensitive");
        findings.add(IMPLIES_EVERYTHING, &span, sentence, "mark it as sensitive, or name in `implies` what it needs");
    }
}

fn more(count: usize) -> String {
    match count {
        0 | 1 => String::new(),
        count => format!(" and {} more", count - 1),
    }
}

fn check_presets(written: &Written<'_>, findings: &mut Findings<'_>) {
    for (preset, raw) in written.catalog.presets.iter().zip(&written.raw.presets) {
        for scope in preset.scopes.iter() {
            let Some(sensitive) = gives(written, scope) else { continue };
            let by = by(written, scope, sensitive);
            let sentence =
                format!("preset `{}` gives {}{by}, which is sensitive", preset.name, written.ticked(sensitive));
            let span = written.in_list(scope, &raw.scopes, &raw.name);
            findings.add(
                PRESET_GIVES_SENSITIVE,
                &span,
                sentence,
                "move it to `optional`: whoever needs it is given it by itself",
            );
        }
    }
}

/// The sensitive scope that comes with a scope.
fn gives(written: &Written<'_>, scope: usize) -> Option<usize> {
    let with = std::iter::once(scope).chain(written.implied(scope));
    with.into_iter().find(|&scope| written.is_sensitive(scope))
}

fn by(written: &Written<'_>, scope: usize, sensitive: usize) -> String {
    if scope == sensitive { String::new() } else { format!(" by way of {}", written.ticked(scope)) }
}

fn check_aliases(written: &Written<'_>, findings: &mut Findings<'_>) {
    for (alias, raw) in written.catalog.aliases.iter().zip(&written.raw.aliases) {
        let targets = Mask::of(written.catalog.scopes.len(), alias.targets.iter().copied());
        let sensitive = alias.targets.iter().find_map(|&target| Some((target, gives(written, target)?)));
        if let (Some((target, sensitive)), true) = (sensitive, targets.count() > 1) {
            let by = by(written, target, sensitive);
            let sentence = format!(
                "alias `{}` stands for {}{by}, which is sensitive, among others",
                alias.name,
                written.ticked(sensitive)
            );
            let help =
                "tokens with the old name have all of it: leave what is sensitive out, and issue those tokens anew";
            findings.add(ALIAS_GIVES_SENSITIVE, &raw.name.span, sentence, help);
        }
    }
}
