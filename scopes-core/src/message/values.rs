//! Texts, numbers and other values that are no TOML.

use super::toml::no_toml;
use super::words::{spelled, ticked};
use super::{Row, topic};

/// The quotation marks around a text.
#[derive(Debug, Clone, Copy, PartialEq)]
#[allow(missing_docs, reason = "each is the quote of its name")]
pub enum Quote {
    Double,
    Single,
    ThreeDouble,
    ThreeSingle,
}

impl Quote {
    /// The mark as it is written.
    pub(crate) fn mark(self) -> &'static str {
        match self {
            Self::Double => "\"",
            Self::Single => "'",
            Self::ThreeDouble => "\"\"\"",
            Self::ThreeSingle => "'''",
        }
    }

    /// Whether a backslash has a meaning in such a text.
    pub(crate) fn has_escapes(self) -> bool {
        matches!(self, Self::Double | Self::ThreeDouble)
    }
}

topic! {
    /// Texts, numbers and other values that are no TOML.
    Values {
        "missing-value" ValueMissing,
        "text-without-quotes" TextWithoutQuotes { text: Option<String> },
        "missing-opening-quote" OpeningQuoteMissing { text: Option<String> },
        "unclosed-text" TextNotClosed { quote: Quote, goes_on_below: bool },
        "escaped-closing-quote" ClosingQuoteEscaped { text: Option<String> },
        "quote-in-a-text" QuoteInside { quote: Quote, text: Option<String> },
        "prefix-of-a-text" Prefix { prefix: String },
        "unknown-escape" UnknownEscape { in_key: bool },
        "short-escape" ShortEscape { escape: char, digits: usize },
        "escape-of-no-character" NoCharacter { escape: String },
        "control-character" ControlCharacter { character: char, escape: Option<String> },
        "truth-value" Truth { written: String, meant: bool, is_word: bool },
        "null-value" Null { written: String },
        "number-form" Number { written: String, meant: Option<String> },
        "placeholder" Placeholder { mark: &'static str },
    }
}

impl Values {
    pub(super) fn row(&self) -> Row {
        match self {
            Self::ValueMissing => {
                no_toml("a value is missing here").help("write one; a text stands in quotes: `\"…\"`")
            }
            Self::TextWithoutQuotes { text } => no_toml("a text needs quotes").help(in_quotes(text.as_deref())),
            Self::OpeningQuoteMissing { text } => {
                Row::new("the quotation mark at the beginning of this text is missing").help(in_quotes(text.as_deref()))
            }
            Self::TextNotClosed { quote, goes_on_below: false } => {
                no_toml("this text is not closed").help(format!("add `{}` at its end", quote.mark()))
            }
            Self::TextNotClosed { quote, goes_on_below: true } => {
                let several = quote.mark().repeat(3);
                no_toml("this text goes on in the line below")
                    .help(format!("write it on one line, or with `{several}` at both ends"))
            }
            Self::ClosingQuoteEscaped { text } => Row::new(
                "behind a backslash, a quotation mark is a part of the text and does not end it",
            )
            .help(match text {
                Some(text) => format!("for a backslash at the end, write `{text}`"),
                None => "for a backslash at the end, write `\\\\\"`".to_owned(),
            }),
            Self::QuoteInside { quote, text } => {
                Row::new("the text ends at this quotation mark").help(match (text, quote.has_escapes()) {
                    (Some(text), _) => format!("for the mark as a part of the text, write `{text}`"),
                    (None, true) => "for the mark as a part of the text, write `\\\"`".to_owned(),
                    (None, false) => "for the mark as a part of the text, put the text in `\"`".to_owned(),
                })
            }
            Self::Prefix { prefix } => {
                Row::new(format!("`{prefix}` before a text means nothing in TOML")).help("delete it")
            }
            Self::UnknownEscape { in_key: true } => no_toml("a backslash must begin an escape").help("delete it"),
            Self::UnknownEscape { in_key: false } => {
                no_toml("a backslash must begin an escape").help("write `\\\\`, or put the text in single quotes")
            }
            Self::ShortEscape { escape, digits } => {
                no_toml(&format!("`\\{escape}` needs {digits} hexadecimal digits behind it"))
                    .help("for a backslash write `\\\\`, or put the text in single quotes")
            }
            Self::NoCharacter { escape } => no_toml(&format!("{} is no character", ticked(escape)))
                .help("for a backslash write `\\\\`, or put the text in single quotes"),
            Self::ControlCharacter { character, escape } => {
                let row = no_toml(&format!("{} cannot stand here", spelled(*character)));
                match escape {
                    Some(escape) => row.help(format!("delete it, or write `{escape}`")),
                    None => row.help("delete it"),
                }
            }
            Self::Truth { written, meant, is_word: true } => {
                Row::new(format!("{} is no truth value of TOML", ticked(written)))
                    .help(format!("write `{meant}`, or `\"{written}\"` for a text"))
            }
            Self::Truth { written, meant, .. } => {
                Row::new(format!("{} is no truth value of TOML", ticked(written))).did_you_mean(&meant.to_string())
            }
            Self::Null { written } => Row::new(format!("TOML has no {}", ticked(written)))
                .help("an empty list is `[]`, and an empty text `\"\"`; else leave the key out"),
            Self::Number { written, meant } => {
                let row = Row::new(format!("{} is no number", ticked(written)));
                match meant {
                    Some(meant) => row.did_you_mean(meant),
                    None => row.help("write a number in digits, such as `12`; a text stands in quotes"),
                }
            }
            Self::Placeholder { mark } => Row::new(format!("`{mark}` begins a placeholder that nothing has filled in"))
                .help("fill in the template first; if it is meant as a text, put it in quotes"),
        }
    }
}

fn in_quotes(text: Option<&str>) -> String {
    match text {
        Some(text) => format!("put it in quotes: `{text}`"),
        None => "put it in quotes".to_owned(),
    }
}
