//! Catalogs compared with what they were, as git has them.

use std::fmt::Write as _;
use std::fs;
use std::path::Path;
use std::process::Command;

use super::support::{folder, root, run, run_in};

/// What git says in a folder. None where it fails, or is not there.
fn git(folder: &Path, arguments: &[&str]) -> Option<String> {
    let mut git = Command::new("git");
    for variable in ["GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE"] {
        git.env_remove(variable);
    }
    let output = git.args(arguments).current_dir(folder).output().ok()?;
    output.status.success().then(|| String::from_utf8_lossy(&output.stdout).into_owned())
}

/// Every catalog of the repository can be compared with each of its earlier forms, or it is said why not.
#[test]
fn the_history_of_the_repository_can_be_compared() {
    let Some(is_shallow) = git(root(), &["rev-parse", "--is-shallow-repository"]) else {
        return println!("skipped: this is no repository of git, or there is no git");
    };
    if is_shallow.trim() == "true" {
        return println!("skipped: this clone does not have the whole history");
    }
    let (mut compared, mut refused) = (0, 0);
    for name in ["agents", "boomin", "factory", "feedback", "seismic"] {
        let file = format!("catalogs/{name}.toml");
        let Some(revisions) = git(root(), &["log", "--format=%H", "--", &file]) else { continue };
        let at = |revision: &str| format!("{revision}:{file}");
        let is_there = |revision: &&str| git(root(), &["cat-file", "-e", &at(revision)]).is_some();
        let revisions: Vec<_> = revisions.lines().filter(is_there).collect();
        for pair in revisions.windows(2) {
            let (code, _, stderr) = run(&["diff", &at(pair[1]), &at(pair[0])]);
            match code {
                Some(0 | 100) => compared += 1,
                _ => refused += 1,
            }
            let is_told = stderr.contains("is refused, so that nothing was compared");
            assert!(matches!(code, Some(0 | 100)) || code == Some(101) && is_told, "{pair:?}: {code:?} {stderr}");
        }
        if let [newest, ..] = &*revisions {
            let (code, _, stderr) = run(&["diff", &at(newest), &file]);
            assert!(matches!(code, Some(0 | 100)), "{file}: {code:?} {stderr}");
        }
    }
    println!("{compared} pairs compared, {refused} refused");
}

const BLOG: &str = "[catalog]\nname = 'blog'\n[scopes]\n'posts:read' = 'Reads posts.'\n\
    'posts:write' = { description = 'Writes posts.' }\n[endpoints.'GET /posts']\nany_of = [['posts:read']]\n";

/// A repository with a history of one catalog, and what each edit means.
#[test]
fn every_edit_means_what_is_said() {
    let here = folder("history");
    if git(&here, &["init", "-q"]).is_none() {
        return println!("skipped: there is no git");
    }
    let edits: [(&str, &str); 5] = [
        ("Reads posts.", "Reads all posts."),
        ("'Writes posts.' }", "'Writes posts.', implies = ['posts:read'] }"),
        ("[endpoints.'GET /posts']\nany_of = [['posts:read']]\n", ""),
        ("'posts:write' = { description = 'Writes posts.', implies = ['posts:read'] }\n", ""),
        ("[scopes]", "[scopes"),
    ];
    let mut text = BLOG.to_owned();
    commit(&here, &text);
    let mut said = String::new();
    for (old, new) in edits {
        assert!(text.contains(old), "{old}");
        text = text.replace(old, new);
        commit(&here, &text);
        let (code, stdout, stderr) = run_in(&here, &["diff", "HEAD~1:blog.toml", "HEAD:blog.toml"]);
        let last =
            stderr.lines().skip_while(|line| !line.contains("nothing was compared")).collect::<Vec<_>>().join("\n");
        writeln!(said, "{stdout}{last}\n= {}\n", code.unwrap()).unwrap();
    }
    assert_eq!(said, EXPECTED);
}

fn commit(folder: &Path, text: &str) {
    fs::write(folder.join("blog.toml"), text).unwrap();
    git(folder, &["add", "-A"]).unwrap();
    let who = ["-c", "user.name=test", "-c", "user.email=test@example.com", "-c", "commit.gpgsign=false"];
    git(folder, &[&who[..], &["commit", "-q", "-m", "edit"]].concat()).unwrap();
}

const EXPECTED: &str = "\
changes[text-changed]: scope `posts:read` says \"Reads all posts.\" now, and said \"Reads posts.\" before
rust: patch · clients: nothing breaks · security: none

= 0

widens[implication-added]: scope `posts:write` implies `posts:read` now (rust: minor)
  = a token with `posts:write` did not hold `posts:read` before, and holds it now
  = to accept it: --accept a997e9c60a000835e017d42883fed0ff --reason \"…\"
rust: minor · clients: nothing breaks · security: 1 change widens, and is not accepted

= 100

breaks[endpoint-removed]: endpoint `GET /posts` is gone, which asked for `posts:read`
rust: patch · clients: 1 change breaks · security: narrows

= 0

breaks[scope-removed]: scope `posts:write` is gone (rust: major)
rust: major · clients: 1 change breaks · security: narrows

= 0

error: `HEAD:blog.toml` is refused, so that nothing was compared
  = help: a catalog of an earlier form of the format is not read any more: compare with a later revision
= 101

";

/// A path is one of this folder, whatever it looks like, and nothing of a revision is an option of git.
#[test]
fn revisions_and_paths_are_taken_as_they_are() {
    let here = folder("revisions");
    if git(&here, &["init", "-q"]).is_none() {
        return println!("skipped: there is no git");
    }
    fs::create_dir_all(here.join("sub")).unwrap();
    for name in [".hidden.toml", "sub/other.toml", "a:b.toml"] {
        fs::write(here.join(name), BLOG).unwrap();
    }
    commit(&here, BLOG);
    let sub = here.join("sub");
    let whole = here.join("blog.toml").to_string_lossy().into_owned();
    for (folder, arguments) in [
        (&here, &["--baseline-rev", "HEAD", ".hidden.toml"][..]),
        (&here, &["HEAD:a:b.toml", "a:b.toml"]),
        (&here, &["a:b.toml", "blog.toml"]),
        (&sub, &["HEAD:../blog.toml", "other.toml"]),
        (&sub, &["--baseline-rev", "HEAD", &whole]),
    ] {
        let (code, stdout, stderr) = run_in(folder, &[&["diff"], arguments].concat());
        assert_eq!((code, stdout.as_str()), (Some(0), "nothing has changed\n"), "{arguments:?} {stderr}");
    }
    fs::write(here.join("new.toml"), BLOG).unwrap();
    fs::write(here.join("../outside.toml"), BLOG).unwrap();
    git(&here, &["tag", "v1"]).unwrap();
    git(&here, &["remote", "add", "origin", "https://example.com/shop.git"]).unwrap();
    let log = "`git branch --all` lists branches, `git tag` tags, and `git log` commits";
    let tree = "a path is relative to this folder, and `git ls-tree -r --name-only HEAD` lists the files below it";
    let new = "where it had another name, compare with that: `cargo scopes diff --baseline-rev HEAD:OLD/PATH new.toml`; where it is \
               new, nobody depends on it yet: compare it from the next change on";
    let one = "one catalog is compared: name its file";
    let itself = "`--baseline-rev` compares a file with itself, and standard input is none";
    let rev = "`cargo scopes diff --baseline-rev v1 blog.toml`";
    for (arguments, code, said) in [
        (&["--baseline-rev=-x", "blog.toml"][..], 2, "error: `-x` is no revision\n".to_owned()),
        (&["--baseline-rev=", "blog.toml"], 2, "error: `` is no revision\n".to_owned()),
        (&["--", "--output=x:blog.toml", "blog.toml"], 2, "error: `--output=x` is no revision\n".to_owned()),
        (&["HEAD:sub", "blog.toml"], 101, "error: `HEAD:sub` is no file\n".to_owned()),
        (&["--baseline-rev", "HEAD", "sub"], 101, format!("error: `sub` is a folder\n  = help: {one}\n")),
        (&["blog.toml", "*.toml"], 101, format!("error: `*.toml` is a pattern\n  = help: {one}\n")),
        (&["--baseline-rev", "HEAD", "none.toml"], 101, "error: there is no file `none.toml`\n".to_owned()),
        (
            &["--baseline-rev", "HEAD", "-"],
            2,
            format!("error: {itself}\n  = help: name the file, or compare with it: `cargo scopes diff REV:PATH -`\n"),
        ),
        (
            &["--baseline-rev", "origin/main", "blog.toml"],
            101,
            "error: `origin/main` is no revision that this repository has\n  = help: fetch it: `git fetch origin main`\n".to_owned(),
        ),
        (
            &["--baseline-rev", "new.toml", "blog.toml"],
            101,
            "error: `new.toml` is a file, and no revision of git\n".to_owned(),
        ),
        (
            &["--baseline-rev", "HEAD", "../outside.toml"],
            101,
            "error: `../outside.toml` is outside of the repository that git is asked in\n  = help: run it in the repository of that \
             file\n"
                .to_owned(),
        ),
        (&["--baseline-rev", "blog.toml", "v1"], 2, format!("error: `v1` is a revision of git, and no file\n  = help: {rev}\n")),
        (&["blog.toml", "v1"], 2, format!("error: `v1` is a revision of git, and no file\n  = help: {rev}\n")),
        (
            &["--baseline-rev", "none", "blog.toml"],
            101,
            format!("error: `none` is no revision that this repository has\n  = help: {log}\n"),
        ),
        (
            &["--baseline-rev", "HEAD", "new.toml"],
            101,
            format!("error: `HEAD` does not have `new.toml`: it is new, or had another name\n  = help: {new}\n"),
        ),
        (&["HEAD:new.toml", "new.toml"], 101, format!("error: `HEAD` does not have `new.toml`\n  = help: {tree}\n")),
        (&["v1", "blog.toml"], 2, format!("error: `v1` is a revision of git, and no file\n  = help: {rev}\n")),
        (&["none.toml", "blog.toml"], 101, "error: there is no file `none.toml`\n".to_owned()),
        (&["-", "-"], 2, "error: both catalogs cannot be on standard input\n".to_owned()),
    ] {
        let (is, stdout, stderr) = run_in(&here, &[&["diff"], arguments].concat());
        assert_eq!((is, stdout.as_str(), stderr), (Some(code), "", said), "{arguments:?}");
    }
    assert!(!here.join("x").exists());
    // A file that had another name, and two sides in the wrong order.
    let (code, stdout, stderr) = run_in(&here, &["diff", "--baseline-rev", "HEAD:blog.toml", "new.toml"]);
    assert_eq!((code, stdout.as_str()), (Some(0), "nothing has changed\n"), "{stderr}");
    let (_, _, stderr) = run_in(&here, &["diff", "blog.toml", "HEAD:blog.toml"]);
    assert_eq!(stderr, "note: `OLD` is the file here, and `NEW` is of `HEAD`: the older catalog stands first\n");
    for pair in [["HEAD:blog.toml", "blog.toml"], ["HEAD:blog.toml", "HEAD:blog.toml"], ["blog.toml", "new.toml"]] {
        assert_eq!(run_in(&here, &[&["diff"], &pair[..]].concat()).2, "", "{pair:?}");
    }
}

/// A clone with one revision has no other one to compare with, whatever it is called.
#[test]
fn a_clone_without_history_says_how_to_get_it() {
    let here = folder("shallow-of");
    if git(&here, &["init", "-q"]).is_none() {
        return println!("skipped: there is no git");
    }
    commit(&here, BLOG);
    let clone = folder("shallow");
    let from = format!("file://{}", here.display());
    let cloned = git(&clone, &["-c", "protocol.file.allow=always", "clone", "-q", "--depth", "1", &from, "."]);
    if cloned.is_none() {
        return println!("skipped: git does not clone here");
    }
    let (code, _, stderr) = run_in(&clone, &["diff", "--baseline-rev", "origin/none", "blog.toml"]);
    let help = "this clone has the last revisions only: `git fetch --unshallow` gets the others; in a workflow, `fetch-depth: 0` of the \
                checkout does";
    assert_eq!(code, Some(101));
    assert_eq!(stderr, format!("error: `origin/none` is no revision that this repository has\n  = help: {help}\n"));
}

#[test]
fn a_folder_outside_of_git_is_told_of() {
    let outside = std::env::temp_dir().join(format!("cargo-scopes-outside-{}", std::process::id()));
    fs::create_dir_all(&outside).unwrap();
    fs::write(outside.join("blog.toml"), BLOG).unwrap();
    let said = |arguments: &[&str]| run_in(&outside, arguments);
    let (diff, pin) = (
        said(&["diff", "--baseline-rev", "main", "blog.toml"]),
        said(&["pin", "--baseline-rev", "main", "blog.toml", "--check"]),
    );
    fs::remove_dir_all(&outside).unwrap();
    if !diff.2.contains("repository of git") {
        return println!("skipped: there is no git, or the folder for temporary files is in a repository");
    }
    let help = |instead: &str| {
        format!("error: this folder is in no repository of git\n  = help: run it in the repository, or {instead}\n")
    };
    assert_eq!((diff.0, diff.2), (Some(101), help("compare two files: `cargo scopes diff OLD NEW`")));
    assert_eq!((pin.0, pin.2), (Some(101), help("pin without `--baseline-rev`")));
}

/// Two files that cannot be told apart by what is shown of them, and one that is called as a file of a revision.
#[cfg(unix)]
#[test]
fn paths_are_those_of_the_system() {
    use std::ffi::OsStr;
    use std::os::unix::ffi::OsStrExt as _;

    use super::support::{program, said};

    let here = folder("revision-paths");
    if git(&here, &["init", "-q"]).is_none() {
        return println!("skipped: there is no git");
    }
    let wide = BLOG.replace("['posts:read']]", "['posts:read'], ['posts:write']]");
    let raw = OsStr::from_bytes(b"c\xff.toml");
    if fs::write(here.join(raw), BLOG).is_err() {
        return println!("skipped: this file system has names of text only");
    }
    // What the name of the file is shown as, and another file.
    fs::write(here.join("c\u{FFFD}.toml"), &wide).unwrap();
    commit(&here, BLOG);
    let run = |arguments: &[&OsStr]| said(&program().args(arguments).current_dir(&here).output().unwrap());
    let [diff, pin, blog, wide_file] = ["diff", "pin", "blog.toml", "c\u{FFFD}.toml"].map(OsStr::new);
    let revised = [OsStr::new("HEAD:").as_bytes(), raw.as_bytes()].concat();
    let revised = OsStr::from_bytes(&revised);
    for (old, new, code) in
        [(blog, raw, 0), (raw, blog, 0), (blog, revised, 0), (revised, blog, 0), (raw, wide_file, 100)]
    {
        let (is, stdout, stderr) = run(&[diff, old, new]);
        assert_eq!(is, Some(code), "{old:?} {new:?} {stdout}{stderr}");
    }
    let (code, stdout, stderr) = run(&[diff, "--baseline-rev=HEAD".as_ref(), raw]);
    assert_eq!((code, stdout.as_str()), (Some(0), "nothing has changed\n"), "{stderr}");
    // The file of the other name has numbers that this one would have to keep.
    fs::write(here.join("c\u{FFFD}.toml"), "[catalog").unwrap();
    commit(&here, BLOG);
    let (code, _, stderr) = run(&[pin, "--baseline-rev=HEAD".as_ref(), raw]);
    assert_eq!(code, Some(0), "{stderr}");
}

#[test]
fn a_file_that_is_called_as_one_of_a_revision_is_refused() {
    let here = folder("revision-or-file");
    if git(&here, &["init", "-q"]).is_none() {
        return println!("skipped: there is no git");
    }
    commit(&here, BLOG);
    let wide = BLOG.replace("['posts:read']]", "['posts:read'], ['posts:write']]");
    fs::write(here.join("HEAD:blog.toml"), &wide).unwrap();
    fs::write(here.join("blog.toml"), &wide).unwrap();
    let said = "error: `HEAD:blog.toml` is a file of this folder, and a file of a revision of git\n  \
        = help: write `./HEAD:blog.toml` for the file here, and `HEAD:./blog.toml` for the one of the revision\n";
    for pair in [["HEAD:blog.toml", "blog.toml"], ["blog.toml", "HEAD:blog.toml"]] {
        let (code, stdout, stderr) = run_in(&here, &[&["diff"], &pair[..]].concat());
        assert_eq!((code, stdout.as_str(), stderr.as_str()), (Some(2), "", said), "{pair:?}");
    }
    assert_eq!(run_in(&here, &["diff", "./HEAD:blog.toml", "blog.toml"]).0, Some(0));
    assert_eq!(run_in(&here, &["diff", "HEAD:./blog.toml", "blog.toml"]).0, Some(100));
    // With `--baseline-rev` the path is one of this folder.
    let (code, _, stderr) = run_in(&here, &["diff", "--baseline-rev", "HEAD", "HEAD:blog.toml"]);
    assert_eq!(code, Some(101), "{stderr}");
    assert!(stderr.starts_with("error: `HEAD` does not have `HEAD:blog.toml`"), "{stderr}");
}

/// Git takes the tag, and whoever may push one would decide what is compared.
#[test]
fn a_tag_with_the_name_of_a_branch_is_not_compared_with_in_its_place() {
    let here = folder("ambiguous");
    if git(&here, &["init", "-q"]).is_none() {
        return println!("skipped: there is no git");
    }
    commit(&here, BLOG);
    git(&here, &["update-ref", "refs/remotes/origin/main", "HEAD"]).unwrap();
    git(&here, &["tag", "origin/main", "HEAD"]).unwrap();
    let asked = |revision: &str| run_in(&here, &["diff", "--baseline-rev", revision, "blog.toml"]);
    assert_eq!(asked("origin/main").0, Some(0), "both are the same commit");
    commit(&here, &BLOG.replace("'Writes posts.' }", "'Writes posts.', implies = ['posts:read'] }"));
    git(&here, &["tag", "-f", "origin/main", "HEAD"]).unwrap();
    for revision in ["origin/main", "origin/main~0", "origin/main^{commit}"] {
        let (code, _, stderr) = asked(revision);
        let expected = format!(
            "error: `{revision}` is several revisions: `refs/tags/origin/main` and `refs/remotes/origin/main`\n  = help: write the one \
             that is meant, as `refs/remotes/origin/main`\n"
        );
        assert_eq!((code, stderr), (Some(101), expected));
    }
    assert_eq!(asked("refs/remotes/origin/main").0, Some(100));
    assert_eq!(asked("refs/tags/origin/main").0, Some(0));
}
