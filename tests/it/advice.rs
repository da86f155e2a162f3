//! Advice that is followed to the letter: what its author meant is what the catalog then means.
//!
//! `tests/advice/<topic>/<case>.toml` is a catalog with one mistake, and `<case>.<way>.toml` is the same one after its help was
//! followed, a file for each way that the help offers. What the author's text allows and forbids stands in comments above the
//! first, in the sentences of [`meaning`]:
//!
//! ```toml
//! # never: role member keeps orders:write
//! # always: GET /orders asks for orders:read
//! ```
//!
//! `<case>.txt` holds the help, and what the catalog means in each way. Where a way leads to a second mistake, which has to be
//! another one, `# then: <id>` stands above it. `BLESS=1 cargo test --test it advice` writes the texts anew.

mod case;
mod frame;
mod limits;
mod meaning;
mod wording;

use std::collections::BTreeSet;
use std::fs;

use scopes_core::{Diagnostic, Diagnostics};

use crate::diagnostics::{self, declares, diff};
use case::{Case, Outcome, Way};
use frame::frame;
use limits::below_comments;
use wording::pieces;

#[test]
fn help_leads_to_what_was_meant() {
    let cases = Case::all();
    assert!(!cases.is_empty(), "there is no case");
    let failures: Vec<String> = cases.iter().flat_map(failures).collect();
    assert!(failures.is_empty(), "{} failures:\n\n{}", failures.len(), failures.join("\n"));
}

/// What is wrong with a case.
fn failures(case: &Case) -> Vec<String> {
    let failures = match (case.refusal(), case.ways.iter().map(Way::outcome).collect::<Result<Vec<_>, _>>()) {
        (Ok(refusal), Ok(outcomes)) => wrong_outcomes(case, &refusal, &outcomes),
        (refusal, outcomes) => refusal.err().into_iter().chain(outcomes.err()).collect(),
    };
    failures.iter().map(|failure| format!("--- {}: {failure}\n", case.name)).collect()
}

fn wrong_outcomes(case: &Case, refusal: &Diagnostic, outcomes: &[Outcome]) -> Vec<String> {
    let mut failures = Vec::new();
    failures.extend(outcomes.is_empty().then(|| "nobody follows the help".to_owned()));
    failures.extend(wrong_edit(case, refusal));
    failures.extend(case.limits.iter().filter_map(|limit| limit.nonsense(&case.refused)));
    for (way, outcome) in case.ways.iter().zip(outcomes) {
        let broken = case.limits.iter().filter(|limit| !limit.holds(outcome));
        failures.extend(broken.map(|limit| format!("{} breaks `{limit}`", way.name)));
    }
    failures.extend(wrong_text(case, &case.text(refusal, outcomes)));
    failures
}

/// The change that a tool would make is the one that the help speaks of.
fn wrong_edit(case: &Case, refusal: &Diagnostic) -> Option<String> {
    let edit = refusal.edit()?;
    let mut edited = case.refused.clone();
    edited.replace_range(edit.span.clone(), &edit.text);
    let is_a_way = case.ways.iter().any(|way| below_comments(&way.text) == below_comments(&edited));
    (!is_a_way).then(|| format!("the edit leads to none of the ways, but to:\n{edited}"))
}

fn wrong_text(case: &Case, found: &str) -> Option<String> {
    if std::env::var_os("BLESS").is_some() {
        fs::write(&case.file, found).unwrap();
    }
    let expected = fs::read_to_string(&case.file).unwrap_or_default();
    (found != expected).then(|| format!("\n{}", diff(&expected, found)))
}

/// The topic whose help is to bring another file: what it then says is not in the one that was refused.
const OTHER_FILE: &str = "files";

/// A help that nobody followed may lead anywhere.
#[test]
fn every_help_is_followed() {
    let followed: BTreeSet<_> = Case::all().iter().filter_map(|case| frame(&case.refusal().ok()?)).collect();
    let refusals = diagnostics::refusals();
    let given: BTreeSet<_> = refusals.iter().flat_map(|errors| errors.iter().filter_map(frame)).collect();
    let given: BTreeSet<_> = given.into_iter().filter(|(id, _)| !declares(OTHER_FILE, id)).collect();
    assert!(!given.is_empty());
    let missing: Vec<String> = given.difference(&followed).map(|(id, help)| format!("{id}: {help}")).collect();
    assert!(missing.is_empty(), "{} helps are followed in no case:\n{}", missing.len(), missing.join("\n"));
}

/// Catalogs that are refused for this are too large for a file.
const OF_LARGE_CATALOGS: [&str; 8] = [
    " scopes and aliases; ",
    "split the catalog",
    "the implications of the catalog fill more than ",
    "declare scopes that are implied together next to one another: those in a row take one entry",
    "scope by scope, the names in `implies` lead to more than ",
    "let scopes name fewer others, or fewer that name others in turn",
    "one of its patterns",
    ", and none is left",
];

/// What is said of test files only, which `cargo scopes test` shows.
const OF_TEST_FILES: [&str; 3] = [
    "begin each with two brackets on each side: `[[",
    "move it above the first `[[case]]`",
    "name it by its path above the first case: `catalog = \"…\"`",
];

/// What is said where a text cannot be written anew. No text is known of which that is so.
const FALLBACKS: [&str; 3] = ["put the name in quotes", "close the header", "put them in `[` and `]`"];

/// A text that no case has may say anything, and so may a help that no case of the rules has.
#[test]
fn every_text_is_in_a_case() {
    let mut texts: Vec<String> = diagnostics::refusals().iter().map(Diagnostics::to_string).collect();
    texts.extend(Case::all().iter().filter_map(|case| Some(case.text(&case.refusal().ok()?, &[]))));
    let is_said = |piece: &String| texts.iter().any(|text| text.contains(piece.as_str()));
    let pieces = diagnostics::TOPICS.iter().flat_map(|topic| pieces(topic));
    let exempt = [&OF_LARGE_CATALOGS[..], &OF_TEST_FILES, &FALLBACKS].concat();
    let is_exempt = |piece: &str| exempt.contains(&piece);
    let unsaid: Vec<String> = pieces.filter(|piece| !is_said(piece) && !is_exempt(piece)).collect();
    assert!(unsaid.is_empty(), "{} texts are in no case:\n{}", unsaid.len(), unsaid.join("\n"));
}
