//! The text of a catalog, and places in it.

use std::ops::Range;

use crate::diagnostic::{Diagnostic, Diagnostics, Snippet};
use crate::message::Message;

/// How many characters of a line an error shows. Longer lines are cut around the place.
const EXCERPT: usize = 120;

/// How many characters are kept before the place where a line is cut.
const LEAD: usize = 40;

pub(crate) struct Source<'a> {
    file: &'a str,
    text: &'a str,
    line_starts: Vec<usize>,
}

impl<'a> Source<'a> {
    pub(crate) fn new(file: &'a str, bytes: &'a [u8]) -> Result<Self, Diagnostics> {
        match std::str::from_utf8(bytes) {
            Ok(text) => Ok(Self::of(file, text)),
            Err(error) => {
                let at = error.valid_up_to();
                let byte = bytes.get(at).copied().unwrap_or_default();
                let snippet = Source::of(file, &String::from_utf8_lossy(bytes)).snippet(&(at..at));
                Err(Diagnostics::new(vec![Diagnostic::new(Message::NotUtf8 { byte }, snippet)], 0, None))
            }
        }
    }

    fn of(file: &'a str, text: &'a str) -> Self {
        let line_starts = std::iter::once(0).chain(text.match_indices('\n').map(|(at, _)| at + 1)).collect();
        Self { file, text, line_starts }
    }

    pub(crate) fn text(&self) -> &'a str {
        self.text
    }

    /// The first line that the span touches, with the part to underline.
    pub(crate) fn snippet(&self, span: &Range<usize>) -> Snippet {
        let start = self.floor(span.start);
        let line = self.line_starts.partition_point(|&first| first <= start).saturating_sub(1);
        let first = self.line_starts.get(line).copied().unwrap_or_default();
        let text = self.text.get(first..).unwrap_or_default();
        let text = text.split('\n').next().unwrap_or_default().trim_end_matches('\r');
        let column = self.text.get(first..start).unwrap_or_default().chars().count();
        let end = self.floor(span.end).max(start);
        let width = self.text.get(start..end).unwrap_or_default().split('\n').next().unwrap_or_default();
        let width = width.trim_end_matches('\r').chars().count().max(1);
        let (excerpt, offset) = cut(text, column);
        Snippet {
            file: self.file.to_owned(),
            line: line + 1,
            column: column + 1,
            underline: offset..(offset + width).min(excerpt.chars().count().max(offset + 1)),
            excerpt,
        }
    }

    fn floor(&self, mut offset: usize) -> usize {
        offset = offset.min(self.text.len());
        while !self.text.is_char_boundary(offset) {
            offset -= 1;
        }
        offset
    }
}

/// The character, or a space for one that is not seen and does something to the text around it: a control character, or
/// one that turns its direction.
pub(crate) fn printable(c: char) -> char {
    let turns = matches!(c, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}');
    if turns || c.is_control() { ' ' } else { c }
}

/// The part of a line to show, tabs as single spaces, and the column in it.
fn cut(line: &str, column: usize) -> (String, usize) {
    if line.chars().count() <= EXCERPT {
        return (line.chars().map(printable).collect(), column);
    }
    let skipped = column.saturating_sub(LEAD);
    let shown = line.chars().skip(skipped).take(EXCERPT).map(printable);
    let before = if skipped > 0 { "…" } else { "" };
    let after = if line.chars().count() > skipped + EXCERPT { "…" } else { "" };
    let offset = column - skipped + before.chars().count();
    (before.chars().chain(shown).chain(after.chars()).collect(), offset)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn drawn(text: &str, span: Range<usize>) -> String {
        let source = Source::new("c.toml", text.as_bytes()).unwrap();
        source.snippet(&span).to_string()
    }

    #[test]
    fn a_place_has_line_column_excerpt_and_underline() {
        assert_eq!(drawn("a\n  bcd = 1\n", 4..7), " --> c.toml:2:3\n  |\n2 |   bcd = 1\n  |   ^^^");
    }

    #[test]
    fn columns_count_characters() {
        assert_eq!(drawn("\"é\" = x", 7..8), " --> c.toml:1:7\n  |\n1 | \"é\" = x\n  |       ^");
    }

    #[test]
    fn what_is_not_seen_is_shown_as_a_space() {
        let shown = drawn("\u{202e}a\u{1b}[31m\u{2066} = x", 0..4);
        assert_eq!(shown, " --> c.toml:1:1\n  |\n1 |  a [31m  = x\n  | ^^");
    }

    #[test]
    fn the_end_of_the_file_is_a_place() {
        assert_eq!(drawn("a", 9..12), " --> c.toml:1:2\n  |\n1 | a\n  |  ^");
    }

    #[test]
    fn an_underline_ends_with_its_line() {
        assert_eq!(drawn("ab\r\ncd", 1..6), " --> c.toml:1:2\n  |\n1 | ab\n  |  ^");
    }

    #[test]
    fn a_long_line_is_cut_around_the_place() {
        let text = "x".repeat(1_000_000);
        let snippet = drawn(&text, 500_000..500_003);
        assert!(snippet.len() < 500, "{snippet}");
        assert!(snippet.contains("…"));
        assert!(snippet.ends_with(&format!("| {}^^^", " ".repeat(41))));
    }

    #[test]
    fn bytes_that_are_no_text_are_refused_with_their_place() {
        let Err(errors) = Source::new("c.toml", b"a = 1\nb = \"\xff\"") else { panic!("accepted") };
        assert!(errors.to_string().contains("c.toml:2:6"), "{errors}");
    }
}
