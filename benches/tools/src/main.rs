//! What checking and comparing catalogs takes beside reading them: `cargo run --release -p scopes-bench-tools`.
//!
//! Writes a line for each figure: what, beside what, and both in millions of instructions, between tabs.

#[allow(dead_code, unreachable_pub, reason = "the benchmarks have the same module")]
#[path = "../../src/callgrind.rs"]
mod callgrind;
#[allow(dead_code, unreachable_pub, reason = "the benchmarks have the same module")]
#[path = "../../src/case.rs"]
mod case;
mod large;
#[allow(dead_code, unreachable_pub, reason = "the benchmarks have the same module")]
#[path = "../../src/names.rs"]
mod names;

use std::env;

use case::Case;
use large::{EDITS, Large};
use scopes_core::lint::{self, Levels};
use scopes_core::{Catalog, diff, parse};
use toml::de::DeTable;

const SMALL: &str = include_str!("../../../catalogs/boomin.toml");
const LARGE: usize = 13_800;

fn main() {
    let cases = cases();
    if case::run_requested(&cases, &env::args().skip(1).collect::<Vec<_>>()) {
        return;
    }
    for size in ["small", "large"] {
        let rounds = if size == "small" { 10 } else { 1 };
        let count = |what: &str| count(&cases, &format!("{size}/{what}"), rounds);
        let read = count("read");
        print("check", size, "reading the same file", count("check"), read);
        print("reading both for diff", size, "reading both files", count("parse both"), read * 2.0);
        if size == "small" {
            print("diff, and reading both", size, "reading both files", count("diff"), read * 2.0);
        }
    }
    let read = count(&cases, "large/read", 1);
    let parsed = count(&cases, "large/parse both", 1);
    for (edit, _) in EDITS {
        let compared = callgrind::count_first(case::find(&cases, &format!("large/diff/{edit}")).expect("it is listed"));
        let compared = compared / 1_000_000.0;
        print(&format!("diff of {edit}"), "large", "reading both files", parsed + compared, read * 2.0);
    }
}

fn count(cases: &[Case], name: &str, rounds: u64) -> f64 {
    callgrind::count(case::find(cases, name).expect("it is listed"), rounds) / 1_000_000.0
}

fn print(what: &str, size: &str, beside: &str, ours: f64, theirs: f64) {
    let scopes = if size == "small" { read(SMALL).scopes.len() } else { LARGE };
    println!("{what}, {scopes} scopes\t{beside}\t{ours}\t{theirs}");
}

fn cases() -> Vec<Case> {
    let large = || Large::new(LARGE).toml();
    let mut cases = Vec::new();
    cases.extend(of_file("small", || SMALL.to_owned()));
    cases.extend(of_file("large", large));
    let small = || (SMALL.to_owned(), format!("{SMALL}\n[gates.new]\nscopes = [\"*\"]\n"));
    cases.push(Case::new("small/diff", small, |(old, new)| diff(&read(old), &read(new))));
    for (name, edit) in EDITS {
        let both = move || (read(&Large::new(LARGE).toml()), read(&Large::new(LARGE).edited(edit).toml()));
        cases.push(Case::new(format!("large/diff/{name}"), both, |(old, new)| diff(old, new)));
    }
    cases
}

fn of_file(size: &str, text: fn() -> String) -> [Case; 3] {
    let name = |what: &str| format!("{size}/{what}");
    [
        Case::new(name("read"), text, |text| DeTable::parse(text).is_ok()),
        Case::new(name("check"), text, |text| lint::check("catalog.toml", text.as_bytes(), &Levels::default())),
        Case::new(name("parse both"), text, |text| (read(text), read(text))),
    ]
}

fn read(text: &str) -> Catalog {
    parse("catalog.toml", text.as_bytes()).expect("it is a catalog")
}
