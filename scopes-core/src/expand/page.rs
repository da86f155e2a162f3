//! A page of documentation: its paragraphs and lists, and how much of a long list it shows.

use super::endpoint_docs;
use super::escape_markdown::{self, code};
use crate::catalog::{Catalog, Texts};
use crate::listed::Listed as _;
use crate::mask::Mask;

/// How many scopes of a list documentation names.
const MOST_LISTED: usize = 50;

/// How many of the scopes that a cap takes away its documentation speaks of.
const MOST_TAKEN: usize = 12;

/// A scope in a list of them.
pub(super) fn listed(catalog: &Catalog, scope: usize) -> String {
    let scope = &catalog.scopes[scope];
    let mark = if scope.deprecated.is_some() { " (deprecated)" } else { "" };
    format!("{}{mark}", code(&scope.name))
}

/// Lines of Markdown, in which the texts of a catalog are inert.
pub(super) struct Page(Vec<String>);

impl Page {
    pub(super) fn new(first: String) -> Self {
        Self(vec![first])
    }

    /// What something is called, and behind a dash the first paragraph of what the catalog says of it: rustdoc shows the two
    /// together wherever it lists items.
    pub(super) fn described(name: String, description: &str) -> Self {
        let lines = escape_markdown::text(description);
        match lines.split_first() {
            None => Self::new(name),
            Some((line, more)) => Self([&[format!("{name} — {line}")], more].concat()),
        }
    }

    pub(super) fn line(&mut self, line: String) {
        self.paragraph(vec![line]);
    }

    pub(super) fn paragraph(&mut self, lines: Vec<String>) {
        if lines.iter().any(|line| !line.is_empty()) {
            self.0.push(String::new());
            self.0.extend(lines);
        }
    }

    pub(super) fn guidance(&mut self, texts: &Texts) {
        self.labelled("Give when", &texts.give_when);
        self.labelled("Not needed when", &texts.not_needed_when);
        self.paragraph(escape_markdown::text(&texts.notes));
    }

    pub(super) fn labelled(&mut self, label: &str, text: &str) {
        let mut lines = escape_markdown::text(text);
        if let Some(first) = lines.first_mut() {
            first.insert_str(0, &format!("**{label}:** "));
            self.paragraph(lines);
        }
    }

    /// The scopes that something has, where it has any.
    pub(super) fn scopes(
        &mut self,
        label: &str,
        catalog: &Catalog,
        scopes: &mut dyn Iterator<Item = usize>,
        count: usize,
    ) {
        self.names(label, &mut scopes.map(|scope| listed(catalog, scope)), count);
    }

    pub(super) fn names(&mut self, label: &str, names: &mut dyn Iterator<Item = String>, count: usize) {
        let names: Vec<String> = names.take(MOST_LISTED).listed();
        let more = match count.saturating_sub(names.len()) {
            0 => String::new(),
            more => format!(" and {more} more"),
        };
        if !names.is_empty() {
            self.line(format!("{label} {}{more}.", names.join(", ")));
        }
    }

    /// What a role or an actor leaves, as the shorter of two lists, and what it leaves of grants that it takes away.
    pub(super) fn cap(&mut self, catalog: &Catalog, keeps: &Mask) {
        let taken = Mask::all(catalog.scopes.len()).without(keeps);
        match (keeps.count(), taken.count()) {
            (_, 0) => self.line("Leaves every scope.".to_owned()),
            (0, _) => self.line("Leaves no scope.".to_owned()),
            (kept, taken) if kept <= taken => self.scopes("Leaves only", catalog, &mut keeps.iter(), kept),
            (_, count) => self.scopes("Leaves every scope but", catalog, &mut taken.iter(), count),
        }
        let implying: Vec<usize> =
            taken.iter().filter(|&scope| gives(catalog, scope, keeps)).take(MOST_TAKEN + 1).listed();
        let example = if implying.len() > MOST_TAKEN { ", for example" } else { "" };
        let lines = implying.into_iter().take(MOST_TAKEN).map(|scope| {
            let mut implied = catalog.scopes[scope].implies.iter().cloned().flatten();
            let kept = endpoint_docs::names(catalog, &mut implied.by_ref().filter(|&implied| keeps.contains(implied)));
            format!("- {} gives {kept}", listed(catalog, scope))
        });
        self.list(&format!("What is taken away still gives what it implies{example}:"), lines.listed());
    }

    /// A list below a heading, where there is anything to list.
    pub(super) fn list(&mut self, heading: &str, lines: Vec<String>) {
        if !lines.is_empty() {
            self.line(heading.to_owned());
            self.0.push(String::new());
            self.0.extend(lines);
        }
    }

    /// One attribute for all lines: each more is one for the compiler to read, keep and put together again. One line alone is
    /// a comment, which is the least to read.
    pub(super) fn attribute(self) -> String {
        match self.0.as_slice() {
            [line] if !line.contains('\r') => format!("/// {line}\n"),
            _ => format!("#[doc = {:?}]\n", self.text()),
        }
    }

    pub(super) fn text(self) -> String {
        let lines = self.0.into_iter().map(|line| if line.is_empty() { line } else { format!(" {line}") });
        lines.listed().join("\n")
    }
}

/// Whether a scope implies one of others.
fn gives(catalog: &Catalog, scope: usize, others: &Mask) -> bool {
    catalog.scopes[scope].implies.iter().any(|range| others.has_any_of(range))
}
