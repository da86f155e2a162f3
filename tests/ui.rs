//! What the compiler says about each mistake, and what it must accept.

use std::path::Path;

const ACCEPTED: &str = "pass";

#[test]
fn every_mistake_is_refused_in_these_words() {
    let cases = trybuild::TestCases::new();
    for kind in Path::new("tests/ui").read_dir().unwrap().map(|entry| entry.unwrap()) {
        if kind.file_name() != ACCEPTED {
            cases.compile_fail(kind.path().join("*.rs"));
        }
    }
}

#[test]
fn correct_code_compiles() {
    trybuild::TestCases::new().pass("tests/ui/pass/*.rs");
}
