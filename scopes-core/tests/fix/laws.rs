//! What holds whatever is fixed.

use scopes_core::fix::{Fixed, Fixes, fix};
use scopes_core::lint::{LINTS, Levels, LintLevel, check};
use scopes_core::{Catalog, Diagnostic, Security, diff, parse};

/// All lints, those that nobody sees by default too.
pub(crate) fn levels() -> Levels {
    let mut levels = Levels::default();
    for lint in LINTS {
        levels.set(lint.id, LintLevel::Warn).unwrap();
    }
    levels
}

/// The text with the changes that its findings propose, made by the simplest code that makes them.
fn by_hand(text: &str, which: Fixes) -> String {
    let checked = check("c.toml", text.as_bytes(), &levels());
    let of = |finding: &Diagnostic| finding.edit().filter(|edit| edit.is_safe || which == Fixes::All).cloned();
    let mut edits: Vec<_> = checked.diagnostics().iter().filter_map(of).collect();
    edits.sort_by_key(|edit| edit.span.start);
    let mut end = 0;
    edits.retain(|edit| {
        let is_free = edit.span.start >= end;
        end = if is_free { edit.span.end.max(end) } else { end };
        is_free
    });
    let mut fixed = text.to_owned();
    for edit in edits.iter().rev() {
        fixed.replace_range(edit.span.clone(), &edit.text);
    }
    fixed
}

/// Fixes a text, and holds what comes of it to the laws. None where nothing is written.
pub(crate) fn lawful(text: &str, which: Fixes) -> Option<Fixed> {
    let fixed = fix("c.toml", text, &levels(), which).ok()?;
    // Every byte outside of the changes is untouched, round by round.
    let mut round = text.to_owned();
    for _ in 0..16 {
        let next = by_hand(&round, which);
        if next == round {
            break;
        }
        round = next;
    }
    assert_eq!(fixed.text, round, "{text}");
    assert_eq!(fixed.count == 0, fixed.text == text, "{text}");
    // Fixing twice is fixing once.
    let again = fix("c.toml", &fixed.text, &levels(), which).unwrap();
    assert_eq!((again.text, again.count), (fixed.text.clone(), 0), "{text}");
    // What was read is read, and says the same.
    if let Ok(before) = parse("c.toml", text.as_bytes()) {
        let after = parse("c.toml", fixed.text.as_bytes()).unwrap_or_else(|errors| panic!("{errors}\n{text}"));
        means_the_same(&before, &after, text);
    }
    Some(fixed)
}

/// Nobody may do anything more, or anything less, and no name has moved.
pub(crate) fn means_the_same(before: &Catalog, after: &Catalog, text: &str) {
    for diff in [diff(before, after), diff(after, before)] {
        assert_eq!(diff.security(), Security::None, "{:?}\n{text}", diff.changes);
        assert_eq!(diff.clients(), scopes_core::Clients::None, "{:?}\n{text}", diff.changes);
    }
    let names = |catalog: &Catalog| {
        let endpoints = catalog.endpoints().iter().map(|one| format!("{} {} {:?}", one.method, one.path, one.optional));
        let scopes = catalog.scopes().iter().map(|one| format!("{} {:?} {:?}", one.name, one.implies, one.texts));
        let presets = catalog.presets().iter().map(|one| format!("{} {:?} {:?}", one.name, one.scopes, one.optional));
        let groups = catalog.groups().iter().map(|one| format!("{} {:?}", one.name, one.scopes));
        scopes.chain(endpoints).chain(presets).chain(groups).collect::<Vec<_>>()
    };
    assert_eq!(names(before), names(after), "{text}");
}
