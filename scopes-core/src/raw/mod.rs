//! The catalog as it is written: every value optional and with its place, nothing checked but its type.
//!
//! A table is whole if nothing in it was refused. What is missing in one that is not may just be misspelt.

mod actions;
mod bits;
mod empty;
mod endpoints;
mod fields;
mod foreign_keys;
mod items;
mod lenient;
mod meant;
mod other_files;
mod read;
mod syntax;
mod values;

use std::ops::Range;

pub(crate) use lenient::{names_in_lines, parse as parse_leniently};

#[cfg(feature = "tools")]
pub(crate) use fields::{Field, Fields};
pub use other_files::is_fingerprint;
#[cfg(feature = "tools")]
pub(crate) use other_files::kind_of as other_file;
#[cfg(feature = "tools")]
pub(crate) use syntax::parse as document;
pub use syntax::path_in;
#[cfg(feature = "tools")]
pub(crate) use values::{list, wrong};

use crate::report::Report;
use crate::source::Source;

/// A value and where it is written.
#[derive(Clone, Debug)]
pub(crate) struct At<T> {
    pub(crate) value: T,
    pub(crate) span: Range<usize>,
}

pub(crate) type Text = At<String>;

/// An entry of a list of scopes.
#[derive(Clone)]
pub(crate) struct Item {
    pub(crate) text: Text,
    pub(crate) kind: ItemKind,
}

/// How an entry of a list is written.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) enum ItemKind {
    /// As a text, which is a name or a pattern.
    Text,
    /// `{ name = "…" }`
    Name,
    /// `{ pattern = "…" }`
    Pattern,
}

#[derive(Default)]
pub(crate) struct Catalog {
    pub(crate) header: Header,
    pub(crate) scopes: Vec<Scope>,
    pub(crate) aliases: Vec<Alias>,
    pub(crate) resources: Vec<Resource>,
    pub(crate) groups: Vec<Listed>,
    pub(crate) presets: Vec<Listed>,
    pub(crate) roles: Vec<Cap>,
    pub(crate) actors: Vec<Cap>,
    pub(crate) gates: Vec<Gate>,
    pub(crate) endpoints: Vec<Endpoint>,
    pub(crate) authenticated: Vec<Open>,
    pub(crate) public: Vec<Open>,
    pub(crate) bits: Option<Bits>,
}

#[derive(Default)]
pub(crate) struct Header {
    pub(crate) span: Range<usize>,
    pub(crate) name: Option<Text>,
    pub(crate) title: Option<Text>,
    pub(crate) texts: Texts,
    pub(crate) separators: Option<Vec<Text>>,
    pub(crate) prefix: Option<Text>,
    pub(crate) sensitive_scopes: Vec<Item>,
    pub(crate) declared: bool,
    pub(crate) next_bit: Option<At<i64>>,
    pub(crate) is_whole: bool,
}

#[derive(Default)]
pub(crate) struct Texts {
    pub(crate) description: Option<Text>,
    pub(crate) notes: Option<Text>,
    pub(crate) give_when: Option<Text>,
    pub(crate) not_needed_when: Option<Text>,
}

pub(crate) struct Scope {
    pub(crate) name: Text,
    pub(crate) texts: Texts,
    pub(crate) sensitive: bool,
    pub(crate) implies: Option<Vec<Item>>,
    pub(crate) deprecated: Option<Text>,
    pub(crate) path: Option<Text>,
    pub(crate) endpoints: Vec<Line>,
    pub(crate) is_whole: bool,
}

impl Scope {
    /// A scope of which nothing is said.
    pub(crate) fn short(name: Text) -> Self {
        Self {
            name,
            texts: Texts::default(),
            sensitive: false,
            implies: None,
            deprecated: None,
            path: None,
            endpoints: Vec::new(),
            is_whole: true,
        }
    }
}

pub(crate) struct Alias {
    pub(crate) name: Text,
    pub(crate) texts: Texts,
    pub(crate) targets: Vec<Text>,
    pub(crate) deprecated: Option<Text>,
    pub(crate) path: Option<Text>,
    pub(crate) is_whole: bool,
}

impl Alias {
    /// An alias of which nothing else is said.
    pub(crate) fn of(name: Text, targets: Vec<Text>) -> Self {
        Self { name, texts: Texts::default(), targets, deprecated: None, path: None, is_whole: true }
    }
}

pub(crate) struct Resource {
    pub(crate) name: Text,
    pub(crate) texts: Texts,
    pub(crate) rust_alias: Option<Text>,
}

/// A group or a preset.
pub(crate) struct Listed {
    pub(crate) name: Text,
    pub(crate) title: Option<Text>,
    pub(crate) texts: Texts,
    pub(crate) scopes: Vec<Item>,
    pub(crate) optional: Vec<Item>,
    pub(crate) is_whole: bool,
}

/// A role or an actor.
pub(crate) struct Cap {
    pub(crate) name: Text,
    pub(crate) texts: Texts,
    pub(crate) keeps: Option<Vec<Item>>,
    pub(crate) drops: Option<Vec<Item>>,
    pub(crate) capped_by_role: Option<At<bool>>,
    pub(crate) is_whole: bool,
}

pub(crate) struct Gate {
    pub(crate) name: Text,
    pub(crate) texts: Texts,
    pub(crate) env: Option<Text>,
    pub(crate) scopes: Vec<Item>,
    pub(crate) is_whole: bool,
}

/// An endpoint with its summary.
pub(crate) struct Line {
    pub(crate) endpoint: Text,
    pub(crate) summary: Text,
}

/// A table of `[endpoints]`.
pub(crate) struct Endpoint {
    pub(crate) name: Text,
    pub(crate) texts: Texts,
    pub(crate) summary: Option<Text>,
    pub(crate) any_of: Option<At<AnyOf>>,
    pub(crate) optional: Vec<Text>,
    pub(crate) is_whole: bool,
}

/// An endpoint of `[authenticated]` or `[public]`, which needs no scope. Only a public one has a reason.
pub(crate) struct Open {
    pub(crate) endpoint: Text,
    pub(crate) texts: Texts,
    pub(crate) summary: Option<Text>,
    pub(crate) reason: Option<Text>,
    pub(crate) optional: Vec<Text>,
    pub(crate) is_whole: bool,
}

/// `[bits]`: names with their numbers.
pub(crate) struct Bits {
    pub(crate) span: Range<usize>,
    pub(crate) numbers: Vec<Numbered>,
    pub(crate) is_whole: bool,
}

pub(crate) struct Numbered {
    pub(crate) name: Text,
    pub(crate) bit: At<i64>,
}

pub(crate) enum AnyOf {
    Lists(Vec<At<Vec<Text>>>),
    /// Texts where lists should be, beside lists or not.
    Flat {
        scopes: Vec<String>,
        has_lists: bool,
    },
}

/// The catalog as written, or nothing where the file is not TOML, or another one.
pub(crate) fn parse(source: &Source, report: &mut Report<'_>) -> Option<Catalog> {
    let document = syntax::parse(source, report)?;
    if let Some((message, place)) = other_files::kind_of(&document) {
        report.add(message, &place);
        return None;
    }
    Some(read::catalog(&document, report))
}
