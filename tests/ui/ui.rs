//! What the compiler says about each mistake, and what it must accept: a folder for each kind of mistake, a file for each
//! case.

use std::path::Path;

/// The folder of programs that compile.
const ACCEPTED: &str = "pass";
/// The library target that a package needs.
const LIBRARY: &str = "src";

#[test]
fn every_mistake_is_refused_in_these_words() {
    let cases = trybuild::TestCases::new();
    for kind in Path::new(".").read_dir().unwrap().map(|entry| entry.unwrap()) {
        let name = kind.file_name();
        if kind.path().is_dir() && name != ACCEPTED && name != LIBRARY {
            cases.compile_fail(Path::new(&name).join("*.rs"));
        }
    }
}

#[test]
fn correct_code_compiles() {
    trybuild::TestCases::new().pass("pass/*.rs");
}
