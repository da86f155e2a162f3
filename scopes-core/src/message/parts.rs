//! The parts of a catalog that messages speak of.

use std::fmt;

use super::words::{joined, list_of, shown};

/// What a table of the catalog describes.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Entry {
    /// `[catalog]`
    Catalog,
    /// `[scopes]`
    Scope,
    /// `[aliases]`
    Alias,
    /// `[resources]`
    Resource,
    /// `[groups]`
    Group,
    /// `[presets]`
    Preset,
    /// `[roles]`
    Role,
    /// `[actors]`
    Actor,
    /// `[gates]`
    Gate,
    /// `[endpoints]`, and `endpoints` of a scope
    Endpoint,
    /// `[authenticated.endpoints]`
    AuthenticatedEndpoint,
    /// `[public.endpoints]`
    PublicEndpoint,
}

impl fmt::Display for Entry {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Catalog => "catalog",
            Self::Scope => "scope",
            Self::Alias => "alias",
            Self::Resource => "resource",
            Self::Group => "group",
            Self::Preset => "preset",
            Self::Role => "role",
            Self::Actor => "actor",
            Self::Gate => "gate",
            Self::Endpoint => "endpoint",
            Self::AuthenticatedEndpoint => "authenticated endpoint",
            Self::PublicEndpoint => "public endpoint",
        })
    }
}

/// A table with fixed keys, or one of names.
#[derive(Debug, Clone, PartialEq)]
pub enum Table {
    /// The catalog as a whole.
    Catalog,
    /// One of its tables, such as `[catalog]` or `[public.endpoints]`.
    Section(&'static str),
    /// The table of one entry, such as a scope.
    Entry(Entry, String),
    /// An entry of the list under this key.
    Item(&'static str),
    /// A test file as a whole.
    #[cfg(feature = "tools")]
    TestFile,
    /// One of its cases.
    #[cfg(feature = "tools")]
    Case(String),
}

impl fmt::Display for Table {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Catalog => f.write_str("a catalog"),
            Self::Section(name) => write!(f, "`[{name}]`"),
            Self::Entry(entry, name) => write!(f, "{entry} `{}`", shown(name)),
            Self::Item(key) => write!(f, "an entry of `{key}`"),
            #[cfg(feature = "tools")]
            Self::TestFile => f.write_str("a test file"),
            #[cfg(feature = "tools")]
            Self::Case(name) if name.is_empty() => f.write_str("a case"),
            #[cfg(feature = "tools")]
            Self::Case(name) => write!(f, "case `{}`", shown(name)),
        }
    }
}

/// A list of scopes.
#[derive(Debug, Clone)]
pub enum List {
    /// A key of `[catalog]`.
    OfCatalog(&'static str),
    /// The list of an entry that has one.
    Of(Entry, String),
    /// The list under one of the keys of an entry.
    KeyOf(&'static str, Entry, String),
}

impl fmt::Display for List {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::OfCatalog(key) => write!(f, "`{key}`"),
            Self::Of(entry, name) => write!(f, "{entry} `{}`", shown(name)),
            Self::KeyOf(key, Entry::Scope, name) => write!(f, "`{key}` of `{}`", shown(name)),
            Self::KeyOf(key, entry, name) => write!(f, "`{key}` of {entry} `{}`", shown(name)),
        }
    }
}

/// What a list of scopes is for. It decides what is said about an entry that is not there.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Purpose {
    /// Something has, needs or groups its scopes.
    Names,
    /// Its scopes remain when all others are taken away.
    Keeps,
    /// Its scopes are taken away, or are not given lightly.
    Restricts,
}

/// Whether an endpoint needs one of several scopes, or all of them.
#[derive(Debug, Clone, Copy, PartialEq)]
#[allow(missing_docs, reason = "each is the sense of its name")]
pub enum Sense {
    One,
    All,
    Unclear,
}

impl Sense {
    /// How `any_of` says it of these scopes.
    pub(super) fn any_of(self, scopes: &[String]) -> String {
        let one = || joined(scopes, |scope| list_of(&[scope.to_owned()]), ", ");
        match (self, scopes) {
            (_, []) => {
                "the outer list is any of, the inner lists all of: `any_of = [[\"…\", \"…\"], [\"…\"]]`".to_owned()
            }
            (_, [_]) | (Self::All, _) => format!("write `any_of = [{}]`", list_of(scopes)),
            (Self::One, _) => format!("write `any_of = [{}]`", one()),
            (Self::Unclear, _) => format!(
                "write `any_of = [{}]` if one of them is enough, or `any_of = [{}]` if all are needed",
                one(),
                list_of(scopes)
            ),
        }
    }
}

/// The type of a value.
#[derive(Debug, Clone, Copy, PartialEq)]
#[allow(missing_docs, reason = "each is the type of its name")]
pub enum Kind {
    Text,
    Number,
    LongNumber,
    Fraction,
    Truth,
    Date,
    List,
    Tables,
    Table,
}

impl fmt::Display for Kind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Text => "a text",
            Self::Number => "a number",
            Self::LongNumber => "a larger one",
            Self::Fraction => "a fraction",
            Self::Truth => "a truth value",
            Self::Date => "a date",
            Self::List => "a list",
            Self::Tables => "a list of tables",
            Self::Table => "a table",
        })
    }
}

/// What a value should be.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Expected {
    /// A text in quotes.
    Text,
    /// `true` or `false`.
    Truth,
    /// An integer.
    Number,
    /// A number of `[bits]`.
    Bit,
    /// One more than the highest of them.
    NextBit,
    /// A list of texts.
    Texts,
    /// A list of texts, in which something else was found.
    TextsOnly,
    /// A list of lists.
    Lists,
    /// A list of lists, in which something else was found.
    ListsOnly,
    /// A table.
    Table,
    /// The endpoints of a scope, or those that every valid token may call: each with its summary.
    Summaries,
    /// The endpoints that everybody may call: each with the reason.
    Reasons,
    /// The table of a resource, by its name.
    Resource,
    /// The entry of this table, by its name, with a list under one of these keys.
    TableOfLists(&'static str, &'static [&'static str]),
    /// The table of an endpoint.
    TableWithAnyOf,
    /// A scope: a description or a table.
    Description,
    /// The same, where the actions of a resource are listed.
    ScopesOfResource,
    /// The summary of an endpoint.
    Summary,
    /// An endpoint that is open to every token: a summary or a table.
    SummaryOrTable,
    /// An alias.
    Target,
    /// A public endpoint.
    Reason,
    /// Names of scopes.
    NamesOrText,
    /// The cases of a test file.
    Cases,
}

impl fmt::Display for Expected {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Text => "a text in quotes",
            Self::Truth => "`true` or `false`",
            Self::Number => "a whole number",
            Self::Bit => "a number from 0 to 65,535",
            Self::NextBit => "a number from 1 to 65,536",
            Self::Texts => "a list of texts",
            Self::TextsOnly => "a list of texts throughout",
            Self::Lists => "a list of lists",
            Self::ListsOnly => "a list of lists throughout",
            Self::Table | Self::Summaries | Self::Reasons => "a table",
            Self::Resource | Self::TableOfLists(..) | Self::TableWithAnyOf => "a table of its own",
            Self::Description | Self::ScopesOfResource => "a description in quotes or a table",
            Self::Summary => "a summary in quotes",
            Self::SummaryOrTable => "a summary in quotes or a table",
            Self::Target => "a table with `to`",
            Self::Reason => "a table with `reason`",
            Self::NamesOrText => "a list of texts, or a text with spaces between the names",
            Self::Cases => "a list of tables",
        })
    }
}

/// A part of a path, written as it is here.
#[derive(Debug)]
pub struct Form {
    /// The part.
    pub text: String,
    /// Whether it leaves out a condition.
    pub drops: bool,
}

impl Form {
    pub(crate) fn parameter(before: &str, name: &str, behind: &str, drops: bool) -> Self {
        let name = if name.is_empty() { "id" } else { name };
        Self { text: format!("{before}{{{name}}}{behind}"), drops }
    }

    pub(crate) fn rest(name: &str) -> Self {
        let name = if name.is_empty() { "rest" } else { name };
        Self { text: format!("{{*{name}}}"), drops: false }
    }
}

/// A Rust item that a name of the catalog becomes.
#[derive(Debug)]
#[allow(missing_docs, reason = "each is the kind of item of its name")]
pub enum Item {
    Module(String),
    Type(String),
    Constant(String),
    Variant(String),
}

impl fmt::Display for Item {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Module(name) => write!(f, "the module `{name}`"),
            Self::Type(name) => write!(f, "the type `{name}`"),
            Self::Constant(name) => write!(f, "the constant `{name}`"),
            Self::Variant(name) => write!(f, "the variant `Scope::{name}`"),
        }
    }
}
