//! The keys of the format, each once: what the reader takes, what messages list, and what the schema offers.

#[cfg(feature = "tools")]
mod cases;
mod tables;

#[cfg(feature = "tools")]
pub(crate) use cases::{CASE, TEST_FILE};
pub(crate) use tables::{
    ACTOR, ALIAS, ALIAS_KEYS, AUTHENTICATED, AUTHENTICATED_ENDPOINT, CATALOG, ENDPOINT, GATE, GROUP, HEADER,
    HEADER_KEYS, ITEM, PRESET, PUBLIC, PUBLIC_ENDPOINT, RESOURCE, RESOURCE_KEYS, ROLE, SCOPE, SCOPE_KEYS, TABLES,
};

/// The methods of RFC 9110 that have a path, and PATCH (RFC 5789).
pub(crate) const METHODS: &[&str] = &["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE"];

/// Whether a text is written as an endpoint: a method, a space, and a path.
pub(crate) fn is_endpoint(text: &str) -> bool {
    text.split_once(' ').is_some_and(|(method, path)| METHODS.contains(&method) && path.starts_with('/'))
}

/// A table with fixed keys.
#[cfg_attr(not(feature = "tools"), expect(dead_code, reason = "the reader has messages for choices"))]
pub(crate) struct Fixed {
    /// What it describes, as `a scope`.
    pub(crate) what: &'static str,
    /// Its keys in the order in which messages list them.
    pub(crate) keys: &'static [Key],
    pub(crate) choice: Choice,
}

/// A key, and what is to be known about its value.
#[cfg_attr(not(feature = "tools"), expect(dead_code, reason = "the reader asks for less than the schema says"))]
pub(crate) struct Key {
    pub(crate) name: &'static str,
    pub(crate) value: Value,
    /// What it means, in one line.
    pub(crate) says: &'static str,
    pub(crate) is_required: bool,
    /// What counts where it is not written.
    pub(crate) default: Option<Default>,
}

#[derive(Clone, Copy)]
#[cfg_attr(not(feature = "tools"), expect(dead_code, reason = "the reader has defaults where it reads"))]
pub(crate) enum Default {
    Text(&'static str),
    False,
    NoEntries,
}

/// Which of the keys that exclude each other a table has.
#[cfg_attr(not(feature = "tools"), expect(dead_code, reason = "the reader has a message for each"))]
#[derive(Clone, Copy)]
pub(crate) enum Choice {
    Any,
    OneOf(&'static str, &'static str),
    NotBoth(&'static str, &'static str),
}

/// The value of a key.
#[cfg_attr(not(feature = "tools"), expect(dead_code, reason = "what values look like is checked rule by rule"))]
pub(crate) enum Value {
    Text(Form),
    Flag,
    Number {
        least: u32,
        most: u32,
    },
    /// One text or a list of them.
    Separators,
    /// The name of a scope.
    Name,
    Pattern,
    /// Names and patterns.
    Items(Least),
    Names(Least),
    /// One name or a list of them.
    NameOrNames,
    /// Lists of names.
    AnyOf,
    Table(&'static Fixed),
    /// A text, or a table that says more.
    TextOrTable(&'static Fixed),
    Entries(&'static Entries),
    /// A list of tables.
    #[cfg(feature = "tools")]
    Tables(&'static Fixed),
    /// A list of texts of this form.
    #[cfg(feature = "tools")]
    Texts(Form, Least),
    /// A list of names, or a text with spaces between them.
    #[cfg(feature = "tools")]
    NamesOrText,
}

/// How many entries a list has at least.
#[derive(Clone, Copy, PartialEq)]
pub(crate) enum Least {
    None,
    One,
}

/// A table whose keys are names.
#[cfg_attr(not(feature = "tools"), expect(dead_code, reason = "what names look like is checked rule by rule"))]
pub(crate) struct Entries {
    /// The form of the names.
    pub(crate) names: Form,
    /// The value of each.
    pub(crate) entry: Value,
    /// The meaning of an entry, in one line.
    pub(crate) says: &'static str,
    pub(crate) least: Least,
}

/// The form of a text.
#[derive(Clone, Copy, PartialEq)]
pub(crate) enum Form {
    Free,
    /// With something in it.
    Words,
    CatalogName,
    ScopeName,
    /// A method and a path.
    Endpoint,
    RustPath,
    RustModule,
    Variable,
    /// The name of an entry.
    Visible,
    /// What a case asserts: a scope, or a method and a path.
    #[cfg(feature = "tools")]
    Assertion,
}

impl Fixed {
    pub(crate) fn names(&self) -> impl Iterator<Item = &'static str> + use<> {
        self.keys.iter().map(|key| key.name)
    }

    pub(crate) fn key(&self, name: &str) -> Option<&'static Key> {
        self.keys.iter().find(|key| key.name == name)
    }
}

/// The table that each entry of a table of the catalog has.
pub(crate) fn of_entries(table: &str) -> Option<&'static Fixed> {
    let Value::Entries(entries) = &CATALOG.key(table)?.value else { return None };
    match entries.entry {
        Value::Table(fixed) | Value::TextOrTable(fixed) => Some(fixed),
        _ => None,
    }
}
