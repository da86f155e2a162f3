//! The changes that diagnostics propose, one by one and all together: what comes of it is read, means the same but for the change that
//! is intended, and has nothing left to change.

#![no_main]

use libfuzzer_sys::fuzz_target;
use scopes_core::fix::{Fixes, fix};
use scopes_core::lint::{Checked, LINTS, Levels, LintLevel, check};
use scopes_core::{Catalog, Diagnostic, Edit, Security, diff};
use scopes_fuzz::written;

const FILE: &str = "catalog.toml";

fuzz_target!(|bytes: &[u8]| {
    let Some(text) = written::text(bytes) else { return };
    let levels = all();
    for which in [Fixes::Safe, Fixes::All] {
        check_all(&text, &levels, which);
    }
    for diagnostic in check(FILE, text.as_bytes(), &levels).diagnostics() {
        check_one(&text, &levels, diagnostic);
    }
});

fn all() -> Levels {
    let mut levels = Levels::default();
    for lint in LINTS {
        _ = levels.set(lint.id, LintLevel::Warn);
    }
    levels
}

fn check_all(text: &str, levels: &Levels, which: Fixes) {
    let before = check(FILE, text.as_bytes(), levels);
    let fixed = match fix(FILE, text, levels, which) {
        Ok(fixed) => fixed,
        Err(error) => {
            return assert!(is_right_to_refuse(text, levels, which), "{error}, and nothing is worse:\n{text}");
        }
    };
    assert_eq!(fixed.count == 0, fixed.text == text, "{text}\n=====\n{}", fixed.text);
    let after = check(FILE, fixed.text.as_bytes(), levels);
    assert_eq!(after.catalog(), fixed.checked.catalog(), "what is reported is what is written");
    assert_eq!(after.diagnostics().len(), fixed.checked.diagnostics().len());
    if let Some(before) = before.catalog() {
        let after = after.catalog().unwrap_or_else(|| panic!("it is refused now:\n{text}\n=====\n{}", fixed.text));
        assert_harmless(before, after, text, &fixed.text);
    }
    match fix(FILE, &fixed.text, levels, which) {
        Ok(again) => assert_eq!(again.text, fixed.text, "twice is not once:\n{text}"),
        Err(error) => panic!("{error}, of what was fixed:\n{text}\n=====\n{}", fixed.text),
    }
}

/// Whether changes, made one after the other from the end of the text, leave as much to say as there was. Of a catalog that is read
/// none does.
fn is_right_to_refuse(text: &str, levels: &Levels, which: Fixes) -> bool {
    let mut text = text.to_owned();
    loop {
        let before = check(FILE, text.as_bytes(), levels);
        let edits = edits(&before, which);
        if before.catalog().is_some() || edits.is_empty() {
            return false;
        }
        for edit in edits.iter().rev() {
            text.replace_range(edit.span.clone(), &edit.text);
        }
        let after = check(FILE, text.as_bytes(), levels);
        if after.catalog().is_none() && after.diagnostics().len() >= before.diagnostics().len() {
            return true;
        }
    }
}

/// The changes that do not touch one another, the first of two that do.
fn edits(checked: &Checked, which: Fixes) -> Vec<Edit> {
    let edits = checked.diagnostics().iter().filter_map(Diagnostic::edit);
    let mut edits: Vec<Edit> = edits.filter(|edit| edit.is_safe || which == Fixes::All).cloned().collect();
    edits.sort_by_key(|edit| edit.span.start);
    let mut end = 0;
    edits.retain(|edit| {
        let is_behind = edit.span.start >= end;
        end = if is_behind { edit.span.end } else { end };
        is_behind
    });
    edits
}

/// One change by itself. A guess may change what a refused catalog means; of one that is read the meaning stays.
fn check_one(text: &str, levels: &Levels, diagnostic: &Diagnostic) {
    let Some(edit) = diagnostic.edit() else { return };
    assert!(text.get(edit.span.clone()).is_some(), "{edit:?} is no place of {text:?}");
    let mut changed = text.to_owned();
    changed.replace_range(edit.span.clone(), &edit.text);
    assert_ne!(changed, text, "{edit:?} changes nothing");
    let (before, after) = (check(FILE, text.as_bytes(), levels), check(FILE, changed.as_bytes(), levels));
    let told = || format!("{}:\n{text}\n=====\n{changed}", diagnostic.id());
    // A table of a misspelt name may have parts that the other one has too.
    let is_header = text[..edit.span.start].lines().next_back().is_some_and(|line| line.trim_start().starts_with('['));
    assert!(is_toml(&changed) || !is_toml(text) || is_header, "this breaks the file: {}", told());
    match (before.catalog(), after.catalog()) {
        (Some(before), Some(after)) => assert_harmless(before, after, text, &changed),
        (Some(_), None) => panic!("this is no remedy: {}", told()),
        (None, Some(_)) => {}
        // What was hidden behind it may be said now, and the same of what moves to the place of what is taken out.
        (None, None) => assert!(
            edit.text.is_empty() || !is_said_again(&after, diagnostic),
            "this is still said after its remedy: {}",
            told()
        ),
    }
}

/// Whether the same is said of the same place.
fn is_said_again(after: &Checked, diagnostic: &Diagnostic) -> bool {
    let is_same = |other: &Diagnostic| {
        let place = |diagnostic: &Diagnostic| diagnostic.span().start;
        place(other) == place(diagnostic) && other.message().to_string() == diagnostic.message().to_string()
    };
    after.diagnostics().iter().any(is_same)
}

fn is_toml(text: &str) -> bool {
    text.parse::<toml::Table>().is_ok()
}

fn assert_harmless(before: &Catalog, after: &Catalog, text: &str, changed: &str) {
    for change in diff(before, after).changes {
        assert_eq!(change.security, Security::None, "{change:#?}\n{text}\n=====\n{changed}");
    }
}
