//! What a change of a catalog means: the laws that the tests of the core have, over pairs that random choices make; and what holds
//! of any two catalogs whose texts stand one behind the other.

#![no_main]

use libfuzzer_sys::fuzz_target;
use scopes_core::{Catalog, Diff, Security, diff, parse};

/// Stands between two texts.
const BETWEEN: &str = "\n=====\n";

fuzz_target!(|bytes: &[u8]| {
    match std::str::from_utf8(bytes).ok().and_then(|text| text.split_once(BETWEEN)) {
        Some((old, new)) => check_texts(old, new),
        None => {
            let choices = bytes.chunks_exact(2).map(|pair| u16::from_le_bytes([pair[0], pair[1]]));
            scopes_fuzz::pairs::check(&choices.collect::<Vec<_>>());
        }
    }
});

fn check_texts(old: &str, new: &str) {
    let read = |text: &str| -> Option<Catalog> { parse("catalog.toml", text.as_bytes()).ok() };
    let (Some(old), Some(new)) = (read(old), read(new)) else { return };
    for catalog in [&old, &new] {
        assert_eq!(diff(catalog, catalog), Diff::default(), "a catalog differs from itself");
    }
    let (there, back) = (diff(&old, &new), diff(&new, &old));
    assert_eq!(there.changes.is_empty(), back.changes.is_empty(), "{there:#?}\n{back:#?}");
    let has = |diff: &Diff, security: Security| diff.changes.iter().any(|change| change.security == security);
    // What nobody sees by a token is said one way only.
    let is_seen = there.changes.iter().any(|change| {
        let is_said = change.witness.as_ref().is_some_and(|witness| matches!(witness.what, scopes_core::What::Said(_)));
        change.security == Security::Widens && !is_said
    });
    assert!(!is_seen || has(&back, Security::Narrows), "{there:#?}\n{back:#?}");
    for change in &there.changes {
        assert!(change.security != Security::Widens || change.witness.is_some(), "{change:#?}");
    }
}
