//! Runs the program.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

/// The folder of the repository.
pub(super) fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap()
}

/// The program, with the choice of colors that is made where nobody makes one.
pub(super) fn program() -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_cargo-scopes"));
    command.current_dir(root());
    for variable in
        ["CARGO_TERM_COLOR", "NO_COLOR", "CLICOLOR", "CLICOLOR_FORCE", "GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE"]
    {
        command.env_remove(variable);
    }
    command
}

/// What it says, and its exit code.
pub(super) fn run(arguments: &[&str]) -> (Option<i32>, String, String) {
    said(&program().args(arguments).output().unwrap())
}

pub(super) fn said(output: &Output) -> (Option<i32>, String, String) {
    let text = |bytes: &[u8]| String::from_utf8(bytes.to_vec()).unwrap();
    (output.status.code(), text(&output.stdout), text(&output.stderr))
}

/// An empty folder of a test.
pub(super) fn folder(name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).unwrap();
    folder
}

/// The program in a folder.
pub(super) fn run_in(folder: &Path, arguments: &[&str]) -> (Option<i32>, String, String) {
    said(&program().args(arguments).current_dir(folder).output().unwrap())
}
