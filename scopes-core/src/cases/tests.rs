use super::read;
use crate::catalog::Catalog;
use crate::diagnostic::Diagnostic;

const BLOG: &str = "catalog.name = 'blog'\ncatalog.declared = true\n[scopes]\n'posts:read' = ''\n'posts:write'.implies = ['posts:read']\n\
                    'drafts:read' = ''\n'admin'.implies = ['*']\n[aliases]\n'write' = { to = 'posts:write' }\n[roles.editor]\nkeeps = ['*']\n\
                    [roles.reader]\ndrops = ['*:write']\n[actors.bot]\nkeeps = ['posts:*']\ncapped_by_role = false\n[actors.user]\n\
                    capped_by_role = true\n[gates.beta]\nenv = 'BETA'\nscopes = ['drafts:*']\n[scopes.'x'.endpoints]\n'GET /x' = ''\n\
                    [endpoints.'GET /posts/{id}']\nany_of = [['posts:read']]\n[endpoints.'DELETE /posts/{id}']\nany_of = [['posts:write', \
                    'drafts:read'], ['admin']]\n[endpoints.'GET /posts/all']\nany_of = [['admin']]\n[endpoints.'GET /files/{*path}']\n\
                    any_of = [['posts:read']]\n[authenticated.endpoints]\n'GET /self' = ''\n[public.endpoints]\n'GET /health' = { reason = \
                    'the load balancer asks' }\n";

const PLAIN: &str = "catalog.name = 'shop'\n[scopes]\n'orders:read' = ''\n'orders:write' = ''\n";

fn parsed(text: &str) -> Catalog {
    crate::parse("c.toml", text.as_bytes()).unwrap_or_else(|refusals| panic!("{refusals}"))
}

fn findings(catalog: &str, tests: &str) -> Vec<Diagnostic> {
    match read("t.toml", tests.as_bytes()) {
        Ok(cases) => cases.run(&parsed(catalog)),
        Err(refusals) => refusals.into_vec(),
    }
}

/// Ids with their lines.
fn ids(catalog: &str, tests: &str) -> String {
    let findings = findings(catalog, tests);
    findings.iter().map(|finding| format!("{}:{}", finding.id(), finding.line())).collect::<Vec<_>>().join(" ")
}

fn case(lines: &str) -> String {
    format!("catalog = 'c.toml'\n[[case]]\nname = 'x'\n{lines}\n")
}

/// A case of a token of the blog that everybody lets do everything that it was granted.
fn editor(lines: &str) -> String {
    case(&format!("actor = 'user'\nrole = 'editor'\ndeclared = 'admin'\ngates = ['beta']\n{lines}"))
}

#[test]
fn what_holds_is_nothing_to_say() {
    for lines in [
        "grant = 'posts:write'\ncan = ['posts:read', 'posts:write', 'GET /posts/{id}', 'GET /posts/5', 'HEAD /posts/5']",
        "grant = ['write']\ncan = ['posts:read', 'GET /self', 'GET /health', 'GET /files/a/b']\ncannot = ['admin']",
        "grant = []\ncan = ['GET /self']\ncannot = ['posts:read', 'GET /posts/5', 'GET /files/{*path}']",
        "grant = 'admin'\ncan = ['DELETE /posts/{id}', 'GET /posts/all', 'x', 'GET /x']",
        "grant = 'posts:write  drafts:read'\ncan = ['DELETE /posts/a-b_C']\ncannot = ['GET /posts/all']",
        "grant = 'admin'\nlimit = 'posts:write'\ncan = ['posts:read']\ncannot = ['drafts:read', 'admin']",
    ] {
        assert_eq!(ids(BLOG, &editor(lines)), "", "{lines}");
    }
    assert_eq!(ids(BLOG, &case("anonymous = true\ncan = ['GET /health']\ncannot = ['GET /self', 'GET /x', 'x']")), "");
    let bot = "grant = 'admin'\nactor = 'bot'\ndeclared = 'admin'\ncan = ['posts:write']\ncannot = ['admin', 'drafts:read', 'x']";
    assert_eq!(ids(BLOG, &case(bot)), "");
    assert_eq!(ids(PLAIN, &case("grant = 'orders:read'\ncan = ['orders:read']\ncannot = ['orders:write']")), "");
}

#[test]
fn a_file_that_is_no_test_file_is_refused() {
    for (text, expected) in [
        ("", "empty-file:1"),
        ("{\"catalog\": 1}", "not-toml:1"),
        (
            "catalog = 'c.toml'\ncatalog = 'd.toml'\n[[case]]\nname = 'x'\ngrant = []\ncan = ['orders:read']",
            "duplicate-key:2",
        ),
        ("# x\n[catalog]\nname = 's'\n[scopes]\n'a' = ''\n[x]", "catalog-as-test-file:2"),
        ("catalog = { name = 's' }", "catalog-as-test-file:1"),
        ("version = 4\n[package]\nname = 'shop'\n[dependencies]", "other-toml-file:2"),
        (
            "fa23456789abcdef0123456789abcdef = 'readers may delete'\n0123456789abcdef0123456789abcdef = 'they may'",
            "other-toml-file:1",
        ),
        ("catalog = 'c.toml'", "no-cases:1"),
        ("[[case]]\nname = 'x'\ngrant = []\ncannot = ['a']\ncatalog = 'c.toml'", "unknown-key:5"),
        ("# x\n[cases]\nname = 'x'", "unknown-key:2"),
        ("catalog = 'c.toml'\ncase = []", "no-cases:1"),
        ("catalog = ''\n[[case]]\nname = 'x'\ngrant = []\ncannot = ['a']", "missing-catalog-path:1"),
        ("[[case]]\nname = 'x'\ngrant = []\ncannot = ['a']", "missing-catalog-path:1"),
        ("catalog = 1\n[[case]]\nname = 'x'\ngrant = []\ncannot = ['a']", "wrong-type:1"),
        ("catalog = 'c.toml'\n[case]\nname = 'x'", "wrong-type:2"),
        ("catalog = 'c.toml'\ncases = 1", "unknown-key:2"),
        ("[catalog]\nname = 'x'\n[[case]]\nname = 'x'\ngrant = []\ncannot = ['a']", "wrong-type:1"),
        ("catalog = 'c.toml'\ncase = ['x']", "wrong-type:2"),
    ] {
        assert_eq!(ids(PLAIN, text), expected, "{text}");
    }
    let refusal = read("t.toml", b"[workspace]").unwrap_err().to_string();
    let expected = "this is a `Cargo.toml`, and no test file\n --> t.toml:1:2\n  |\n1 | [workspace]\n  |  ^^^^^^^^^\n  = help: name the file that the tests are written in";
    assert_eq!(refusal, expected);
    let refusal = read("t.toml", b"\xff\xfe").unwrap_err().to_string();
    assert!(refusal.starts_with("the test file is UTF-16, not UTF-8\n"), "{refusal}");
}

/// Nothing has to be said of a token that the caller does not have.
#[test]
fn a_caller_without_a_token_is_asked_for_nothing_more() {
    assert_eq!(
        ids(BLOG, &case("anonymous = true\ngrant = ['posts:read']\ncannot = ['posts:read']")),
        "caller-without-token:5"
    );
}

/// Without an apostrophe it is spelled nearly as the opposite.
#[test]
fn what_others_call_cannot_is_not_taken_for_can() {
    for key in ["cant", "\"can't\"", "can-not", "may_not", "forbidden", "refused"] {
        let text = format!("catalog = 'c.toml'\n[[case]]\nname = 'x'\ngrant = []\n{key} = ['orders:read']");
        let [refusal] = &findings(PLAIN, &text)[..] else { panic!("{key}") };
        assert!(refusal.to_string().ends_with("did you mean `cannot`?"), "{refusal}");
    }
}

#[test]
fn a_case_is_read_strictly() {
    for (lines, expected) in [
        ("grant = []\ncannot = ['orders:read']\ncan_not = []", "unknown-key:6"),
        ("grants = []\ncannot = ['orders:read']", "unknown-key:4"),
        ("cannot = ['orders:read']", "case-without-caller:3"),
        ("anonymous = false\ncannot = ['orders:read']", "case-without-caller:3"),
        ("anonymous = false\ngrant = []\ncannot = ['orders:read']", ""),
        ("anonymous = true\ngrant = []\nlimit = []\ncannot = ['orders:read']", "caller-without-token:5"),
        ("anonymous = true\ngrant = []\ncannot = ['orders:read']", "caller-without-token:5"),
        ("anonymous = true\ngrant = 'orders:raed'\ncannot = ['orders:read']", "caller-without-token:5"),
        ("grant = []", "case-without-assertion:3"),
        ("grant = []\ncan = []\ncannot = []", "case-without-assertion:3"),
        ("grant = 1\ncannot = ['orders:read']", "wrong-type:4"),
        ("grant = ['orders:read', 1]\ncannot = ['orders:write']", "wrong-type:4"),
        ("grant = []\ncan = 'orders:read'", "wrong-type:5"),
        ("grant = 'orders:raed'\ncannot = ['orders:read']", "unknown-in-case:4"),
        ("grant = 'orders:*'\ncannot = ['orders:read']", "unknown-in-case:4"),
        ("grant = 'orders:read,orders:write'\ncan = ['orders:read']", "unknown-in-case:4"),
        ("grant = 'orders:read orders:read'\ncan = ['orders:read']", "repeated-in-case:4"),
        ("grant = []\ncannot = ['orders:read', 'orders:read']", "repeated-in-case:5"),
        ("grant = 'orders:read'\ncan = ['orders:read']\ncannot = ['orders:read']", "case-contradiction:6"),
        ("grant = []\nactor = 'user'\ncannot = ['orders:read']", "case-condition-unknown:5"),
        ("grant = []\nrole = 'user'\ncannot = ['orders:read']", "case-condition-unknown:5"),
        ("grant = []\ngates = []\ncannot = ['orders:read']", "case-condition-unknown:5"),
        ("grant = []\ndeclared = []\ncannot = ['orders:read']", "case-condition-unknown:5"),
        ("grant = []\ncannot = ['GET /x']", "unknown-endpoint:5"),
        ("grant = []\ncan = ['']", "unknown-in-case:5"),
        (
            "grant = []\ncannot = ['orders:raed', 'GET /x', 'orders:read']\ncan = ['orders:read']",
            "unknown-in-case:5 unknown-endpoint:5 case-contradiction:5",
        ),
    ] {
        assert_eq!(ids(PLAIN, &case(lines)), expected, "{lines}");
    }
    let nameless = "catalog = 'c.toml'\n[[case]]\ngrant = []\ncannot = ['orders:read']\n[[case]]\nname = ' '\ngrant = []\ncannot = ['orders:read']";
    assert_eq!(ids(PLAIN, nameless), "case-without-name:2 case-without-name:6");
    let twice = "catalog = 'c.toml'\n[[case]]\nname = 'x'\ngrant = []\ncannot = ['orders:read']\n[[case]]\nname = 'x'\ngrant = []\ncan = ['orders:read']";
    assert_eq!(ids(PLAIN, twice), "case-name-taken:7", "nothing is run where something is refused");
}

#[test]
fn what_the_catalog_asks_of_tokens_is_said() {
    let all = "grant = []\ncannot = ['admin']\n";
    for (lines, expected) in [
        ("", "case-condition-missing:3 case-condition-missing:3"),
        ("actor = 'user'\ndeclared = []", "case-condition-missing:3"),
        ("actor = 'bot'\ndeclared = []", ""),
        ("actor = 'user'\ndeclared = []\nroles = []", ""),
        ("actor = 'user'\nrole = 'reader'", "case-condition-missing:3"),
        ("actor = 'user'\nrole = 'reader'\nroles = ['editor']\ndeclared = []", "role-and-roles:7"),
        ("actor = 'usr'\nrole = 'reader'\ndeclared = []", "unknown-in-case:6"),
        ("actor = 'user'\nrole = 'redaer'\ndeclared = []", "unknown-in-case:7"),
        ("actor = 'user'\nroles = ['reader', 'writer']\ndeclared = []", "unknown-in-case:7"),
        ("actor = 'user'\nrole = 'reader'\ndeclared = []\ngates = ['bta']", "unknown-in-case:9"),
        ("actor = 'user'\nrole = 'reader'\ndeclared = 'posts:raed'", "unknown-in-case:8"),
    ] {
        assert_eq!(ids(BLOG, &case(&format!("{all}{lines}"))), expected, "{lines}");
    }
}

/// What is said of an endpoint that is none, with the help.
#[test]
fn an_endpoint_is_found_without_doubt_or_refused() {
    for (entry, expected) in [
        ("GET /post/{id}", "catalog `blog` has no endpoint `GET /post/{id}`; did you mean `GET /posts/{id}`?"),
        ("GET /posts/{post}", "catalog `blog` has no endpoint `GET /posts/{post}`; did you mean `GET /posts/{id}`?"),
        (
            "GET /{a}/{post}",
            "catalog `blog` has no endpoint `GET /{a}/{post}`; write an endpoint as the catalog has it, `GET /orders/{id}`, or as a request, `GET /orders/5`",
        ),
        ("GET /posts/5?x=1", "catalog `blog` has no endpoint `GET /posts/5?x=1`; leave out `?x=1`"),
        (
            "GET /posts/:id",
            "catalog `blog` has no endpoint `GET /posts/:id`; write `{id}` for `:id`, or a value in its place",
        ),
        ("PUT /posts/5", "catalog `blog` has no endpoint `PUT /posts/5`; this path is declared for `GET`, `DELETE`"),
        (
            "/posts/5",
            "`/posts/5` has no method; write the method before the path, with a space between them: `GET /orders`",
        ),
        (
            "GET posts/5",
            "catalog `blog` has no endpoint `GET posts/5`; write an endpoint as the catalog has it, `GET /orders/{id}`, or as a request, `GET /orders/5`",
        ),
        ("get /self", "catalog `blog` has no endpoint `get /self`; write the method in upper case: `GET`"),
    ] {
        let all = findings(BLOG, &editor(&format!("grant = []\ncannot = ['{entry}']")));
        let [finding] = all.as_slice() else { panic!("{entry}: {all:?}") };
        assert_eq!(format!("{}; {}", finding.message(), finding.help().unwrap()), expected);
    }
    for path in [
        "/posts/5?x=1",
        "/posts/a%2Fb",
        "/posts/..",
        "/posts/.",
        "/posts/5;x",
        "/posts/ALL",
        "/posts/5.json",
        "/posts/a b",
        "/posts/é",
        "/posts/all/",
        "/posts/5:go",
        "/files/a//b",
        "/files/a/../b",
    ] {
        let found = ids(BLOG, &editor(&format!("grant = []\ncannot = ['GET {path}']")));
        assert_eq!(found, "unknown-endpoint:9", "{path}");
    }
}

#[test]
fn a_request_and_a_template_are_one_endpoint() {
    let lines = "grant = 'posts:read'\ncan = ['GET /posts/{id}']\ncannot = ['GET /posts/5']";
    assert_eq!(ids(BLOG, &editor(lines)), "case-contradiction:10");
}

#[test]
fn what_fails_says_why() {
    let editor = "actor = 'user'\nrole = 'editor'\ndeclared = 'admin'\ngates = ['beta']";
    for (lines, says) in [
        (format!("{editor}\ngrant = []\ncan = ['posts:read']"), "`posts:read` is refused, and should be allowed: `posts:read` was not granted"),
        (format!("{editor}\ngrant = 'posts:read'\ncannot = ['posts:read']"), "`posts:read` is allowed, and should be refused: `posts:read` was granted"),
        (
            format!("{editor}\ngrant = 'write'\ncannot = ['posts:read']"),
            "`posts:read` is allowed, and should be refused: `write`, an alias of `posts:write`, was granted, and implies `posts:read`",
        ),
        (
            format!("{editor}\ngrant = 'admin'\ncannot = ['GET /posts/5']"),
            "`GET /posts/5` is allowed, and should be refused: it asks for `posts:read`; `admin` was granted, and implies `posts:read`",
        ),
        (
            format!("{editor}\ngrant = 'posts:write'\ncan = ['DELETE /posts/5']"),
            "`DELETE /posts/5` is refused, and should be allowed: it asks for `posts:write` and `drafts:read`, or for `admin`; \
             `drafts:read` was not granted; `admin` was not granted",
        ),
        (format!("{editor}\ngrant = []\ncannot = ['GET /self']"), "`GET /self` is allowed, and should be refused: it asks for a token, whatever its scopes"),
        (
            format!("{editor}\ngrant = []\ncannot = ['GET /health']"),
            "`GET /health` is allowed, and should be refused: it is public, for the reason `the load balancer asks`",
        ),
        ("anonymous = true\ncan = ['GET /self']".to_owned(), "`GET /self` is refused, and should be allowed: it asks for a token, and the caller has none"),
        ("anonymous = true\ncan = ['x']".to_owned(), "`x` is refused, and should be allowed: the caller has no token"),
        (
            "actor = 'user'\nrole = 'reader'\ndeclared = 'admin'\ngrant = 'posts:write drafts:read'\ncan = ['posts:write', 'drafts:read']".to_owned(),
            "`posts:write` is refused, and should be allowed: role `reader` takes `posts:write` away | `drafts:read` is refused, and should \
             be allowed: gate `beta` is shut (`BETA` opens it)",
        ),
        (
            "actor = 'user'\nroles = []\ndeclared = 'posts:read'\ngrant = 'posts:write'\nlimit = 'x'\ncan = ['posts:write']".to_owned(),
            "`posts:write` is refused, and should be allowed: the app did not declare `posts:write`; the user has no role; the limit leaves \
             `posts:write` out",
        ),
        (
            "actor = 'bot'\ndeclared = 'admin'\ngates = ['beta']\ngrant = 'admin'\ncan = ['drafts:read']".to_owned(),
            "`drafts:read` is refused, and should be allowed: acting as `bot` takes `drafts:read` away",
        ),
    ] {
        let all = findings(BLOG, &case(&lines));
        let said = all.iter().map(|finding| {
            assert_eq!(finding.id(), "assertion-failed");
            format!("{}: {}", finding.message().to_string().replace("case `x`: ", ""), finding.notes().join("|"))
        });
        assert_eq!(said.collect::<Vec<_>>().join(" | "), says, "{lines}");
    }
}

#[test]
fn a_finding_stands_on_the_words_that_it_is_about() {
    for (grant, found, edit) in [
        ("\"orders:read orders:wirte\"", "orders:wirte", Some("orders:write")),
        ("'orders:wirte'", "orders:wirte", Some("orders:write")),
        ("['orders:read', 'orders:wirte']", "'orders:wirte'", Some("'orders:write'")),
        ("[\"orders:wirte\"]", "\"orders:wirte\"", Some("\"orders:write\"")),
        ("\"orders:read orders:wir\\u0074e\"", "\"orders:read orders:wir\\u0074e\"", None),
        ("'''\norders:wirte'''", "'''\norders:wirte'''", None),
    ] {
        let tests = case(&format!("grant = {grant}\ncannot = ['orders:write']"));
        let all = findings(PLAIN, &tests);
        assert_eq!(&tests[all[0].span()], found);
        assert_eq!(all[0].edit().map(|edit| edit.text.as_str()), edit, "{grant}");
        assert_eq!(all[0].help().unwrap(), "did you mean `orders:write`?");
    }
}

#[test]
fn names_that_are_like_none_are_told_what_there_is() {
    let says = |catalog: &str, lines: &str| findings(catalog, &case(lines))[0].help().unwrap();
    let scopes = "it has the scopes `orders:read`, `orders:write`";
    assert_eq!(says(PLAIN, "grant = 'users'\ncannot = ['orders:read']"), scopes);
    let many = (0..20).map(|number| format!("'s:{number}' = ''\n")).collect::<Vec<_>>().concat();
    let many = format!("catalog.name = 's'\n[scopes]\n{many}");
    let scopes = "it has the scopes `s:0`, `s:1`, `s:2`, `s:3`, `s:4`, `s:5`, `s:6`, `s:7` and 12 more";
    assert_eq!(says(&many, "grant = []\ncannot = ['users']"), scopes);
    assert_eq!(
        says(
            BLOG,
            &editor("grant = []\ncannot = ['x']")
                .replace("'beta'", "'alpha'")
                .replace("catalog = 'c.toml'\n[[case]]\nname = 'x'\n", "")
        ),
        "it has the gate `beta`"
    );
}

#[test]
fn files_without_end_are_read_in_linear_time() {
    let many = (0..2000).map(|number| format!("'s:{number}', ")).collect::<Vec<_>>().concat();
    let scopes = (0..2000).map(|number| format!("'s:{number}' = ''\n")).collect::<Vec<_>>().concat();
    let catalog = format!("catalog.name = 's'\n[scopes]\n{scopes}");
    assert_eq!(ids(&catalog, &case(&format!("grant = [{many}]\ncan = [{many}]"))), "");
    let unknown = many.replace("s:", "t:");
    assert_eq!(findings(&catalog, &case(&format!("grant = []\ncannot = [{unknown}]"))).len(), 2000);
}

#[test]
fn what_to_write_is_said() {
    let says = |catalog: &str, lines: &str| {
        let all = findings(catalog, &case(lines));
        let [finding] = all.as_slice() else { panic!("{all:?}") };
        format!("{}; {}", finding.message(), finding.help().unwrap())
    };
    let user = "actor = 'user'\ndeclared = 'admin'\ncan = ['drafts:read']";
    for (catalog, lines, expected) in [
        (
            PLAIN,
            "anonymous = true\ngrant = []\nlimit = []\ncannot = ['orders:read']",
            "the caller of case `x` has no token, so `grant`, `limit` mean nothing; take them out, or take out `anonymous`",
        ),
        (
            PLAIN,
            "anonymous = true\nlimit = []\ncannot = ['orders:read']",
            "the caller of case `x` has no token, so `limit` means nothing; take it out, or take out `anonymous`",
        ),
        (
            BLOG,
            &format!("{user}\nrole = 'editor'\ngrant = 'drafts:read'"),
            "case `x`: `drafts:read` is refused, and should be allowed; write `gates = [\"beta\"]` in the case, if the gate is meant to \
             be open",
        ),
        (
            BLOG,
            &format!("{user}\nrole = ['editor']\nroles = []\ngrant = []"),
            "`role` must be a text in quotes, not a list; write several as `roles = [\"editor\"]`",
        ),
        (
            PLAIN,
            "grant = 'orders:read,orders:write'\ncan = ['orders:read']",
            "catalog `shop` has no scope `orders:read,orders:write`; names stand apart: with a space between them in a text, or each in \
             quotes of its own in a list",
        ),
        (
            PLAIN,
            "grant = []\ncannot = ['']",
            "an empty text is no scope of catalog `shop`; it has the scopes `orders:read`, `orders:write`",
        ),
    ] {
        assert_eq!(says(catalog, lines), expected);
    }
    let two =
        BLOG.replace("[scopes.'x'", "[gates.alpha]\nscopes = ['x']\n[gates.gamma]\nscopes = ['admin']\n[scopes.'x'");
    let lines = format!("{user}\nrole = 'editor'\ngates = ['alpha']\ngrant = 'admin'");
    let help = says(&two, &lines);
    assert!(
        help.ends_with(
            "; write `gates = [\"alpha\", \"beta\", \"gamma\"]` in the case, if the gates are meant to be open"
        ),
        "{help}"
    );
    let empty = findings(PLAIN, "");
    assert!(empty[0].help().unwrap().contains(", and begin a case with `[[case]]`"), "{empty:?}");
    let catalog = findings(PLAIN, PLAIN);
    assert_eq!(catalog[0].to_string().lines().next(), Some("this is a catalog, and no test file"));
    assert_eq!(catalog[0].help().unwrap(), "check it with `cargo scopes check t.toml`");
}
