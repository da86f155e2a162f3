//! Keys and the types of their values.

use super::words::{shown, ticked};
use super::{Expected, Kind, Row, Table, topic};

/// What a key that means nothing in its table was probably meant to be.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Meant {
    /// This key of the same table.
    Key(String),
    /// A key of `[catalog]`.
    OfHeader,
    /// A table beside `[catalog]`.
    TableBesideHeader,
    /// An endpoint, whose table is the one of this name.
    EndpointOf(&'static str),
    /// Not known. The table has the listed keys.
    Unknown,
    /// Not known, and the table belongs to a name that may be the beginning of a longer one with dots.
    UnknownOfPartOfAName,
}

topic! {
    /// Keys and the types of their values.
    Keys {
        "unknown-key" Unknown { key: String, table: Table, meant: Meant, known: Vec<&'static str> },
        "wrong-type" WrongType { key: String, expected: Expected, found: Kind },
        "misplaced-key" OfHeaderElsewhere { key: String, table: &'static str },
    }
}

impl Keys {
    pub(super) fn row(&self) -> Row {
        match self {
            Self::Unknown { key, table, meant, known } => {
                let row = Row::new(format!("{} means nothing in {table}", ticked(key)));
                match meant {
                    Meant::Key(key) => row.did_you_mean(key),
                    Meant::OfHeader => row.help("move it to `[catalog]`"),
                    Meant::TableBesideHeader => {
                        row.help(format!("`[{key}]` is a table of its own, beside `[catalog]`"))
                    }
                    Meant::EndpointOf(table) => row.help(format!("endpoints stand in `[{table}.endpoints]`")),
                    Meant::Unknown => row.help(format!("known keys: {}", known.join(", "))),
                    Meant::UnknownOfPartOfAName => row.help(format!(
                        "known keys: {}; the name of a scope stands in quotes as a whole",
                        known.join(", ")
                    )),
                }
            }
            Self::WrongType { key, expected, found } => {
                Row::new(format!("{} must be {expected}, not {found}", ticked(key)))
                    .maybe_help(right_type(key, *expected, *found))
            }
            Self::OfHeaderElsewhere { key, table: "scopes" } => {
                Row::new(format!("`{key}` stands under `[scopes]`, and would be a scope"))
                    .help(format!("move it to `[catalog]`; for a scope of that name write `{key}.description = \"…\"`"))
            }
            Self::OfHeaderElsewhere { key, table } => {
                Row::new(format!("`{key}` stands under `[{table}]`")).help("move it to `[catalog]`")
            }
        }
    }
}

/// The tables whose entries are tables by name, which other formats write as lists.
const TABLES_OF_TABLES: &[&str] = &["resources", "groups", "presets", "roles", "actors", "gates"];

/// An example of what should be there, where it takes more than the message says.
fn right_type(key: &str, expected: Expected, found: Kind) -> Option<String> {
    let key = shown(key);
    match (expected, found) {
        (Expected::Text, Kind::Table) => None,
        (Expected::Text, _) => Some(format!("write `{key} = \"…\"`")),
        (Expected::Summary, Kind::Table) => Some(format!(
            "more than a summary stands in a table of its own: `[endpoints.\"{key}\"]`, with its scopes in `any_of`"
        )),
        (Expected::Summary, _) => Some(format!("write `\"{key}\" = \"…\"`")),
        (Expected::TextsOnly, Kind::Table) => Some("write the name alone: this list takes no patterns".to_owned()),
        (Expected::Texts, _) => Some(format!("write `{key} = [\"…\"]`")),
        (Expected::Lists, _) => Some(format!("write `{key} = [[\"…\"]]`")),
        (Expected::Target, Kind::Text) => {
            Some("a scope stands under `[scopes]`; an alias says what it stands for: `{ to = \"…\" }`".to_owned())
        }
        (Expected::Target, _) => Some("write `{ to = \"…\" }`".to_owned()),
        (Expected::Reason, _) => Some("write `{ reason = \"…\" }`".to_owned()),
        (Expected::Table, Kind::List) if TABLES_OF_TABLES.contains(&key.as_str()) => {
            Some(format!("write a table for each, by its name: `[{key}.…]`"))
        }
        (Expected::Table, _) if key != "endpoints" => Some(format!("begin it with `[{key}]`")),
        _ => None,
    }
}
