//! A path of Rust that leads to another scope: code that names it compiles as before, and asks for something else.

use super::super::{Change, Clients, Diff, Rust, Security};
use super::{between, catalog, change, ids};

const ID: &str = "path-retargeted";

fn of<'d>(diff: &'d Diff, path: &str) -> &'d Change {
    let found = diff.changes.iter().find(|change| change.id == ID && change.subject == path);
    found.unwrap_or_else(|| panic!("{path} in {:#?}", diff.changes))
}

/// The path widens, and holders of the old scope lose what names it.
fn takes_over(old: &str, new: &str, path: &str, [before, now]: [&str; 2]) {
    let diff = between(old, new);
    let change = of(&diff, path);
    assert_eq!(
        (change.rust, change.clients, change.security),
        (Rust::Major, Clients::Breaks, Security::Widens),
        "{:#?}",
        diff.changes
    );
    assert_eq!((&*change.old, &*change.new), (before, now));
    assert_eq!(
        change.witness.as_ref().unwrap().to_string(),
        format!("code that names `{path}` asks for {now} now, and asked for {before} before")
    );
    assert!(change.can_be_accepted);
}

fn keeps(old: &str, new: &str) {
    let diff = between(old, new);
    assert!(diff.changes.iter().all(|change| change.id != ID), "{:#?}", diff.changes);
}

const TWO: &str = "'prod:read' = ''\n'series:read' = ''\n";
const SERIES: [&str; 2] = ["`prod:read`", "`series:read`"];

#[test]
fn paths_that_are_exchanged() {
    let new = "'prod:read'.path = 'series::read'\n'series:read'.path = 'prod::read'\n";
    takes_over(TWO, new, "prod::read", SERIES);
    takes_over(TWO, new, "series::read", ["`series:read`", "`prod:read`"]);
    // The variants are these of the paths, and are not said again.
    let said = ["path-changed", "path-changed", ID, ID];
    assert_eq!(ids(&between(TWO, new)), said);
}

#[test]
fn a_second_name_of_a_module_in_the_place_of_the_first_one_of_another() {
    let alias = "[resources.series]\nrust_alias = 'prod'\n";
    let moved = format!("'prod:read'.path = 'pp::read'\n'series:read' = ''\n{alias}");
    takes_over(TWO, &moved, "prod::read", SERIES);
    let gone = format!("'series:read' = ''\n{alias}");
    takes_over(TWO, &gone, "prod::read", SERIES);
}

#[test]
fn a_second_name_of_a_module_that_is_that_of_another() {
    let aliased = |resource: &str| format!("{TWO}[resources.{resource}]\nrust_alias = 'all'\n");
    takes_over(&aliased("prod"), &aliased("series"), "all::read", SERIES);
}

#[test]
fn another_prefix() {
    let prefixed = |prefix: &str| format!("prefix = '{prefix}:'\n[scopes]\n{TWO}");
    takes_over(&prefixed("prod"), &prefixed("series"), "read", SERIES);
}

#[test]
fn a_path_that_a_new_scope_takes_over() {
    let gone = "'series:read' = ''\n'x:new'.path = 'prod::read'\n";
    takes_over(TWO, gone, "prod::read", ["`prod:read`", "`x:new`"]);
    // Whoever implies everything leads to both, and nobody else to the new one.
    let admin = "'s:admin'.implies = ['*']\n";
    takes_over(&format!("{TWO}{admin}"), &format!("{gone}{admin}"), "prod::read", ["`prod:read`", "`x:new`"]);
}

#[test]
fn an_alias_with_the_path_of_a_scope() {
    let new = "'prod:read'.path = 'pp::read'\n'series:read' = ''\n[aliases]\n'z:z' = { to = 'series:read', path = 'prod::read' }\n";
    takes_over(TWO, new, "prod::read", SERIES);
}

#[test]
fn an_alias_that_stands_for_another_scope() {
    let alias = |to: &str| format!("'a:r' = ''\n'b:r' = ''\n[aliases]\n'z:z' = {{ to = [{to}] }}\n");
    takes_over(&alias("'a:r'"), &alias("'b:r'"), "z::z", ["`a:r`", "`b:r`"]);
    // Code asks for more, and gives more.
    let diff = between(&alias("'a:r'"), &alias("'a:r', 'b:r'"));
    let change = of(&diff, "z::z");
    assert_eq!((change.clients, change.security), (Clients::Breaks, Security::Widens));
    let said = "code that gives `z::z` gives `a:r`, `b:r` now, and gave `a:r` before";
    assert_eq!(change.witness.as_ref().unwrap().to_string(), said);
}

/// A scope leads to the other one only by a way that roles, actors and gates may cut off.
#[test]
fn what_is_implied_behind_a_gate_is_another_scope() {
    let with = |scopes: &str| format!("{scopes}\n[gates.g]\nscopes = ['prod:read']\n");
    let old = with("'prod:read' = ''\n'series:read'.implies = ['prod:read']");
    let new = with(
        "'prod:read'.path = 'pp::read'\n'series:read' = { description = '', implies = ['prod:read'], path = 'prod::read' }",
    );
    takes_over(&old, &new, "prod::read", SERIES);
}

#[test]
fn whoever_held_the_old_scope_anyway_is_given_more() {
    let old = "'prod:read' = ''\n'series:read'.implies = ['prod:read']\n";
    let new = "'prod:read'.path = 'pp::read'\n'series:read' = { description = '', implies = ['prod:read'], path = 'prod::read' }\n";
    let diff = between(old, new);
    let change = of(&diff, "prod::read");
    assert_eq!((change.clients, change.security), (Clients::Breaks, Security::Widens));
    let said = "code that gives `prod::read` gives `series:read` now, and gave `prod:read` before";
    assert_eq!(change.witness.as_ref().unwrap().to_string(), said);
    let diff = between(new, old);
    let change = of(&diff, "prod::read");
    assert_eq!((change.clients, change.security), (Clients::None, Security::Widens));
    let implied_now =
        "'prod:read'.path = 'pp::read'\n'x:new' = { description = '', implies = ['prod:read'], path = 'prod::read' }\n";
    assert_eq!(of(&between("'prod:read' = ''", implied_now), "prod::read").security, Security::Widens);
}

#[test]
fn a_scope_with_another_name_is_no_other_scope() {
    let alias = |to: &str| format!("'series:read' = ''\n{to}[aliases]\n'prod:read' = ");
    keeps(TWO, &format!("{}{{ to = 'goods:read' }}\n", alias("'goods:read' = ''\n")));
    keeps(TWO, &format!("{}{{ to = ['goods:a', 'goods:b'] }}\n", alias("'goods:a' = ''\n'goods:b' = ''\n")));
    // With the old path, and the name as an alias of another one.
    let same_path = "'series:read' = ''\n'goods:read'.path = 'prod::read'\n[aliases]\n";
    keeps(TWO, &format!("{same_path}'prod:read' = {{ to = 'goods:read', path = 'old::read' }}\n"));
}

/// Whoever held the one that is kept led to the other one, through its gate or by way of a third one: nobody holds more.
#[test]
fn a_scope_that_is_merged_into_one_that_led_to_it_is_only_given() {
    let gate = |scopes: &str| format!("[gates.g]\nscopes = [{scopes}]\n");
    for (implied, of_old, of_new) in [("a:r", gate("'a:r'"), gate("'b:r'")), ("c:r", String::new(), String::new())] {
        let old = format!("'a:r' = ''\n'b:r'.implies = ['{implied}']\n'c:r'.implies = ['a:r']\n{of_old}");
        let new = format!("'b:r' = ''\n'c:r'.implies = ['b:r']\n{of_new}[aliases]\n'a:r' = {{ to = 'b:r' }}\n");
        let diff = between(&old, &new);
        let said = "code that gives `a::r` gives `b:r` now, and gave `a:r` before";
        assert_eq!(of(&diff, "a::r").witness.as_ref().unwrap().to_string(), said, "{:#?}", diff.changes);
    }
}

/// Who holds the one that is kept did not hold the other one.
#[test]
fn a_scope_that_is_merged_into_another_one_is_that_one() {
    let merged = |of_a: &str| {
        [format!("'a:r'{of_a}\n'b:r' = ''\n"), "'b:r' = ''\n[aliases]\n'a:r' = { to = 'b:r' }\n".to_owned()]
    };
    for of_a in [" = ''", ".implies = ['b:r']"] {
        let [old, new] = merged(of_a);
        let diff = between(&old, &new);
        let change = of(&diff, "a::r");
        assert_eq!((change.clients, change.security), (Clients::None, Security::Widens), "{:#?}", diff.changes);
    }
}

/// Whom roles or actors took the old scope away from keeps what the path leads to now.
#[test]
fn a_scope_in_the_place_of_one_that_less_was_left_of_is_another_one() {
    let old = |caps: &str| {
        let scopes = "'x:x' = ''\n'a:r' = ''\n'b:r' = ''\n[aliases]\n'c:w' = { to = ['a:r', 'b:r'] }\n";
        scopes.to_owned() + &caps.replace("'c:w'", "'a:r', 'b:r'")
    };
    let keeps = |table: &str, more: &str| format!("[{table}]\nkeeps = ['c:w']\n{more}");
    let (role, user) = (keeps("roles.m", ""), |more: &str| keeps("actors.user", more));
    let (capped, bot) = ("capped_by_role = true\n", "[actors.bot]\nkeeps = ['c:w']\n");
    let capped_bot = &*format!("{bot}{capped}");
    let (free, both) = (user(""), role.clone() + &user(capped));
    let uncapped = role.clone() + &user("capped_by_role = false\n") + capped_bot;
    // Who has the other role held nothing, and holds nothing.
    let beside = role.clone() + "[roles.o]\nkeeps = ['x:x']\n";
    for (is_another, before, now) in [
        (true, &*role, ""),
        (true, &*free, ""),
        (true, &*both, ""),
        (true, &*both, &*role),
        (true, &*both, &*free),
        (true, &*role, &*uncapped),
        (true, &*format!("{both}{capped_bot}"), &*uncapped),
        (false, "", ""),
        (false, "", &*role),
        (false, "", &*free),
        (false, &*role, &*role),
        (false, &*role, &*both),
        (false, &*free, &*free),
        (false, &*uncapped, &*both),
        (false, &*uncapped, &*uncapped),
        (false, &*beside, &*beside),
    ] {
        let diff = between(&old(before), &format!("'x:x' = ''\n'c:w' = ''\n{now}"));
        let said = "code that names `c::w` asks for `c:w` now, and asked for `a:r`, `b:r` before";
        let is_it = |change: &&Change| change.id == ID && change.security == Security::Widens;
        let mut witnesses = diff.changes.iter().filter(is_it).map(|change| &change.witness);
        let found = witnesses.any(|witness| witness.as_ref().is_some_and(|witness| witness.to_string() == said));
        assert_eq!(found, is_another, "{before}\n=====\n{now}\n{:#?}", diff.changes);
    }
}

/// What another scope leads to now it did not lead to before.
#[test]
fn a_scope_that_is_split_is_another_one_where_others_lead_to_its_parts() {
    let old = "'prod:read' = ''\n'x:x' = ''\n";
    let split = "'goods:a' = ''\n'goods:b' = ''\n'x:x'.implies = ['goods:a', 'goods:b']\n[aliases]\n'prod:read' = { to = ['goods:a', 'goods:b'] }\n";
    let diff = between(old, split);
    assert_eq!(of(&diff, "prod::read").security, Security::Widens);
}

#[test]
fn a_path_that_is_gone_or_new_leads_nowhere_else() {
    keeps(TWO, "'prod:read'.path = 'pp::read'\n'series:read' = ''\n");
    keeps(TWO, "'series:read' = ''\n");
    keeps(TWO, &format!("{TWO}'x:new' = ''\n[resources.prod]\nrust_alias = 'goods'\n"));
}

/// The constant of a path may be that of another one.
#[test]
fn the_variant_of_another_path_is_that_of_the_scope() {
    let old = "'p:a'.path = 'one::two_three'\n'p:b' = ''\n";
    let new = "'p:a' = ''\n'p:b'.path = 'one_two::three'\n";
    takes_over(old, new, "Scope::OneTwoThree", ["`p:a`", "`p:b`"]);
}

/// The name of another change hides nothing of a name that is called as the path.
#[test]
fn a_path_explains_no_name() {
    let numbered = |scopes: &str| format!("next_bit = 2\nseparator = []\n[scopes]\n{scopes}\n[bits]\na = 0\nx = 1\n");
    let old = numbered("a = ''");
    let new = numbered("x.path = 'b'\n[aliases]\na = { to = 'x' }");
    let before = between(&old, &new);
    let old =
        numbered("a = ''\n").replace("[bits]", "b.path = 'x'\n[bits]\nb = 2").replace("next_bit = 2", "next_bit = 3");
    let new = numbered("x = ''\nb = ''\n[aliases]\na = { to = 'x' }")
        .replace("[bits]", "[bits]\nb = 2")
        .replace("next_bit = 2", "next_bit = 3");
    for diff in [before, between(&old, &new)] {
        let silent = change(&diff, "effective-widened");
        assert_eq!((&*silent.subject, silent.security), ("x", Security::Widens), "{:#?}", diff.changes);
    }
}

#[test]
fn an_acceptance_covers_who_holds_what_the_path_leads_to() {
    let new = |more: &str| format!("'prod:read'.path = 'pp::read'\n'series:read'.path = 'prod::read'\n{more}");
    let key = |more: &str| of(&between(TWO, &new(more)), "prod::read").key();
    let plain = key("");
    assert_eq!(plain, key("'other:x' = ''\n"));
    assert_ne!(plain, key("'other:x'.implies = ['series:read']\n"));
    assert_ne!(plain, key("[roles.m]\nkeeps = ['series:read']\n"));
    let old = catalog(TWO);
    assert!(super::super::diff(&old, &old).changes.is_empty());
}
