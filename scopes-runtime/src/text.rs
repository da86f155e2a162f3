//! Texts from outside in messages: bounded, and on one line.

use core::fmt::{self, Write as _};

/// How many bytes of a text are kept.
const MOST: usize = 48;

/// The beginning of a text that was read, for errors that outlive it. Its `Display` is in backticks.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) struct Excerpt {
    bytes: [u8; MOST],
    length: u8,
    is_cut: bool,
}

impl Excerpt {
    pub(crate) fn of(text: &str) -> Self {
        let ends = text.char_indices().map(|(start, character)| start + character.len_utf8());
        let end = ends.take_while(|end| *end <= MOST).last().unwrap_or_default();
        let mut bytes = [0; MOST];
        bytes[..end].copy_from_slice(&text.as_bytes()[..end]);
        Self { bytes, length: u8::try_from(end).unwrap_or_default(), is_cut: end < text.len() }
    }

    fn as_str(&self) -> &str {
        core::str::from_utf8(&self.bytes[..self.length.into()]).unwrap_or_default()
    }
}

impl fmt::Display for Excerpt {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.length == 0 {
            return f.write_str("the empty text");
        }
        f.write_char('`')?;
        self.as_str().chars().try_for_each(|character| write_visibly(f, character))?;
        f.write_str(if self.is_cut { "…`" } else { "`" })
    }
}

impl fmt::Debug for Excerpt {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.as_str().fmt(f)
    }
}

/// A line of a log stays one line, and says what it seems to say.
fn write_visibly(f: &mut fmt::Formatter<'_>, character: char) -> fmt::Result {
    match character {
        '"' | '\'' => f.write_char(character),
        _ => write!(f, "{}", character.escape_debug()),
    }
}

/// A character in words, since many of those that are wrong somewhere cannot be seen.
pub(crate) struct InWords(pub(crate) char);

impl fmt::Display for InWords {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self(character) = *self;
        let number = u32::from(character);
        match character {
            ' ' => f.write_str("a space"),
            '\t' => f.write_str("a tab"),
            '\n' => f.write_str("a line break"),
            '"' => f.write_str("a quotation mark"),
            '\\' => f.write_str("a backslash"),
            _ if character.is_control() => write!(f, "the control character U+{number:04X}"),
            _ if character.is_ascii() => write!(f, "`{character}`"),
            _ if character.is_alphanumeric() => write!(f, "`{character}` (U+{number:04X})"),
            _ => write!(f, "the character U+{number:04X}"),
        }
    }
}

/// Texts, in little more memory than they have together.
#[cfg(all(feature = "serde", feature = "std"))]
#[derive(Clone, Default, PartialEq, Eq)]
pub(crate) struct Names {
    texts: std::string::String,
    /// Where each of them ends.
    ends: std::vec::Vec<usize>,
}

#[cfg(all(feature = "serde", feature = "std"))]
impl Names {
    pub(crate) fn push(&mut self, name: &str) {
        self.texts.push_str(name);
        self.ends.push(self.texts.len());
    }

    pub(crate) fn iter(&self) -> impl Iterator<Item = &str> {
        let starts = core::iter::once(0).chain(self.ends.iter().copied());
        starts.zip(&self.ends).map(|(start, end)| &self.texts[start..*end])
    }
}

#[cfg(all(feature = "serde", feature = "std"))]
impl fmt::Debug for Names {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.iter()).finish()
    }
}

#[cfg(test)]
mod tests {
    extern crate std;

    use std::string::ToString as _;

    use super::{Excerpt, InWords};

    #[test]
    fn a_text_is_shown_on_one_line_and_not_for_ever() {
        let long = "x".repeat(48);
        let table = [
            ("", "the empty text"),
            ("orders:read", "`orders:read`"),
            ("it's \"é\"", "`it's \"é\"`"),
            ("a\tb\nc\\d", "`a\\tb\\nc\\\\d`"),
            ("\u{202e}daer\0", "`\\u{202e}daer\\0`"),
            (&long, &std::format!("`{long}`")),
            (&std::format!("{long}y"), &std::format!("`{long}…`")),
            (&std::format!("x{}", "é".repeat(24)), &std::format!("`x{}…`", "é".repeat(23))),
        ];
        for (text, shown) in table {
            assert_eq!(Excerpt::of(text).to_string(), shown);
        }
    }

    #[test]
    fn characters_are_told_in_words() {
        let table = [
            (' ', "a space"),
            ('\t', "a tab"),
            ('\n', "a line break"),
            ('"', "a quotation mark"),
            ('\\', "a backslash"),
            ('\0', "the control character U+0000"),
            ('+', "`+`"),
            ('é', "`é` (U+00E9)"),
            ('\u{a0}', "the character U+00A0"),
        ];
        for (character, words) in table {
            assert_eq!(InWords(character).to_string(), words);
        }
    }
}
