//! The program as people run it.

use std::env;
use std::fs;
use std::path::Path;
use std::process::Command;

use super::support::{program, root, run, said};

#[test]
fn the_catalogs_of_the_repository_are_clean() {
    let (code, _, stderr) = run(&["check", "catalogs/*.toml"]);
    assert_eq!((code, stderr.as_str()), (Some(0), "ok: 5 catalogs with 162 scopes\n"));
}

/// Cargo finds the program by its name.
#[test]
fn cargo_runs_it() {
    let folder = Path::new(env!("CARGO_BIN_EXE_cargo-scopes")).parent().unwrap();
    let paths = env::split_paths(&env::var_os("PATH").unwrap()).collect::<Vec<_>>();
    let path = env::join_paths([folder.to_owned()].into_iter().chain(paths)).unwrap();
    let cargo = |arguments: &[&str]| {
        let mut cargo = Command::new(env!("CARGO"));
        said(&cargo.args(arguments).env("PATH", &path).env("MANPATH", "/none").current_dir(root()).output().unwrap())
    };
    let (code, _, stderr) = cargo(&["scopes", "--color", "never", "check", "catalogs/agents.toml"]);
    assert_eq!((code, stderr.as_str()), (Some(0), "ok: 1 catalog with 48 scopes\n"));
    let (code, stdout, _) = cargo(&["help", "scopes"]);
    assert!(code == Some(0) && stdout.contains("Usage: cargo scopes [OPTIONS] <COMMAND>"), "{stdout}");
    let (code, ..) = cargo(&["scopes", "check", "cargo-scopes/src/pages/unknown-scope.toml"]);
    assert_eq!(code, Some(100));
}

#[test]
fn colors_are_as_cargo_chooses_them() {
    const FILE: &str = "cargo-scopes/src/pages/unknown-scope.toml";
    let has_colors = |variables: &[(&str, &str)], arguments: &[&str]| {
        let mut program = program();
        program.args(["check", FILE]).args(arguments).envs(variables.iter().copied());
        said(&program.output().unwrap()).2.contains('\u{1b}')
    };
    assert!(!has_colors(&[], &[]));
    assert!(has_colors(&[], &["--color", "always"]));
    assert!(has_colors(&[("CARGO_TERM_COLOR", "always")], &[]));
    assert!(!has_colors(&[("CARGO_TERM_COLOR", "always")], &["--color", "never"]));
    assert!(has_colors(&[("CARGO_TERM_COLOR", "never")], &["--color=always"]));
    assert!(has_colors(&[("CLICOLOR_FORCE", "1")], &[]));
    assert!(!has_colors(&[("CLICOLOR_FORCE", "1")], &["--color", "never"]));
}

/// What nobody can read was not said.
#[cfg(target_os = "linux")]
#[test]
fn a_full_disk_is_no_pass() {
    for arguments in [
        &["check", "catalogs/agents.toml", "--message-format", "json"][..],
        &["check", "catalogs/agents.toml", "--message-format", "sarif"],
        &["diff", "catalogs/agents.toml", "catalogs/agents.toml"],
        &["diff", "catalogs/agents.toml", "catalogs/agents.toml", "--format", "markdown"],
        &["diff", "catalogs/agents.toml", "catalogs/agents.toml", "--format", "json"],
        &["diff", "catalogs/agents.toml", "catalogs/agents.toml", "--format", "sarif"],
        &["test", "catalogs/tests/agents.toml", "--message-format", "json"],
        &["test", "catalogs/tests/agents.toml", "--message-format", "sarif"],
        &["explain"],
        &["generate", "catalogs/feedback.toml"],
        &["man"],
        &["completions", "bash"],
    ] {
        let full = fs::OpenOptions::new().write(true).open("/dev/full").unwrap();
        let output = program().args(arguments).stdout(full).output().unwrap();
        let (code, _, stderr) = said(&output);
        assert_eq!(code, Some(101), "{arguments:?}");
        assert!(stderr.starts_with("error: the output cannot be written: "), "{stderr}");
    }
}

#[cfg(unix)]
#[test]
fn a_reader_that_goes_is_no_pass_and_no_noise() {
    const BOOMIN: &str = "catalogs/boomin.toml";
    for arguments in [
        &["generate", BOOMIN][..],
        &["check", BOOMIN, "--message-format", "json"],
        &["check", BOOMIN, "--message-format", "sarif"],
        &["diff", BOOMIN, BOOMIN],
        &["diff", BOOMIN, BOOMIN, "--format", "markdown"],
        &["diff", BOOMIN, BOOMIN, "--format", "json"],
        &["diff", BOOMIN, BOOMIN, "--format", "sarif"],
    ] {
        let (reader, writer) = std::io::pipe().unwrap();
        drop(reader);
        let (code, _, stderr) = said(&program().args(arguments).stdout(writer).output().unwrap());
        assert_eq!((code, stderr.as_str()), (Some(101), ""), "{arguments:?}");
    }
}

#[test]
fn completions_are_there_for_every_shell() {
    for shell in ["bash", "elvish", "fish", "powershell", "zsh"] {
        let (code, stdout, _) = run(&["completions", shell]);
        assert_eq!(code, Some(0));
        assert!(stdout.contains("cargo-scopes") && stdout.contains("message-format"), "{shell}");
    }
}

/// The document that a service of the repository makes of itself says what its catalog says, but for what is no operation: files.
#[test]
fn a_document_of_a_service_is_compared_with_its_catalog() {
    const CATALOG: &str = "examples/helpdesk/access/catalog.toml";
    const LEVELS: [&str; 4] = ["-A", "preset-gives-sensitive", "--message-format", "short"];
    let check = |document: &str| run(&[&["check", CATALOG, "--openapi", document][..], &LEVELS].concat());
    let (code, _, stderr) = check("examples/helpdesk/openapi.json");
    let files = "examples/helpdesk/access/catalog.toml:168:1: warning[document-lacks-endpoint]: `GET /assets/{*path}` is not in ";
    assert_eq!(code, Some(0), "{stderr}");
    assert!(stderr.starts_with(files) && stderr.lines().count() == 1, "{stderr}");
    // Without one word of what it says about who may call, each operation that needs a token is an error.
    let text = fs::read_to_string(root().join("examples/helpdesk/openapi.json")).unwrap();
    let mut document: serde_json::Value = serde_json::from_str(&text).unwrap();
    let mut guarded = 0;
    for item in document["paths"].as_object_mut().unwrap().values_mut() {
        for operation in item.as_object_mut().unwrap().values_mut() {
            let security = operation.as_object_mut().unwrap().remove("security");
            guarded += usize::from(security.is_some_and(|security| security != serde_json::json!([])));
        }
    }
    let open = env::temp_dir().join(format!("open-{}.json", std::process::id()));
    fs::write(&open, document.to_string()).unwrap();
    let (code, _, stderr) = check(open.to_str().unwrap());
    fs::remove_file(&open).unwrap();
    assert_eq!((code, stderr.matches("error[document-security]").count()), (Some(100), guarded), "{stderr}");
    assert!(guarded > 20, "{guarded}");
}

/// What the README shows is what is there to be copied.
#[test]
fn what_the_readme_shows_is_what_is_there() {
    let read = |file: &str| fs::read_to_string(root().join(file)).unwrap();
    let readme = read("cargo-scopes/README.md");
    for file in ["cargo-scopes/workflow.yml", "cargo-scopes/pre-commit-config.yaml"] {
        assert!(readme.contains(&format!("```yaml\n{}```\n", read(file))), "{file}");
    }
    // The hook of the repository is the one of the README.
    let (hooks, own) = (read(".pre-commit-hooks.yaml"), read("cargo-scopes/pre-commit-config.yaml"));
    for key in ["id: ", "name: ", "entry: ", "language: ", "files: "] {
        let value = |text: &str| text.lines().find_map(|line| Some(line.split_once(key)?.1.to_owned())).unwrap();
        assert_eq!(value(&hooks), value(&own));
    }
    let (matcher, workflow) = ("problem-matcher.json", read("cargo-scopes/workflow.yml"));
    assert!(workflow.contains(matcher) && root().join("cargo-scopes").join(matcher).is_file());
}
