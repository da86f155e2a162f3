//! Where numbers are written: behind the last line of a table that is there, in its own form, or in a table of its own.

use std::ops::Range;

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::numbers::Numbers;
use crate::diagnostic::Edit;
use crate::listed::Listed as _;
use crate::raw;

/// A key as it is written, and its number.
type Entry = (String, u32);

/// The changes of a text, in order of their places. None where there is no place for one.
pub(super) fn edits(text: &str, raw: &raw::Catalog, numbers: &Numbers) -> Option<Vec<Edit>> {
    let (document, _) = DeTable::parse_recoverable(text);
    let document = document.into_inner();
    let next = match &raw.header.next_bit {
        Some(next) => edit(next.span.clone(), numbers.next().to_string()),
        None => Last::of(document.get("catalog")?)?.followed_by(text, &[("next_bit".to_owned(), numbers.next())])?,
    };
    let bits = match document.get("bits") {
        _ if numbers.added.is_empty() => return Some(vec![next]),
        Some(bits) => {
            let Some(last) = Last::of(bits) else {
                return in_empty(text, bits, &entries(numbers, '"')).map(|bits| ordered(next, bits));
            };
            let quote = if text.get(last.key.start..)?.starts_with('\'') { '\'' } else { '"' };
            last.followed_by(text, &entries(numbers, quote))?
        }
        None => table(text, &entries(numbers, '"')),
    };
    Some(ordered(next, bits))
}

fn ordered(next: Edit, bits: Edit) -> Vec<Edit> {
    let mut edits = vec![next, bits];
    edits.sort_by_key(|edit| edit.span.start);
    edits
}

/// The entries of a table that has none: in its braces, or below its header.
fn in_empty(text: &str, table: &Spanned<DeValue<'_>>, entries: &[Entry]) -> Option<Edit> {
    let DeValue::Table(_) = table.get_ref() else { return None };
    let span = table.span();
    let all = entries.iter().map(|(key, number)| format!("{key} = {number}")).listed();
    if text.get(span.start..)?.starts_with('{') {
        return Some(edit(span, format!("{{ {} }}", all.join(", "))));
    }
    let end = text.get(span.end..)?.find('\n').map_or(text.len(), |end| span.end + end + 1);
    Some(edit(end..end, in_lines(text, end, &all)))
}

/// The new lines. No name has a double quote in it, or a backslash.
fn entries(numbers: &Numbers, quote: char) -> Vec<Entry> {
    let entry = |(name, number): &(String, u16)| {
        let quote = if name.contains('\'') { '"' } else { quote };
        (format!("{quote}{name}{quote}"), u32::from(*number))
    };
    numbers.added.iter().map(entry).listed()
}

fn edit(span: Range<usize>, text: String) -> Edit {
    Edit { span, text, is_safe: true }
}

/// The last entry of a table.
struct Last {
    key: Range<usize>,
    value: Range<usize>,
    table: Range<usize>,
}

impl Last {
    fn of(table: &Spanned<DeValue<'_>>) -> Option<Self> {
        let DeValue::Table(entries) = table.get_ref() else { return None };
        let (key, value) = entries.iter().max_by_key(|(_, value)| value.span().end)?;
        Some(Self { key: key.span(), value: value.span(), table: table.span() })
    }

    /// Further entries, in the form of this one: in the same braces, or on lines that begin as its own does, as with `bits.`.
    fn followed_by(&self, text: &str, entries: &[Entry]) -> Option<Edit> {
        if text.get(self.table.start..)?.starts_with('{') {
            let more = entries.iter().map(|(key, number)| format!(", {key} = {number}"));
            return Some(edit(self.value.end..self.value.end, more.listed().concat()));
        }
        let line = text.get(..self.key.start)?.rfind('\n').map_or(0, |end| end + 1);
        let start = text.get(line..self.key.start)?.trim_start_matches(BYTE_ORDER_MARK);
        let lines = entries.iter().map(|(key, number)| format!("{start}{key} = {number}")).listed();
        let end = text.get(self.value.end..)?.find('\n').map_or(text.len(), |end| self.value.end + end + 1);
        Some(edit(end..end, in_lines(text, end, &lines)))
    }
}

/// It may stand before the first key of a file, and nowhere else.
const BYTE_ORDER_MARK: char = '\u{FEFF}';

/// A table at the end of the text.
fn table(text: &str, entries: &[Entry]) -> Edit {
    let mut lines = vec!["[bits]".to_owned()];
    lines.extend(entries.iter().map(|(key, number)| format!("{key} = {number}")));
    let end = text.len();
    let has_blank = text.ends_with("\n\n") || text.ends_with("\n\r\n");
    if !has_blank {
        lines.insert(0, String::new());
    }
    edit(end..end, in_lines(text, end, &lines))
}

/// Lines for a place where a line begins, or the text ends, each with an end like that of the line before. A text that ends without
/// one still does.
fn in_lines(text: &str, at: usize, lines: &[String]) -> String {
    let before = text.get(..at).unwrap_or_default();
    let is_crlf = |text: &str| text.ends_with("\r\n");
    let first = text.find('\n').is_some_and(|end| text.get(..=end).is_some_and(is_crlf));
    if before.is_empty() || before.ends_with('\n') {
        let end = if is_crlf(before) { "\r\n" } else { "\n" };
        return lines.iter().flat_map(|line| [line.as_str(), end]).listed().concat();
    }
    let end = if first { "\r\n" } else { "\n" };
    lines.iter().flat_map(|line| [end, line.as_str()]).listed().concat()
}
