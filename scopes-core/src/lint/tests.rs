use super::{LINTS, Levels, LintLevel, check};
use crate::diagnostic::Level;

/// All lints at once, those that nobody sees by default too.
fn all() -> Levels {
    let mut levels = Levels::default();
    for lint in LINTS.iter().filter(|lint| lint.default == LintLevel::Allow) {
        levels.set(lint.id, LintLevel::Warn).unwrap();
    }
    levels
}

/// `line:column id: sentence` of each finding, without the texts that catalogs of tests leave out.
fn found(catalog: &str, levels: &Levels) -> Vec<String> {
    let checked = check("c.toml", catalog.as_bytes(), levels);
    assert!(checked.catalog().is_some(), "{:#?}\n{catalog}", checked.diagnostics());
    let is_of_tests = |id: &str| matches!(id, "missing-description" | "missing-summary");
    let diagnostics = checked.diagnostics().iter().filter(|diagnostic| !is_of_tests(diagnostic.id()));
    let line = |d: &crate::Diagnostic| format!("{}:{} {}: {}", d.line(), d.column(), d.id(), d.message());
    diagnostics.map(line).collect()
}

const HEAD: &str = "catalog.name = 'c'\n";

/// A catalog that has it, what is said, and one that nearly has it.
const CASES: &[(&str, &str, &str)] = &[
    (
        "[scopes]\n'a:read_private'.sensitive = true\n'a:b' = ''\n[aliases]\n'old' = { to = ['a:b', 'a:read_private'] }",
        "6:1 alias-gives-sensitive: alias `old` stands for `a:read_private`, which is sensitive, among others",
        "[scopes]\n'a:read_private'.sensitive = true\n'a:b' = ''\n[aliases]\n'old' = { to = 'a:read_private' }",
    ),
    (
        "[scopes]\n'a:b' = ''\n'c:d' = ''\n'admin'.implies = ['*']\n[roles.bot]\ndrops = ['admin']",
        "6:8 cap-keeps-implied: role `bot` takes `admin` away, and leaves all that it implies",
        "[scopes]\n'a:read' = ''\n'a:write'.implies = ['a:read']\n[roles.bot]\ndrops = ['a:write']",
    ),
    (
        "[scopes]\n'orders:ship' = ''\n'order:ship' = ''",
        "4:1 confusable-names: `orders:ship` and `order:ship` are read for one another",
        "[scopes]\n'orders:v1' = ''\n'orders:v2' = ''",
    ),
    (
        "[scopes]\n'a:write' = ''\n'a:update' = ''",
        "4:1 confusable-names: `a:write` and `a:update` are read for one another",
        "[scopes]\n'a:write' = ''\n'b:update' = ''",
    ),
    (
        "[scopes]\n'a:b'.deprecated = 'use a:c'\n'a:c' = ''\n'a:d'.implies = ['a:b']",
        "5:18 deprecated-implied: `a:d` implies `a:b`, which is deprecated",
        "[scopes]\n'a:b'.deprecated = 'use a:c'\n'a:c' = ''\n'a:d'.implies = ['a:c']",
    ),
    (
        "[scopes]\n'a:b'.deprecated = 'use a:c'\n'a:c' = ''\n[presets.p]\nscopes = ['a:b']",
        "6:11 deprecated-in-preset: preset `p` gives `a:b`, which is deprecated",
        "[scopes]\n'a:b'.deprecated = 'use a:c'\n'a:c' = ''\n[presets.p]\nscopes = ['a:c']\noptional = ['a:b']",
    ),
    (
        "[scopes]\n'a:b'.deprecated = 'do not use a:b'\n'a:c' = ''",
        "3:20 deprecated-without-successor: `a:b` is deprecated, and nothing says what to use instead",
        "[scopes]\n'a:b'.deprecated = 'use `a:c`.'\n'a:c' = ''",
    ),
    (
        "[scopes]\n'a:b'.deprecated = 'use orders:wite'\n'orders:write' = ''",
        "3:20 deprecated-without-successor: `a:b` is deprecated, and its advice names `orders:wite`, which is no scope",
        "[scopes]\n'a:b'.deprecated = 'use orders:write'\n'orders:write' = ''",
    ),
    (
        "[scopes]\n'a:b' = 'Same.'\n'a:c' = 'Same.'",
        "4:1 duplicate-description: `a:c` has the description of `a:b`",
        "[scopes]\n'a:b' = 'Same.'\n'a:c' = 'Another.'",
    ),
    (
        "[scopes]\n'a:b'.implies = ['a:*']\n'a:c'.implies = ['*:b']",
        "4:1 equivalent-scopes: `a:b` and `a:c` imply each other: they are one scope",
        "[scopes]\n'a:b'.implies = ['a:*']\n'a:c' = ''",
    ),
    (
        "[scopes]\n'all'.implies = ['*']\n'a:c' = ''\n'a:d' = ''",
        "3:1 implies-everything: `all` implies every other scope, and is not marked as sensitive",
        "[scopes]\n'all'.implies = ['*']\n'all'.sensitive = true\n'a:c' = ''\n'a:d' = ''",
    ),
    (
        "[scopes]\n'a:b' = ''\n'c:d' = ''\n[groups.g]\nscopes = ['a:*', 'c:d']\n[presets.p]\nscopes = ['a:*']",
        "8:11 narrow-pattern: `a:*` fits `a:b` and nothing else",
        "[scopes]\n'a:b' = ''\n'a:d' = ''\n[presets.p]\nscopes = ['a:*']",
    ),
    (
        "[scopes]\n'a:b' = ''\n'c:d' = ''\n[endpoints.'GET /x']\nany_of = [['a:b'], ['c:d']]",
        "5:12 no-least-privilege: `GET /x` can be called with `a:b` or with `c:d`: none is less than the others",
        "[scopes]\n'a:b'.sensitive = true\n'c:d' = ''\n[endpoints.'GET /x']\nany_of = [['a:b'], ['c:d']]",
    ),
    (
        "[scopes]\n'a:b'.sensitive = true\n'c:d'.implies = ['a:b']\n'c:d'.sensitive = true\n[presets.p]\nscopes = ['c:d']",
        "7:11 preset-gives-sensitive: preset `p` gives `c:d`, which is sensitive",
        "[scopes]\n'a:b'.sensitive = true\n'c:d' = ''\n[presets.p]\nscopes = ['c:d']\noptional = ['a:b']",
    ),
    (
        "[scopes]\n'a:b' = ''\n[public.endpoints]\n'POST /x' = { reason = 'it is' }\n[presets.p]\nscopes = ['a:b']",
        "5:1 public-write: anybody may call `POST /x` without a token",
        "[scopes]\n'a:b' = ''\n[public.endpoints]\n'GET /x' = { reason = 'it is' }\n[presets.p]\nscopes = ['a:b']",
    ),
    (
        "[scopes]\n'a:b' = ''\n'a:c'.implies = ['a:b']\n[endpoints.'GET /x']\nany_of = [['a:b'], ['a:c']]",
        "5:12 redundant-alternative: `GET /x` may be called with `a:c`, and whoever has that has `a:b`, which is enough",
        "[scopes]\n'a:b' = ''\n'a:c'.implies = ['a:b']\n[endpoints.'GET /x']\nany_of = [['a:b']]",
    ),
    (
        "[scopes]\n'a:b' = ''\n'a:c'.implies = ['a:b']\n'a:d'.implies = ['a:c', 'a:b']",
        "5:25 redundant-implication: `a:d` implies `a:b` by way of `a:c` already",
        "[scopes]\n'a:b' = ''\n'a:c'.implies = ['a:b']\n'a:d'.implies = ['a:c']",
    ),
    (
        "[scopes]\n'a:b' = ''\n'a:c'.implies = ['a:b']\n[endpoints.'GET /x']\nany_of = [['a:b', 'a:c']]",
        "5:12 redundant-scope: `GET /x` asks for `a:b`, which `a:c` implies",
        "[scopes]\n'a:b' = ''\n'a:c' = ''\n[endpoints.'GET /x']\nany_of = [['a:b', 'a:c']]",
    ),
    (
        "[scopes]\n'profile' = ''",
        "3:1 reserved-name: `profile` has a meaning in OpenID Connect, and tokens have it for that",
        "[scopes]\n'profile:read' = ''",
    ),
    (
        "[scopes]\n'a:b' = ''\n[roles.none]\nkeeps = []\n[roles.all]\nkeeps = ['*']",
        "4:8 role-without-scopes: role `none` keeps no scope",
        "[scopes]\n'a:b' = ''\n[roles.none]\nkeeps = ['a:b']\n[roles.all]\nkeeps = ['*']",
    ),
    (
        "[scopes]\n'a:b'.sensitive = true\n'a:c'.implies = ['a:b']",
        "4:1 sensitive-implied: `a:c` is not sensitive, and implies `a:b`, which is",
        "[scopes]\n'a:b'.sensitive = true\n'a:c'.implies = ['a:b']\n'a:c'.sensitive = true",
    ),
    (
        "[scopes]\n'a:b' = ''\n'a:c' = ''\n[groups.g]\nscopes = ['a:b']",
        "4:1 ungrouped-scope: `a:c` is in no group, so documentation shows it behind all of them",
        "[scopes]\n'a:b' = ''\n'a:c' = ''",
    ),
    (
        "[scopes]\n'a:c' = ''\n'a:b'.endpoints.'GET /x' = ''",
        "3:1 unused-scope: nothing uses `a:c`: no endpoint, preset, gate, alias or implication",
        "[scopes]\n'a:c' = ''\n'a:b' = ''",
    ),
    (
        "[scopes]\n'a:c'.endpoints.'GET /x/export' = ''\n'a:b'.implies = ['a:c']\n[authenticated.endpoints]\n'GET /x/{id}' = ''",
        "3:17 weaker-overlap: `GET /x/export` asks for more than `GET /x/{id}`, whose path it fits",
        "[scopes]\n'a:c'.endpoints.'GET /x/{id}' = ''\n[authenticated.endpoints]\n'GET /x/export' = ''",
    ),
    (
        "[scopes]\n'a:b' = ''\n'a:c'.implies = ['a:b']\n[gates.g]\nscopes = ['a:b']\n[endpoints.'GET /x']\nany_of = [['a:c'], ['a:b']]",
        "7:12 wider-first: `GET /x` lists `a:c` before `a:b`, which is less",
        "[scopes]\n'a:b' = ''\n'a:c'.implies = ['a:b']\n[gates.g]\nscopes = ['a:b']\n[endpoints.'GET /x']\nany_of = [['a:b'], ['a:c']]",
    ),
    (
        "[scopes]\n'a:read'.endpoints.'DELETE /x' = ''",
        "3:20 write-by-read-scope: `a:read` is enough for `DELETE /x`, and says of itself that it reads",
        "[scopes]\n'a:read'.endpoints.'GET /x' = ''",
    ),
    (
        "[scopes]\n'profile' = '' # scopes: allow(reserved-name)",
        "3:32 allow-without-reason: `reserved-name` is allowed here without a reason",
        "[scopes]\n'profile' = '' # scopes: allow(reserved-name): it is that of OpenID Connect",
    ),
    (
        "[scopes]\n'profile' = '' # scopes: allow reserved-name: it is that of OpenID Connect",
        "3:16 malformed-allow: this comment allows nothing: it is not written as one that allows a lint",
        "[scopes]\n'profile' = '' # scopes: allow(reserved-name): it is that of OpenID Connect",
    ),
    (
        "[scopes]\n# scopes: allow(reserved-nam): a reason\n'a:b' = ''",
        "3:17 unknown-lint: no lint has the name `reserved-nam`; did you mean `reserved-name`?",
        "[scopes]\n# scopes: allow(reserved-name): a reason\n\n# another comment\n'profile' = ''",
    ),
    (
        "[scopes]\n# scopes: allow(reserved-name): a reason\n'a:b' = ''\n'profile' = '' # scopes: allow(reserved-name): it is that of OpenID",
        "3:17 unmatched-allow: `reserved-name` is allowed here, and neither this line nor the one below has such a finding",
        "[scopes]\n'a:b' = 'Same.'\n# scopes: allow(reserved-name, duplicate-description): a reason\n'profile' = 'Same.'",
    ),
];

#[test]
fn each_lint_finds_what_it_is_for_and_nothing_near_it() {
    for (has, said, nearly) in CASES {
        let (place_and_id, _) = said.split_once(": ").unwrap();
        let id = place_and_id.split_once(' ').unwrap().1;
        let lines = found(&format!("{HEAD}{has}"), &all());
        assert!(lines.iter().any(|line| line == said), "{said}\n{lines:#?}\n{has}");
        let lines = found(&format!("{HEAD}{nearly}"), &all());
        assert!(!lines.iter().any(|line| line.contains(&format!(" {id}: "))), "{id}\n{lines:#?}\n{nearly}");
    }
}

#[test]
fn each_lint_has_an_example() {
    // One that has it is too long to be shown.
    let shown = |lint: &&super::Lint| lint.id != "long-claim" && !lint.is_about_documents();
    for lint in LINTS.iter().filter(shown) {
        let checked = check("c.toml", lint.example.as_bytes(), &all());
        let ids: Vec<&str> = checked.diagnostics().iter().map(crate::Diagnostic::id).collect();
        assert!(ids.contains(&lint.id), "{}: {ids:?}", lint.id);
    }
}

/// All alternatives are looked at, though only some of them are compared with each other.
#[test]
fn the_least_of_many_alternatives_may_be_the_last() {
    let names = |from: usize| (from..from + 2).map(|name| format!("'a:n{name}'")).collect::<Vec<_>>().join(", ");
    let pairs = (0..150).map(|pair| format!("[{}], ", names(2 * pair))).collect::<Vec<_>>().concat();
    let scopes = (0..301).map(|name| format!("'a:n{name}' = ''\n")).collect::<Vec<_>>().concat();
    let with = |last: &str| format!("{HEAD}[scopes]\n{scopes}[endpoints.'GET /x']\nany_of = [{pairs}{last}]");
    let is_said = |last: &str| found(&with(last), &all()).iter().any(|line| line.contains("no-least-privilege"));
    assert_eq!((is_said(""), is_said("['a:n300']")), (true, false));
}

#[test]
fn each_lint_has_a_case() {
    let is_tested = |id: &str| CASES.iter().any(|(_, said, _)| said.contains(&format!(" {id}: ")));
    let others = ["long-claim", "missing-description", "missing-summary"];
    // What is about documents is tested where documents are read.
    let own = LINTS.iter().filter(|lint| !lint.is_about_documents());
    let untested: Vec<&str> = own.map(|lint| lint.id).filter(|id| !is_tested(id)).collect();
    assert_eq!(untested, others);
    let mut ids: Vec<&str> = LINTS.iter().map(|lint| lint.id).collect();
    assert!(ids.is_sorted());
    ids.extend(crate::Message::ids());
    let count = ids.len();
    ids.sort_unstable();
    ids.dedup();
    assert_eq!(ids.len(), count, "a lint has the name of a refusal");
}

#[test]
fn texts_that_are_missing_and_claims_that_are_long() {
    let mut levels = Levels::default();
    for id in ["missing-description", "missing-summary", "long-claim"] {
        levels.set(id, LintLevel::Deny).unwrap();
    }
    let ids = |catalog: &str| {
        let checked = check("c.toml", format!("{HEAD}{catalog}").as_bytes(), &levels);
        checked.diagnostics().iter().map(|found| (found.line(), found.id(), found.level())).collect::<Vec<_>>()
    };
    let catalog = "[scopes]\n'a:b'.endpoints.'GET /x' = ''";
    assert_eq!(ids(catalog), [(3, "missing-description", Level::Error), (3, "missing-summary", Level::Error)]);
    assert_eq!(ids("[scopes.'a:b']\ndescription = 'It.'\nendpoints.'GET /x' = 'It.'"), []);
    let long = |count: usize| {
        let names: Vec<String> = (0..count).map(|n| format!("'number-{n:04}' = 'The {n}.'\n")).collect();
        let names = names.concat();
        format!("[scopes]\n{names}[presets.p]\nscopes = ['*']")
    };
    assert_eq!(ids(&long(400)).last(), Some(&(403, "long-claim", Level::Error)));
    assert_eq!(ids(&long(300)), []);
}

#[test]
fn levels_are_set_by_name_and_what_is_forbidden_stays_so() {
    let mut levels = Levels::default();
    let catalog = format!("{HEAD}[scopes]\n'profile' = '' # scopes: allow(reserved-name): a reason");
    assert_eq!(found(&catalog, &levels), [""; 0]);
    levels.set("reserved-name", LintLevel::Forbid).unwrap();
    levels.set("reserved-name", LintLevel::Allow).unwrap();
    let forbidden = found(&catalog, &levels);
    assert_eq!(
        forbidden[0],
        "3:1 reserved-name: `profile` has a meaning in OpenID Connect, and tokens have it for that"
    );
    assert_eq!(forbidden[1], "3:32 unmatched-allow: `reserved-name` is forbidden, and cannot be allowed here");
    let unknown = levels.set("reserved", LintLevel::Allow).unwrap_err().to_string();
    assert_eq!(unknown, "no lint has the name `reserved`");
    let refusal = levels.set("unknown-scope", LintLevel::Allow).unwrap_err().to_string();
    assert_eq!(refusal, "`unknown-scope` is no lint: a catalog with it is refused, whatever anybody allows");
}

#[test]
fn what_is_forbidden_is_not_offered_to_be_allowed_and_says_where_it_is_forbidden() {
    let catalog = format!(
        "{HEAD}[scopes]\n'a:b' = ''\n[public.endpoints]\n'POST /x' = {{ reason = 'it is' }} # scopes: allow(public-write): x y\n[presets.p]\nscopes = ['a:b']"
    );
    let mut levels = Levels::default();
    levels.forbid("public-write", "in `[package.metadata.scopes.lints]` of `Cargo.toml`").unwrap();
    levels.forbid("public-write", "by `-F public-write`").unwrap();
    for levels in [levels.clone(), Levels::default().strictest(&levels)] {
        let checked = check("c.toml", catalog.as_bytes(), &levels);
        let [found, comment] = checked.diagnostics() else { panic!("{checked:?}") };
        assert_eq!(found.help().unwrap(), "ask for a scope");
        let place = "in `[package.metadata.scopes.lints]` of `Cargo.toml`";
        assert_eq!(
            comment.message().to_string(),
            format!("`public-write` is forbidden {place}, and cannot be allowed here")
        );
        assert_eq!(comment.help().unwrap(), "take the comment away");
    }
}

#[test]
fn a_refused_catalog_has_its_refusals_only() {
    let checked = check("c.toml", b"catalog.name = 'c'\n[scopes]\n'profile' = 7", &Levels::default());
    assert!(checked.catalog().is_none() && !checked.is_accepted());
    assert_eq!(checked.diagnostics().iter().map(crate::Diagnostic::id).collect::<Vec<_>>(), ["wrong-type"]);
}

/// Without a document nobody knows whether the comment is needed.
#[test]
fn what_is_about_documents_may_be_allowed_where_there_is_none() {
    let allowed = format!("{HEAD}[scopes]\n'a:b' = '' # scopes: allow(document-lacks-scope): not for clients");
    assert_eq!(found(&allowed, &Levels::default()), [""; 0]);
    let without_reason = format!("{HEAD}[scopes]\n'a:b' = '' # scopes: allow(document-lacks-scope)");
    assert_eq!(
        found(&without_reason, &Levels::default()),
        ["3:28 allow-without-reason: `document-lacks-scope` is allowed here without a reason"]
    );
}

#[test]
fn of_two_levels_the_stricter_one_counts() {
    let with = |level| {
        let mut levels = Levels::default();
        levels.set("public-write", level).unwrap();
        levels
    };
    let all = [LintLevel::Allow, LintLevel::Warn, LintLevel::Deny, LintLevel::Forbid];
    for (at, one) in all.into_iter().enumerate() {
        for other in &all[at..] {
            assert_eq!(with(one).strictest(&with(*other)), with(*other));
            assert_eq!(with(*other).strictest(&with(one)), with(*other));
        }
    }
}

/// The help of the first finding of this lint.
fn help(id: &str, catalog: &str) -> String {
    let checked = check("c.toml", format!("{HEAD}{catalog}").as_bytes(), &all());
    let found = checked.diagnostics().iter().find(|found| found.id() == id);
    found.unwrap_or_else(|| panic!("{id}: {checked:#?}")).help().unwrap()
}

#[test]
fn what_to_do_is_said_in_full_and_never_opens_more() {
    let example = |id: &str| {
        let example = LINTS.iter().find(|lint| lint.id == id).unwrap().example;
        example.trim_start_matches("[catalog]\nname = 'shop'\n")
    };
    for (id, says) in [
        (
            "public-write",
            "ask for a scope; if everybody has to be able to call it and something else keeps others out, write above the line \
             `# scopes: allow(public-write): …`",
        ),
        (
            "write-by-read-scope",
            "ask for a scope that says what the endpoint does; if the endpoint only reads, write above the line \
             `# scopes: allow(write-by-read-scope): …`",
        ),
        (
            "no-least-privilege",
            "list first what a client should ask for; if it is all the same, write above the line \
             `# scopes: allow(no-least-privilege): …`",
        ),
        (
            "role-without-scopes",
            "name in `keeps` what it may do; if it may do nothing, write above the line `# scopes: allow(role-without-scopes): …`",
        ),
        (
            "redundant-alternative",
            "if `a:b` alone is not meant to be enough, take that alternative out; if it is, take out the one with `a:c`, which changes \
             nothing",
        ),
        (
            "weaker-overlap",
            "a server that reads the path in another way (case, encoding, a slash more) takes one for the other: let `GET /x/{id}` \
             ask for what `GET /x/export` asks for, or give `GET /x/export` a path that `GET /x/{id}` does not fit",
        ),
        ("redundant-implication", "take it out, unless `a:d` is meant to imply `a:b` where it does not imply `a:c`"),
        (
            "deprecated-implied",
            "take `a:b` out of `implies` if nobody needs it by way of `a:d`; `a:c` in its place would be given to everybody who has \
             `a:d`",
        ),
        ("allow-without-reason", "write why in the place of `…`: `# scopes: allow(reserved-name): …`"),
        ("malformed-allow", "write it with the reason: `# scopes: allow(reserved-name): …`"),
        ("unknown-lint", "`cargo scopes explain` lists the lints"),
        ("unmatched-allow", "take the comment away"),
    ] {
        assert_eq!(help(id, example(id)), says);
    }
    for (id, catalog, says) in [
        (
            "deprecated-implied",
            "[scopes]\n'a:b'.deprecated = 'use a:c'\n'a:c' = ''\n'a:d'.implies = ['a:b', 'a:c']",
            "take `a:b` out of `implies` if nobody needs it by way of `a:d`",
        ),
        (
            "deprecated-implied",
            "[scopes]\n'a:b'.deprecated = 'it goes'\n'a:d'.implies = ['a:b']",
            "take `a:b` out of `implies` if nobody needs it by way of `a:d`; the catalog says of it: it goes",
        ),
        (
            "deprecated-without-successor",
            "[scopes]\n'a:b'.deprecated = 'use orders:wite'\n'orders:write' = ''",
            "did you mean `orders:write`?",
        ),
        (
            "deprecated-without-successor",
            "[scopes]\n'a:b'.deprecated = 'it goes'\n'orders:write' = ''",
            "name the scope that takes its place: `deprecated = \"use …\"`",
        ),
        (
            "unmatched-allow",
            "[scopes]\n'profile' = '' # scopes: allow(reserved-name, unused-scope): it is that of OpenID",
            "take `unused-scope` out of the comment",
        ),
        (
            "unknown-lint",
            "[scopes]\n'profile' = '' # scopes: allow(reserved-name, wrong-type): it is that of OpenID",
            "take `wrong-type` out of the comment; `cargo scopes explain` lists the lints",
        ),
        (
            "allow-without-reason",
            "[scopes]\n'profile' = '' # scopes: allow(reserved-name, unused-scope): because …",
            "write why behind the bracket and a colon: `): …`",
        ),
    ] {
        assert_eq!(help(id, catalog), says);
    }
}
