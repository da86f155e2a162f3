//! `rustdoc`, for `cargo doc` to run in its place. It documents the published packages as data, which stable toolchains do only if
//! they are told that they are the compiler of the standard library. Only this process is told so: what cargo builds stays as it
//! is, and nothing is built anew.

use std::env;
use std::process::{Command, ExitCode};

/// The crates of the published packages. Those of the others are built because their features decide how dependencies are built.
const DOCUMENTED: [&str; 4] = ["scopes", "scopes_core", "scopes_macros", "scopes_runtime"];

fn main() -> ExitCode {
    let arguments: Vec<_> = env::args_os().skip(1).collect();
    let name = arguments.iter().skip_while(|argument| *argument != "--crate-name").nth(1);
    if name.is_some_and(|name| DOCUMENTED.iter().all(|documented| name != documented)) {
        return ExitCode::SUCCESS;
    }
    let status = Command::new("rustdoc").args(&arguments).env("RUSTC_BOOTSTRAP", "1").status();
    match status {
        Ok(status) if status.success() => ExitCode::SUCCESS,
        Ok(_) => ExitCode::FAILURE,
        Err(error) => {
            eprintln!("error: `rustdoc` does not run: {error}");
            ExitCode::FAILURE
        }
    }
}
