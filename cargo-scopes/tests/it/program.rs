//! The program as people run it.

use std::env;
use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};

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
    let mut generate = program();
    generate.args(["generate", "catalogs/boomin.toml"]).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = generate.spawn().unwrap();
    drop(child.stdout.take());
    let (code, _, stderr) = said(&child.wait_with_output().unwrap());
    assert_eq!((code, stderr.as_str()), (Some(101), ""));
}

#[test]
fn completions_are_there_for_every_shell() {
    for shell in ["bash", "elvish", "fish", "powershell", "zsh"] {
        let (code, stdout, _) = run(&["completions", shell]);
        assert_eq!(code, Some(0));
        assert!(stdout.contains("cargo-scopes") && stdout.contains("message-format"), "{shell}");
    }
}
