//! TOML, and what is wrong with it in the words of a catalog.

use std::ops::Range;

use toml::Spanned;
use toml::de::{DeTable, DeValue, Error};

use super::toml_errors;
use crate::message::{self, Entry};
use crate::report::Report;
use crate::source::Source;

pub(crate) fn parse<'a>(source: &'a Source, report: &mut Report<'_>) -> Option<DeTable<'a>> {
    let (document, errors) = DeTable::parse_recoverable(source.text());
    let (duplicates, others): (Vec<_>, Vec<_>) = errors.iter().partition(|error| is_duplicate(error));
    if !others.is_empty() {
        report_mistakes(source.text(), &others, report);
        return None;
    }
    let mut spans: Vec<_> = duplicates.into_iter().map(|error| place(error, source.text())).collect();
    spans.sort_by_key(|span| span.start);
    spans.dedup();
    report_duplicates(source.text(), &spans, report);
    Some(document.into_inner())
}

/// How the TOML parser words a key that stands twice, and one that stands as a value and as a table.
pub(super) fn is_duplicate(error: &Error) -> bool {
    error.message() == "duplicate key" || error.message().starts_with("cannot extend value of type")
}

/// Where an error is. The parser does not say it of a key with too many parts.
fn place(error: &Error, text: &str) -> Range<usize> {
    error.span().unwrap_or_else(|| toml_errors::longest_key(text))
}

/// Reports what is not TOML: the first mistake of each line, since the parser stumbles on, and nothing behind a bracket or
/// quote that is not closed.
fn report_mistakes(text: &str, errors: &[&Error], report: &mut Report<'_>) {
    let mut places: Vec<_> = errors.iter().map(|error| (place(error, text), *error)).collect();
    places.sort_by_key(|(place, _)| place.start);
    let open =
        errors.iter().any(|error| toml_errors::leaves_open(error)).then(|| toml_errors::first_open(text)).flatten();
    let end = open.as_ref().map_or(usize::MAX, |open| open.start);
    let mut next_line = 0;
    for (place, error) in places.into_iter().filter(|(place, _)| place.start < end) {
        if place.start >= next_line {
            report.add(toml_errors::message(error, text.get(place.clone()).unwrap_or_default()), &place);
            next_line = line_end(text, place.start);
        }
    }
    if let Some(open) = open {
        report.add(toml_errors::not_closed(text.get(open.clone()).unwrap_or_default()), &open);
    }
}

fn line_end(text: &str, at: usize) -> usize {
    text.get(at..).and_then(|rest| rest.find('\n')).map_or(usize::MAX, |length| at + length + 1)
}

/// Finds the first place of each key that is written twice: gives the later ones unique names, reads the text again,
/// and looks beside each unique name for the original.
fn report_duplicates(text: &str, spans: &[Range<usize>], report: &mut Report<'_>) {
    if spans.is_empty() {
        return;
    }
    let marker = unused_prefix(text);
    let renamed = Renamed::new(text, spans, &marker);
    let (document, _) = DeTable::parse_recoverable(&renamed.text);
    let keys: Vec<String> = spans.iter().map(|span| key(text, span)).collect();
    let mut firsts: Vec<Option<First>> = spans.iter().map(|_| None).collect();
    find_firsts(&document.into_inner(), &mut Vec::new(), &marker, &keys, &mut firsts);
    for ((span, key), first) in spans.iter().zip(keys).zip(firsts) {
        match first {
            Some(First { entry, span: first }) => {
                let message: message::Toml = match entry {
                    Some(entry) => message::Toml::DuplicateEntry { entry, name: key },
                    None => message::Toml::DuplicateKey { key },
                };
                report.add_related(message, span, "first written here", &renamed.original(first));
            }
            // It is inside of something that is written twice itself.
            None if report.count() > 0 => {}
            None => report.add(message::Toml::DuplicateKey { key }, span),
        }
    }
}

fn unused_prefix(text: &str) -> String {
    let mut prefix = "duplicate_".to_owned();
    while text.contains(&prefix) {
        prefix.push('_');
    }
    prefix
}

/// The decoded key at a place.
fn key(text: &str, span: &Range<usize>) -> String {
    let written = text.get(span.clone()).unwrap_or_default();
    let line = format!("{written} = 0");
    let (table, _) = DeTable::parse_recoverable(&line);
    table.into_inner().keys().next().map_or_else(|| written.to_owned(), |key| key.get_ref().to_string())
}

/// A text with some keys replaced by unique ones.
struct Renamed<'a> {
    text: String,
    spans: &'a [Range<usize>],
    marker: &'a str,
}

impl<'a> Renamed<'a> {
    fn new(text: &str, spans: &'a [Range<usize>], marker: &'a str) -> Self {
        let mut renamed = String::with_capacity(text.len());
        let mut copied = 0;
        for (number, span) in spans.iter().enumerate() {
            renamed.push_str(text.get(copied..span.start).unwrap_or_default());
            renamed.push_str(&unique(marker, number));
            copied = span.end.max(copied);
        }
        renamed.push_str(text.get(copied..).unwrap_or_default());
        Self { text: renamed, spans, marker }
    }

    /// The place in the original text of a key that was not renamed.
    fn original(&self, span: Range<usize>) -> Range<usize> {
        let (mut added, mut removed) = (0, 0);
        for (number, renamed) in self.spans.iter().enumerate() {
            if renamed.start + added >= span.start + removed {
                break;
            }
            added += unique(self.marker, number).len();
            removed += renamed.len();
        }
        let shift = |offset: usize| (offset + removed).saturating_sub(added);
        shift(span.start)..shift(span.end)
    }
}

fn unique(marker: &str, number: usize) -> String {
    format!("{marker}{number}")
}

struct First {
    entry: Option<Entry>,
    span: Range<usize>,
}

fn find_firsts(
    table: &DeTable<'_>,
    path: &mut Vec<String>,
    marker: &str,
    keys: &[String],
    firsts: &mut [Option<First>],
) {
    for (name, value) in table {
        let number = name.get_ref().strip_prefix(marker).and_then(|number| number.parse::<usize>().ok());
        if let Some(number) = number
            && let (Some(key), Some(first)) = (keys.get(number), firsts.get_mut(number))
        {
            *first = table
                .get_key_value(key.as_str())
                .map(|(original, _)| First { entry: entry(path), span: original.span() });
        }
        find_in_value(value, name.get_ref(), path, marker, keys, firsts);
    }
}

fn find_in_value(
    value: &Spanned<DeValue<'_>>,
    name: &str,
    path: &mut Vec<String>,
    marker: &str,
    keys: &[String],
    firsts: &mut [Option<First>],
) {
    path.push(name.to_owned());
    match value.get_ref() {
        DeValue::Table(table) => find_firsts(table, path, marker, keys, firsts),
        DeValue::Array(array) => {
            for element in array {
                find_in_value(element, name, path, marker, keys, firsts);
            }
        }
        _ => {}
    }
    path.pop();
}

/// What the keys of a table name.
fn entry(path: &[String]) -> Option<Entry> {
    let path: Vec<&str> = path.iter().map(String::as_str).collect();
    match path.as_slice() {
        ["scopes"] => Some(Entry::Scope),
        ["aliases"] => Some(Entry::Alias),
        ["resources"] => Some(Entry::Resource),
        ["groups"] => Some(Entry::Group),
        ["presets"] => Some(Entry::Preset),
        ["roles"] => Some(Entry::Role),
        ["actors"] => Some(Entry::Actor),
        ["gates"] => Some(Entry::Gate),
        ["endpoints" | "authenticated" | "public"]
        | ["scopes", _, "endpoints"]
        | ["authenticated" | "public", "endpoints"] => Some(Entry::Endpoint),
        _ => None,
    }
}
