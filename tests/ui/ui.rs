//! What the compiler says about each mistake: a folder for each kind of mistake, a file for each case.

use std::path::Path;

/// The library target that a package needs.
const LIBRARY: &str = "src";

/// Without a program that has to run, trybuild checks all cases at once.
#[test]
fn every_mistake_is_refused_in_these_words() {
    let cases = trybuild::TestCases::new();
    for kind in Path::new(".").read_dir().unwrap().map(|entry| entry.unwrap()) {
        if kind.path().is_dir() && kind.file_name() != LIBRARY {
            cases.compile_fail(Path::new(&kind.file_name()).join("*.rs"));
        }
    }
}
