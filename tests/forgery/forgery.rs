//! Programs that would like to have proofs without a check, and what the compiler says to each.

/// Beside a program that has to run, trybuild builds the others instead of checking them: what is said of implications is held
/// against the catalog where it is used.
#[test]
fn no_proof_is_forged() {
    let cases = trybuild::TestCases::new();
    cases.pass("what_proofs_prove.rs");
    cases.compile_fail("cases/*.rs");
}
