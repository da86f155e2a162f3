//! Texts that people read, and groups.

use super::written::Written;
use super::{DUPLICATE_DESCRIPTION, Findings, LONG_CLAIM, MISSING_DESCRIPTION, MISSING_SUMMARY, UNGROUPED_SCOPE};
use crate::places::Places;

pub(super) fn check(written: &Written<'_>, findings: &mut Findings<'_>) {
    check_descriptions(written, findings);
    for (endpoint, span) in written.endpoints().filter(|(endpoint, _)| endpoint.summary.is_empty()) {
        let sentence = format!("`{} {}` has no summary", endpoint.method, endpoint.path);
        findings.add(MISSING_SUMMARY, span, sentence, "say what it does in a few words");
    }
    check_groups(written, findings);
    check_claims(written, findings);
}

fn check_descriptions(written: &Written<'_>, findings: &mut Findings<'_>) {
    let mut seen = Places::default();
    for (position, scope) in written.catalog.scopes.iter().enumerate() {
        let description = scope.texts.description.trim();
        let span = written.scope(position);
        if description.is_empty() {
            let sentence = format!("{} has no description", written.ticked(position));
            findings.add(MISSING_DESCRIPTION, &span, sentence, "say what it allows: people are asked to consent to it");
            continue;
        }
        let other = seen.first(description, position);
        if other != position {
            let sentence = format!("{} has the description of {}", written.ticked(position), written.ticked(other));
            let help = "say what sets it apart: who consents to one of them cannot tell";
            findings.add_related(
                DUPLICATE_DESCRIPTION,
                &span,
                sentence,
                help,
                ("the other one", &written.scope(other)),
            );
        }
    }
}

fn check_groups(written: &Written<'_>, findings: &mut Findings<'_>) {
    let groups = &written.catalog.groups;
    let is_grouped = |scope: usize| groups.is_empty() || groups.iter().any(|group| group.scopes.contains(scope));
    for scope in (0..written.catalog.scopes.len()).filter(|&scope| !is_grouped(scope)) {
        let sentence =
            format!("{} is in no group, so documentation shows it behind all of them", written.ticked(scope));
        findings.add(UNGROUPED_SCOPE, &written.scope(scope), sentence, "add it to `scopes` of a group");
    }
}

/// What many servers take as a header, with other headers beside it.
const MOST_BYTES: usize = 4096;

fn check_claims(written: &Written<'_>, findings: &mut Findings<'_>) {
    for (preset, raw) in written.catalog.presets.iter().zip(&written.raw.presets) {
        let bytes: usize = preset.scopes.iter().map(|scope| written.name(scope).len() + 1).sum();
        if bytes > MOST_BYTES {
            let sentence = format!("a token for preset `{}` has {bytes} bytes of scope names", preset.name);
            let help = "number the scopes in `[bits]`, and put the compact form into tokens";
            findings.add(LONG_CLAIM, &raw.name.span, sentence, help);
        }
    }
}
