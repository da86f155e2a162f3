//! What the compiler says about each mistake, and what it must accept: a folder for each kind of mistake, a file for each
//! case.

use std::path::Path;

/// The folder of programs that compile.
const ACCEPTED: &str = "pass";
/// The folder of programs that would like to have proofs without a check.
const FORGERY: &str = "forgery";
/// The library target that a package needs.
const LIBRARY: &str = "src";

#[test]
fn every_mistake_is_refused_in_these_words() {
    let cases = trybuild::TestCases::new();
    for kind in Path::new(".").read_dir().unwrap().map(|entry| entry.unwrap()) {
        let name = kind.file_name();
        if kind.path().is_dir() && ![ACCEPTED, FORGERY, LIBRARY].iter().any(|other| name == *other) {
            cases.compile_fail(Path::new(&name).join("*.rs"));
        }
    }
}

#[test]
fn correct_code_compiles() {
    trybuild::TestCases::new().pass("pass/*.rs");
}

/// Beside a program that has to run, trybuild builds the others instead of checking them: what is said of implications is held
/// against the catalog where it is used.
#[test]
fn no_proof_is_forged() {
    let cases = trybuild::TestCases::new();
    cases.pass("pass/what_proofs_prove.rs");
    cases.compile_fail("forgery/*.rs");
}
