//! Files that are not there or no files, and what is not compared.

use std::fs;

use super::support::{folder, run_in};

const CATALOG: &str = "[catalog]\nname = \"t\"\n[scopes]\n\"a:b\" = \"B.\"\n";

#[cfg(unix)]
#[test]
fn what_a_pattern_matches_and_nobody_can_read_is_no_pass() {
    let folder = folder("patterns");
    fs::write(folder.join("a.toml"), CATALOG).unwrap();
    std::os::unix::fs::symlink("none", folder.join("b.toml")).unwrap();
    fs::create_dir(folder.join("c.toml")).unwrap();
    let (code, _, stderr) = run_in(&folder, &["check", "*.toml"]);
    assert_eq!((code, stderr.as_str()), (Some(101), "error: there is no file `b.toml`\n"));
    fs::remove_file(folder.join("b.toml")).unwrap();
    std::os::unix::fs::symlink("b.toml", folder.join("b.toml")).unwrap();
    let (code, _, stderr) = run_in(&folder, &["check", "*.toml"]);
    assert!(code == Some(101) && stderr.starts_with("error: cannot read `b.toml`: "), "{stderr}");
    fs::remove_file(folder.join("b.toml")).unwrap();
    assert!(std::process::Command::new("mkfifo").arg(folder.join("b.toml")).status().unwrap().success());
    let pipe = "error: cannot read `b.toml`: it is a pipe, a socket or a device, and no file\n";
    for arguments in [&["check", "*.toml"][..], &["check", "b.toml"], &["check", "a.toml", "--openapi", "b.toml"]] {
        let (code, _, stderr) = run_in(&folder, arguments);
        assert_eq!((code, stderr.as_str()), (Some(101), pipe), "{arguments:?}");
    }
}

#[test]
fn nothing_compared_is_no_pass_whatever_shall_not_fail() {
    let folder = folder("not_compared");
    fs::write(folder.join("bad.toml"), "[catalog]\nname = \"t\"\n").unwrap();
    fs::write(folder.join("api.yaml"), "openapi: 3.1.0\npaths: {}\n").unwrap();
    fs::write(folder.join("t.toml"), "catalog = \"bad.toml\"\n[[case]]\nname = \"c\"\ngrant = []\ncannot = [\"a\"]\n")
        .unwrap();
    for (arguments, expected) in [
        (
            &["check", "bad.toml", "--openapi", "api.yaml"][..],
            "error: nothing was compared with `api.yaml`: the catalog is refused\n",
        ),
        (&["test", "t.toml"], "error: no case about `bad.toml` was run: the catalog is refused\n"),
    ] {
        for more in [&[][..], &["--no-fail"]] {
            let (code, _, stderr) = run_in(&folder, &[arguments, more].concat());
            assert!(code == Some(101) && stderr.contains(expected), "{code:?} {stderr}");
        }
    }
}

#[test]
fn an_empty_document_is_none_whatever_is_allowed() {
    let folder = folder("empty_document");
    fs::write(folder.join("a.toml"), CATALOG).unwrap();
    fs::write(folder.join("api.yaml"), "").unwrap();
    let (code, _, stderr) = run_in(&folder, &["check", "a.toml", "--openapi", "api.yaml", "-A", "document-empty"]);
    assert!(code == Some(101) && stderr.starts_with("error: api.yaml:1:1: the document is empty\n"), "{stderr}");
}

/// A document without operations lacks all endpoints. Where it may be without any, that is what is told, and not nothing.
#[test]
fn what_is_compared_with_a_document_without_operations_is_told() {
    let folder = folder("no_operations");
    let catalog = "[catalog]\nname = 'shop'\n[scopes]\n'a:read'.endpoints.'GET /a' = ''\n";
    fs::write(folder.join("a.toml"), catalog).unwrap();
    fs::write(folder.join("api.yaml"), "openapi: 3.1.0\npaths: {}\n").unwrap();
    let check = |more: &[&str]| {
        let arguments = [&["check", "a.toml", "--openapi", "api.yaml", "--message-format", "short"], more].concat();
        let (code, _, stderr) = run_in(&folder, &arguments);
        let ids: Vec<_> =
            stderr.lines().filter_map(|line| Some(line.split_once('[')?.1.split_once(']')?.0.to_owned())).collect();
        (code, ids.join(" "))
    };
    assert_eq!(check(&[]), (Some(100), "document-empty".to_owned()));
    let lacks = "document-lacks-scope document-lacks-endpoint".to_owned();
    assert_eq!(check(&["-A", "document-empty"]), (Some(0), lacks.clone()));
    assert_eq!(check(&["-W", "document-empty"]), (Some(0), format!("{lacks} document-empty")));
    let denied = ["-A", "document-empty", "-D", "document-lacks-endpoint"];
    assert_eq!(check(&denied), (Some(100), lacks));
}
