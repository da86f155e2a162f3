//! Roles and actors.

use std::ops::Range;

use super::written::Written;
use super::{CAP_KEEPS_IMPLIED, Findings, ROLE_WITHOUT_SCOPES};
use crate::mask::Mask;
use crate::message::Entry;

pub(super) fn check(written: &Written<'_>, findings: &mut Findings<'_>) {
    let roles = written.catalog.roles.iter().zip(&written.raw.roles);
    for (role, raw) in roles {
        check_cap(written, Entry::Role, &role.name, &role.keeps, &raw.name.span, findings);
    }
    let actors = written.catalog.actors.iter().zip(&written.raw.actors);
    for (actor, raw) in actors {
        check_cap(written, Entry::Actor, &actor.name, &actor.keeps, &raw.name.span, findings);
    }
}

fn check_cap(
    written: &Written<'_>,
    entry: Entry,
    name: &str,
    keeps: &Mask,
    span: &Range<usize>,
    findings: &mut Findings<'_>,
) {
    if keeps.is_empty() {
        let help = findings.or_allow(ROLE_WITHOUT_SCOPES, "name in `keeps` what it may do", "if it may do nothing");
        return findings.add(ROLE_WITHOUT_SCOPES, span, format!("{entry} `{name}` keeps no scope"), help);
    }
    let umbrella = (0..written.catalog.scopes.len()).find(|&scope| is_umbrella(written, scope, keeps));
    if let Some(scope) = umbrella {
        let scope_name = written.ticked(scope);
        let sentence = format!("{entry} `{name}` takes {scope_name} away, and leaves all that it implies");
        let help = format!("say in `keeps` what is left of {scope_name}, and of everything else");
        findings.add_related(CAP_KEEPS_IMPLIED, span, sentence, help, ("declared here", &written.scope(scope)));
    }
}

/// Whether a scope is lost and all that it implies is kept, among it more than reading: to lose the writing and keep the reading is
/// what roles are for.
fn is_umbrella(written: &Written<'_>, scope: usize, keeps: &Mask) -> bool {
    let mut implied = written.implied(scope).peekable();
    !keeps.contains(scope)
        && implied.peek().is_some()
        && written.implied(scope).all(|implied| keeps.contains(implied))
        && written.implied(scope).any(|implied| !super::names::reads(written.name(implied)))
}
