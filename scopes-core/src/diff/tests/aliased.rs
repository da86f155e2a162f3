//! A scope that is an alias now: split, or merged into another one. What listed it counts by what it stands for.

use super::super::{Change, Clients, Diff, Rust, Security};
use super::{between, change, ids};

/// `write` is split, or merged into `edit`; `more` are the lines about the scopes, with `W` in the place of `write`.
fn catalogs(more: &str) -> [String; 4] {
    let one = |scopes: &str, named: &str, alias: &str| {
        let (header, more) = more.split_once('\n').unwrap();
        let [header, more] = [header, more].map(|lines| lines.replace('W', named));
        format!("separator = []\n[scopes]\n{header}\n{scopes}\n{more}\n{alias}")
    };
    let alias = |to: &str| format!("[aliases]\nwrite = {{ to = [{to}] }}\n");
    [
        one("write = ''\nedit = ''", "'write'", ""),
        one("create = ''\nedit = ''", "'create', 'edit'", &alias("'create', 'edit'")),
        one("edit = ''", "'edit'", &alias("'edit'")),
        one("create = ''\nedit = ''", "'create'", &alias("'create', 'edit'")),
    ]
}

fn breaking(diff: &Diff) -> Vec<(&'static str, &str)> {
    let breaks = |change: &&Change| change.clients == Clients::Breaks || change.security == Security::Narrows;
    diff.changes.iter().filter(breaks).map(|change| (change.id, &*change.subject)).collect()
}

#[test]
fn what_listed_a_scope_lists_what_it_is_an_alias_for() {
    let listed = [
        "admin.implies = [W]\n[gates.m]\nscopes = ['*']\n",
        "admin.implies = [W]\n",
        "admin.implies = ['*']\n",
        "admin = ''\n[presets.p]\nscopes = [W]\n",
        "admin = ''\n[roles.m]\nkeeps = [W]\n",
        "admin = ''\n[actors.m]\nkeeps = [W]\n",
    ];
    for lines in listed {
        let [old, split, merged, _] = catalogs(lines);
        for new in [split, merged] {
            assert_eq!(breaking(&between(&old, &new)), [], "{old}---\n{new}");
        }
    }
}

/// What `write` is now is not all listed.
#[test]
fn a_part_of_what_an_alias_stands_for_is_less() {
    for (lines, id, verdicts) in [
        ("admin.implies = [W]\n", "implication-removed", (Rust::Major, Clients::Breaks, Security::Narrows)),
        (
            "admin = ''\n[presets.p]\nscopes = [W]\n",
            "preset-narrowed",
            (Rust::Patch, Clients::Breaks, Security::Narrows),
        ),
        // What the role or the actor left by the old name nobody holds any more: that is told of requests.
        ("admin = ''\n[roles.m]\nkeeps = [W]\n", "role-narrowed", (Rust::Patch, Clients::None, Security::None)),
        ("admin = ''\n[actors.m]\nkeeps = [W]\n", "actor-narrowed", (Rust::Patch, Clients::None, Security::None)),
    ] {
        let [old, .., partly] = catalogs(lines);
        let change = change(&between(&old, &partly), id);
        assert_eq!(change.old, "`write`", "{id}");
        assert_eq!((change.rust, change.clients, change.security), verdicts, "{id}");
    }
}

#[test]
fn what_an_alias_stands_for_and_was_not_there_is_more() {
    for (lines, id) in
        [("admin.implies = [W]\n", "implication-added"), ("admin = ''\n[presets.p]\nscopes = [W]\n", "preset-widened")]
    {
        let [old, split, merged, _] = catalogs(lines);
        for new in [split, merged] {
            let change = change(&between(&old, &new), id);
            assert_eq!(change.security, Security::Widens, "{id}");
            assert!(change.new.contains("`edit`"), "{change:?}");
        }
    }
}

/// The scope that implied the other one is what that is called now.
#[test]
fn a_scope_that_is_merged_into_what_implied_it_is_implied() {
    let old = "separator = []\n[scopes]\nadmin.implies = ['write']\nwrite = ''";
    let new = "separator = []\n[scopes]\nadmin = ''\n[aliases]\nwrite = { to = 'admin' }";
    assert_eq!(breaking(&between(old, new)), []);
}

/// A gate between a scope and what the other one is now takes the proof away, and nothing else.
#[test]
fn a_gate_before_what_an_alias_stands_for_loses_a_proof() {
    let text = |scopes: &str, implied: &str, more: &str| {
        format!("separator = []\n[scopes]\nadmin.implies = [{implied}]\n{scopes}\n[gates.g]\nscopes = ['edit']\n{more}")
    };
    let old = text("write = ''\nedit = ''", "'write'", "");
    let new = text("create = ''\nedit = ''", "'create', 'edit'", "[aliases]\nwrite = { to = ['create', 'edit'] }");
    let diff = between(&old, &new);
    assert!(!ids(&diff).contains(&"implication-removed"), "{:#?}", diff.changes);
    let lost = change(&diff, "narrow-lost");
    assert_eq!((&*lost.subject, &*lost.old, lost.rust), ("admin", "`write`", Rust::Major));
}
