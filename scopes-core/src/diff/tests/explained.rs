//! That something means more or less is told of once: by the change that is about it, or, where there is none, as `effective-…`.

use super::super::{Change, Clients, Diff, Security};
use super::{between, change, flat, ids};

fn silent(diff: &Diff) -> Vec<(&'static str, &str)> {
    let is_silent = |change: &&Change| change.id.starts_with("effective-");
    diff.changes.iter().filter(is_silent).map(|change| (change.id, &*change.subject)).collect()
}

/// Whoever had `OLD` lost what those who have `NEW` gained.
#[test]
fn another_variable_explains_what_is_more_and_what_is_less() {
    let gated = |env: &str| {
        flat(&format!(
            "a = ''\nb.implies = ['a']\nc.implies = ['b']\n[gates.g]\nenv = '{env}'\nscopes = ['a', 'b']\n[aliases]\nz = {{ to = 'c' }}"
        ))
    };
    let diff = between(&gated("OLD"), &gated("NEW"));
    assert_eq!(ids(&diff), ["gate-env-changed"]);
    assert_eq!((diff.security(), diff.clients()), (Security::Widens, Clients::Breaks));
}

/// The retired name `x` is that of a scope, which is what `a` is called now: no change is of `x`.
fn retired(scopes: &str, more: &str) -> String {
    format!("next_bit = 4\nseparator = []\n[scopes]\n{scopes}\n{more}\n[bits]\na = 0\nx = 1\nk = 2\nl = 3\n")
}

#[test]
fn what_does_not_go_through_the_gate_is_not_explained_by_its_variable() {
    let gate = |env: &str, to: &str| format!("[gates.g]\nenv = '{env}'\nscopes = ['l']\n{to}");
    let old = retired("a = ''\nk.implies = ['l']\nl = ''", &gate("OLD", ""));
    let new = retired("x = ''\nk.implies = ['l']\nl = ''", &gate("NEW", "[aliases]\na = { to = 'x' }"));
    let diff = between(&old, &new);
    assert_eq!(silent(&diff), [("effective-widened", "x")], "{:#?}", diff.changes);
    assert_eq!(
        change(&diff, "effective-widened").witness.unwrap().to_string(),
        "a token with `x` did not hold `x` before, and holds it now"
    );
}

/// An app that declared `a` declared nothing of `b`, and does now, whatever opens the gate.
#[test]
fn what_leads_through_the_gate_too_is_not_explained_by_its_variable() {
    let text = |env: &str, of_a: &str| {
        let gate = format!("[gates.g]\nenv = '{env}'\nscopes = ['z']");
        let scopes =
            format!("z = ''\na.implies = [{of_a}]\nb.implies = ['z', 'w']\nw = ''\n[actors.u]\nkeeps = ['z', 'w']");
        format!("declared = true\n{}", flat(&format!("{scopes}\n{gate}")))
    };
    let (less, more) = (text("OLD", "'w', 'z'"), text("NEW", "'b'"));
    let widened = change(&between(&less, &more), "effective-widened");
    assert_eq!(
        (&*widened.subject, &*widened.witness.unwrap().to_string()),
        (
            "b",
            "a token of actor `u` with `b`, of an app that declared `a`, through gate `g` (`OLD`) and gate `g` (`NEW`) alone, \
         did not hold `z` before, and holds it now"
        )
    );
    assert_eq!(silent(&between(&more, &less)), [("effective-narrowed", "b")]);
    let narrowed = change(&between(&more, &less), "effective-narrowed").witness.unwrap().to_string();
    assert!(narrowed.ends_with("held `z` before, and does not hold it now"), "{narrowed}");
}

#[test]
fn numbers_explain_what_they_mean() {
    let numbered = |bits: [u8; 2]| {
        format!("next_bit = 2\nseparator = []\n[scopes]\na = ''\nb = ''\n[bits]\na = {}\nb = {}\n", bits[0], bits[1])
    };
    let diff = between(&numbered([0, 1]), &numbered([1, 0]));
    assert_eq!(ids(&diff), ["bit-moved", "bit-moved"]);
}

/// One line is about both who gains and who loses.
#[test]
fn a_change_that_widens_and_narrows_explains_both() {
    let alias = |to: &str| flat(&format!("a = ''\nb = ''\n[aliases]\nz = {{ to = '{to}' }}"));
    assert_eq!(ids(&between(&alias("a"), &alias("b"))), ["alias-retargeted", "path-retargeted"]);
    let renamed = |name: &str, implied: &str, more: &str| {
        flat(&format!("{name}.implies = ['{implied}']\nx = ''\ny = ''\n{more}"))
    };
    let diff = between(&renamed("a", "x", ""), &renamed("b", "y", "[aliases]\na = { to = 'b' }"));
    assert_eq!((silent(&diff), diff.clients()), (vec![], Clients::Breaks), "{:#?}", diff.changes);
    // Callers of `u` become `v`, which keeps something else.
    let actor = |name: &str, keeps: &str| flat(&format!("a = ''\nb = ''\n[actors.{name}]\nkeeps = ['{keeps}']"));
    assert_eq!(silent(&between(&actor("u", "a"), &actor("v", "b"))), []);
    assert_eq!(silent(&between(&flat("a = ''\nb = ''"), &actor("v", "b"))), []);
    assert_eq!(silent(&between(&actor("v", "b"), &flat("a = ''\nb = ''"))), []);
    let role = |name: &str, keeps: &str| flat(&format!("a = ''\nb = ''\n[roles.{name}]\nkeeps = ['{keeps}']"));
    for (old, new) in [(role("u", "a"), role("u", "b")), (role("u", "a"), role("v", "b"))] {
        assert_eq!(silent(&between(&old, &new)), []);
    }
    let declared = |header: &str| format!("{header}{}", flat("a.implies = ['b']\nb = ''"));
    for (old, new) in [("", "declared = true\n"), ("declared = true\n", "")] {
        assert_eq!(silent(&between(&declared(old), &declared(new))), []);
    }
}

/// A role, a gate or a preset that is called as a scope is about something else, and so is that a scope is not sensitive.
#[test]
fn what_is_only_called_the_same_explains_nothing() {
    let lines = |scope: &str, a: &str, more: &str, alias: &str| {
        retired(&format!("{scope} = ''\nk{a}\nl = ''"), &format!("{more}\n{alias}"))
    };
    for (kind, [before, now]) in [
        (
            "role",
            [
                "[roles.x]\nkeeps = ['k', 'K']\n[roles.m]\nkeeps = ['*']",
                "[roles.x]\nkeeps = ['*']\n[roles.m]\nkeeps = ['*']",
            ],
        ),
        ("preset", ["[presets.x]\nscopes = ['k']", "[presets.x]\nscopes = ['k', 'l']"]),
        ("gate", ["[gates.x]\nenv = 'OLD'\nscopes = ['l']", "[gates.x]\nenv = 'NEW'\nscopes = ['l']"]),
    ] {
        let old = lines("a", " = ''", &before.replace(", 'K'", ""), "");
        let new = lines("x", " = ''", now, "[aliases]\na = { to = 'x' }");
        let diff = between(&old, &new);
        assert!(silent(&diff).contains(&("effective-widened", "x")), "{kind}: {:#?}", diff.changes);
    }
}
