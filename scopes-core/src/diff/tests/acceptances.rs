//! An acceptance covers all that a change lets anybody do, and nothing else.

use super::super::{Change, Diff, Security, diff};
use super::{FLAT, between, catalog};

/// The first change of this id, which widens.
fn widening(diff: &Diff, id: &str) -> Change {
    let change = diff.changes.iter().find(|change| change.id == id);
    let change = change.unwrap_or_else(|| panic!("{id} in {:#?}", diff.changes)).clone();
    assert_eq!(change.security, Security::Widens, "{id}");
    change
}

/// Whether the change of an id is the one that it was, after an edit of the new catalog.
fn is_kept(id: &str, old: &str, accepted: &str, edited: &str) -> bool {
    let [accepted, edited] = [accepted, edited].map(|new| {
        let lines = |lines: &str| if lines.contains("[scopes]") { lines.to_owned() } else { format!("{FLAT}{lines}") };
        widening(&between(&lines(old), &lines(new)), id)
    });
    assert_eq!((&accepted.id, &accepted.subject), (&edited.id, &edited.subject));
    accepted.key() == edited.key()
}

const SIX: &str = "a = ''\nb = ''\nc = ''\nd = ''\ne = ''\nf = ''\nz = ''\n";

/// Texts show four names.
#[test]
fn what_the_texts_leave_out_is_covered() {
    let role = |keeps: &str| format!("{SIX}[roles.m]\nkeeps = [{keeps}]\n");
    let (five, other) = ("'a', 'b', 'c', 'd', 'e'", "'a', 'b', 'c', 'd', 'f'");
    assert!(!is_kept("role-widened", &role("'z'"), &role(&format!("'z', {five}")), &role(&format!("'z', {other}"))));
    let implying = |implied: &str| format!("{SIX}y.implies = [{implied}]\n");
    let old = format!("{SIX}y = ''\n");
    assert!(!is_kept("implication-added", &old, &implying(five), &implying(other)));
    let any_of = |lists: &str| format!("{SIX}[endpoints.'DELETE /x']\nany_of = [{lists}]\n");
    let alone = |names: &str| {
        format!("['z'], {}", names.split(", ").map(|name| format!("[{name}]")).collect::<Vec<_>>().join(", "))
    };
    assert!(!is_kept("endpoint-weakened", &any_of("['z']"), &any_of(&alone(five)), &any_of(&alone(other))));
    let together = |last: &str| any_of(&format!("['z', 'a', 'b', 'c', 'd'], ['a', 'b', 'c', 'd', '{last}']"));
    assert!(!is_kept("endpoint-weakened", &any_of("['z', 'a', 'b', 'c', 'd']"), &together("e"), &together("f")));
    let alias = |to: &str| format!("{SIX}[aliases]\nr = {{ to = [{to}] }}\n");
    assert!(!is_kept("alias-retargeted", &alias("'z', 'a'"), &alias(five), &alias(other)));
    let split = |to: &str| format!("{SIX}[aliases]\ny = {{ to = [{to}] }}\n");
    assert!(!is_kept("scope-split", &old, &split(five), &split(other)));
}

#[test]
fn what_the_names_convey_is_covered() {
    let numbered = |q: &str| format!("next_bit = 2\nseparator = []\n[scopes]\nb = ''\n{q}\n[bits]\nb = 0\nq = 1\n");
    let [old, plain, wide] = ["", "q = ''", "q.implies = ['b']"].map(numbered);
    let alias = numbered("[aliases]\nq = { to = 'b' }");
    assert!(!is_kept("scope-added", &old, &plain, &wide));
    assert_ne!(
        widening(&between(&old, &plain), "scope-added").key(),
        between(&old, &alias).changes.iter().find(|change| change.subject == "q").unwrap().key()
    );
    let renamed = |implied: &str| format!("{SIX}r.implies = [{implied}]\n[aliases]\nq = {{ to = 'r' }}\n");
    assert!(!is_kept("scope-renamed", &format!("{SIX}q = ''\n"), &renamed("'b'"), &renamed("'b', 'z'")));
    let alias = |to: &str, more: &str| format!("{SIX}{more}[aliases]\nr = {{ to = [{to}] }}\n");
    let retargeted = |implied: &str| alias("'a', 'n'", &format!("n.implies = [{implied}]\n"));
    assert!(!is_kept("alias-retargeted", &alias("'a'", ""), &retargeted("'b'"), &retargeted("'b', 'z'")));
}

#[test]
fn those_who_gain_are_covered() {
    let any_of = |lists: &str, scopes: &str| format!("{scopes}\nz = ''\n[endpoints.'DELETE /x']\nany_of = [{lists}]\n");
    let old = any_of("['z']", "q = ''\nb = ''");
    let new = |scopes: &str| any_of("['z'], ['n']", &format!("n = ''\n{scopes}"));
    let [one, two] = ["q.implies = ['n']\nb = ''", "q.implies = ['n']\nb.implies = ['n']"].map(new);
    assert!(!is_kept("endpoint-weakened", &old, &one, &two));
    let around = new("q.implies = ['n']\nb.implies = ['m']\nm.implies = ['n']");
    assert!(!is_kept("endpoint-weakened", &old, &one, &around));
    let alias = format!("{}[aliases]\nb = {{ to = 'n' }}\n", new("q.implies = ['n']"));
    assert!(!is_kept("endpoint-weakened", &old, &one, &alias));
}

#[test]
fn caps_and_gates_are_covered() {
    let roles = |keeps: &str| format!("a = ''\nb = ''\n[roles.m]\nkeeps = ['a']\n[roles.n]\nkeeps = ['a'{keeps}]\n");
    let open = |any_of: &str, roles: &str| format!("{roles}[endpoints.'DELETE /x']\nany_of = [{any_of}]\n");
    let (old, new) = (open("['b']", &roles("")), open("['b'], ['a']", &roles("")));
    assert!(is_kept("endpoint-weakened", &old, &new, &new.replace("[roles.m]", "[roles.m]\ndescription = 'M'")));
    let actor =
        "[actors.bot]\ncapped_by_role = true\nkeeps = ['a']\n[actors.bot2]\ncapped_by_role = true\nkeeps = ['b']\n";
    let [old, new] = [&old, &new].map(|text| text.replace("[endpoints", &format!("{actor}[endpoints")));
    let more = new.replace(
        "[actors.bot2]\ncapped_by_role = true\nkeeps = ['b']",
        "[actors.bot2]\ncapped_by_role = true\nkeeps = ['a', 'b']",
    );
    assert!(!is_kept("endpoint-weakened", &old, &new, &more));
    let gated = |gates: &str| format!("a.implies = ['b']\nb = ''\n[gates.g]\nscopes = ['b']\n{gates}");
    let old = "a = ''\nb = ''\n";
    let (shut, open) = (gated(""), "a.implies = ['b']\nb = ''\n".to_owned());
    assert!(!is_kept("implication-added", old, &shut, &open));
}

#[test]
fn what_is_accepted_of_one_catalog_is_not_of_another() {
    let keys = ["shop", "payments"].map(|name| {
        let [old, new] = ["a = ''", "a.implies = ['b']"].map(|a| {
            let text = format!("[catalog]\nname = '{name}'\n[scopes]\n{a}\nb = ''\n");
            crate::parse("x.toml", text.as_bytes()).unwrap()
        });
        widening(&diff(&old, &new), "implication-added").key()
    });
    assert_ne!(keys[0], keys[1]);
}

#[test]
fn what_is_concealed_by_a_change_of_what_it_leads_to_is_covered() {
    let new = |more: &str| format!("r.implies = ['b']\nb = ''\nz = ''\nx = ''\n{more}[aliases]\nq = {{ to = 'r' }}\n");
    let old = "q = ''\nb = ''\nz = ''\nx = ''\n";
    assert!(is_kept("scope-renamed", old, &new(""), &new("y = ''\n")));
    assert!(!is_kept("scope-renamed", old, &new(""), &new("").replace("r.implies = ['b']", "r.implies = ['b', 'z']")));
}

/// A role that is called as a scope: no other change says that the scope conveys more.
#[test]
fn what_the_name_of_a_role_explains_is_covered() {
    let text = |keeps: &str| format!("b = ''\nt.implies = ['b']\nz = ''\n[roles.b]\nkeeps = ['t'{keeps}]\n");
    let (old, new) = (text(""), text(", 'z'"));
    let edited = new.replace("t.implies = ['b']", "t.implies = ['b', 'z']");
    assert!(!is_kept("role-widened", &old, &new, &edited));
}

/// A new scope, another widening, another endpoint, texts and the order of lines.
#[test]
fn an_edit_of_something_else_keeps_what_was_accepted() {
    let old = "a = ''\nb = ''\nc = ''\nd = ''\n[roles.m]\nkeeps = ['a', 'c', 'd']\n[endpoints.'DELETE /x']\n\
        any_of = [['a', 'b']]\n[endpoints.'GET /y']\nany_of = [['c']]\n";
    let new = old
        .replace("a = ''", "a.implies = ['b']")
        .replace("['a', 'b']", "['a']")
        .replace("keeps = ['a', 'c', 'd']", "keeps = ['a', 'b', 'c', 'd']");
    let edits = [
        ("d = ''", "d = 'Does it.'"),
        ("d = ''", "d = ''\ne = ''"),
        ("d = ''", "d = ''\nadmin.implies = ['c']"),
        ("c = ''", "c.implies = ['d']"),
        ("[['c']]", "[['c'], ['d']]"),
        ("b = ''\nc = ''", "c = ''\nb = ''"),
        ("[endpoints.'GET /y']", "[endpoints.'GET /z']\nany_of = [['d']]\n[endpoints.'GET /y']"),
    ];
    for id in ["implication-added", "endpoint-weakened", "role-widened"] {
        for (from, to) in edits {
            assert!(new.contains(from), "{from}");
            assert!(is_kept(id, old, &new, &new.replace(from, to)), "{id}: {to}");
        }
    }
}

/// Where there is too much to compare, everything is covered, at no more than linear cost.
#[test]
fn of_too_much_everything_is_covered() {
    let count = 1500;
    let scopes = |implied: &str| {
        let line = |n: usize| format!("'a:s{n}'{implied} ");
        (0..count).map(|n| line(n).trim().to_owned() + "\n").collect::<String>()
    };
    let text = |implied: &str, more: &str| {
        format!(
            "[scopes]\n{}{}{more}",
            scopes(implied),
            (0..count).map(|n| format!("'b:s{n}' = ''\n")).collect::<Vec<_>>().concat()
        )
    };
    let old = catalog(&text(" = ''", ""));
    let [one, other] =
        ["", "'c:z'.implies = ['b:s0']\n"].map(|more| diff(&old, &catalog(&text(".implies = ['b:*']", more))));
    let keys = |diff: &Diff| {
        let all = diff.changes.iter().filter(|change| change.security == Security::Widens);
        all.map(Change::key).collect::<Vec<_>>()
    };
    let (one, other) = (keys(&one), keys(&other));
    assert_eq!((one.len(), other.len()), (count, count));
    assert_ne!(one.last(), other.last());
}

#[test]
fn the_requests_that_another_path_takes_are_covered() {
    let rule = |endpoint: &str, any_of: &str| format!("[endpoints.'{endpoint}']\nany_of = [{any_of}]\n");
    let head = "admin = ''\nclerk = ''\n";
    let old = format!("{head}{}", rule("DELETE /o/{id}", "['admin']"));
    let weaker = format!("{head}{}", rule("DELETE /o/{id}", "['admin'], ['clerk']"));
    for (beside, is_part) in [
        ("DELETE /o/archive", true),
        ("GET /o/archive", true),
        ("DELETE /o/{id}.pdf", true),
        ("DELETE /{*rest}", false),
        ("DELETE /p/{id}", false),
        ("DELETE /o/{id}/items", false),
    ] {
        let accepted = format!("{weaker}{}", rule(beside, "['admin']"));
        let is_kept = is_kept("endpoint-weakened", &old, &accepted, &weaker);
        assert_eq!(is_kept, !is_part, "{beside}");
    }
    // A parameter under another name is the same path.
    let [one, other] =
        ["id", "key"].map(|name| format!("{weaker}{}", rule(&format!("GET /o/{{{name}}}"), "['admin']")));
    assert!(is_kept("endpoint-weakened", &old, &one, &other));
}

/// A path that ends before the rest begins has none of its requests.
#[test]
fn the_requests_of_a_rest_are_those_that_go_on() {
    let rule = |endpoint: &str, any_of: &str| format!("[endpoints.'{endpoint}']\nany_of = [{any_of}]\n");
    let text =
        |any_of: &str, more: &str| format!("admin = ''\nclerk = ''\n{}{more}", rule("DELETE /o/items/{*rest}", any_of));
    let (old, weaker) = (text("['admin']", ""), text("['admin'], ['clerk']", ""));
    for (beside, is_part) in [("DELETE /o", false), ("DELETE /o/items", false), ("DELETE /o/items/first", true)] {
        let accepted = text("['admin'], ['clerk']", &rule(beside, "['admin']"));
        assert_eq!(is_kept("endpoint-weakened", &old, &accepted, &weaker), !is_part, "{beside}");
    }
}

/// A name that conveys more, though no other change says so: an edit of something else has nothing to do with it.
#[test]
fn of_a_name_that_is_not_explained_what_it_conveys_is_covered() {
    let text = |scopes: &str| format!("next_bit = 3\n{FLAT}{scopes}\n[bits]\na = 0\nx = 1\nz = 2\n");
    let renamed = |z: &str| text(&format!("x = ''\n{z} = ''\n[aliases]\na = {{ to = 'x' }}"));
    let (old, new) = (text("a = ''\nz = ''"), renamed("z"));
    assert!(is_kept("effective-widened", &old, &new, &new.replace("z = ''", "z.sensitive = true")));
    assert!(!is_kept("effective-widened", &old, &new, &new.replace("x = ''", "x.sensitive = true")));
}

/// It is as much as everything, even where a scope is called as the catalog.
#[test]
fn of_a_request_that_is_too_much_to_compare_everything_is_covered() {
    let (old, new) = super::budgets::conflicts(30);
    assert!(!is_kept("endpoint-weakened", &old, &new, &new.replacen("lock = ''", "lock = ''\nother = ''", 1)));
}

/// Of too many actors and roles to compare everything is covered, even where a scope is called as the catalog.
#[test]
fn of_too_many_actors_and_roles_everything_is_covered() {
    let [[old, new], [_, edited]] = ["", "other = ''\n"].map(super::budgets::too_many_caps);
    let [change, edited] = [new, edited]
        .map(|new| widening(&between(&format!("{FLAT}{old}"), &format!("{FLAT}{new}")), "effective-widened"));
    assert_eq!((&*change.subject, &*edited.subject), ("shop", "shop"));
    assert_ne!(change.key(), edited.key());
    assert_eq!(change.witness.unwrap().to_string(), "what actors and roles leave is too much to compare");
}
