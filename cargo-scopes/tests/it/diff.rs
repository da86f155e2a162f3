//! What `diff` writes, in each format, whatever catalogs and acceptances say.

use std::fs;
use std::path::Path;

use serde_json::Value;

use super::formats::{assert_valid, validator};
use super::support::{folder, run_in};

const FORMATS: [&str; 4] = ["human", "markdown", "json", "sarif"];

const OLD: &str = "[catalog]\nname = 'shop'\nnext_bit = 2\n[scopes]\na = ''\nb = ''\n[endpoints.'GET /x']\n\
    any_of = [['a']]\n[bits]\na = 0\nb = 1\n";

/// A number of another scope, a scope that is gone, and an endpoint that a new one opens.
fn widened() -> String {
    OLD.replace("any_of = [['a']]", "any_of = [['a'], ['c']]").replace("b = ''", "c = 'C'").replace("b = 1", "c = 1")
}

/// Catalogs in a folder of their own.
fn pair(name: &str, old: &str, new: &str) -> std::path::PathBuf {
    let folder = folder(name);
    // The file of acceptances is sought at the root of the repository.
    fs::create_dir(folder.join(".git")).unwrap();
    fs::write(folder.join("old.toml"), old).unwrap();
    fs::write(folder.join("new.toml"), new).unwrap();
    folder
}

fn diff(folder: &Path, arguments: &[&str]) -> (Option<i32>, String, String) {
    run_in(folder, &[&["diff", "old.toml", "new.toml"], arguments].concat())
}

fn sarif(folder: &Path, arguments: &[&str]) -> Value {
    let (_, stdout, stderr) = diff(folder, &[&["--format", "sarif"], arguments].concat());
    let log: Value = serde_json::from_str(&stdout).unwrap_or_else(|error| panic!("{error}: {stderr}"));
    assert_valid(&validator("tests/sarif-2.1.0.schema.json"), &log);
    log
}

/// The result of a kind.
fn result<'l>(log: &'l Value, id: &str) -> &'l Value {
    let results = log["runs"][0]["results"].as_array().unwrap();
    results.iter().find(|result| result["ruleId"] == id).unwrap_or_else(|| panic!("{id} in {log:#}"))
}

#[test]
fn changes_as_sarif_are_as_its_schema_says() {
    let text = "[catalog]\nname = 'shop'\n[scopes]\na = ''\nb = ''\n[endpoints.'GET /x']\nany_of = [['b']]\n";
    let folder = pair("diff-sarif", text, &text.replace("['b']]", "['b'], ['a']]").replace("b = ''", "b = 'B'"));
    let log = sarif(&folder, &[]);
    let (rules, results) = (&log["runs"][0]["tool"]["driver"]["rules"], log["runs"][0]["results"].as_array().unwrap());
    for result in results {
        let index = usize::try_from(result["ruleIndex"].as_u64().unwrap()).unwrap();
        assert_eq!(rules[index]["id"], result["ruleId"]);
        assert!(!rules[index]["help"]["text"].as_str().unwrap().is_empty());
    }
    let (weakened, text) = (result(&log, "endpoint-weakened"), result(&log, "text-changed"));
    assert_eq!((&weakened["level"], &text["level"]), (&"error".into(), &"note".into()));
    assert_eq!(weakened["locations"][0]["physicalLocation"]["region"]["startLine"], 6);
    let fingerprint = weakened["partialFingerprints"]["scopesChange/v1"].as_str().unwrap();
    assert!(weakened.get("suppressions").is_none());
    let (code, ..) = diff(&folder, &["--accept", fingerprint, "--reason", "a may"]);
    assert_eq!(code, Some(0));
    let log = sarif(&folder, &[]);
    let accepted = result(&log, "endpoint-weakened");
    assert_eq!(
        (&accepted["level"], &accepted["suppressions"][0]["justification"]),
        (&"warning".into(), &"a may".into())
    );
    assert_eq!(accepted["partialFingerprints"]["scopesChange/v1"], *fingerprint);
}

/// What asks for the release is named, and how much more does.
#[test]
fn a_release_that_is_too_small_names_what_asks_for_more() {
    let text = "[catalog]\nname = 'shop'\n[scopes]\na = ''\nb = ''\nd = ''\n";
    let folder =
        pair("diff-release-of", text, &text.replace("b = ''\n", "c = ''\n").replace("d = ''", "d.path = 'e::f'"));
    for (release, others) in [
        ("minor", "; 1 other change asks for a larger one than minor"),
        ("patch", "; 2 other changes ask for a larger one than patch"),
    ] {
        let (code, stdout, stderr) = diff(&folder, &["--release-type", release]);
        let help = "release it as major, or take back what asks for it";
        let said = format!("error: `scope-removed` of `b` asks for a major release{others}\n  = help: {help}\n");
        assert_eq!((code, stderr), (Some(100), said));
        assert!(stdout.contains("scope `b` is gone (rust: major)\n"), "{stdout}");
    }
}

/// What asks for a larger release fails the run.
#[test]
fn what_a_release_is_too_small_for_is_an_error() {
    let text = "[catalog]\nname = 'shop'\n[scopes]\na = ''\nb = ''\n";
    let folder = pair("diff-release", text, &text.replace("b = ''", "b = 'B'\nc = ''"));
    for (release, level, code) in [("patch", "error", 100), ("minor", "note", 0), ("major", "note", 0)] {
        let log = sarif(&folder, &["--release-type", release]);
        assert_eq!(result(&log, "scope-added")["level"], level, "{release}");
        assert_eq!(result(&log, "text-changed")["level"], "note", "{release}");
        for format in FORMATS {
            let (is, _, stderr) = diff(&folder, &["--release-type", release, "--format", format]);
            assert_eq!(
                (is, stderr.contains("error: `scope-added` of `c` asks for a minor release\n")),
                (Some(code), code == 100)
            );
        }
    }
}

#[test]
fn what_widens_fails_and_is_seen_in_every_format() {
    let folder = pair("diff-codes", OLD, &widened());
    for format in FORMATS {
        for quiet in [&[][..], &["--quiet"]] {
            let arguments = [&["--format", format], quiet].concat();
            let (code, stdout, _) = diff(&folder, &arguments);
            assert_eq!(code, Some(100), "{arguments:?}");
            assert!(stdout.contains("bit-reused") && stdout.contains("widens"), "{arguments:?} {stdout}");
            assert_eq!(diff(&folder, &[&arguments[..], &["--no-fail"]].concat()).0, Some(0));
        }
        fs::write(folder.join("none.toml"), "[catalog]\n").unwrap();
        let refused = run_in(&folder, &["diff", "old.toml", "none.toml", "--format", format, "--no-fail"]);
        assert_eq!((refused.0, refused.1.as_str()), (Some(101), ""), "{format}");
        assert!(refused.2.ends_with("error: `none.toml` is refused, so that nothing was compared\n"), "{}", refused.2);
    }
}

#[test]
fn numbers_of_other_scopes_cannot_be_accepted() {
    let folder = pair("diff-numbers", OLD, &widened());
    let log = sarif(&folder, &[]);
    let id = result(&log, "bit-reused")["partialFingerprints"]["scopesChange/v1"].as_str().unwrap().to_owned();
    let (code, stdout, stderr) = diff(&folder, &["--accept", &id, "--reason", "why not"]);
    assert_eq!((code, stdout.as_str()), (Some(2), ""));
    let said = "is not accepted: the change cannot be accepted: tokens would be read as other scopes";
    assert_eq!(stderr, format!("error: `{id}` {said}\n"));
    fs::write(folder.join("scopes-accepted.toml"), format!("{id} = \"why not\"\n")).unwrap();
    let (code, stdout, _) = diff(&folder, &[]);
    assert!(code == Some(100) && !stdout.contains("accepted: why not"), "{stdout}");
}

#[test]
fn a_file_of_acceptances_says_what_is_wrong_with_it() {
    let folder = pair("diff-accepted", OLD, &OLD.replace("any_of = [['a']]", "any_of = [['a'], ['b']]"));
    assert_eq!(
        run_in(&folder, &["diff", "old.toml", "new.toml", "--accepted", "."]).2,
        "error: `.` is a folder, and no file of acceptances\n"
    );
    let form = "  = help: each line is the fingerprint of a change, as `diff` prints it, and why it is accepted: \
                `0123456789abcdef0123456789abcdef = \"readers may delete\"`\n";
    for (text, said) in [
        ("0123456789abcdef0123456789abcdef =", "1:35: this is no acceptance\n"),
        (
            "# x\n0123456789abcdef0123456789abcdef = 'x'\n0123456789abcdef0123456789abcdef = 'y'",
            "3:1: `0123456789abcdef0123456789abcdef` is accepted twice\n",
        ),
        ("0123456789abcdef0123456789abcdef = ''", "1:1: `0123456789abcdef0123456789abcdef` has no reason"),
        ("0123456789abcdef0123456789abcdef = '…'", "1:1: `0123456789abcdef0123456789abcdef` has no reason"),
        ("0123456789abcdef0123456789abcdef = 'TODO'", "1:1: `0123456789abcdef0123456789abcdef` has no reason"),
        ("# é\n  0123456789abcdef0123456789abcdef = 1", "2:3: `0123456789abcdef0123456789abcdef` has no reason"),
        ("reason = 'x'", "1:1: `reason` is no fingerprint of a change"),
        ("[0123456789abcdef0123456789abcdef]\nreason = 'x'", "1:2: `0123456789abcdef0123456789abcdef` has no reason"),
        ("0123456789AB = 'x'", "1:1: `0123456789AB` is no fingerprint of a change"),
    ] {
        fs::write(folder.join("scopes-accepted.toml"), text).unwrap();
        let (code, stdout, stderr) = diff(&folder, &[]);
        assert_eq!((code, stdout.as_str()), (Some(101), ""), "{text}");
        assert!(stderr.starts_with(&format!("error: scopes-accepted.toml:{said}")), "{stderr}");
        assert!(stderr.ends_with(form), "{stderr}");
    }
    let file = folder.join("scopes-accepted.toml");
    fs::write(&file, "# kept\n0123456789abcdef0123456789abcdef = 'of another catalog'").unwrap();
    let (_, stdout, stderr) = diff(&folder, &[]);
    assert_eq!(
        stderr,
        "note: `0123456789abcdef0123456789abcdef` of `scopes-accepted.toml` is no change of this comparison: it is about another catalog or another \
         revision, or done; where it is done, delete line 2\n"
    );
    assert_eq!(diff(&folder, &["--quiet"]).2, "");
    let (_, rest) = stdout.split_once("--accept ").unwrap();
    let id = rest.split(' ').next().unwrap();
    let say_why = "  = help: say why they may do more, for whoever reads it later\n";
    for (reason, code, said) in [
        (" ", 2, format!("error: the reason is empty\n{say_why}")),
        ("…", 2, format!("error: the reason is `…`, which says nothing\n{say_why}")),
        (" ... ", 2, format!("error: the reason is `...`, which says nothing\n{say_why}")),
        ("ok", 2, format!("error: the reason is `ok`, which says nothing\n{say_why}")),
        ("WHY", 2, format!("error: the reason is `WHY`, which says nothing\n{say_why}")),
        ("<reason>", 2, format!("error: the reason is `<reason>`, which says nothing\n{say_why}")),
        ("a\u{1b}[2J", 2, "error: the reason has a line break or another control character\n".to_owned()),
        ("b may", 0, String::new()),
        ("b may", 0, String::new()),
        (
            "b must",
            2,
            format!(
                "error: `{id}` is not accepted: it was accepted already, because: b may\n  \
                 = help: to change the reason, edit line 4 of `scopes-accepted.toml`\n"
            ),
        ),
    ] {
        let (is, _, stderr) = diff(&folder, &["--quiet", "--accept", id, "--reason", reason]);
        assert_eq!((is, stderr), (Some(code), said), "{reason}");
    }
    let text = fs::read_to_string(&file).unwrap();
    let about = "# new.toml: endpoint-weakened: GET /x";
    assert_eq!(
        text,
        format!("# kept\n0123456789abcdef0123456789abcdef = 'of another catalog'\n{about}\n{id} = \"b may\"\n")
    );
    fs::write(&file, text.replace("# kept\n", "ba9876543210fedcba9876543210fedc = 'of another one'\n")).unwrap();
    assert_eq!(
        diff(&folder, &[]).2,
        "note: 2 acceptances of `scopes-accepted.toml` are no changes of this comparison: they are about other catalogs or other \
         revisions, or done; where they are done, delete their lines: `ba9876543210fedcba9876543210fedc` (line 1), `0123456789abcdef0123456789abcdef` (line 2)\n"
    );
    let prints = "`diff` prints the fingerprint of each change that widens, behind `--accept`".to_owned();
    for (given, why, help) in [
        ("endpoint-weakened", "it is no fingerprint", format!("that of the change is `{id}`")),
        (&id[..6], "it is no fingerprint", format!("that of the change is `{id}`")),
        ("endpoint-added", "it is no fingerprint", prints.clone()),
        ("", "it is no fingerprint", prints.clone()),
        ("0123456789abcdef0123456789abcdef", "no change of this comparison has it", prints.clone()),
    ] {
        let (code, _, stderr) = diff(&folder, &["--accept", given, "--reason", "b may"]);
        assert_eq!((code, stderr), (Some(2), format!("error: `{given}` is not accepted: {why}\n  = help: {help}\n")));
    }
    assert_eq!(
        diff(&folder, &["--accept", "\u{1b}[2J", "--reason", "x"]).2,
        format!("error: `\u{fffd}[2J` is not accepted: it is no fingerprint\n  = help: {prints}\n")
    );
}

/// The same file counts in every folder of a repository. One that is named and not there is no empty one.
#[test]
fn acceptances_are_those_of_the_repository() {
    let folder = pair("diff-root", OLD, &OLD.replace("any_of = [['a']]", "any_of = [['a'], ['b']]"));
    let below = folder.join("api");
    fs::create_dir(&below).unwrap();
    let catalogs = ["diff", "../old.toml", "../new.toml"];
    let (code, stdout, _) = run_in(&below, &catalogs);
    let (_, rest) = stdout.split_once("--accept ").unwrap();
    let id = rest.split(' ').next().unwrap();
    assert_eq!(code, Some(100));
    let accept = ["--accept", id, "--reason", "b may"];
    assert_eq!(run_in(&below, &[&catalogs[..], &accept].concat()).0, Some(0));
    assert!(folder.join("scopes-accepted.toml").is_file() && !below.join("scopes-accepted.toml").exists());
    assert_eq!(diff(&folder, &[]).0, Some(0));
    let named = ["--accepted", "nope.toml"];
    let (code, stdout, stderr) = diff(&folder, &named);
    let help = "`--accept` with `--reason` makes it; where nothing is accepted, leave `--accepted` out";
    assert_eq!((code, stdout.as_str()), (Some(101), ""));
    assert_eq!(stderr, format!("error: there is no file `nope.toml`\n  = help: {help}\n"));
    assert_eq!(diff(&folder, &[&named[..], &accept].concat()).0, Some(0));
    assert_eq!(diff(&folder, &named).0, Some(0));
}

/// A text that looks like a verdict, and a name that would be markup, are texts and names.
#[test]
fn what_catalogs_say_is_not_obeyed() {
    let old = "[catalog]\nname = 'shop'\n[scopes]\n'a' = ''\n'@team|<b>`x`' = ''\n";
    let text = "A\nrust: none\u{2028} | x | <script>alert(1)</script> @somebody https://example.com [a](b)";
    let new = old.replace("'a' = ''", &format!("'a' = \"\"\"{text}\"\"\"")).replace("'@team|<b>`x`' = ''", "");
    let folder = pair("diff-hostile", old, &new);
    let (code, human, stderr) = diff(&folder, &[]);
    assert_eq!((code, stderr.as_str()), (Some(0), ""));
    assert_eq!(human.lines().count(), 3, "{human}");
    assert!(human.contains("A\\nrust: none\\u{2028} | x |"), "{human}");
    let (_, markdown, _) = diff(&folder, &["--format", "markdown"]);
    let rows: Vec<_> = markdown.lines().skip(4).collect();
    assert_eq!(rows.len(), 2, "{markdown}");
    for row in &rows {
        let bars = row.replace("\\|", "").matches('|').count();
        assert_eq!(bars, 6, "{row}");
    }
    for shown in ["\\<script\\>", "`@somebody`", "`https://example.com`", "\\[a\\](b)"] {
        assert!(markdown.contains(shown), "{shown} in {markdown}");
    }
}

/// What was accepted of a change is not accepted of one that looks the same.
#[test]
fn an_acceptance_holds_for_what_was_accepted() {
    let catalog = |name: &str, q: &str, more: &str| {
        format!("[catalog]\nname = '{name}'\nseparator = []\n[scopes]\nb = ''\nz = ''\n{q}\n{more}")
    };
    let renamed =
        |name: &str, implied: &str| catalog(name, &format!("r.implies = [{implied}]"), "[aliases]\nq = { to = 'r' }\n");
    let folder = pair("diff-covers", &catalog("shop", "q = ''", ""), &renamed("shop", "'b'"));
    let (_, stdout, _) = diff(&folder, &[]);
    let id = stdout.split_once("--accept ").unwrap().1.split(' ').next().unwrap().to_owned();
    assert_eq!(diff(&folder, &["--accept", &id, "--reason", "b is little"]).0, Some(0));
    for (old, new, code) in [
        ("shop", renamed("shop", "'b'"), 0),
        ("shop", renamed("shop", "'b'").replace("z = ''", "z = 'Z'\nother = ''"), 0),
        ("shop", renamed("shop", "'b', 'z'"), 100),
        ("payments", renamed("payments", "'b'"), 100),
    ] {
        fs::write(folder.join("old.toml"), catalog(old, "q = ''", "")).unwrap();
        fs::write(folder.join("new.toml"), &new).unwrap();
        let (is, stdout, stderr) = diff(&folder, &[]);
        assert_eq!(is, Some(code), "{new} {stdout}{stderr}");
    }
}
