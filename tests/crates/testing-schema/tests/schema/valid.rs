//! What the reader takes the schema takes: the one of all catalogs, and the one of this catalog.

use crate::catalogs::{Text, texts};
use crate::document::{complaints, document, schema, validator};

/// The catalogs of the repository that are read.
fn catalogs() -> Vec<Text> {
    let is_read = |text: &Text| scopes_core::parse(&text.place, text.text.as_bytes()).is_ok();
    texts().into_iter().filter(is_read).collect()
}

#[test]
fn every_catalog_of_the_repository_is_valid() {
    let catalogs = catalogs();
    let schema = validator(&schema());
    let mut failures = Vec::new();
    for Text { place, text } in &catalogs {
        let catalog = scopes_core::parse(place, text.as_bytes()).unwrap();
        let own = validator(&serde_json::from_str(&scopes_core::schema_for(&catalog)).unwrap());
        let document = document(text).unwrap();
        for schema in [&schema, &own] {
            let complaints = complaints(schema, &document);
            failures.extend((!complaints.is_empty()).then(|| format!("{place}:\n{complaints}\n{text}")));
        }
    }
    assert!(failures.is_empty(), "{} of {}:\n{}", failures.len(), catalogs.len(), failures.join("\n"));
    let in_rust = catalogs.iter().filter(|text| text.place.rsplit('.').next() == Some("rs")).count();
    assert!(in_rust > 100 && catalogs.len() > 300, "{in_rust} of {}", catalogs.len());
    for place in ["catalogs/boomin.toml", "examples/helpdesk/access/catalog.toml", "tests/fixtures/every_key.toml"] {
        assert!(catalogs.iter().any(|text| text.place == place), "{place}");
    }
}
