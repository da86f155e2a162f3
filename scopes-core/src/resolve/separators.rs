//! Decides at which characters the names of a catalog are split.

use super::rust_paths::without_prefix;
use crate::listed::Listed as _;
use crate::message;
use crate::raw::{self, Text};
use crate::report::Report;
use crate::rust_name::USUAL_SEPARATORS;

const DEFAULT: char = ':';

/// The separators of a catalog: none where it says so, `:` where it says nothing.
pub(super) fn separators(raw: &raw::Catalog, report: &mut Report<'_>) -> Vec<char> {
    let Some(written) = &raw.header.separators else {
        check_effect(DEFAULT, &raw.header.span, &[DEFAULT], raw, report);
        return vec![DEFAULT];
    };
    let legal: Vec<(char, &Text)> = written.iter().filter_map(|text| Some((separator(text, report)?, text))).listed();
    let separators: Vec<char> = legal.iter().map(|(separator, _)| *separator).listed();
    // They are no more than there are punctuation marks.
    let mut firsts: Vec<(char, &Text)> = Vec::new();
    for (separator, text) in legal {
        if let Some((_, first)) = firsts.iter_mut().find(|(other, _)| *other == separator) {
            let message =
                message::Lists::EntryTwice { list: message::List::OfCatalog("separator"), entry: text.value.clone() };
            report.add_related(message, &text.span, "first written here", &first.span);
            *first = text;
        } else {
            firsts.push((separator, text));
            check_effect(separator, &text.span, &separators, raw, report);
        }
    }
    separators
}

/// A separator is one visible character that is neither part of a word nor `*`.
fn separator(text: &Text, report: &mut Report<'_>) -> Option<char> {
    let mut characters = text.value.chars();
    match (characters.next(), characters.next()) {
        (Some(c), None) if c.is_ascii_punctuation() && !matches!(c, '_' | '*' | '"' | '\\') => Some(c),
        _ => {
            report.add(message::Header::IllegalSeparator { separator: text.value.clone() }, &text.span);
            report.expect_gaps();
            None
        }
    }
}

/// A separator that no name has is not the one of the catalog where most names have another one.
fn check_effect(
    separator: char,
    span: &std::ops::Range<usize>,
    all: &[char],
    raw: &raw::Catalog,
    report: &mut Report<'_>,
) {
    let prefix = raw.header.prefix.as_ref().map(|prefix| prefix.value.as_str());
    let derived = raw.scopes.iter().filter(|scope| scope.path.is_none());
    let names = derived.map(|scope| without_prefix(&scope.name.value, prefix)).listed();
    let count_with = |separator: char| names.iter().filter(|name| name.contains(separator)).count();
    if count_with(separator) > 0 {
        return;
    }
    let have_most = |other: char| 2 * count_with(other) > names.len();
    if let Some(other) = USUAL_SEPARATORS.iter().copied().find(|&other| other != separator && have_most(other)) {
        let is_listed = all.contains(&other);
        report.add(
            message::Header::SeparatorOfNothing {
                separator,
                other,
                is_listed,
                is_written: raw.header.separators.is_some(),
            },
            span,
        );
        // Patterns are cut by it too, and would look wrong.
        if !is_listed {
            report.expect_gaps();
        }
    }
}
