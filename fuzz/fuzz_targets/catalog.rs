//! The text of a catalog through everything that reads it: no panic, time linear in the text, places that are in the text, and code
//! that is Rust, also where the catalog is refused.

#![no_main]

use libfuzzer_sys::fuzz_target;
use proc_macro2::{Span, TokenStream};
use scopes_core::lint::{Checked, LINTS, Levels, LintLevel, check};
use scopes_core::{Catalog, Diagnostic, Diff, Options, diff, expand, expand_refused, parse, schema_for};
use scopes_fuzz::{cost, rust, written};

const FILE: &str = "catalog.toml";

fuzz_target!(|bytes: &[u8]| {
    // What is no text is refused like any other.
    let text = written::text(bytes).map_or_else(|| bytes.to_vec(), String::into_bytes);
    let checked = cost::linear(text.len(), || check(FILE, &text, &all()));
    if text.len().is_multiple_of(64) {
        let grown = grown(&text);
        cost::linear(grown.len(), || check(FILE, &grown, &all()));
    }
    check_places(&text, &checked);
    match parse(FILE, &text) {
        Ok(catalog) => check_catalog(&catalog, &checked),
        Err(errors) => {
            assert!(checked.catalog().is_none() && !checked.is_accepted());
            assert!(errors.iter().len() > 0, "refused, and nobody says why");
            check_refused(&text, &errors.to_string());
        }
    }
});

/// How many bytes a text has that is to show what it costs.
const GROWN: usize = 48 * 1024;

/// A text in which one line stands many times, or goes on for long where it is the last one: what takes longer than a time linear in
/// its length shows in long texts.
fn grown(text: &[u8]) -> Vec<u8> {
    let lines: Vec<&[u8]> = text.split_inclusive(|byte| *byte == b'\n').collect();
    let Some(at) = (text.len() / 64).checked_rem(lines.len()) else { return Vec::new() };
    let grown = lines[at].repeat(1 + GROWN / lines[at].len());
    [lines[..at].concat(), grown, lines[at + 1..].concat()].concat()
}

/// Every lint.
fn all() -> Levels {
    let mut levels = Levels::default();
    for lint in LINTS {
        // Those that are forbidden stay so.
        _ = levels.set(lint.id, LintLevel::Warn);
    }
    levels
}

fn check_places(text: &[u8], checked: &Checked) {
    let Ok(text) = std::str::from_utf8(text) else { return };
    for diagnostic in checked.diagnostics() {
        let labels = diagnostic.labels().iter().map(|label| label.span.clone());
        for span in [diagnostic.span()].into_iter().chain(labels) {
            assert!(text.get(span.clone()).is_some(), "{span:?} is no place of {text:?}");
        }
        check_shown(diagnostic);
    }
}

/// A diagnostic has something to say, in lines without control characters.
fn check_shown(diagnostic: &Diagnostic) {
    let shown = diagnostic.to_string();
    let is_control = |character: char| character.is_control() && character != '\n';
    assert!(!diagnostic.message().to_string().trim().is_empty());
    assert!(!shown.contains(is_control), "{shown:?}");
    assert!(diagnostic.line() > 0 && diagnostic.column() > 0);
}

fn check_catalog(catalog: &Catalog, checked: &Checked) {
    assert!(checked.catalog().is_some_and(|other| other == catalog), "what is linted is what is read");
    assert_eq!(diff(catalog, catalog), Diff::default(), "a catalog differs from itself");
    // One of the two for each catalog: parsing the code is most of what a run costs.
    let options = Options::new(FILE);
    let options = if catalog.scopes().len().is_multiple_of(2) { options } else { options.for_compiler(lex) };
    let code = expand(catalog, &options);
    assert!(!rust::has_error(&code), "{code}");
    let code = code.to_string();
    assert!(rust::is_file(&code), "this is no Rust: {code}");
    let schema = schema_for(catalog);
    assert!(serde_json::from_str::<serde_json::Value>(&schema).is_ok(), "this is no JSON: {schema}");
}

fn check_refused(text: &[u8], error: &str) {
    let options = Options::new(FILE).for_compiler(lex);
    let code = cost::linear(text.len(), || expand_refused(error, text, &options, Span::call_site()));
    assert!(rust::has_error(&code), "{code}");
    let code = code.to_string();
    assert!(rust::is_file(&code), "this is no Rust: {code}");
}

fn lex(text: &str) -> Result<TokenStream, String> {
    text.parse().map_err(|_| format!("this cannot be lexed: {text}"))
}
