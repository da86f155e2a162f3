//! What the command line does with catalogs, beside reading them. The package in `benches/tools` counts it.

use std::process::{Command, Stdio};

use crate::report::Section;

pub(crate) fn measure() -> Section {
    let mut section = Section::new("Tools", INTRODUCTION, "milliseconds");
    let mut cargo = Command::new(env!("CARGO"));
    cargo.current_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/.."));
    cargo.args(["run", "--quiet", "--release", "--package", "scopes-bench-tools"]).stderr(Stdio::inherit());
    let output = cargo.output().expect("cargo is installed");
    assert!(output.status.success(), "`scopes-bench-tools` fails");
    for line in String::from_utf8_lossy(&output.stdout).lines() {
        let [what, beside, ours, theirs] = line.split('\t').collect::<Vec<_>>()[..] else {
            panic!("`scopes-bench-tools` wrote `{line}`");
        };
        let [ours, theirs] = [ours, theirs].map(|figure| figure.parse().expect("it is a number"));
        section.compare(what, beside, ours, theirs, None);
    }
    section
}

const INTRODUCTION: &str = "What `cargo scopes check` and `diff` do, beside the `toml` crate alone, which reads the same text \
    into its tree with the place of every value: processor time, the least of five. \
    The catalog of 13,800 scopes has 12,000 endpoints, 552 aliases, 100 presets, 20 roles, 6 actors, 40 gates, numbers, and 35 \
    scopes that imply all others; each edit is one of all that it can be made of. `cargo run --release -p scopes-bench-tools` \
    prints the same figures.";
