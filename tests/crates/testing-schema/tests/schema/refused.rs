//! Catalogs that the reader refuses.

use std::collections::{BTreeMap, BTreeSet};

use crate::catalogs::{Text, texts};
use crate::document::{complaints, document, schema, validator};
use crate::ids::{ABOUT, About, about};

/// The catalogs of the tests that are refused, each with the ids of what is said about it.
fn refused() -> Vec<(Text, BTreeSet<&'static str>)> {
    let refused = texts().into_iter().filter_map(|text| {
        let is_catalog =
            ["tests/diagnostics", "tests/advice", "tests/misuses"].iter().any(|it| text.place.starts_with(it));
        let errors = scopes_core::parse(&text.place, text.text.as_bytes()).err().filter(|_| is_catalog)?;
        let ids = errors.iter().map(scopes_core::Diagnostic::id).collect();
        Some((text, ids))
    });
    refused.collect()
}

/// A new id is about something: whoever adds one says about what.
#[test]
fn every_id_of_a_refused_catalog_is_classified_once() {
    let found: BTreeSet<&str> = refused().into_iter().flat_map(|(_, ids)| ids).collect();
    let listed: BTreeMap<&str, usize> = ABOUT.iter().flat_map(|(_, ids)| *ids).fold(BTreeMap::new(), |mut all, id| {
        *all.entry(*id).or_default() += 1;
        all
    });
    let missing: Vec<&&str> = found.iter().filter(|id| !listed.contains_key(*id)).collect();
    assert!(missing.is_empty(), "add these to the table in ids.rs: {missing:?}");
    let twice: Vec<&&str> = listed.iter().filter(|(_, count)| **count > 1).map(|(id, _)| id).collect();
    assert!(twice.is_empty(), "{twice:?}");
    let all: BTreeSet<&str> = scopes_core::Message::ids().collect();
    let unknown: Vec<&&str> = listed.keys().filter(|id| !all.contains(*id)).collect();
    assert!(unknown.is_empty(), "no message has these ids: {unknown:?}");
}

#[test]
fn what_is_refused_for_its_shape_is_invalid() {
    let schema = validator(&schema());
    let (mut seen, mut failures) = (BTreeSet::new(), Vec::new());
    for (Text { place, text }, ids) in refused() {
        let Some(document) = document(&text) else { continue };
        let of_shape = ids.iter().copied().filter(|id| about(id) == Some(About::Shape));
        let of_shape: Vec<&str> = of_shape.collect();
        if !of_shape.is_empty() && schema.is_valid(&document) {
            failures.push(format!("{place}: {of_shape:?}\n{text}"));
        }
        seen.extend(of_shape);
    }
    assert!(failures.is_empty(), "{} are valid:\n\n{}", failures.len(), failures.join("\n"));
    let (_, of_shape) = ABOUT.iter().find(|(about, _)| *about == About::Shape).unwrap();
    assert_eq!(seen, of_shape.iter().copied().collect());
}

/// Otherwise the table says too little of the schema.
#[test]
fn what_is_refused_for_its_meaning_only_is_valid() {
    let schema = validator(&schema());
    let mut failures = Vec::new();
    let mut count = 0;
    for (Text { place, text }, ids) in refused() {
        let Some(document) = document(&text) else { continue };
        if ids.iter().all(|id| about(id) == Some(About::Meaning)) {
            count += 1;
            let complaints = complaints(&schema, &document);
            failures.extend((!complaints.is_empty()).then(|| format!("{place}: {ids:?}\n{complaints}\n{text}")));
        }
    }
    assert!(failures.is_empty(), "{} are invalid:\n\n{}", failures.len(), failures.join("\n"));
    assert!(count > 100, "{count}");
}
