//! Names of scopes, and scopes that nothing uses.

use super::written::Written;
use super::{CONFUSABLE_NAMES, EQUIVALENT_SCOPES, Findings, RESERVED_NAME, UNUSED_SCOPE};
use crate::catalog::Access;
use crate::mask::Mask;
use crate::places::Places;

/// What sections 5.4 and 11 of `OpenID` Connect Core 1.0 give a meaning.
const RESERVED: [&str; 6] = ["openid", "profile", "email", "address", "phone", "offline_access"];

/// Whether a scope is one of `OpenID` Connect.
pub(crate) fn is_reserved(name: &str) -> bool {
    RESERVED.contains(&name)
}

/// Last parts of names that say that a scope reads.
const READS: [&str; 5] = ["read", "view", "list", "get", "show"];

/// Whether the name of a scope says that it reads.
pub(super) fn reads(name: &str) -> bool {
    let last = name.rsplit([':', '.', '/']).next().unwrap_or(name);
    READS.iter().any(|reads| last.eq_ignore_ascii_case(reads))
}

pub(super) fn check(written: &Written<'_>, findings: &mut Findings<'_>) {
    check_reserved(written, findings);
    check_confusable(written, findings);
    check_equivalent(written, findings);
    check_unused(written, findings);
}

fn check_reserved(written: &Written<'_>, findings: &mut Findings<'_>) {
    for (position, scope) in written.catalog.scopes.iter().enumerate() {
        if is_reserved(&scope.name) {
            let sentence =
                format!("{} has a meaning in OpenID Connect, and tokens have it for that", written.ticked(position));
            let help = "give the scope a name of its own: who signs in with OpenID Connect would be granted it";
            findings.add(RESERVED_NAME, &written.scope(position), sentence, help);
        }
    }
}

/// Two names that are read for one another: they differ in case only, in one letter, or in `write` and `update` of one thing.
fn check_confusable(written: &Written<'_>, findings: &mut Findings<'_>) {
    let mut seen = Places::default();
    for (position, scope) in written.catalog.scopes.iter().enumerate() {
        let other = forms(&scope.name).into_iter().map(|form| seen.first(&form, position)).min().unwrap_or(position);
        if other != position {
            let sentence =
                format!("{} and {} are read for one another", written.ticked(other), written.ticked(position));
            findings.add_related(
                CONFUSABLE_NAMES,
                &written.scope(position),
                sentence,
                "rename one of them, and leave an alias behind; or make one of the two",
                ("the other one", &written.scope(other)),
            );
        }
    }
}

/// The shortest name of which one letter is read over.
const SHORTEST: usize = 6;

/// What a name has in common with those that it is read for. Digits tell names apart: `v1` and `v2` are no slips.
fn forms(name: &str) -> Vec<String> {
    let lower = name.to_lowercase();
    let mut forms = vec![lower.clone()];
    if let Some(whose) = lower.strip_suffix("write").or_else(|| lower.strip_suffix("update"))
        && whose.ends_with([':', '.', '/'])
    {
        forms.push(format!("{whose}write|update"));
    }
    // Of a plural and its singular, the plural without its ending.
    for (at, _) in lower.match_indices('s').filter(|_| lower.len() >= SHORTEST) {
        let (before, behind) = (&lower[..at], &lower[at + 1..]);
        if behind.is_empty() || behind.starts_with([':', '.', '/', '_', '-']) {
            forms.push(format!("{before}{behind}"));
        }
    }
    forms
}

fn check_equivalent(written: &Written<'_>, findings: &mut Findings<'_>) {
    for scope in 0..written.catalog.scopes.len() {
        let other = written.implied(scope).find(|&other| other < scope && written.implies(other, scope));
        if let Some(other) = other {
            let sentence =
                format!("{} and {} imply each other: they are one scope", written.ticked(other), written.ticked(scope));
            findings.add_related(
                EQUIVALENT_SCOPES,
                &written.scope(scope),
                sentence,
                "name in `implies` of one of them what it needs, without a pattern that fits the other",
                ("the other one", &written.scope(other)),
            );
        }
    }
}

/// In a catalog with endpoints each scope is there for something.
fn check_unused(written: &Written<'_>, findings: &mut Findings<'_>) {
    let catalog = written.catalog;
    if catalog.endpoints.is_empty() {
        return;
    }
    let mut used = Mask::new(catalog.scopes.len());
    for endpoint in &catalog.endpoints {
        used.unite(&endpoint.optional);
        if let Access::AnyOf(ways) = &endpoint.access {
            for way in ways {
                used.unite(way);
            }
        }
    }
    let presets = catalog.presets.iter().flat_map(|preset| [&preset.scopes, &preset.optional]);
    presets.chain(catalog.gates.iter().map(|gate| &gate.scopes)).for_each(|scopes| used.unite(scopes));
    for (position, scope) in catalog.scopes.iter().enumerate().filter(|(_, scope)| !scope.implies.is_empty()) {
        used.insert(position);
        scope.implies.iter().for_each(|range| used.insert_range(range));
    }
    for alias in &catalog.aliases {
        alias.targets.iter().for_each(|&target| used.insert(target));
    }
    for position in (0..catalog.scopes.len()).filter(|&position| !used.contains(position)) {
        let sentence =
            format!("nothing uses {}: no endpoint, preset, gate, alias or implication", written.ticked(position));
        findings.add(
            UNUSED_SCOPE,
            &written.scope(position),
            sentence,
            "list the endpoints that it opens, or take it away",
        );
    }
}
