//! A role or a preset that is spelled in another way, and has the identifier in Rust that code names.

use super::super::{Change, Diff, Rust, Security};
use super::between;

const SCOPES: &str = "a = ''\nb = ''\n";

fn found(diff: &Diff) -> Option<&Change> {
    diff.changes.iter().find(|change| change.id == "path-retargeted")
}

fn retargets(old: &str, new: &str, path: &str, said: &str) {
    let diff = between(&format!("{SCOPES}{old}"), &format!("{SCOPES}{new}"));
    let change = found(&diff).unwrap_or_else(|| panic!("{:#?}", diff.changes));
    assert_eq!((&*change.subject, change.rust, change.security), (path, Rust::Major, Security::Widens));
    assert_eq!(change.witness.as_ref().unwrap().to_string(), said);
}

fn keeps(old: &str, new: &str) {
    let diff = between(&format!("{SCOPES}{old}"), &format!("{SCOPES}{new}"));
    assert_eq!(found(&diff), None);
}

#[test]
fn a_role_that_keeps_more() {
    let said = "code that names `Role::OrgAdmin` means the role `org_admin` now, and meant `org-admin` before";
    let other = "[roles.x]\nkeeps = ['*']\n";
    let old = format!("{other}[roles.org-admin]\nkeeps = ['a']\n");
    retargets(&old, &format!("{other}[roles.org_admin]\nkeeps = ['a', 'b']\n"), "Role::OrgAdmin", said);
    retargets(&old, &format!("{other}[roles.org_admin]\nkeeps = ['b']\n"), "Role::OrgAdmin", said);
    // A scope that is new.
    let c = "[scopes.c]\n[roles.x]\nkeeps = ['*']\n[roles.org_admin]\nkeeps = ['a', 'c']\n";
    retargets(&old, c, "Role::OrgAdmin", said);
    keeps(&old, &format!("{other}[roles.org_admin]\nkeeps = ['a']\n"));
    keeps(&old, &format!("{other}[roles.orgadmin]\nkeeps = ['a', 'b']\n"));
    keeps(&old, &format!("{other}[roles.org-admin]\nkeeps = ['a', 'b']\n"));
    keeps(
        &format!("{other}[roles.org-admin]\nkeeps = ['a', 'b']\n"),
        &format!("{other}[roles.org_admin]\nkeeps = ['a']\n"),
    );
}

/// The older one was renamed for the newer one.
#[test]
fn a_role_in_the_place_of_another_one() {
    retargets(
        "[roles.Admin]\nkeeps = ['a']\n",
        "[roles.Reader]\nkeeps = ['a']\n[roles.admin]\nkeeps = ['*']\n",
        "Role::Admin",
        "code that names `Role::Admin` means the role `admin` now, and meant `Admin` before",
    );
}

#[test]
fn a_preset_that_gives_more() {
    let preset = |name: &str, given: &str| format!("[presets.{name}]\nscopes = [{given}]\n");
    retargets(
        &preset("draft-writing", "'a'"),
        &preset("draft_writing", "'a', 'b'"),
        "presets::DRAFT_WRITING",
        "code that names `presets::DRAFT_WRITING` means the preset `draft_writing` now, and meant `draft-writing` before",
    );
    keeps(&preset("draft-writing", "'a', 'b'"), &preset("draft_writing", "'a'"));
}
