//! Messages about lines that are no TOML, and about keys that are written twice.

use super::keys::{SCHEMA, SCHEMA_LINE};
use super::words::{shown, ticked};
use super::{Entry, Row, topic};

topic! {
    /// Lines that are no TOML, and keys that stand twice.
    Toml {
        "key-without-value" EqualsMissing { line: Option<String> },
        "wrong-separator" WrongSeparator { written: String, line: Option<String> },
        "indented-block" IndentedBlock { key: String, header: String },
        "key-without-quotes" KeyWithoutQuotes { key: Option<String> },
        "key-of-several-lines" KeyOfSeveralLines { key: Option<String> },
        "missing-key" KeyMissing,
        "word-of-code" WordOfCode { word: String, line: Option<String> },
        "stray-line" StrayLine,
        "header-without-quotes" HeaderWithoutQuotes { header: Option<String> },
        "header-without-name" HeaderWithoutName { header: Option<String> },
        "unclosed-header" HeaderNotClosed { header: Option<String> },
        "header-brackets" HeaderBrackets { header: Option<String> },
        "comment-of-another-language" Comment { marker: String, more: usize },
        "look-alike" LookAlike { character: char, plain: Option<char>, more: usize },
        "other-quotes" OtherQuotes { opening: char, closing: Option<char>, plain: char, more: usize },
        "comma-at-the-end" CommaAtTheEnd { mark: char },
        "more-on-a-line" MoreOnLine { comma: bool },
        "joined-texts" JoinedTexts { operator: char },
        "carriage-return" CarriageReturn { more: usize },
        "key-of-many-parts" KeyTooLong,
        "invalid-toml" Other { said: String },
        "duplicate-key" DuplicateKey { key: String },
        "duplicate-entry" DuplicateEntry { entry: Entry, name: String },
        "described-twice" DescribedTwice { name: String, in_table: bool },
    }
}

impl Toml {
    pub(super) fn row(&self) -> Row {
        match self {
            Self::EqualsMissing { line } => no_toml("`=` is missing here")
                .help(instead(line.as_deref()).unwrap_or_else(|| KEY_AND_VALUE.to_owned())),
            Self::WrongSeparator { written, line } => {
                Row::new(format!("`=` stands between a key and its value, not {}", ticked(written)))
                    .help(instead(line.as_deref()).unwrap_or_else(|| "write `=`".to_owned()))
            }
            Self::IndentedBlock { key, header } => Row::new(format!(
                "{} begins an indented block, as in YAML, and TOML has none",
                ticked(&format!("{key}:"))
            ))
            .help(format!(
                "write a header, such as `[{}]`, and below it a line for each key: `key = …`",
                shown(header)
            )),
            Self::KeyWithoutQuotes { key: Some(key) } if key.trim_matches('"') == SCHEMA => {
                Row::new(format!("`{SCHEMA}` means nothing in TOML")).help(SCHEMA_LINE)
            }
            Self::KeyWithoutQuotes { key } => {
                no_toml("a key with other characters than letters, digits, `-` and `_` needs quotes").help(match key {
                    Some(key) => format!("put the key in quotes: `{key}`"),
                    None => "put the key in quotes".to_owned(),
                })
            }
            Self::KeyOfSeveralLines { key } => {
                Row::new("a key stands in one quotation mark, not in three").maybe_help(instead(key.as_deref()))
            }
            Self::KeyMissing => no_toml("a key is missing here").help(KEY_AND_VALUE),
            Self::WordOfCode { word, line } => Row::new(format!("`{word}` means nothing in TOML"))
                .help(instead(line.as_deref()).unwrap_or_else(|| "begin the line with the key".to_owned())),
            Self::StrayLine => Row::new("this line is no header, no key with a value, and no comment")
                .help(format!("if it is a comment, begin it with `#`; {KEY_AND_VALUE}")),
            Self::HeaderWithoutQuotes { header } => {
                Row::new("a name with other characters than letters, digits, `-` and `_` needs quotes in a header too")
                    .help(instead(header.as_deref()).unwrap_or_else(|| "put the name in quotes".to_owned()))
            }
            Self::HeaderWithoutName { header } => Row::new("a name is missing in this header").help(
                instead(header.as_deref())
                    .unwrap_or_else(|| "write the name of a table, such as `[scopes]`".to_owned()),
            ),
            Self::HeaderNotClosed { header } => no_toml("`]` is missing here")
                .help(instead(header.as_deref()).unwrap_or_else(|| "close the header".to_owned())),
            Self::HeaderBrackets { header } => {
                Row::new("the header of a table has one bracket on each side").maybe_help(instead(header.as_deref()))
            }
            Self::Comment { marker, more } => {
                let row = Row::new(format!("a comment begins with `#`, not with `{marker}`"));
                other_lines(row.help(comment_help(marker)), *more)
            }
            Self::LookAlike { character, plain, more } => other_lines(look_alike(*character, *plain), *more),
            Self::OtherQuotes { opening, closing, plain, more } => {
                other_lines(other_quotes(*opening, *closing).help(format!("write `{plain}`")), *more)
            }
            Self::CommaAtTheEnd { mark } => Row::new(format!("a line does not end with `{mark}`")).help("delete it"),
            Self::MoreOnLine { comma: true } => {
                no_toml("nothing more can stand on this line").help("begin a new line in place of the comma")
            }
            Self::MoreOnLine { comma: false } => {
                no_toml("nothing more can stand on this line").help("begin a new line")
            }
            Self::JoinedTexts { operator } => {
                Row::new(format!("`{operator}` does not join texts")).help("write one text")
            }
            Self::CarriageReturn { more } => other_lines(
                Row::new("a carriage return (U+000D) alone does not end a line")
                    .help("save the file with the line ends LF or CRLF"),
                *more,
            ),
            Self::KeyTooLong => no_toml("a key has too many parts").help("put a name with dots in quotes as a whole"),
            Self::Other { said } => no_toml(said),
            Self::DuplicateKey { key } => Row::new(format!("{} is written twice", ticked(key)))
                .help("write it once, after a look at what each of the two says"),
            Self::DuplicateEntry { entry, name } => Row::new(format!("{entry} {} is declared twice", ticked(name)))
                .help("declare it once, after a look at what each of the two says"),
            Self::DescribedTwice { name, in_table } => {
                let row = Row::new(format!("scope {} has a text for its value, and keys too", ticked(name)));
                row.help(if *in_table {
                    "write the text in the table, as its `description = \"…\"`".to_owned()
                } else {
                    format!("write the text as `\"{}\".description = \"…\"`", shown(name))
                })
            }
        }
    }

    /// Says that the mistake is in so many other lines too.
    pub(crate) fn in_more_lines(&mut self, lines: usize) {
        if let Self::Comment { more, .. }
        | Self::LookAlike { more, .. }
        | Self::OtherQuotes { more, .. }
        | Self::CarriageReturn { more } = self
        {
            *more = lines;
        }
    }
}

/// How a line is written.
const KEY_AND_VALUE: &str = "a key and its value are written `name = \"shop\"`";

pub(super) fn no_toml(detail: &str) -> Row {
    Row::new(format!("this is not TOML: {detail}"))
}

/// The help that says what to write, where that is certain.
pub(super) fn instead(text: Option<&str>) -> Option<String> {
    text.map(|text| format!("write `{text}`"))
}

fn comment_help(marker: &str) -> &'static str {
    match marker {
        "/*" | "<!--" => "begin each of its lines with `#`",
        _ => "write `#`",
    }
}

fn other_lines(row: Row, more: usize) -> Row {
    match more {
        0 => row,
        1 => row.note("it is in another line too"),
        more => row.note(format!("it is in {more} other lines too")),
    }
}

fn look_alike(character: char, plain: Option<char>) -> Row {
    let code = format!("U+{:04X}", u32::from(character));
    match plain {
        None => Row::new(format!("the character {code} cannot be seen, and means nothing here")).help("delete it"),
        Some(' ') => Row::new(format!("the character {code} looks like a space, and is none"))
            .help("write a space, or delete it"),
        Some(plain) if plain.is_ascii_alphabetic() => {
            Row::new(format!("`{character}` ({code}) looks like the letter `{plain}`, and is another one"))
                .help(format!("write `{plain}`"))
        }
        Some(plain) => Row::new(format!("{} is not `{plain}`", named(character))).help(format!("write `{plain}`")),
    }
}

fn other_quotes(opening: char, closing: Option<char>) -> Row {
    let opened = named(opening);
    Row::new(match closing.filter(|closing| *closing != opening) {
        Some(closing) => format!("{opened} and {} are no quotation marks in TOML", named(closing)),
        None => format!("{opened} is no quotation mark in TOML"),
    })
}

/// A character that can be seen, with its number.
fn named(character: char) -> String {
    let code = format!("U+{:04X}", u32::from(character));
    if character == '`' { format!("a backtick ({code})") } else { format!("`{character}` ({code})") }
}
