//! What checking and comparing catalogs takes beside reading them: `cargo run --release -p scopes-bench-tools`.
//!
//! Writes a line for each figure: what, beside what, and both in milliseconds of the processor, between tabs. Of each it is the
//! least of several, which are taken in turn.

mod large;
#[allow(dead_code, unreachable_pub, reason = "the benchmarks have the same module")]
#[path = "../../src/names.rs"]
mod names;

use std::fs;
use std::hint::black_box;

use large::{EDITS, Large};
use scopes_core::lint::{self, Levels};
use scopes_core::{Catalog, diff, parse};
use toml::de::DeTable;

const SMALL: &str = include_str!("../../../catalogs/boomin.toml");
const LARGE: usize = 13_800;
const ROUNDS: usize = 5;

fn main() {
    let small = format!("{SMALL}\n[gates.new]\nscopes = [\"*\"]\n");
    let read_small = of_file(SMALL, 1000);
    let compared = least(|| diff(&read(SMALL), &read(&small)), 100);
    print("diff, and reading both for it", SMALL, "reading both files", compared, read_small.0 * 2.0);
    let text = Large::new(LARGE).toml();
    let (toml, parsed) = of_file(&text, 1);
    let old = read(&text);
    for (name, edit) in EDITS {
        let new = read(&Large::new(LARGE).edited(edit).toml());
        let compared = least(|| diff(&old, &new), 1).max(least(|| diff(&new, &old), 1));
        let what = format!("diff of {name}, the longer way, and reading both for it");
        print(&what, &text, "reading both files", parsed * 2.0 + compared, toml * 2.0);
        print(&format!("diff of {name}, the longer way"), &text, "1 s", compared, 1000.0);
    }
}

/// What reading a file takes, as TOML and as a catalog.
fn of_file(text: &str, times: usize) -> (f64, f64) {
    let toml = least(|| DeTable::parse(text).is_ok(), times);
    let parsed = least(|| read(text), times);
    let checked = least(|| lint::check("catalog.toml", text.as_bytes(), &Levels::default()), times);
    print("reading a catalog", text, "reading the same file", parsed, toml);
    print("check", text, "reading the same file", checked, toml);
    (toml, parsed)
}

fn print(what: &str, text: &str, beside: &str, ours: f64, theirs: f64) {
    println!("{what}, {} scopes\t{beside}\t{ours}\t{theirs}", if text == SMALL { 48 } else { LARGE });
}

/// The milliseconds of one of so many times.
fn least<T>(work: impl Fn() -> T, times: usize) -> f64 {
    let round = |_| {
        let start = used();
        for _ in 0..times {
            black_box(work());
        }
        used() - start
    };
    #[expect(clippy::cast_precision_loss, reason = "far below 2^52")]
    let per_time = (0..ROUNDS).map(round).min().unwrap_or_default() as f64 / 1_000_000.0 / times as f64;
    per_time
}

/// The nanoseconds that this thread had of a processor.
fn used() -> u64 {
    let text = fs::read_to_string("/proc/thread-self/schedstat").expect("the system counts them");
    text.split(' ').next().and_then(|used| used.parse().ok()).expect("it is a number")
}

fn read(text: &str) -> Catalog {
    parse("catalog.toml", text.as_bytes()).expect("it is a catalog")
}
