//! Documentation made from the catalog.

use proc_macro2::TokenStream;
use quote::quote;

use super::endpoint_docs::{self, Use};
use super::escape_markdown;
use crate::catalog::{Alias, Catalog, Preset, Texts};

pub(super) use super::escape_markdown::{code, line};

/// How many scopes of a list documentation names.
const MOST_LISTED: usize = 50;

/// What the documentation of a scope says about other entries: for each scope the endpoints and gates that name it.
struct Facts {
    endpoints: Vec<Vec<Use>>,
    gates: Vec<Vec<usize>>,
}

impl Facts {
    fn new(catalog: &Catalog) -> Self {
        let mut gates = vec![Vec::new(); catalog.scopes.len()];
        for (position, gate) in catalog.gates.iter().enumerate() {
            gate.scopes.iter().for_each(|scope| gates[scope].push(position));
        }
        Self { endpoints: endpoint_docs::uses(catalog), gates }
    }
}

/// The documentation of each scope, as text.
pub(super) fn scopes(catalog: &Catalog) -> Vec<String> {
    let facts = Facts::new(catalog);
    (0..catalog.scopes.len()).map(|index| scope(catalog, &facts, index)).collect()
}

/// The documentation of a scope: its name, its texts, and everything the catalog says of it elsewhere.
fn scope(catalog: &Catalog, facts: &Facts, index: usize) -> String {
    let scope = &catalog.scopes[index];
    let mut page = Page::new(code(&scope.name));
    page.paragraph(escape_markdown::text(&scope.texts.description));
    if catalog.sensitive.contains(index) {
        page.line("**Sensitive.**".to_owned());
    }
    for &gate in &facts.gates[index] {
        page.line(format!("**Behind the gate {}.**", code(&catalog.gates[gate].name)));
    }
    page.guidance(&scope.texts);
    let count = scope.implies.iter().map(ExactSizeIterator::len).sum();
    page.scopes("Implies", catalog, scope.implies.iter().cloned().flatten(), count);
    if let Some(bits) = &catalog.bits {
        page.line(format!("Bit {} of the compact form.", bits.scopes[index]));
    }
    let endpoints = facts.endpoints[index].iter().map(|endpoint| endpoint.line(catalog, index));
    page.list("Endpoints:", endpoints);
    page.attribute()
}

/// The documentation of an alias, as text.
pub(super) fn alias(catalog: &Catalog, alias: &Alias) -> String {
    let targets: Vec<String> = alias.targets.iter().map(|&target| code(&catalog.scopes[target].name)).collect();
    let mut page = Page::new(format!("{}, an alias of {}", code(&alias.name), targets.join(" and ")));
    page.paragraph(escape_markdown::text(&alias.texts.description));
    page.guidance(&alias.texts);
    page.attribute()
}

/// The documentation of a preset: its texts, its scopes, and what may be added.
pub(super) fn preset(catalog: &Catalog, preset: &Preset) -> String {
    let Preset { name, title, texts, scopes, optional } = preset;
    let mut page = page(if title.is_empty() { code(name) } else { line(title) }, texts);
    page.scopes("Its scopes are", catalog, scopes.iter(), scopes.count());
    page.scopes("What may be added:", catalog, optional.iter(), optional.count());
    page.text()
}

/// The documentation of the catalog as data: which endpoints need no scope.
pub(super) fn catalog(catalog: &Catalog) -> String {
    let mut page = Page::new("Everything that the catalog declares, as data.".to_owned());
    page.list("Endpoints for everybody, without a token:", endpoint_docs::public(catalog));
    page.list("Endpoints for any valid token:", endpoint_docs::authenticated(catalog));
    page.text()
}

/// The documentation of any other entry.
pub(super) fn entry(first: String, texts: &Texts) -> TokenStream {
    let text = page(first, texts).text();
    quote!(#[doc = #text])
}

/// The same as text.
pub(super) fn entry_text(first: String, texts: &Texts) -> String {
    page(first, texts).attribute()
}

fn page(first: String, texts: &Texts) -> Page {
    let mut page = Page::new(first);
    page.paragraph(escape_markdown::text(&texts.description));
    page.guidance(texts);
    page
}

struct Page(Vec<String>);

impl Page {
    fn new(first: String) -> Self {
        Self(vec![first])
    }

    fn line(&mut self, line: String) {
        self.paragraph(vec![line]);
    }

    fn paragraph(&mut self, lines: Vec<String>) {
        if lines.iter().any(|line| !line.is_empty()) {
            self.0.push(String::new());
            self.0.extend(lines);
        }
    }

    fn guidance(&mut self, texts: &Texts) {
        self.labelled("Give when", &texts.give_when);
        self.labelled("Not needed when", &texts.not_needed_when);
        self.paragraph(escape_markdown::text(&texts.notes));
    }

    fn labelled(&mut self, label: &str, text: &str) {
        let mut lines = escape_markdown::text(text);
        if let Some(first) = lines.first_mut() {
            first.insert_str(0, &format!("**{label}:** "));
            self.paragraph(lines);
        }
    }

    /// The scopes that something has, where it has any.
    fn scopes(&mut self, label: &str, catalog: &Catalog, scopes: impl Iterator<Item = usize>, count: usize) {
        let listed: Vec<String> = scopes.take(MOST_LISTED).map(|scope| code(&catalog.scopes[scope].name)).collect();
        let more = match count.saturating_sub(listed.len()) {
            0 => String::new(),
            more => format!(" and {more} more"),
        };
        if !listed.is_empty() {
            self.line(format!("{label} {}{more}.", listed.join(", ")));
        }
    }

    /// A list below a heading, where there is anything to list.
    fn list(&mut self, heading: &str, lines: impl Iterator<Item = String>) {
        let mut lines = lines.peekable();
        if lines.peek().is_some() {
            self.line(heading.to_owned());
            self.0.push(String::new());
            self.0.extend(lines);
        }
    }

    /// One attribute for all lines: each more is one for the compiler to read, keep and put together again.
    fn attribute(self) -> String {
        format!("#[doc = {:?}]\n", self.text())
    }

    fn text(self) -> String {
        let lines = self.0.into_iter().map(|line| if line.is_empty() { line } else { format!(" {line}") });
        lines.collect::<Vec<_>>().join("\n")
    }
}
