//! Counts instructions: runs this program once more, under valgrind.

use std::env;
use std::process::{Command, Stdio};
use std::thread;

use crate::case::Case;

/// Keeps the C library from choosing its copies and comparisons by the processor, so that the counts of one machine are
/// those of another.
const PLAIN: &str = "glibc.cpu.hwcaps=-AVX2,-AVX2_Usable,-AVX512F,-AVX512VL,-AVX512BW,-ERMS,-FSRM,-EVEX";

/// How many instructions one round of a case takes, from a run of `rounds` and one of nine times as many. Both are numbers
/// of as many digits, if `rounds` is a power of ten, so that reading them costs the same.
///
/// # Panics
///
/// Where valgrind is not installed, or the program fails under it.
pub fn count(case: &Case, rounds: u64) -> f64 {
    between(case, rounds, rounds * 9)
}

/// What is done once in a program, and takes long: from a run of no round and one of one.
///
/// # Panics
///
/// As [`count`].
pub fn count_first(case: &Case) -> f64 {
    between(case, 0, 1)
}

/// The difference of two runs, which are made at once, leaves out the start of the program and the making of the input.
fn between(case: &Case, few: u64, many: u64) -> f64 {
    let name = case.name();
    let difference = thread::scope(|scope| {
        let few = scope.spawn(|| total(name, few));
        total(name, many).saturating_sub(few.join().expect("valgrind counts"))
    });
    #[expect(clippy::cast_precision_loss, reason = "counts are far below 2^52")]
    let per_round = difference as f64 / (many - few) as f64;
    per_round
}

fn total(case: &str, rounds: u64) -> u64 {
    let program = env::current_exe().expect("a running program has a path");
    let output = Command::new("valgrind")
        .args(["--tool=callgrind", "--callgrind-out-file=/dev/null"])
        .arg(program)
        .args(["case", case, &rounds.to_string()])
        .env("GLIBC_TUNABLES", PLAIN)
        .stdout(Stdio::null())
        .output()
        .unwrap_or_else(|error| panic!("valgrind counts the instructions, and could not be started: {error}"));
    let report = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "case `{case}` failed under valgrind:\n{report}");
    collected(&report)
}

/// What valgrind says that it counted.
///
/// # Panics
///
/// Where it does not say it.
pub fn collected(report: &str) -> u64 {
    let collected = report.lines().find_map(|line| line.split_once("Collected : "));
    let collected = collected.and_then(|(_, count)| count.trim().parse().ok());
    collected.unwrap_or_else(|| panic!("valgrind did not say what it counted:\n{report}"))
}
