//! Large catalogs.

use std::fmt::Write as _;
use std::time::{Duration, Instant};

use scopes_core::{Catalog, Security, diff, parse};

const RESOURCES: usize = 3450;

fn catalog(edit: impl Fn(String) -> String) -> Catalog {
    sized(RESOURCES, edit)
}

/// Four scopes for each resource and nearly as many endpoints, with gates, roles, actors and numbers: 13,800 and 12,000.
fn sized(resources: usize, edit: impl Fn(String) -> String) -> Catalog {
    let mut text = format!("[catalog]\nname = 'large'\ndeclared = true\nnext_bit = {}\n[scopes]\n", resources * 4);
    let mut bits = "[bits]\n".to_owned();
    for resource in 0..resources {
        for (at, action) in ["admin", "write", "read", "list"].iter().enumerate() {
            let implied = if resource % 100 == 0 && at == 0 {
                "'*'".to_owned()
            } else if at < 3 {
                format!("'r{resource}:list'")
            } else {
                String::new()
            };
            writeln!(text, "'r{resource}:{action}' = {{ description = '', implies = [{implied}] }}").unwrap();
            writeln!(bits, "'r{resource}:{action}' = {}", resource * 4 + at).unwrap();
        }
    }
    for endpoint in 0..resources * 80 / 23 {
        let (resource, template) = (endpoint % resources, endpoint / resources);
        let path = ["{id}", "list", "{id}/parts", "{id}:go"][template];
        let scope = ["read", "list", "read", "write"][template];
        writeln!(
            text,
            "[endpoints.'GET /r{resource}/{path}']\nany_of = [['r{resource}:{scope}'], ['r{resource}:admin']]"
        )
        .unwrap();
    }
    text += "[roles.member]\ndrops = ['*:admin']\n[roles.owner]\nkeeps = ['*']\n";
    text += "[actors.user]\ncapped_by_role = true\n[actors.bot]\ncapped_by_role = false\ndrops = ['*:write']\n";
    for gate in 0..40 {
        writeln!(text, "[gates.g{gate}]\nenv = 'GATE_{gate}'\nscopes = ['r{gate}:*']").unwrap();
    }
    let text = edit(text + &bits);
    parse("large.toml", text.as_bytes()).unwrap_or_else(|errors| panic!("{}", &errors.to_string()[..2000]))
}

fn timed(old: &Catalog, new: &Catalog, what: &str) -> scopes_core::Diff {
    let start = Instant::now();
    let diff = diff(old, new);
    println!("{what}: {:?}, {} changes", start.elapsed(), diff.changes.len());
    // A machine that does other things too is slower.
    let most = if cfg!(debug_assertions) { 60 } else { 4 };
    assert!(start.elapsed() < Duration::from_secs(most), "{what}: {:?}", start.elapsed());
    diff
}

#[test]
fn large_catalogs_are_compared_soon() {
    let old = catalog(|text| text);
    assert!(timed(&old, &old, "the same").changes.is_empty());
    let implied = catalog(|text| {
        text.replacen(
            "'r7:read' = { description = '', implies = ['r7:list'",
            "'r7:read' = { description = '', implies = ['r7:write'",
            1,
        )
    });
    assert_eq!(timed(&old, &implied, "an implication").security(), Security::Widens);
    let opened = catalog(|text| text.replace("GATE_", "DOOR_"));
    assert_eq!(timed(&old, &opened, "all gates").security(), Security::Widens);
    let moved = catalog(|text| text.replace("'GET /r", "'GET /api/r"));
    assert_ne!(timed(&old, &moved, "all endpoints").security(), Security::Widens);
    let swapped = catalog(|text| text.replace(":read'], ['", ":list'], ['"));
    assert_eq!(timed(&old, &swapped, "all requirements").security(), Security::Widens);
    let anywhere = catalog(|text| {
        (0..200).fold(text, |text, at| text.replace(&format!("'GET /r{at}/"), &format!("'GET /{{any}}/{at}/")))
    });
    timed(&old, &anywhere, "parameters first");
}

/// A change of the text of a catalog.
type Edit = fn(String) -> String;

/// Edits that touch much of a catalog.
const EDITS: [(&str, Edit); 10] = [
    ("nothing", |text| text),
    ("an implication", |text| text.replacen("implies = ['r7:list'", "implies = ['r8:list'", 1)),
    ("all implications", |text| {
        text.replace(":read' = { description = '', implies = [", ":read' = { description = '', implies = ['r1:write', ")
    }),
    ("umbrellas", |text| text.replace("implies = ['*']", "implies = ['*:read']")),
    ("all gates", |text| text.replace("GATE_", "DOOR_")),
    ("what is behind gates", |text| text.replace(":*']\n", ":read']\n")),
    ("roles", |text| text.replace("drops = ['*:admin']", "drops = ['*:list']")),
    ("all paths", |text| text.replace("'GET /r", "'GET /api/r")),
    ("all requirements", |text| text.replace(":read'], ['", ":list'], ['")),
    ("declared", |text| text.replace("declared = true\n", "")),
];

/// Four times as many scopes may take eight times as long, which leaves room for sorting and for the noise of the machine; what
/// looks at all pairs takes sixteen times as long.
#[test]
fn the_time_grows_as_the_catalogs_do() {
    const SIZES: [usize; 2] = [400, 1600];
    let old = SIZES.map(|resources| sized(resources, |text| text));
    for (what, edit) in EDITS {
        let new = SIZES.map(|resources| sized(resources, edit));
        let is_linear = (0..5).any(|_| {
            let [small, large] = [0, 1].map(|size| fastest(&old[size], &new[size]));
            println!("{what}: {small:?}, {large:?}");
            large < small * 8
        });
        assert!(is_linear, "{what}");
    }
}

/// What disturbs a run only ever makes it longer.
fn fastest(old: &Catalog, new: &Catalog) -> Duration {
    let time = |_| {
        let start = Instant::now();
        std::hint::black_box(diff(old, new));
        start.elapsed()
    };
    (0..2).map(time).min().unwrap_or_default()
}

#[test]
fn scopes_that_all_imply_each_other_are_compared_soon() {
    let all = |edit: &str| {
        let mut text = "[catalog]\nname = 'large'\n[scopes]\n".to_owned();
        for scope in 0..8000 {
            writeln!(text, "'s{scope}:x' = {{ description = '', implies = ['*'] }}").unwrap();
        }
        parse("large.toml", (text + edit).as_bytes()).unwrap()
    };
    let (old, new) = (all("[gates.g]\nscopes = ['s1:x']\n"), all("[gates.g]\nscopes = ['s2:x']\n"));
    timed(&old, &old, "a circle");
    assert_eq!(timed(&old, &new, "a circle, and a gate at another place").security(), Security::Widens);
}
