//! Catalog text in documentation stays text: read as rustdoc reads it, it makes no link, no markup, no HTML and no example.

use std::fs;
use std::path::Path;

use proptest::collection::vec;
use proptest::prelude::{ProptestConfig, Strategy};
use proptest::test_runner::TestRunner;
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
    notes: Vec<String>,
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
            self.notes.push(note);
        }
    }
}

fn literal(pair: &MetaNameValue) -> String {
    match &pair.value {
        Expr::Lit(ExprLit { lit: Lit::Str(text), .. }) => text.value(),
        _ => String::new(),
    }
}

fn docs_of(name: &str, text: &[u8]) -> Docs {
    let catalog = scopes_core::parse(name, text).unwrap_or_else(|errors| panic!("error: {errors}"));
    let tokens = scopes_core::expand(&catalog, &scopes_core::Options::new("inert"));
    let mut docs = Docs::default();
    docs.visit_file(&syn::parse2(tokens).unwrap());
    docs
}

fn docs(catalog: &str) -> Docs {
    docs_of(catalog, &fs::read(Path::new(env!("CARGO_MANIFEST_DIR")).join(catalog)).unwrap())
}

/// Whether rustdoc would make something of a text that is more than text. Lists are made of endpoints, by us.
fn is_alive(event: &Event<'_>) -> bool {
    match event {
        Event::Start(tag) => !matches!(tag, Tag::Paragraph | Tag::List(_) | Tag::Item | Tag::Strong),
        Event::End(_) | Event::Text(_) | Event::Code(_) | Event::SoftBreak => false,
        _ => true,
    }
}

/// What rustdoc makes of Markdown, smart punctuation aside, which changes no meaning.
const RUSTDOC: Options = Options::ENABLE_TABLES
    .union(Options::ENABLE_FOOTNOTES)
    .union(Options::ENABLE_STRIKETHROUGH)
    .union(Options::ENABLE_TASKLISTS);

/// Reads a text as rustdoc does, with every `[name]` taken for the name of an item.
fn read(text: &str, options: Options) -> Vec<Event<'_>> {
    let item = |link: pulldown_cmark::BrokenLink<'_>| Some((link.reference.into_string().into(), "".into()));
    Parser::new_with_broken_link_callback(text, options, Some(item)).collect()
}

fn assert_inert(what: &str, docs: &Docs) {
    for text in docs.texts.iter().chain(&docs.notes) {
        for options in [RUSTDOC, RUSTDOC.union(Options::ENABLE_SMART_PUNCTUATION)] {
            let events = read(text, options);
            let alive: Vec<_> = events.iter().filter(|event| is_alive(event)).collect();
            assert!(alive.is_empty(), "{what}: {alive:?} in\n{text}");
        }
    }
}

#[test]
fn catalog_texts_stay_text() {
    for catalog in CATALOGS {
        let docs = docs(catalog);
        assert!(docs.texts.iter().filter(|text| !text.is_empty()).count() > 20, "{catalog} has no documentation");
        assert_inert(catalog, &docs);
    }
}

/// A text in every place that takes one: `@`.
const EVERY_PLACE: &str = r#"
    [catalog]
    name = "inert"
    title = @
    description = @
    notes = @
    [scopes]
    "a:one" = @
    [scopes."a:two"]
    description = @
    notes = @
    give_when = @
    not_needed_when = @
    deprecated = @
    [scopes."a:two".endpoints]
    "GET /a" = @
    [aliases]
    "a:three" = { to = "a:one", deprecated = @, description = @, notes = @ }
    [resources.a]
    description = @
    notes = @
    [groups.g]
    title = @
    description = @
    notes = @
    scopes = ["*"]
    [presets.p]
    title = @
    give_when = @
    description = @
    notes = @
    scopes = ["a:one"]
    [roles.r]
    description = @
    notes = @
    keeps = ["*"]
    [actors.a]
    description = @
    notes = @
    capped_by_role = true
    [gates.g]
    description = @
    notes = @
    env = "GATE"
    scopes = ["a:two"]
    [endpoints."POST /a"]
    summary = @
    any_of = [["a:one"]]
    [authenticated.endpoints]
    "GET /b" = @
    [public.endpoints]
    "GET /c" = { summary = @, reason = @ }
"#;

/// How often the documentation shows the texts: a group is shown with the data that names it only.
const SHOWN: usize = 25;

const HOSTILE: [&str; 34] = [
    r"\[link](https://evil.example)",
    r"\\[link](https://evil.example)",
    r"[link](javascript:alert(1))",
    r"\![image](https://evil.example/x.png)",
    r"![image](https://evil.example/x.png)",
    r"\<https://evil.example>",
    r"<https://evil.example>",
    r"<1@evil.example>",
    r"<`@evil.example>`",
    r"`<`x`@evil.example>",
    r"\<img src=x onerror=alert(1)>",
    r"<script>alert(1)</script>",
    r"`\`<b>`",
    r"``<b>`",
    r"`<b>``",
    r"<!-- comment -->",
    r"<?php ?>",
    r"<![CDATA[x]]>",
    "[Scope] [`Scope`] [Scope][Scope] [Scope]()",
    "[a]\n\n[a]: https://evil.example",
    "a\n[a]: https://evil.example",
    "note[^1]\n\n[^1]: https://evil.example",
    "`[a\n\nb](https://evil.example)`",
    "```\nlet code = 1;\n```",
    "~~~\nlet code = 1;\n~~~",
    "text\n\n    let code = 1;",
    "a | b\n--|--\nc | d",
    "a\n:-\nb",
    "title\n=====",
    "title\n---",
    "- [ ] task",
    "1. one\n2) two",
    "*a* _b_ __c__ ~~d~~ **e**\\",
    "&lt;b&gt; &#x3c;i&#x3e; &copy;",
];

fn catalog_of(text: &str) -> String {
    EVERY_PLACE.replace('@', &serde_json::to_string(text).unwrap())
}

#[test]
fn hostile_texts_stay_text_in_every_place() {
    for hostile in HOSTILE {
        for text in [hostile.to_owned(), format!("marked {hostile}"), format!("marked\n{hostile}")] {
            assert_inert(hostile, &docs_of("inert", catalog_of(&text).as_bytes()));
        }
    }
    let docs = docs_of("inert", catalog_of("marked").as_bytes());
    let shown: usize = docs.texts.iter().chain(&docs.notes).map(|text| text.matches("marked").count()).sum();
    assert!(shown >= SHOWN, "the texts are shown {shown} times");
}

/// Pieces of which hostile texts are made.
const PIECES: [&str; 36] = [
    "[",
    "]",
    "(",
    ")",
    "](",
    "![",
    "[^",
    "]:",
    "\\",
    "\\\\",
    "`",
    "``",
    "```",
    "<",
    ">",
    "<b>",
    "</",
    "<!--",
    "&lt;",
    "&",
    "*",
    "**",
    "_",
    "~",
    "~~",
    "|",
    "-",
    ":",
    "#",
    "1.",
    "\n",
    "\n\n",
    "    ",
    "@",
    "https://evil.example",
    "a b",
];

/// What is left to read of a text: everything but marks of code, and spaces.
fn readable(text: &str) -> String {
    text.chars().filter(|c| *c != '`' && !c.is_whitespace()).collect()
}

fn rendered(text: &str) -> String {
    let events = read(text, RUSTDOC);
    let texts = events.iter().map(|event| match event {
        Event::Text(text) | Event::Code(text) => text.as_ref(),
        _ => "",
    });
    readable(&texts.collect::<String>())
}

/// Many texts in one catalog, each as the description of a scope and as its note.
#[test]
fn random_texts_stay_text_and_are_read_as_written() {
    let pieces = vec(0..PIECES.len(), 1..9).prop_map(|at| at.iter().map(|&at| PIECES[at]).collect::<String>());
    let mut runner = TestRunner::new(ProptestConfig { cases: 20, ..ProptestConfig::default() });
    let outcome = runner.run(&vec(pieces, 200), |texts| {
        let texts: Vec<String> = texts.iter().map(|text| format!("x{text}x")).collect();
        let scopes = texts.iter().enumerate().map(|(number, text)| {
            let text = serde_json::to_string(text).unwrap();
            format!("\"a:s{number}\" = {{ description = {text}, deprecated = {text} }}\n")
        });
        let catalog = format!("[catalog]\nname = \"inert\"\n[scopes]\n{}", scopes.collect::<String>());
        let docs = docs_of("inert", catalog.as_bytes());
        assert_inert("random", &docs);
        for (text, note) in texts.iter().zip(&docs.notes) {
            assert_eq!(rendered(note), readable(text), "of {text:?}: {note}");
        }
        for (number, text) in texts.iter().enumerate() {
            let docs = docs.texts.iter().find(|docs| docs.starts_with(&format!(" `a:s{number}` — ")));
            let docs = docs.unwrap_or_else(|| panic!("a:s{number} has no documentation"));
            assert_eq!(rendered(docs), format!("a:s{number}—{}", readable(text)), "of {text:?}: {docs}");
        }
        Ok(())
    });
    outcome.unwrap_or_else(|error| panic!("{error}"));
}

#[test]
fn lists_and_strong_words_are_ours() {
    for catalog in CATALOGS {
        for text in docs(catalog).texts {
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
