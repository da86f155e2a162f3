//! Where many have to be tried: nobody who may do more is missed.

use super::super::Security;
use super::{FLAT, between, change, each};

/// Whether somebody is said to do more, and with which sentence.
fn widens(old: &str, new: &str, id: &str) -> String {
    let change = change(&between(&format!("{FLAT}{old}"), &format!("{FLAT}{new}")), id);
    assert_eq!(change.security, Security::Widens, "{change:?}");
    change.witness.unwrap().to_string()
}

fn security(old: &str, new: &str) -> Security {
    between(&format!("{FLAT}{old}"), &format!("{FLAT}{new}")).security()
}

fn endpoint(any_of: &str) -> String {
    format!("[endpoints.'DELETE /all']\nany_of = [{any_of}]\n")
}

#[test]
fn the_last_of_many_names_that_lead_to_a_new_scope_is_found() {
    let catalogs = |last: &str| {
        let old = each(40, |at| format!("s{at}.implies = ['x']\n")) + "t = ''\nx = ''\n" + &endpoint("['x']");
        let new = each(40, |at| format!("s{at}.implies = ['x', 'n']\n")) + last + "\nx = ''\nn = ''\n";
        (old, new + &endpoint("['n']"))
    };
    let (old, new) = catalogs("t.implies = ['n']");
    assert_eq!(widens(&old, &new, "endpoint-weakened"), "a token with `t` could not DELETE /all before, and can now");
    let (old, new) = catalogs("t = ''");
    assert_ne!(security(&old, &new), Security::Widens);
}

#[test]
fn the_last_of_many_choices_of_names_is_found() {
    let names = |group: usize, new: &str| {
        each(10, |at| {
            let old = if at == 9 { "" } else { "'x', " };
            format!("g{group}_{at}.implies = [{old}{new}]\n").replace(", ]", "]")
        })
    };
    let old = each(3, |group| names(group, "")) + "x = ''\n" + &endpoint("['x']");
    let new = |last: &str| {
        let groups = each(3, |group| names(group, &format!("'n{group}'")));
        groups.replace("g2_9.implies = ['n2']", last)
            + "x = ''\nn0 = ''\nn1 = ''\nn2 = ''\n"
            + &endpoint("['n0', 'n1', 'n2']")
    };
    assert_eq!(
        widens(&old, &new("g2_9.implies = ['n2']"), "endpoint-weakened"),
        "a token with `g0_9` and `g1_9` and `g2_9` could not DELETE /all before, and can now"
    );
    assert_ne!(security(&old, &new("g2_9 = ''")), Security::Widens);
}

#[test]
fn more_than_two_of_many_roles_together_are_found() {
    let roles = |first: &str, any_of: &str| {
        let scopes = "a.implies = ['x']\nb = ''\nc = ''\nx = ''\n";
        let roles = "[roles.r0]\nkeeps = ['a']\n[roles.r1]\nkeeps = ['b']\n[roles.r2]\nkeeps = ['c']\n";
        let others = each(6, |at| format!("[roles.x{at}]\nkeeps = ['x']\n"));
        let actors = "[actors.aa]\nkeeps = ['a']\ncapped_by_role = true\n[actors.bb]\ncapped_by_role = true\n";
        format!("{scopes}{roles}{others}{actors}{}", endpoint(any_of)).replace("keeps = ['a']\n[roles", first)
    };
    let kept = "keeps = ['a']\n[roles";
    assert_eq!(
        widens(&roles(kept, "['x']"), &roles(kept, "['x'], ['a', 'b', 'c']"), "endpoint-weakened"),
        "a token of actor `bb` and roles `r0` and `r1` and `r2` with `a` and `b` and `c` could not DELETE /all before, and can now"
    );
    let both = "keeps = ['a', 'x']\n[roles";
    assert_ne!(security(&roles(both, "['x']"), &roles(both, "['x'], ['a', 'b', 'c']")), Security::Widens);
}

/// Each choice is met by an old alternative, and which one only shows when all are looked at: nobody can do more.
pub(super) fn conflicts(scopes: usize) -> (String, String) {
    let pairs = (0..scopes).flat_map(|one| (0..one).map(move |other| (one, other)));
    let options = |one: usize, new: &str| {
        each(2, |at| format!("m{one}_{at}.implies = ['x{one}_{at}'{new}]\n"))
            + &each(2, |at| format!("x{one}_{at} = ''\n"))
    };
    let any_of = pairs.flat_map(|(one, other)| (0..4).map(move |at| (one, other, at / 2, at % 2)));
    // All but the last pair are fine together, and of the last two no choice is.
    let any_of = any_of.filter(|(one, other, _, _)| *one == scopes - 1 && *other == scopes - 2);
    let any_of =
        any_of.map(|(one, other, at, of)| format!("['x{one}_{at}', 'x{other}_{of}'], ")).collect::<Vec<_>>().concat();
    // What is named somewhere tells choices apart.
    let named = each(scopes, |one| format!("['x{one}_0', 'lock'], ['x{one}_1', 'lock'], "));
    let old = each(scopes, |one| options(one, "")) + "lock = ''\n" + &endpoint(&(any_of + &named));
    let new = each(scopes, |one| options(one, &format!(", 'n{one}'")))
        + "lock = ''\n"
        + &each(scopes, |one| format!("n{one} = ''\n"));
    let needed = each(scopes, |one| format!("'n{one}', "));
    (old, new + &endpoint(&format!("[{needed}]")))
}

#[test]
fn what_takes_too_many_tries_is_said_to_be_too_much() {
    let (old, new) = conflicts(4);
    assert_ne!(security(&old, &new), Security::Widens);
    let (old, new) = conflicts(30);
    assert_eq!(widens(&old, &new, "endpoint-weakened"), "who may DELETE /all is too much to compare");
}

#[test]
fn many_ways_through_gates_are_too_much_to_compare() {
    let gates = |implied: &str| {
        let starts = each(10, |at| {
            format!(
                "'p{at}_0'.implies = ['p{}_0', 'p{}_1']\n'p{at}_1'.implies = ['p{}_0', 'p{}_1']\n",
                at + 1,
                at + 1,
                at + 1,
                at + 1
            )
        });
        let gates = each(10, |at| {
            format!(
                "[gates.g{at}_0]\nenv = 'G{at}_0'\nscopes = ['p{at}_0']\n[gates.g{at}_1]\nenv = 'G{at}_1'\nscopes = ['p{at}_1']\n"
            )
        });
        let ends = format!("'p10_0'.implies = ['x'{implied}]\n'p10_1' = ''\nx = ''\n");
        (starts + &ends, gates)
    };
    let (old, shut) = gates("");
    let old = format!("{old}{}{shut}", endpoint("['x']"));
    let (new, shut) = gates(", 'n'");
    let new = format!("{new}n = ''\n{}{shut}", endpoint("['n']"));
    assert_eq!(widens(&old, &new, "endpoint-weakened"), "who may DELETE /all is too much to compare");
}

#[test]
fn a_request_where_text_around_parameters_overlaps_is_found() {
    let two = |templates: [(&str, &str); 2]| {
        let lines = templates.map(|(path, scope)| format!("[endpoints.'GET {path}']\nany_of = [['{scope}']]\n"));
        format!("a = ''\nz = ''\n{}", lines.concat())
    };
    let old = two([("/x/a{id}", "z"), ("/x/a{id}b", "z")]);
    let new = two([("/x/{id}b", "a"), ("/x/a{id}b", "z")]);
    assert_eq!(widens(&old, &new, "endpoint-added"), "a token with `a` could not GET /x/ab before, and can now");
    let old = two([("/x/aba{id}", "z"), ("/x/{id}ab", "z")]);
    let new = two([("/x/aba{id}", "a"), ("/x/{id}ab", "z")]);
    assert_eq!(
        widens(&old, &new, "endpoint-weakened"),
        "a token with `a` could not GET /x/aba{id} before, and can now"
    );
}

#[test]
fn a_request_with_a_slash_at_its_end_is_found() {
    let all = |templates: &[(&str, &str)]| {
        let line = |(path, scope): &(&str, &str)| format!("[endpoints.'GET {path}']\nany_of = [['{scope}']]\n");
        format!("a = ''\nz = ''\n{}", templates.iter().map(line).collect::<String>())
    };
    let old = all(&[("/f/{*rest}", "z")]);
    let new = all(&[("/{*rest}", "a"), ("/f/{id}", "z"), ("/f/{id}/{*rest}", "z")]);
    assert_eq!(security(&old, &new), Security::Widens);
}

#[test]
fn a_scope_that_is_not_sensitive_any_more_under_another_name_widens() {
    let sensitive =
        |name: &str, is: bool, more: &str| format!("a = ''\n{name} = {{ description = '', sensitive = {is} }}\n{more}");
    let renamed = "[aliases]\nz = { to = 'y' }";
    assert_eq!(
        widens(&sensitive("z", true, ""), &sensitive("y", false, renamed), "sensitive-removed"),
        "`y` is shown and asked for as any other scope now"
    );
    assert_ne!(security(&sensitive("z", true, ""), &sensitive("y", true, renamed)), Security::Widens);
    // The other way round: the alias becomes the scope, and the scope is gone.
    let alias = |is: bool| sensitive("z", is, "[aliases]\ny = { to = 'z' }");
    assert_eq!(
        widens(&alias(true), &sensitive("y", false, ""), "sensitive-removed"),
        "`y` is shown and asked for as any other scope now"
    );
    let split = "x = ''\n[aliases]\nz = { to = ['x', 'y'] }";
    assert_eq!(
        widens(&sensitive("z", true, ""), &sensitive("y", true, split), "sensitive-removed"),
        "`x` is shown and asked for as any other scope now"
    );
}

#[test]
fn a_renamed_actor_whose_names_convey_more_widens() {
    let actor = |name: &str, implied: &str| format!("a.implies = [{implied}]\nb = ''\n[actors.{name}]\n");
    assert_eq!(
        widens(&actor("x", ""), &actor("y", "'b'"), "implication-added"),
        "a token of actor `x` with `a` did not hold `b` before, and holds it now as a token of actor `y`"
    );
}

#[test]
fn many_actors_and_roles_that_are_all_others_are_compared_soon() {
    let policy = |actor: &str, role: &str, keeps: &str| {
        let scopes = each(100, |at| format!("s{at} = ''\n")) + "w = ''\n";
        let roles = each(100, |at| format!("[roles.{role}{at}]\nkeeps = ['s{at}']\n"));
        let keeps = |at: usize| format!("[actors.{actor}{at}]\ncapped_by_role = true\nkeeps = [{keeps}'s{at}']\n");
        scopes + &roles + &each(100, keeps)
    };
    let diff = between(&format!("{FLAT}{}", policy("u", "r", "")), &format!("{FLAT}{}", policy("v", "r", "'w', ")));
    let gained = diff.changes.iter().find(|change| change.id == "actor-removed" && change.security == Security::Widens);
    assert_eq!(
        gained.unwrap().witness.as_ref().unwrap().to_string(),
        "a token of actor `u0` and role `r1` with `s1` did not hold `s1` before, and holds it now as a token of actor `v1`"
    );
}

/// Of a path that overlaps too many others nothing else is known, and the others have nothing to do with it.
#[test]
fn too_many_overlapping_paths_are_told_of_the_path() {
    let old = each(2100, |at| format!("[endpoints.'GET /{{z}}/l{at}']\nany_of = [['a']]\n"));
    let new = each(2100, |at| format!("[endpoints.'GET /m{at}/{{y}}']\nany_of = [['a']]\n"));
    let scopes = "a = ''\n[endpoints.'GET /first']\nany_of = [['a']]\n";
    let diff = between(&format!("{FLAT}{scopes}{old}"), &format!("{FLAT}{scopes}{new}"));
    let widened: Vec<_> = diff.changes.iter().filter(|change| change.security == Security::Widens).collect();
    assert!(!widened.is_empty() && widened.iter().all(|change| change.id.starts_with("endpoint-")));
    for change in widened {
        let said = format!("who may {} is too much to compare: it overlaps too many paths", change.subject);
        assert_eq!(change.witness.as_ref().unwrap().to_string(), said);
    }
}

/// The actors that are gone may be the one that is left, which keeps everything.
pub(super) fn too_many_caps(more: &str) -> [String; 2] {
    let scopes = "shop = ''\n".to_owned() + &each(4000, |at| format!("s{at} = ''\n")) + more;
    let roles = each(270, |at| format!("[roles.r{at}]\nkeeps = ['s{at}']\n")) + "[actors.bot]\ncapped_by_role = true\n";
    let gone = each(30, |at| format!("[actors.u{at}]\ncapped_by_role = false\nkeeps = ['s{at}']\n"));
    [gone, "[actors.v]\ncapped_by_role = false\n".to_owned()].map(|actors| format!("{scopes}{roles}{actors}"))
}
