//! Makes a text for each call of `scopes!` that no other call in the crate has.

use std::collections::BTreeMap;
use std::env;
use std::sync::{Mutex, PoisonError};

use crate::program;

/// A text that no other call in the crate has: the crate, the file, and how many calls in it came before.
///
/// Macros are named by it. The line and the column would do as well, but they change with every edit above the call, and all
/// that the compiler kept of these macros, and of the modules they stand in, would have to be made anew.
pub(super) fn next() -> String {
    let name = env::var("CARGO_CRATE_NAME").unwrap_or_default();
    let file = program::call_site().map(|place| place.file()).unwrap_or_default();
    number(&format!("{name} {file}"))
}

/// The file with a number that it has not had before.
fn number(file: &str) -> String {
    static CALLS: Mutex<BTreeMap<String, usize>> = Mutex::new(BTreeMap::new());
    let mut calls = CALLS.lock().unwrap_or_else(PoisonError::into_inner);
    let count = calls.entry(file.to_owned()).or_default();
    *count += 1;
    format!("{file} {count}")
}

#[cfg(test)]
mod tests {
    use super::number;

    #[test]
    fn no_two_calls_have_the_same_site() {
        let sites = ["one.rs", "one.rs", "two.rs", "one.rs"].map(number);
        assert_eq!(sites, ["one.rs 1", "one.rs 2", "two.rs 1", "one.rs 3"]);
    }
}
