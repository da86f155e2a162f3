//! Changes whose text looks harmless and whose meaning is not, and the other way round.

use super::super::{Security, diff};
use super::{FLAT, between, catalog, change, flat, ids};

fn sentence(old: &str, new: &str, id: &str) -> String {
    let change = change(&between(&flat(old), &flat(new)), id);
    assert_eq!(change.security, Security::Widens, "{id}");
    change.witness.unwrap().to_string()
}

#[test]
fn an_implication_around_a_gate_widens() {
    let gated =
        |implied: &str| format!("a.implies = [{implied}]\nb.implies = ['c']\nc = ''\n[gates.g]\nscopes = ['b']");
    assert_eq!(
        sentence(&gated("'b'"), &gated("'b', 'c'"), "implication-added"),
        "a token with `a` did not hold `c` before, and holds it now"
    );
}

#[test]
fn requirements_are_not_compared_under_closure_that_a_gate_may_shut() {
    let gated = |any_of: &str| {
        format!("a = ''\nb.implies = ['a']\n[gates.g]\nscopes = ['a']\n[endpoints.'GET /x']\nany_of = [{any_of}]")
    };
    assert_eq!(
        sentence(&gated("['a']"), &gated("['a'], ['b']"), "endpoint-weakened"),
        "a token with `b` could not GET /x before, and can now"
    );
}

#[test]
fn requirements_are_not_compared_under_closure_that_an_actor_cuts() {
    let capped = |any_of: &str| {
        format!("a = ''\nb.implies = ['a']\n[actors.bot]\ndrops = ['a']\n[endpoints.'GET /x']\nany_of = [{any_of}]")
    };
    assert_eq!(
        sentence(&capped("['a']"), &capped("['a'], ['b']"), "endpoint-weakened"),
        "a token of actor `bot` with `b` could not GET /x before, and can now"
    );
}

#[test]
fn what_an_app_declared_and_a_gate_are_told_in_one_sentence() {
    let gated = |header: &str| format!("{header}{FLAT}a = ''\n[gates.g]\nenv = 'G'\nscopes = ['a']");
    let change = change(&between(&gated("declared = true\n"), &gated("")), "declared-off");
    assert_eq!(
        change.witness.unwrap().to_string(),
        "a token with `a`, of an app that declared nothing, through gate `g` (`G`) alone, did not hold `a` before, and \
         holds it now"
    );
}

#[test]
fn a_role_is_named() {
    let roles = |keeps: &str| {
        format!("posts:read = ''\nposts:write = ''\n[roles.member]\nkeeps = [{keeps}]").replace("posts:", "posts_")
    };
    assert_eq!(
        sentence(&roles("'posts_read'"), &roles("'posts_read', 'posts_write'"), "role-widened"),
        "a token of role `member` with `posts_write` did not hold `posts_write` before, and holds it now"
    );
}

#[test]
fn a_rename_that_escapes_a_cap_widens() {
    let bot =
        |name: &str, more: &str| format!("'{name}' = ''\n'x:write' = ''\n[actors.bot]\ndrops = ['*:write']\n{more}");
    let diff = between(&bot("a:write", ""), &bot("a:edit", "[aliases]\n'a:write' = { to = 'a:edit' }"));
    assert_eq!(
        change(&diff, "actor-widened").witness.unwrap().to_string(),
        "a token of actor `bot` with `a:write` did not hold `a:edit` before, and holds it now"
    );
}

#[test]
fn a_rename_that_escapes_a_gate_widens() {
    let gated = |name: &str, more: &str| format!("'{name}' = ''\n'ctl:y' = ''\n[gates.g]\nscopes = ['ctl:*']\n{more}");
    let diff = between(&gated("ctl:x", ""), &gated("ops:x", "[aliases]\n'ctl:x' = { to = 'ops:x' }"));
    assert_eq!(change(&diff, "scope-renamed").security, Security::Widens);
}

#[test]
fn what_is_the_same_under_another_name_is_no_change_of_meaning() {
    let named = |name: &str, more: &str| {
        format!("'{name}' = ''\n'a:all'.implies = ['*']\n[endpoints.'GET /x']\nany_of = [['{name}']]\n{more}")
    };
    let diff = between(&named("a:write", ""), &named("a:edit", "[aliases]\n'a:write' = { to = 'a:edit' }"));
    assert_eq!(ids(&diff), ["scope-renamed"]);
    assert_eq!(diff.security(), Security::None);
}

#[test]
fn a_new_endpoint_that_takes_requests_from_a_stricter_one_widens() {
    let listed = |more: &str| format!("r = ''\nw = ''\n[endpoints.'GET /f/{{id}}']\nany_of = [['w']]\n{more}");
    let list = |scope: &str| listed(&format!("[endpoints.'GET /f/list']\nany_of = [['{scope}']]"));
    assert_eq!(
        sentence(&listed(""), &list("r"), "endpoint-added"),
        "a token with `r` could not GET /f/list before, and can now"
    );
    assert_eq!(between(&flat(&listed("")), &flat(&list("w"))).security(), Security::Adds);
    assert_eq!(
        sentence(
            &list("w").replacen("[['w']]", "[['r']]", 1),
            &listed("").replace("[['w']]", "[['r']]"),
            "endpoint-removed"
        ),
        "a token with `r` could not GET /f/list before, and can now"
    );
}

#[test]
fn text_around_a_parameter_says_more_than_the_parameter() {
    let listed = |more: &str| format!("r = ''\nw = ''\n[endpoints.'POST /f/{{id}}']\nany_of = [['w']]\n{more}");
    let verb = listed("[endpoints.'POST /f/{id}:go']\nany_of = [['r']]");
    assert_eq!(
        sentence(&listed(""), &verb, "endpoint-added"),
        "a token with `r` could not POST /f/1:go before, and can now"
    );
}

#[test]
fn head_is_get_where_it_is_not_declared() {
    let get = "r = ''\nw = ''\n[endpoints.'GET /f']\nany_of = [['w']]\n";
    let both = format!("{get}[endpoints.'HEAD /f']\nany_of = [['r']]");
    assert_eq!(sentence(get, &both, "endpoint-added"), "a token with `r` could not HEAD /f before, and can now");
}

#[test]
fn the_last_actor_that_is_gone_widens() {
    let actor = "a = ''\nb = ''\n[actors.bot]\nkeeps = ['a']";
    assert_eq!(
        sentence(actor, "a = ''\nb = ''", "actor-removed"),
        "a token of actor `bot` with `b` did not hold `b` before, and holds it now"
    );
}

#[test]
fn a_caller_may_become_the_actor_that_is_left() {
    let actors = "a = ''\nb = ''\n[actors.bot]\nkeeps = ['a']\n[actors.user]";
    assert_eq!(
        sentence(actors, "a = ''\nb = ''\n[actors.user]", "actor-removed"),
        "a token of actor `bot` with `b` did not hold `b` before, and holds it now as a token of actor `user`"
    );
}

/// Where the first actors come every token is one of them: nobody can make one that is not.
#[test]
fn what_widens_beside_the_first_actors_widens() {
    let scopes = |implied: &str, more: &str| format!("a.implies = [{implied}]\nb = ''\n{more}");
    let user = "[actors.user]\n";
    assert_eq!(
        sentence(&scopes("", ""), &scopes("'b'", user), "implication-added"),
        "a token of no actor with `a` did not hold `b` before, and holds it now as a token of actor `user`"
    );
    let endpoint =
        |any_of: &str, more: &str| format!("a = ''\nb = ''\n[endpoints.'GET /x']\nany_of = [{any_of}]\n{more}");
    assert_eq!(
        sentence(&endpoint("['b']", ""), &endpoint("['b'], ['a']", user), "endpoint-weakened"),
        "a token of no actor with `a` could not GET /x before, and can now as a token of actor `user`"
    );
    let any_token = format!("a = ''\nb = ''\n[authenticated.endpoints]\n'GET /x' = ''\n{user}");
    assert_eq!(
        sentence(&endpoint("['b']", ""), &any_token, "endpoint-now-authenticated"),
        "a token of no actor without scopes could not GET /x before, and can now as a token of actor `user`"
    );
    let keeps_a = "[actors.user]\nkeeps = ['a']\n";
    assert!(!widens(&scopes("", ""), &scopes("'b'", keeps_a)));
    assert!(!widens(&endpoint("['b']", ""), &endpoint("['b'], ['a']", "[actors.user]\nkeeps = ['b']\n")));
}

#[test]
fn the_first_actor_that_roles_do_not_cap_widens() {
    let roles = |actors: &str| format!("a = ''\nb = ''\n[roles.m]\nkeeps = ['a']\n{actors}");
    let actor = |name: &str, is_capped: bool| format!("[actors.{name}]\ncapped_by_role = {is_capped}\n");
    let capped = actor("user", true);
    let diff = between(&flat(&roles("")), &flat(&roles(&format!("{capped}{}", actor("bot", false)))));
    let of = |name: &str| diff.changes.iter().find(|change| change.subject == name).unwrap();
    assert_eq!((of("bot").security, of("user").security), (Security::Widens, Security::Narrows));
    assert_eq!(
        of("bot").witness.as_ref().unwrap().to_string(),
        "a token of no actor and role `m` with `b` did not hold `b` before, and holds it now as a token of actor `bot`"
    );
    assert!(!widens(&roles(""), &roles(&capped)));
    // The roles are gone with it.
    assert!(widens(&roles(""), "a = ''\nb = ''\n[actors.user]"));
    assert_eq!(
        sentence(&roles(""), &roles(&capped).replace("['a']", "['a', 'b']"), "role-widened"),
        "a token of no actor and role `m` with `b` did not hold `b` before, and holds it now as a token of actor `user`"
    );
}

/// The other way round: what was left to the last actor, and is not left to everybody.
#[test]
fn what_narrows_beside_the_last_actors_narrows() {
    let endpoint =
        |any_of: &str, more: &str| format!("a = ''\nb = ''\n[endpoints.'GET /x']\nany_of = [{any_of}]\n{more}");
    let diff = between(&flat(&endpoint("['b'], ['a']", "[actors.user]\n")), &flat(&endpoint("['b']", "")));
    assert_eq!(
        change(&diff, "endpoint-strengthened").witness.unwrap().to_string(),
        "a token of no actor with `a` could GET /x before as a token of actor `user`, and cannot now"
    );
}

#[test]
fn what_needs_no_token_is_told_of_those_who_have_none() {
    let open = "a = ''\n[public.endpoints]\n'GET /x' = { reason = 'why not' }";
    let shut = "a = ''\n[endpoints.'GET /x']\nany_of = [['a']]";
    assert_eq!(
        sentence(shut, open, "endpoint-now-public"),
        "without a token nobody could GET /x before, and anybody can now"
    );
    assert_eq!(
        change(&between(&flat(open), &flat(shut)), "endpoint-strengthened").witness.unwrap().to_string(),
        "anybody could GET /x before, and without a token nobody can now"
    );
}

#[test]
fn a_retired_name_that_is_back_widens() {
    let numbered =
        |scopes: &str| catalog(&format!("next_bit = 2\nseparator = []\n[scopes]\n{scopes}\n[bits]\na = 0\nb = 1"));
    let diff = diff(&numbered("a = ''"), &numbered("a = ''\nb = ''"));
    let change = change(&diff, "scope-added");
    assert_eq!(change.security, Security::Widens);
    assert_eq!(change.witness.unwrap().to_string(), "a token with `b` did not hold `b` before, and holds it now");
}

#[test]
fn the_key_tells_changes_apart() {
    let old = flat("a = ''\nb = ''");
    let [one, other] = ["a.implies = ['b']\nb = ''", "a = ''\nb.implies = ['a']"].map(|new| between(&old, &flat(new)));
    assert!(one.changes[0].key().starts_with("implication-added\n\"a\"\n\"\"\n\"`b`\"\n"));
    assert_ne!(one.changes[0].key(), other.changes[0].key());
}

fn widens(old: &str, new: &str) -> bool {
    between(&flat(old), &flat(new)).security() == Security::Widens
}

#[test]
fn what_no_role_keeps_opens_nothing() {
    let capped = |any_of: &str, keeps: &str| {
        format!(
            "a = ''\nb = ''\n[roles.m]\nkeeps = [{keeps}]\n[actors.u]\ncapped_by_role = true\n[endpoints.'GET /x']\nany_of = [{any_of}]"
        )
    };
    assert!(!widens(&capped("['b']", "'b'"), &capped("['b'], ['a']", "'b'")));
    assert!(widens(&capped("['b']", "'a', 'b'"), &capped("['b'], ['a']", "'a', 'b'")));
}

#[test]
fn the_role_that_keeps_it_is_named() {
    let roles = |any_of: &str| {
        format!(
            "a = ''\nb = ''\n[roles.m]\nkeeps = ['b']\n[roles.o]\nkeeps = ['a']\n[endpoints.'GET /x']\nany_of = [{any_of}]"
        )
    };
    assert_eq!(
        sentence(&roles("['b']"), &roles("['b'], ['a']"), "endpoint-weakened"),
        "a token of role `o` with `a` could not GET /x before, and can now"
    );
}

#[test]
fn what_was_reached_by_a_long_way_is_not_more() {
    let chain = |implied: &str| format!("a.implies = [{implied}]\nb.implies = ['c']\nc.implies = ['d']\nd = ''");
    assert!(!widens(&chain("'b'"), &chain("'b', 'd'")));
}

#[test]
fn a_new_scope_that_an_old_name_reaches_opens_an_endpoint() {
    let endpoint = |any_of: &str| format!("b = ''\n[endpoints.'GET /x']\nany_of = [{any_of}]");
    assert_eq!(
        sentence(
            &format!("a = ''\n{}", endpoint("['b']")),
            &format!("a.implies = ['c']\nc = ''\n{}", endpoint("['b'], ['c']")),
            "endpoint-weakened"
        ),
        "a token with `a` could not GET /x before, and can now"
    );
}

#[test]
fn what_is_left_to_nobody_is_not_more() {
    let actor = |a: &str, keeps: &str| format!("{a}\nb = ''\n[actors.bot]\nkeeps = ['a']\n{keeps}");
    assert!(!widens(&actor("a = ''", ""), &actor("a.implies = ['b']", "")));
    assert_eq!(
        sentence(&actor("a = ''", "[actors.user]"), &actor("a.implies = ['b']", "[actors.user]"), "implication-added"),
        "a token of actor `user` with `a` did not hold `b` before, and holds it now"
    );
}

#[test]
fn an_app_that_declared_less_may_get_more_of_an_alias() {
    let alias = |to: &str| {
        let scopes = "a.implies = ['b']\nb = ''\n[aliases]\nz";
        format!("declared = true\n{FLAT}{scopes} = {{ to = '{to}' }}")
    };
    let change = change(&between(&alias("a"), &alias("b")), "alias-retargeted");
    assert_eq!(change.security, Security::Widens);
    assert_eq!(
        change.witness.unwrap().to_string(),
        "a token with `z`, of an app that declared `b`, did not hold `b` before, and holds it now"
    );
}
