//! What was measured with what.

use std::fmt::Write as _;
use std::process::Command;

const LOCK: &str = include_str!("../../Cargo.lock");

const CRATES: [&str; 16] = [
    "scopes",
    "actix-web",
    "aliri_oauth2",
    "axum",
    "bitflags",
    "casbin",
    "cedar-policy",
    "enumset",
    "matchit",
    "phf",
    "poem",
    "protect-axum",
    "rocket",
    "scopes-rs",
    "strum",
    "tonic",
];

pub(crate) fn date() -> String {
    first_line("date", &["-u", "+%Y-%m-%d"])
}

pub(crate) fn table() -> String {
    let tools = [first_line("rustc", &["--version"]), first_line("valgrind", &["--version"])];
    let mut table = "| what | version |\n|---|---|\n".to_owned();
    for tool in tools {
        let (name, version) = tool.split_once([' ', '-']).unwrap_or((&tool, ""));
        let _ = writeln!(table, "| {name} | {version} |");
    }
    for name in CRATES {
        let _ = writeln!(table, "| {name} | {} |", locked(name).join(", "));
    }
    table
}

/// The versions of a crate that were built.
fn locked(name: &str) -> Vec<&'static str> {
    let packages = LOCK.split("[[package]]").filter(|package| package.contains(&format!("name = \"{name}\"\n")));
    packages.filter_map(|package| package.split("version = \"").nth(1)?.split('"').next()).collect()
}

fn first_line(program: &str, arguments: &[&str]) -> String {
    let output = Command::new(program).args(arguments).output();
    let text = output.map(|output| String::from_utf8_lossy(&output.stdout).into_owned()).unwrap_or_default();
    text.lines().next().unwrap_or_default().to_owned()
}
