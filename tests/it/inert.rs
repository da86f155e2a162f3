//! Catalog text in documentation stays text: read as rustdoc reads it, it makes no link, no markup, no HTML and no example.

use std::fs;
use std::path::Path;

use pulldown_cmark::{Event, Options, Parser, Tag};
use syn::visit::{self, Visit};
use syn::{Attribute, Expr, ExprLit, Lit, Meta, MetaNameValue};

const CATALOGS: [&str; 8] = [
    "catalogs/agents.toml",
    "catalogs/boomin.toml",
    "catalogs/factory.toml",
    "catalogs/feedback.toml",
    "catalogs/seismic.toml",
    "tests/crates/acme-catalog/hostile_texts.toml",
    "tests/fixtures/every_key.toml",
    "tests/fixtures/hostile_names.toml",
];

/// The documentation of each item, and the notes of deprecated ones, which rustdoc reads in the same way.
#[derive(Default)]
struct Docs {
    texts: Vec<String>,
}

impl<'ast> Visit<'ast> for Docs {
    fn visit_item(&mut self, item: &'ast syn::Item) {
        self.texts.push(String::new());
        visit::visit_item(self, item);
    }

    fn visit_variant(&mut self, variant: &'ast syn::Variant) {
        self.texts.push(String::new());
        visit::visit_variant(self, variant);
    }

    fn visit_attribute(&mut self, attribute: &'ast Attribute) {
        if let (true, Meta::NameValue(doc)) = (attribute.path().is_ident("doc"), &attribute.meta)
            && let Some(text) = self.texts.last_mut()
        {
            text.push_str(&literal(doc));
            text.push('\n');
        }
        if attribute.path().is_ident("deprecated") {
            let note = attribute.parse_args::<MetaNameValue>().map(|note| literal(&note)).unwrap_or_default();
            self.texts.insert(0, note);
        }
    }
}

fn literal(pair: &MetaNameValue) -> String {
    match &pair.value {
        Expr::Lit(ExprLit { lit: Lit::Str(text), .. }) => text.value(),
        _ => String::new(),
    }
}

fn docs(catalog: &str) -> Vec<String> {
    let text = fs::read(Path::new(env!("CARGO_MANIFEST_DIR")).join(catalog)).unwrap();
    let catalog = scopes_core::parse(catalog, &text).unwrap_or_else(|errors| panic!("error: {errors}"));
    let tokens = scopes_core::expand(&catalog, &scopes_core::Options::new("inert"));
    let mut docs = Docs::default();
    docs.visit_file(&syn::parse2(tokens).unwrap());
    docs.texts
}

/// Whether rustdoc would make something of a text that is more than text. Lists are made of endpoints, by us.
fn is_alive(event: &Event<'_>) -> bool {
    match event {
        Event::Start(tag) => !matches!(tag, Tag::Paragraph | Tag::List(_) | Tag::Item | Tag::Strong),
        Event::End(_) | Event::Text(_) | Event::Code(_) | Event::SoftBreak => false,
        _ => true,
    }
}

#[test]
fn catalog_texts_stay_text() {
    let options = Options::ENABLE_TABLES
        | Options::ENABLE_FOOTNOTES
        | Options::ENABLE_STRIKETHROUGH
        | Options::ENABLE_TASKLISTS
        | Options::ENABLE_SMART_PUNCTUATION;
    for catalog in CATALOGS {
        let docs = docs(catalog);
        assert!(docs.iter().filter(|text| !text.is_empty()).count() > 20, "{catalog} has no documentation");
        for text in docs {
            let alive: Vec<_> = Parser::new_ext(&text, options).filter(is_alive).collect();
            assert!(alive.is_empty(), "{catalog}: {alive:?} in\n{text}");
        }
    }
}

#[test]
fn lists_and_strong_words_are_ours() {
    for catalog in CATALOGS {
        for text in docs(catalog) {
            for line in text.lines().map(str::trim_start) {
                assert!(!line.starts_with("- ") || line.starts_with("- `"), "{catalog}: {line}");
                let strong = line.strip_prefix("**").and_then(|line| line.split_once("**"));
                let ours = ["Sensitive.", "Give when:", "Not needed when:"];
                let is_ours =
                    strong.is_none_or(|(words, _)| ours.contains(&words) || words.starts_with("Behind the gate"));
                assert!(is_ours, "{catalog}: {line}");
            }
        }
    }
}
