//! The text of a catalog, and places in it.

use std::ops::Range;
use std::sync::Arc;

use unicode_width::UnicodeWidthStr;

use crate::diagnostic::Diagnostics;
use crate::encoding;
use crate::listed::Listed as _;

/// How many characters of a line an error shows. Longer lines are cut around the place.
const EXCERPT: usize = 120;

/// How many characters are kept before the place where a line is cut.
const LEAD: usize = 40;

pub(crate) struct Source {
    file: String,
    text: String,
    line_starts: Vec<usize>,
    /// How many characters precede each block of the text, so that columns of very long lines are found at once.
    blocks: Vec<usize>,
}

/// How many bytes a block has.
const BLOCK: usize = 256;

/// A line and a column, counted from 1.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct Place {
    /// The line.
    pub line: usize,
    /// The column, in characters.
    pub column: usize,
}

impl Source {
    pub(crate) fn new(file: &str, bytes: &[u8]) -> Result<Arc<Self>, Diagnostics> {
        match std::str::from_utf8(bytes) {
            Ok(text) => Ok(Self::of(file, text)),
            Err(error) => {
                let (refusal, at) = encoding::refusal(bytes, error.valid_up_to());
                let source = Self::of(file, &String::from_utf8_lossy(bytes));
                Err(Diagnostics::of_one(refusal.into(), at..at, source))
            }
        }
    }

    pub(crate) fn of(file: &str, text: &str) -> Arc<Self> {
        let line_starts = Self::line_starts(text);
        let counts = text.as_bytes().chunks(BLOCK).scan(0, |before, block| {
            let first = *before;
            *before += block.iter().filter(|&&byte| begins_character(byte)).count();
            Some(first)
        });
        let blocks = counts.listed();
        Arc::new(Self { file: file.to_owned(), text: text.to_owned(), line_starts, blocks })
    }

    /// Where the lines of a text begin.
    pub(crate) fn line_starts(text: &str) -> Vec<usize> {
        std::iter::once(0).chain(text.match_indices('\n').map(|(at, _)| at + 1)).listed()
    }

    pub(crate) fn file(&self) -> &str {
        &self.file
    }

    pub(crate) fn text(&self) -> &str {
        &self.text
    }

    /// The lines that a span touches.
    pub(crate) fn lines(&self, span: &Range<usize>) -> impl Iterator<Item = &str> {
        let first = self.line(self.floor(span.start));
        let last = self.line(self.floor(span.end.max(span.start)));
        (first..=last).map(|line| self.written(&self.line_span(line)))
    }

    /// The text at a place.
    pub(crate) fn written(&self, span: &Range<usize>) -> &str {
        self.text.get(span.clone()).unwrap_or_default()
    }

    pub(crate) fn place(&self, offset: usize) -> Place {
        let offset = self.floor(offset);
        let line = self.line(offset);
        let column = self.characters_before(offset) - self.characters_before(self.line_starts[line]);
        Place { line: line + 1, column: column + 1 }
    }

    /// The first line that the span touches, with the part to underline.
    pub(crate) fn snippet(&self, span: &Range<usize>) -> Snippet<'_> {
        let start = self.floor(span.start);
        let place = self.place(start);
        let line = self.line_span(place.line - 1);
        let end = self.floor(span.end).clamp(start, line.end.max(start));
        let window = self.window(&line, start);
        let before = if window.start > line.start { "…" } else { "" };
        let behind = if window.end < line.end { "…" } else { "" };
        let shown = |range: Range<usize>| self.written(&range).chars().map(printable).collect::<String>();
        let lead = format!("{before}{}", shown(window.start..start.min(window.end)));
        let marked = shown(start..end.min(window.end).max(start));
        let rest = shown(end.clamp(window.start, window.end)..window.end);
        Snippet {
            file: &self.file,
            place,
            indent: lead.width(),
            width: marked.width() + if end > window.end { behind.width() } else { 0 },
            excerpt: format!("{lead}{marked}{rest}{behind}"),
        }
    }

    /// The position of the line, counted from 0.
    fn line(&self, offset: usize) -> usize {
        self.line_starts.partition_point(|&first| first <= offset).saturating_sub(1)
    }

    /// A line without its end.
    fn line_span(&self, line: usize) -> Range<usize> {
        let first = self.line_starts[line];
        let end = self.line_starts.get(line + 1).map_or(self.text.len(), |next| next - 1);
        first..first + self.text[first..end].trim_end_matches('\r').len()
    }

    /// The part of a line to show.
    fn window(&self, line: &Range<usize>, start: usize) -> Range<usize> {
        if self.characters_before(line.end) - self.characters_before(line.start) <= EXCERPT {
            return line.clone();
        }
        let first = self.text[line.start..start.min(line.end)].char_indices().rev().nth(LEAD - 1);
        let first = first.map_or(line.start, |(at, _)| line.start + at);
        let last = self.text[first..line.end].char_indices().nth(EXCERPT);
        first..last.map_or(line.end, |(at, _)| first + at)
    }

    fn characters_before(&self, offset: usize) -> usize {
        let block = (offset / BLOCK).min(self.blocks.len().saturating_sub(1));
        let before = self.blocks.get(block).copied().unwrap_or_default();
        let rest = &self.text.as_bytes()[block * BLOCK..offset];
        before + rest.iter().filter(|&&byte| begins_character(byte)).count()
    }

    fn floor(&self, offset: usize) -> usize {
        let mut offset = offset.min(self.text.len());
        while !self.text.is_char_boundary(offset) {
            offset -= 1;
        }
        offset
    }
}

impl std::fmt::Debug for Source {
    /// The name of the file: its text would hide what is wrong with it.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_tuple("Source").field(&self.file).finish()
    }
}

fn begins_character(byte: u8) -> bool {
    byte & 0xC0 != 0x80
}

/// The character, or a space for one that is not seen and does something to the text around it.
pub(crate) fn printable(c: char) -> char {
    if is_deceptive(c) { ' ' } else { c }
}

/// Whether a character is not seen and does something to the text around it: a control character, one that turns its
/// direction or ends its line, or a letter that is as wide as others and empty.
pub(crate) fn is_deceptive(c: char) -> bool {
    let turns = matches!(c, '\u{61C}' | '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}');
    let ends_lines = matches!(c, '\u{2028}' | '\u{2029}');
    let is_empty = matches!(c, '\u{115F}' | '\u{1160}' | '\u{3164}' | '\u{FFA0}');
    turns || ends_lines || is_empty || c.is_control()
}

/// A line of the catalog with a part underlined, measured in columns of a terminal.
pub(crate) struct Snippet<'a> {
    pub(crate) file: &'a str,
    pub(crate) place: Place,
    pub(crate) excerpt: String,
    pub(crate) indent: usize,
    pub(crate) width: usize,
}

impl Snippet<'_> {
    pub(crate) fn gutter(&self) -> String {
        " ".repeat(self.place.line.to_string().len())
    }
}

impl std::fmt::Display for Snippet<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let Self { file, place: Place { line, column }, excerpt, indent, width } = self;
        let gutter = self.gutter();
        let (indent, marks) = (" ".repeat(*indent), "^".repeat((*width).max(1)));
        writeln!(f, "{gutter}--> {file}:{line}:{column}")?;
        writeln!(f, "{gutter} |")?;
        writeln!(f, "{}", format!("{line} | {excerpt}").trim_end())?;
        write!(f, "{gutter} | {indent}{marks}")
    }
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
    fn underlines_measure_width() {
        let text = "\"漢字\" = x";
        assert_eq!(drawn(text, 11..12), " --> c.toml:1:8\n  |\n1 | \"漢字\" = x\n  |          ^");
        assert_eq!(drawn(text, 1..7), " --> c.toml:1:2\n  |\n1 | \"漢字\" = x\n  |  ^^^^");
        assert_eq!(drawn("e\u{301}x", 0..3), " --> c.toml:1:1\n  |\n1 | e\u{301}x\n  | ^");
    }

    #[test]
    fn what_is_not_seen_is_shown_as_a_space() {
        let shown = drawn("\u{202e}a\u{1b}[31m\u{2066} = x", 0..4);
        assert_eq!(shown, " --> c.toml:1:1\n  |\n1 |  a [31m  = x\n  | ^^");
    }

    #[test]
    fn what_turns_ends_or_empties_a_line_is_shown_as_a_space() {
        for c in ['\u{61C}', '\u{200F}', '\u{2028}', '\u{2029}', '\u{1160}', '\u{3164}', '\u{FFA0}'] {
            assert_eq!(drawn(&format!("a{c}b"), 0..1), " --> c.toml:1:1\n  |\n1 | a b\n  | ^", "{c:?}");
        }
    }

    #[test]
    fn the_end_of_the_file_is_a_place() {
        assert_eq!(drawn("a", 9..12), " --> c.toml:1:2\n  |\n1 | a\n  |  ^");
        assert_eq!(drawn("", 0..0), " --> c.toml:1:1\n  |\n1 |\n  | ^");
        let whole_blocks = "é\n".repeat(BLOCK);
        assert!(drawn(&whole_blocks, 3 * BLOCK..3 * BLOCK).contains("c.toml:257:1"));
    }

    #[test]
    fn an_underline_ends_with_its_line() {
        assert_eq!(drawn("ab\r\ncd", 1..6), " --> c.toml:1:2\n  |\n1 | ab\n  |  ^");
    }

    #[test]
    fn columns_are_right_in_every_block() {
        let text = format!("{}\n{}", "é".repeat(700), "aé漢".repeat(400));
        let source = Source::new("c.toml", text.as_bytes()).unwrap();
        for (at, _) in text.char_indices() {
            let before = &text[..at];
            let line = before.matches('\n').count();
            let column = before.rsplit('\n').next().unwrap().chars().count();
            assert_eq!(source.place(at), Place { line: line + 1, column: column + 1 });
        }
    }

    #[test]
    fn lines_are_those_that_a_span_touches() {
        let source = Source::new("c.toml", "é\r\nb\n".as_bytes()).unwrap();
        let lines = |span| source.lines(&span).collect::<Vec<_>>();
        assert_eq!(lines(0..0), ["é"]);
        assert_eq!(lines(1..5), ["é", "b"]);
        assert_eq!(lines(6..6), [""]);
        assert_eq!(lines(9..12), [""]);
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
