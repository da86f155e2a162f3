//! What names convey, where an app declared others, and where what they lead to is not all looked at.

use super::super::{Change, Security, diff};
use super::{FLAT, between, catalog, change, each, flat};

fn declared(lines: &str) -> String {
    format!("declared = true\n{FLAT}{lines}")
}

fn witness(change: &Change) -> String {
    assert_eq!(change.security, Security::Widens, "{change:?}");
    change.witness.as_ref().unwrap().to_string()
}

/// `z` stood for what `g` leads to, and stands for `g` now, which no token holds: only an app that declared `z` shows it.
#[test]
fn what_an_app_declared_may_lead_by_way_of_what_no_token_holds() {
    let alias = |to: &str| {
        declared(&format!("g.implies = ['s']\ns = ''\n[actors.bot]\nkeeps = ['s']\n[aliases]\nz = {{ to = '{to}' }}"))
    };
    assert_eq!(
        witness(&change(&between(&alias("s"), &alias("g")), "effective-widened")),
        "a token of actor `bot` with `g`, of an app that declared `z`, did not hold `s` before, and holds it now"
    );
}

/// No scope leads further than it did, but the name of the alias does.
#[test]
fn an_alias_leads_to_what_its_target_always_implied() {
    let alias = |to: &str| {
        flat(&format!(
            "a = ''\nb.implies = ['c']\nc = ''\n[actors.bot]\nkeeps = ['a', 'c']\n[aliases]\nz = {{ to = '{to}' }}"
        ))
    };
    assert_eq!(
        witness(&change(&between(&alias("a"), &alias("b")), "alias-retargeted")),
        "a token of actor `bot` with `z` did not hold `c` before, and holds it now"
    );
}

#[test]
fn without_a_declaration_a_name_conveys_what_it_implies() {
    let lines = "a.implies = ['b']\nb = ''\n[actors.bot]\nkeeps = ['b']";
    assert_eq!(
        witness(&change(&between(&declared(lines), &flat(lines)), "declared-off")),
        "a token of actor `bot` with `a`, of an app that declared nothing, did not hold `b` before, and holds it now"
    );
}

/// `a` always led to `x`, through the same gate as to `z`. Only what is more has a place in the order.
#[test]
fn the_first_scope_that_is_more_is_told() {
    let gated = |of_m: &str| {
        let gates = "[gates.one]\nscopes = ['x', 'z']\n[gates.two]\nscopes = ['y']";
        flat(&format!("x.implies = ['n']\ny = ''\nz = ''\nm.implies = [{of_m}]\na.implies = ['x', 'm']\n{gates}"))
    };
    let old = gated("").replace("['n']", "[]");
    let new = gated("'y', 'z'").replace("a.implies", "n = ''\na.implies");
    let diff = between(&old, &new);
    let of = |subject: &str| {
        let found = diff.changes.iter().find(|change| change.subject == subject && change.id == "implication-added");
        witness(found.unwrap_or_else(|| panic!("{:#?}", diff.changes)))
    };
    assert_eq!(of("m"), "a token with `m`, through gate `two` alone, did not hold `y` before, and holds it now");
    assert_eq!(of("a"), "a token with `a`, through gate `two` alone, did not hold `y` before, and holds it now");
}

/// Where one of two catalogs does not ask what apps declare, no two names are compared, however many there are.
#[test]
fn names_are_paired_only_where_both_catalogs_ask_what_apps_declare() {
    let aliases = |header: &str, scope: &str| {
        // Each has another path then: what a path leads to is compared for itself.
        let aliases = each(1500, |at| format!("z{at} = {{ to = '{scope}', path = '{scope}{at}' }}\n"));
        let text = format!("[catalog]\nname = 'shop'\n{header}{FLAT}{scope} = ''\n[aliases]\n{aliases}");
        crate::parse("shop.toml", text.as_bytes()).unwrap()
    };
    let [old, new] = [("declared = true\n", "a"), ("", "b")].map(|(header, scope)| aliases(header, scope));
    for diff in [diff(&old, &new), diff(&new, &old)] {
        assert!(diff.security() < Security::Widens, "{:?}", diff.changes.first());
    }
}

/// One of the many scopes that a range has leads on.
#[test]
fn what_a_scope_of_a_long_range_implies_is_conveyed() {
    let chain = |more: &str| {
        let many = each(600, |at| format!("'g:s{at}' = ''\n"));
        let many = many.replacen("'g:s3' = ''", "'g:s3'.implies = ['h:x']", 1);
        catalog(&format!("{many}'h:w' = ''\n'h:x' = ''\n'z:a'.implies = ['g:*'{more}]\n"))
    };
    let diff = diff(&chain(""), &chain(", 'h:x'"));
    assert_eq!(diff.security(), Security::None, "{:#?}", diff.changes);
}

/// Who declared nothing had nothing, and gets what the alias stands for now.
#[test]
fn without_declarations_an_alias_gives_a_new_scope_to_apps_that_declared_something_else() {
    let old = declared("b = ''\nc = ''\n[aliases]\nx = { to = ['b', 'c'] }\n[endpoints.'GET /f']\nany_of = [['b']]");
    let new = flat("y = ''\n[aliases]\nx = { to = 'y' }\n[endpoints.'GET /f']\nany_of = [['y']]");
    let diff = between(&old, &new);
    assert_eq!(
        witness(&change(&diff, "endpoint-weakened")),
        "a token with `x`, of an app that declared nothing, could not GET /f before, and can now"
    );
}
/// Each of `a` and `d` alone could before, in its own way. A token of `a` whose app declared `d` could not.
#[test]
fn what_is_granted_by_one_name_and_declared_by_another_may_be_more_than_each_of_them() {
    let old = |to: [&str; 2]| {
        declared(&format!(
            "p = ''\nq = ''\n[aliases]\na = {{ to = '{}', path = 'old_a' }}\nd = {{ to = '{}', path = 'old_d' }}\n[endpoints.'GET /f']\nany_of = [['p'], ['q']]",
            to[0], to[1]
        ))
    };
    let new = declared(
        "p = ''\nq = ''\ny = ''\n[aliases]\na = { to = 'y' }\nd = { to = 'y' }\n[endpoints.'GET /f']\nany_of = [['y']]",
    );
    let widens = |old: &str| between(old, &new).changes.iter().any(|change| change.security == Security::Widens);
    assert!(widens(&old(["p", "q"])));
    assert!(!widens(&old(["p", "p"])), "{:?}", between(&old(["p", "p"]), &new).changes);
}
