//! Each service answers each request as it is written down, without any load.

use std::process::Command;

#[test]
fn every_answer_is_the_one_that_is_written_down() {
    let answers = Command::new(env!("CARGO_BIN_EXE_scopes-bench-load")).arg("answers").output().unwrap();
    assert!(answers.status.success(), "{}", String::from_utf8_lossy(&answers.stdout));
}
