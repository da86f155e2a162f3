//! Lists and tables in brackets.

use super::toml::{instead, no_toml};
use super::words::ticked;
use super::{Row, topic};

/// What a list or a table is put in.
#[derive(Debug, Clone, Copy, PartialEq)]
#[allow(missing_docs, reason = "each is the bracket of its name")]
pub enum Bracket {
    List,
    Table,
}

impl Bracket {
    fn name(self) -> &'static str {
        match self {
            Self::List => "list",
            Self::Table => "table",
        }
    }

    fn closing(self) -> &'static str {
        match self {
            Self::List => "]",
            Self::Table => "}",
        }
    }
}

topic! {
    /// Lists and tables in brackets.
    Brackets {
        "missing-comma" CommaMissing { of: Bracket },
        "extra-comma" ExtraComma { of: Bracket },
        "wrong-comma" WrongComma { written: String, of: Bracket },
        "unclosed-bracket" BracketNotClosed { bracket: Bracket },
        "wrong-bracket" WrongBracket { bracket: Bracket, found: char },
        "stray-bracket" StrayBracket { found: char },
        "round-bracket" RoundBracket,
        "block-in-braces" Block { header: Option<String> },
        "list-without-brackets" ListWithoutBrackets { list: Option<String> },
        "list-in-braces" ListInBraces,
        "key-in-a-list" KeyInAList,
        "nested-too-deeply" TooDeep,
    }
}

impl Brackets {
    pub(super) fn row(&self) -> Row {
        match self {
            Self::CommaMissing { of: Bracket::List } => {
                no_toml("a comma is missing in this list").help("write `,` between two values")
            }
            Self::CommaMissing { .. } => {
                no_toml("a comma is missing in this table").help("write `,` between a value and the next key")
            }
            Self::ExtraComma { of } => {
                Row::new(format!("nothing stands before this comma of the {}", of.name())).help("delete the comma")
            }
            Self::WrongComma { written, of } => {
                Row::new(format!("a comma stands between the parts of a {}, not {}", of.name(), ticked(written)))
                    .help("write `,`")
            }
            Self::BracketNotClosed { bracket: Bracket::List } => {
                no_toml("this list is not closed").help("add `]` at its end")
            }
            Self::BracketNotClosed { bracket: Bracket::Table } => {
                no_toml("this table is not closed").help("add `}` at its end")
            }
            Self::WrongBracket { bracket, found } => {
                Row::new(format!("a {} ends with `{}`, not with `{found}`", bracket.name(), bracket.closing()))
                    .help(format!("write `{}`", bracket.closing()))
            }
            Self::StrayBracket { found } => {
                Row::new(format!("nothing is open here that `{found}` could close")).help("delete it")
            }
            Self::RoundBracket => {
                Row::new("a list stands in square brackets").help("write `[` and `]` for `(` and `)`")
            }
            Self::Block { header } => Row::new("a table begins with its name in brackets").help(match header {
                Some(header) => format!("write `{header}`, and delete the `}}` at its end"),
                None => "write its name in `[` and `]`, and delete the `}` at its end".to_owned(),
            }),
            Self::ListWithoutBrackets { list } => Row::new("several values stand in brackets")
                .help(instead(list.as_deref()).unwrap_or_else(|| "put them in `[` and `]`".to_owned())),
            Self::ListInBraces => {
                Row::new("a list stands in square brackets; braces hold keys with values").help("write `[` and `]`")
            }
            Self::KeyInAList => {
                Row::new("a list holds values, and no keys").help("put keys and values in braces: `{ name = \"…\" }`")
            }
            Self::TooDeep => no_toml("this is nested too deeply").help("a list holds texts, or lists of texts"),
        }
    }
}
