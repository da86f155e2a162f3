//! Explains mistakes in keys, and between a key and its value.

use std::ops::Range;

use super::outline::{Complaint, Inside};
use super::{Mistake, behind, blocks, lines, values};
use crate::listed::Listed as _;
use crate::message::{self, Quote, SCHEMA};

/// Words and marks with which lines begin in programming languages, and elements of lists in other formats.
const WORDS_OF_CODE: &[&str] =
    &["let", "const", "var", "val", "export", "set", "local", "static", "final", "auto", "my", "-", "*", "+", "•"];

/// Explains a key without quotes that has characters which need them.
pub(super) fn without_quotes(text: &str, complaint: &Complaint, whole: &Range<usize>) -> Mistake {
    if whole.is_empty() {
        return Mistake::new(message::Toml::KeyMissing, complaint.at.clone());
    }
    if complaint.inside == Inside::Table {
        return in_table(text, complaint, whole);
    }
    let line = lines::trimmed(text, lines::line(text, complaint.at.start));
    let written = text.get(line.clone()).unwrap_or_default();
    match lines::split(written) {
        _ if is_code(written) => word_of_code(written, line.start),
        Some(split) if is_prose(&split, written) => Mistake::new(message::Toml::StrayLine, line),
        Some(split) if &written[split.separator.clone()] != "=" => separator(text, complaint.at.start),
        Some(split) => needs_quotes(text, complaint, whole, split.key, line.start),
        None if written.contains(char::is_whitespace) => Mistake::new(message::Toml::StrayLine, line),
        None => {
            let line_meant = part(written).map(|key| format!("{key} = \"…\""));
            Mistake::new(message::Toml::EqualsMissing { line: line_meant }, line.end..line.end)
        }
    }
}

/// Whether a colon follows several words, and no value follows it.
fn is_prose(split: &lines::Split<'_>, written: &str) -> bool {
    let is_colon = written[split.separator.clone()] == *":";
    is_colon && split.key.contains(char::is_whitespace) && !split.key.contains(['"', '\'', '/'])
}

/// Puts quotes around a part of a key, or around all of it if it has white space or a slash.
fn needs_quotes(text: &str, complaint: &Complaint, whole: &Range<usize>, key: &str, start: usize) -> Mistake {
    let is_one = key.contains('/') || key.contains(char::is_whitespace);
    let place = if is_one { start..start + key.len() } else { whole.clone() };
    let written = text.get(place.clone()).unwrap_or_default();
    let key = lines::quoted(written).filter(|_| !written.contains(['"', '\'']));
    // What names a schema is a comment, and is no key in quotes either.
    let corrected = key.clone().filter(|_| written != SCHEMA);
    Mistake::new(message::Toml::KeyWithoutQuotes { key }, complaint.at.clone()).write(place, corrected)
}

fn in_table(text: &str, complaint: &Complaint, whole: &Range<usize>) -> Mistake {
    let written = text.get(whole.clone()).unwrap_or_default();
    match written.strip_suffix(':') {
        Some(key) if lines::is_bare(key) => separator_alone(whole.end - 1..whole.end, ":"),
        _ => {
            let key = lines::quoted(written.trim_end_matches(':')).filter(|_| !written.contains(['"', '\'']));
            Mistake::new(message::Toml::KeyWithoutQuotes { key }, complaint.at.clone())
        }
    }
}

/// One part of a key, as it is written in TOML.
pub(super) fn part(text: &str) -> Option<String> {
    let is_one = lines::is_bare(text)
        || text.len() > 1 && text.starts_with(['"', '\'']) && lines::is_toml(&format!("{text} = 0"));
    if is_one { Some(text.to_owned()) } else { lines::quoted(text).filter(|_| !text.contains(['"', '\''])) }
}

/// Explains the characters that are written in the place of `=` on this line.
pub(super) fn separator(text: &str, at: usize) -> Mistake {
    if let Some(block) = blocks::begins(text, at) {
        return block;
    }
    let line = lines::trimmed(text, lines::line(text, at));
    let written = text.get(line.clone()).unwrap_or_default();
    let Some(split) = lines::split(written) else {
        return Mistake::new(message::Toml::EqualsMissing { line: None }, at..at);
    };
    let span = line.start + split.separator.start..line.start + split.separator.end;
    let (key, value) = (split.key, split.value);
    let corrected = if value.is_empty() { None } else { lines::corrected(key, value) };
    let separator = written[split.separator.clone()].to_owned();
    Mistake::new(message::Toml::WrongSeparator { written: separator, line: corrected.clone() }, span)
        .write(line, corrected)
}

pub(super) fn separator_alone(span: Range<usize>, written: &str) -> Mistake {
    Mistake::new(message::Toml::WrongSeparator { written: written.to_owned(), line: None }, span.clone())
        .write(span, Some(" =".to_owned()))
}

/// Explains a line that has parts of TOML in a wrong order.
pub(super) fn order(text: &str, complaint: &Complaint) -> Mistake {
    let at = complaint.at.start;
    let found = lines::first(text, at).unwrap_or_default();
    match (complaint.expected, found) {
        (Some("="), _) => equals(text, complaint),
        (Some("\n"), _) => behind::find(text, complaint, found),
        (_, '=') => separator(text, at),
        (_, '[' | ']' | '{' | '}') if complaint.expected.is_some() || found == '}' => stray_bracket(at, found),
        _ => values::placeholder(text, at)
            .unwrap_or_else(|| Mistake::new(message::Toml::StrayLine, lines::trimmed(text, lines::line(text, at)))),
    }
}

pub(super) fn stray_bracket(at: usize, found: char) -> Mistake {
    let span = at..at + found.len_utf8();
    Mistake::new(message::Brackets::StrayBracket { found }, span.clone()).guess(span, Some(String::new()))
}

/// Explains a key that no `=` follows.
pub(super) fn equals(text: &str, complaint: &Complaint) -> Mistake {
    let at = complaint.at.start;
    if complaint.inside == Inside::Table {
        let is_colon = lines::first(text, at) == Some(':');
        let missing = || Mistake::new(message::Toml::EqualsMissing { line: None }, at..at);
        return if is_colon { separator_alone(at..at + 1, ":") } else { missing() };
    }
    let line = lines::trimmed(text, lines::line(text, at));
    let written = text.get(line.clone()).unwrap_or_default();
    let key = text.get(line.start..complaint.after).unwrap_or_default();
    match lines::split(written) {
        _ if is_code(written) => word_of_code(written, line.start),
        None if written.ends_with('{') => block(written, line),
        _ if key.starts_with(['"', '\'']) && key.contains('=') => key_not_closed(key, line.start),
        Some(split) if is_prose(&split, written) => Mistake::new(message::Toml::StrayLine, line),
        Some(split) if &written[split.separator.clone()] != "=" => separator(text, at),
        Some(split) => several_words(split.key, line.start, at),
        None => no_separator(text, complaint, key, line),
    }
}

fn is_code(line: &str) -> bool {
    let mut words = line.split_whitespace();
    words.next().is_some_and(|word| WORDS_OF_CODE.contains(&word)) && words.next().is_some()
}

fn word_of_code(line: &str, start: usize) -> Mistake {
    let word = line.split_whitespace().next().unwrap_or_default().to_owned();
    let span = start..start + word.len();
    let split = lines::split(&line[word.len()..]).filter(|split| part(split.key).as_deref() == Some(split.key));
    let meant = split.and_then(|split| lines::corrected(split.key, split.value));
    let message = message::Toml::WordOfCode { word, line: meant.clone() };
    Mistake::new(message, span).guess(start..start + line.len(), meant)
}

/// Explains a table that is written as a name with braces after it.
fn block(line: &str, place: Range<usize>) -> Mistake {
    let names: Vec<_> = line.trim_end_matches('{').split_whitespace().filter_map(part).listed();
    let header = Some(format!("[{}]", names.join("."))).filter(|header| lines::is_toml(header));
    Mistake::new(message::Brackets::Block { header }, place)
}

/// Explains a key without a closing quote: it reaches up to the opening quote of its value.
fn key_not_closed(key: &str, start: usize) -> Mistake {
    let quote = if key.starts_with('"') { Quote::Double } else { Quote::Single };
    let end = start + key.find('=').map_or(key.len(), |end| key[..end].trim_end().len());
    Mistake::new(message::Values::TextNotClosed { quote, goes_on_below: false }, end..end)
        .guess(end..end, Some(quote.mark().to_owned()))
}

/// Explains a key of several words without quotes.
fn several_words(key: &str, start: usize, at: usize) -> Mistake {
    let place = start..start + key.len();
    let quoted = lines::quoted(key).filter(|_| !key.contains(['"', '\'']));
    match quoted {
        Some(key) => Mistake::new(message::Toml::KeyWithoutQuotes { key: Some(key.clone()) }, place.clone())
            .write(place, Some(key)),
        None => Mistake::new(message::Toml::EqualsMissing { line: None }, at..at),
    }
}

fn no_separator(text: &str, complaint: &Complaint, key: &str, line: Range<usize>) -> Mistake {
    let at = complaint.at.start;
    let value = text.get(at..line.end).unwrap_or_default().trim();
    if !key.starts_with(['"', '\''])
        && value.split_whitespace().count() > 1
        && !value.starts_with(['"', '\'', '[', '{'])
    {
        return Mistake::new(message::Toml::StrayLine, line);
    }
    let corrected =
        if value.is_empty() { part(key).map(|key| format!("{key} = \"…\"")) } else { lines::corrected(key, value) };
    let mistake = Mistake::new(message::Toml::EqualsMissing { line: corrected.clone() }, at..at);
    mistake.write(line, corrected.filter(|_| !value.is_empty()))
}
