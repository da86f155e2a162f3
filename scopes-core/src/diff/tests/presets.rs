//! A preset gives what its scopes lead to.

use super::super::{Change, Security};
use super::{between, change, flat};

const OLD: &str = "'o:read' = ''\n'o:admin' = ''\n";

fn widened(old: &str, new: &str) -> Change {
    change(&between(old, new), "preset-widened")
}

fn widens(old: &str, new: &str) -> String {
    let change = widened(old, new);
    assert_eq!(change.security, Security::Widens, "{change:?}");
    change.witness.unwrap().to_string()
}

fn adds(old: &str, new: &str) {
    assert_eq!(widened(old, new).security, Security::Adds);
}

fn preset(scopes: &str, given: &str) -> String {
    format!("{scopes}[presets.basic]\nscopes = [{given}]\n")
}

#[test]
fn a_new_scope_that_implies_an_old_one_is_more_of_a_preset() {
    let uper = format!("{OLD}'s:uper'.implies = ['*']\n");
    let text =
        |scope: &str| format!("whoever is given the preset `basic` did not get `{scope}` before, and gets it now");
    let old = preset(OLD, "'o:read'");
    assert_eq!(widens(&old, &preset(&uper, "'s:uper'")), text("o:admin"));
    assert_eq!(widens(&old, &preset(&uper, "'o:read', 's:uper'")), text("o:admin"));
    let shown = widened(&old, &preset(&uper, "'s:uper'"));
    assert_eq!(shown.to_string(), "preset `basic` gives `s:uper` now");
    // By way of another new one.
    let way = format!("{OLD}'s:uper'.implies = ['s:way']\n's:way'.implies = ['o:admin']\n");
    assert_eq!(widens(&old, &preset(&way, "'o:read', 's:uper'")), text("o:admin"));
}

#[test]
fn a_new_scope_that_leads_to_what_was_given_is_no_more() {
    let new = format!("{OLD}'s:uper'.implies = ['o:read', 's:other']\n's:other' = ''\n");
    adds(&preset(OLD, "'o:read'"), &preset(&new, "'o:read', 's:uper'"));
    let old = "'o:read' = ''\n'o:admin'.implies = ['o:read']\n";
    let new = format!("{old}'s:uper'.implies = ['o:read']\n");
    adds(&preset(old, "'o:admin'"), &preset(&new, "'o:admin', 's:uper'"));
}

/// What was given through a gate alone is given without it.
#[test]
fn a_way_through_fewer_gates_is_more_of_a_preset() {
    let gates = "[gates.g]\nscopes = ['way']\n";
    let old = "a.implies = ['way']\nway.implies = ['o']\no = ''\n";
    let new = |of_n: &str| flat(&preset(&format!("{old}n.implies = ['{of_n}']\n"), "'a', 'n'")) + gates;
    let old = flat(&preset(old, "'a'")) + gates;
    assert!(widens(&old, &new("o")).contains("did not get `o` before"));
    adds(&old, &new("way"));
}

fn endpoints(scopes: &str, given: &str, endpoints: &[(&str, &str)]) -> String {
    let lines = |(endpoint, any_of): &(&str, &str)| format!("[endpoints.'{endpoint}']\nany_of = [{any_of}]\n");
    preset(scopes, given) + &endpoints.iter().map(lines).collect::<Vec<_>>().concat()
}

#[test]
fn a_new_scope_that_opens_an_endpoint_is_more_of_a_preset() {
    let uper = format!("{OLD}'s:uper' = ''\n");
    let new = |any_of: &[(&str, &str)]| endpoints(&uper, "'o:read', 's:uper'", any_of);
    let old = endpoints(OLD, "'o:read'", &[("DELETE /o/{id}", "['o:admin']")]);
    let text = |request: &str| format!("whoever is given the preset `basic` could not {request} before, and can now");
    assert_eq!(widens(&old, &new(&[("DELETE /o/{id}", "['o:admin'], ['s:uper']")])), text("DELETE /o/{id}"));
    assert_eq!(widens(&old, &new(&[("DELETE /o/{id}", "['o:read', 's:uper']")])), text("DELETE /o/{id}"));
    // A request that was another endpoint's.
    let beside = new(&[("DELETE /o/{id}", "['o:admin']"), ("DELETE /o/mine", "['s:uper']")]);
    assert_eq!(widens(&old, &beside), text("DELETE /o/mine"));
    // One that nobody knew.
    adds(&old, &new(&[("DELETE /o/{id}", "['o:admin']"), ("POST /o", "['s:uper']")]));
    adds(&old, &new(&[("DELETE /o/{id}", "['o:admin', 's:uper']")]));
}

#[test]
fn an_endpoint_that_the_preset_opened_is_no_more() {
    let uper = format!("{OLD}'s:uper' = ''\n");
    let both = |more: &str| {
        let old = endpoints(OLD, "'o:read'", &[("GET /o", "['o:read']")]) + more;
        (old, endpoints(&uper, "'o:read', 's:uper'", &[("GET /o", "['o:read'], ['s:uper']")]) + more)
    };
    let (old, new) = both("");
    adds(&old, &new);
    // A role that keeps both, and one that keeps only the new one.
    let (old, new) = both("[roles.m]\nkeeps = ['o:read']\n");
    adds(&old, &new.replace("keeps = ['o:read']", "keeps = ['o:read', 's:uper']"));
    assert!(
        widens(
            &old.replace("keeps = ['o:read']", "keeps = ['o:admin']"),
            &new.replace("keeps = ['o:read']", "keeps = ['o:admin', 's:uper']")
        )
        .ends_with("could not GET /o before, and can now")
    );
    // A role that kept nothing of it, and is gone.
    let (old, new) = both("");
    let role = "[roles.m]\nkeeps = ['o:admin']\n";
    assert!(widens(&format!("{old}{role}"), &new).ends_with("could not GET /o before, and can now"));
    // A gate before the old one.
    let (old, new) = both("[gates.g]\nscopes = ['o:read']\n");
    assert!(widens(&old, &new).ends_with("could not GET /o before, and can now"));
    // The endpoint stays as it is.
    let gated = "[gates.g]\nscopes = ['o:read']\n";
    let [old, new] = [(OLD, "'o:read'"), (&*uper, "'o:read', 's:uper'")]
        .map(|(scopes, given)| endpoints(scopes, given, &[("GET /o", "['o:read']")]) + gated);
    adds(&old, &new);
}

#[test]
fn an_acceptance_covers_what_the_new_scope_leads_to_and_opens() {
    let key = |implied: &str, any_of: &str| {
        let new = format!("{OLD}'s:uper'.implies = [{implied}]\n");
        let given = |scopes: &str, given: &str, any_of: &str| {
            endpoints(scopes, given, &[("DELETE /o", any_of), ("POST /o", "['o:admin']")])
        };
        let old = given(OLD, "'o:read'", "['o:admin']");
        let new = given(&new, "'o:read', 's:uper'", any_of);
        assert_eq!(widened(&old, &new).security, Security::Widens);
        widened(&old, &new).key()
    };
    let plain = key("'o:admin'", "['o:admin']");
    assert_ne!(plain, key("'o:read', 'o:admin'", "['o:admin']"));
    assert_ne!(plain, key("'o:admin'", "['s:uper']"));
    assert_eq!(key("", "['o:admin'], ['s:uper']"), key("", "['s:uper'], ['o:admin']"));
}

fn optional(scopes: &str, given: &str, optional: &str) -> String {
    format!("{scopes}[presets.basic]\nscopes = [{given}]\noptional = [{optional}]\n")
}

/// What a preset covers is the most that whoever is given it may have.
#[test]
fn a_scope_that_becomes_optional_is_more_that_a_preset_covers() {
    let between = |old: &str, new: &str| change(&between(old, new), "preset-optional-changed");
    let scopes = "'o:read' = ''\n'o:write' = ''\n'o:admin' = ''\n";
    let old = optional(scopes, "'o:read'", "'o:write'");
    let change = between(&old, &optional(scopes, "'o:read'", "'o:write', 'o:admin'"));
    assert_eq!(change.security, Security::Widens);
    let said = "the preset `basic` did not cover `o:admin` before, and covers it now";
    assert_eq!(change.witness.unwrap().to_string(), said);
    // A new scope, with or without what was there.
    let new = |of_new: &str| optional(&format!("{scopes}'o:new'{of_new}\n"), "'o:read'", "'o:write', 'o:new'");
    assert_eq!(between(&old, &new(" = ''")).security, Security::Adds);
    assert_eq!(between(&old, &new(".implies = ['o:read']")).security, Security::Adds);
    let change = between(&old, &new(".implies = ['o:admin']"));
    assert_eq!(change.security, Security::Widens);
    let said = "the preset `basic` covers what its new scopes lead to now, and did not before";
    assert_eq!(change.witness.unwrap().to_string(), said);
    // Less, or what was given anyhow.
    assert_eq!(between(&old, &preset(scopes, "'o:read'")).security, Security::None);
    let both = preset(scopes, "'o:read', 'o:write'");
    assert_eq!(between(&both, &optional(scopes, "'o:read'", "'o:write'")).security, Security::None);
}
