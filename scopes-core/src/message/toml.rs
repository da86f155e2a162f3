//! Texts that are no TOML, and keys that stand twice.

use super::words::ticked;
use super::{Entry, Row, topic};

/// What a list, a table or a header is put in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[allow(missing_docs, reason = "each is the bracket of its name")]
pub enum Bracket {
    List,
    Table,
    Header,
    Headers,
}

/// What a text is put in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[allow(missing_docs, reason = "each is the quote of its name")]
pub enum Quote {
    Double,
    Single,
    ThreeDouble,
    ThreeSingle,
}

impl Quote {
    fn mark(self) -> &'static str {
        match self {
            Self::Double => "\"",
            Self::Single => "'",
            Self::ThreeDouble => "\"\"\"",
            Self::ThreeSingle => "'''",
        }
    }
}

topic! {
    /// Texts that are no TOML, and keys that stand twice.
    Toml {
        "not-utf8" NotUtf8 { byte: u8 },
        "key-without-value" EqualsMissing,
        "key-without-quotes" KeyWithoutQuotes,
        "missing-key" KeyMissing,
        "missing-value" ValueMissing,
        "text-without-quotes" TextWithoutQuotes,
        "missing-comma" CommaMissing { of: Bracket },
        "unclosed-bracket" BracketNotClosed { bracket: Bracket },
        "unclosed-text" TextNotClosed { quote: Quote },
        "unknown-escape" UnknownEscape,
        "more-on-a-line" MoreOnLine,
        "nested-too-deeply" TooDeep,
        "key-of-many-parts" KeyTooLong,
        "invalid-toml" Other { said: String },
        "duplicate-key" DuplicateKey { key: String },
        "duplicate-entry" DuplicateEntry { entry: Entry, name: String },
    }
}

impl Toml {
    pub(super) fn row(&self) -> Row {
        match self {
            Self::NotUtf8 { byte } => {
                Row::new(format!("the catalog is not UTF-8: byte 0x{byte:02x} here")).help("save the file as UTF-8")
            }
            Self::EqualsMissing => no_toml("`=` is missing here"),
            Self::KeyWithoutQuotes => {
                no_toml("a key with other characters than letters, digits, `-` and `_` needs quotes")
                    .help("put the key in quotes: `\"orders:read\"`")
            }
            Self::KeyMissing => no_toml("a key is missing here"),
            Self::ValueMissing => no_toml("a value is missing here"),
            Self::TextWithoutQuotes => no_toml("a text needs quotes").help("put it in quotes"),
            Self::CommaMissing { of: Bracket::List } => no_toml("a comma is missing in this list"),
            Self::CommaMissing { .. } => no_toml("a comma is missing in this table"),
            Self::BracketNotClosed { bracket: Bracket::List } => {
                no_toml("this list is not closed").help("add `]` at its end")
            }
            Self::BracketNotClosed { bracket: Bracket::Table } => {
                no_toml("this table is not closed").help("add `}` at its end")
            }
            Self::BracketNotClosed { bracket: Bracket::Header } => no_toml("`]` is missing here"),
            Self::BracketNotClosed { bracket: Bracket::Headers } => no_toml("`]]` is missing here"),
            Self::TextNotClosed { quote } => {
                no_toml("this text is not closed").help(format!("add `{}` at its end", quote.mark()))
            }
            Self::UnknownEscape => {
                no_toml("a backslash must begin an escape").help("write `\\\\`, or put the text in single quotes")
            }
            Self::MoreOnLine => no_toml("nothing more can stand on this line").help("begin a new line"),
            Self::TooDeep => no_toml("this is nested too deeply"),
            Self::KeyTooLong => no_toml("a key has too many parts"),
            Self::Other { said } => no_toml(said),
            Self::DuplicateKey { key } => Row::new(format!("{} is written twice", ticked(key)))
                .help("write it once, after a look at what each of the two says"),
            Self::DuplicateEntry { entry, name } => Row::new(format!("{entry} {} is declared twice", ticked(name)))
                .help("declare it once, after a look at what each of the two says"),
        }
    }
}

fn no_toml(detail: &str) -> Row {
    Row::new(format!("this is not TOML: {detail}"))
}
