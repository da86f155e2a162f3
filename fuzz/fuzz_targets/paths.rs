//! Paths and methods beside routers that are more lenient than any real one: what the table of endpoints finds, every one of them
//! finds too, or finds nothing.

#![no_main]

use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| scopes_fuzz::routes::check(bytes));
