//! What `pin` writes gives no number another meaning, and nobody more than they had.

use proptest::prelude::*;
use proptest::test_runner::{Config, RngAlgorithm, TestRng, TestRunner};
use scopes_core::pin::{NotPinned, pin};
use scopes_core::{Catalog, Change, Security, diff, parse};

use super::model::Model;
use super::random::{Dice, catalog, mixed};

/// Changes that a number may be part of. A pin makes none of them.
const NEVER: [&str; 4] = ["bit-moved", "bit-reused", "bits-unpinned", "next-bit-lowered"];

fn read(text: &str) -> Option<Catalog> {
    parse("random.toml", text.as_bytes()).ok()
}

/// Pins a text twice, and says what the first time wrote. None where it is refused.
fn pinned(text: &str, baseline: Option<&Catalog>) -> Option<String> {
    let once = match pin("random.toml", text.as_bytes(), baseline) {
        Ok(pinned) => pinned,
        Err(NotPinned::Refused(_)) => return None,
        Err(NotPinned::Unwritable) => panic!("{text}"),
    };
    assert_eq!(once.lack.is_none(), once.text == text);
    for baseline in [baseline, None] {
        let twice = pin("random.toml", once.text.as_bytes(), baseline).unwrap();
        assert!(twice.text == once.text && twice.lack.is_none() && twice.added.is_empty(), "{}", twice.text);
    }
    let mut lines = once.text.lines();
    let is_there = |line: &str| line.contains("next_bit") || lines.any(|written| written == line);
    assert!(text.lines().all(is_there), "{text}\n=====\n{}", once.text);
    Some(once.text)
}

/// Whether numbers are all that differs.
fn assert_only_numbered(without: &str, text: &str) {
    let changes = diff(&read(without).unwrap(), &read(text).unwrap()).changes;
    let ids: Vec<_> = changes.iter().map(|change| (change.id, change.security)).collect();
    assert_eq!(ids, [("bits-pinned", Security::None)], "{text}");
}

#[test]
fn the_catalogs_of_the_repository_are_numbered_in_their_order() {
    for name in ["agents", "boomin", "factory", "feedback", "seismic"] {
        let file = format!("{}/../catalogs/{name}.toml", env!("CARGO_MANIFEST_DIR"));
        let text = std::fs::read_to_string(file).unwrap();
        for text in [text.replace('\n', "\r\n"), text] {
            let pinned = pinned(&text, None).unwrap();
            assert_only_numbered(&text, &pinned);
            let catalog = read(&pinned).unwrap();
            let bits = catalog.bits().unwrap();
            assert!((0..).zip(&bits.scopes).all(|(place, number)| place == *number), "{name}");
            assert_eq!(pinned.contains("\r\n"), text.contains("\r\n"));
            assert_eq!(pinned.matches("\r\n").count() == pinned.matches('\n').count(), text.contains("\r\n"));
        }
    }
}

/// An old catalog with numbers, and a new one that has these, some of them, or none.
fn pair(dice: &mut Dice<'_>, form: u16) -> (Model, Model) {
    let (mut old, other) = (catalog(dice), catalog(dice));
    if old.bits.is_none() {
        old.bits = Some(old.scopes.clone());
    }
    let mut new = mixed(&old, &other, dice);
    let numbers = old.bits.clone().unwrap_or_default();
    let kept = numbers.len().saturating_sub(usize::from(form / 8) % 4).max(1);
    new.bits = (!form.is_multiple_of(4)).then(|| numbers[..kept].to_vec());
    (old, new)
}

#[test]
fn no_number_changes_its_meaning() {
    let mut runner = TestRunner::new_with_rng(
        Config { cases: 800, failure_persistence: None, max_shrink_iters: 150, ..Config::default() },
        TestRng::deterministic_rng(RngAlgorithm::ChaCha),
    );
    let written = std::cell::Cell::new([0, 0]);
    runner
        .run(&(proptest::collection::vec(any::<u16>(), 300), any::<u16>()), |(rolled, form)| {
            let (old, new) = pair(&mut Dice(&rolled, 0), form);
            let without = Model { bits: None, ..new.clone() }.text();
            let unnumbered = Model { bits: None, ..old.clone() }.text();
            let (Some(baseline), Some(bare)) = (read(&old.text()), read(&without)) else { return Ok(()) };
            // Names that only a number remembers are retired names, of which nothing is judged.
            let plain = read(&unnumbered);
            let forms = [(pinned(&new.text(), None), false), (pinned(&new.text(), Some(&baseline)), true)];
            for (place, (text, has_baseline)) in forms.into_iter().enumerate() {
                let Some(text) = text else { continue };
                let mut counts = written.get();
                counts[place] += 1;
                written.set(counts);
                let catalog = read(&text).unwrap();
                assert_only_numbered(&without, &text);
                let changed = diff(&baseline, &catalog).changes;
                let is_numbered = has_baseline || new.bits == old.bits;
                let never = changed.iter().find(|change| is_numbered && NEVER.contains(&change.id));
                assert!(never.is_none(), "{never:?}\n{}\n=====\n{text}", old.text());
                // Nobody may do more by it. Who declares a retired name again gives tokens their scope back.
                let widens = |changes: &[Change]| changes.iter().any(|change| change.security == Security::Widens);
                let has_retired = baseline.bits().is_some_and(|bits| !bits.retired.is_empty());
                let is_judged = is_numbered && !has_retired;
                let plain = || plain.as_ref().is_some_and(|plain| widens(&diff(plain, &bare).changes));
                assert!(!is_judged || !widens(&changed) || plain(), "{changed:?}\n{text}");
            }
            Ok(())
        })
        .unwrap();
    let [alone, with_baseline] = written.get();
    assert!(alone > 150 && with_baseline > 300, "{alone} {with_baseline}");
}
