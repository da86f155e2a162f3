//! What each command writes, in `tests/cmd`. `TRYCMD=overwrite cargo test -p cargo-scopes --test it commands` writes it anew.

use trycmd::TestCases;

#[test]
fn commands_write_what_is_expected() {
    let cases = TestCases::new();
    cases.env("CARGO_TERM_COLOR", "never").env("COLUMNS", "100");
    cases.case("tests/cmd/*.trycmd").case("tests/cmd/stdin/*.toml").case("tests/cmd/formats/*.toml");
}
