//! Runs the tests of the packages in `tests/frameworks`. They are not default members: cargo would give the features that
//! they need to everything that is built beside them, and compile all frameworks for an example.

use std::process::Command;

fn test(package: &str) {
    let mut cargo = Command::new(env!("CARGO"));
    cargo.args(["test", "--quiet", "--color", "never", "--package", package]).current_dir(env!("CARGO_MANIFEST_DIR"));
    let output = cargo.output().unwrap();
    let text = |bytes| String::from_utf8_lossy(bytes).into_owned();
    assert!(output.status.success(), "{}\n{}", text(&output.stdout), text(&output.stderr));
}

#[test]
fn handlers_of_actix() {
    test("with-actix");
}

#[test]
fn handlers_of_poem() {
    test("with-poem");
}

#[test]
fn handlers_of_rocket() {
    test("with-rocket");
}

#[test]
fn methods_of_tonic() {
    test("with-tonic");
}

#[test]
fn documents_of_utoipa() {
    test("with-utoipa");
}
