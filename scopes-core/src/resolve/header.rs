//! The table `[catalog]`, and the size of the catalog.

use crate::message::{Entry, Message};
use crate::raw;
use crate::report::Report;

/// The index of a scope has 16 bits, and one value stands for none.
const MOST_SCOPES: usize = 65_535;

pub(super) fn text(text: Option<&raw::Text>) -> String {
    text.map(|text| text.value.clone()).unwrap_or_default()
}

/// A catalog has a name: a lower-case letter, then lower-case letters, digits, `_` and `-`.
pub(super) fn check_catalog_name(header: &raw::Header, report: &mut Report<'_>) {
    let Some(name) = &header.name else {
        return report.add_lack(Message::MissingCatalogName, &header.span, header.is_whole);
    };
    if name.value.is_empty() {
        return report.add(Message::EmptyName { entry: Entry::Catalog }, &name.span);
    }
    let is_rest = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || matches!(c, '_' | '-');
    if !name.value.starts_with(|c: char| c.is_ascii_lowercase()) || !name.value.chars().all(is_rest) {
        report.add(Message::IllegalCatalogName { name: name.value.clone() }, &name.span);
    }
}

/// A catalog has 1 to 65,535 scopes, aliases counted in: a name is found by its position among both.
pub(super) fn check_scope_count(raw: &raw::Catalog, report: &mut Report<'_>) {
    if raw.scopes.is_empty() {
        report.add(Message::EmptyCatalog, &raw.header.span);
    }
    let names = raw.scopes.iter().map(|scope| &scope.name).chain(raw.aliases.iter().map(|alias| &alias.name));
    if let Some(first_too_many) = names.clone().nth(MOST_SCOPES) {
        report.add(Message::TooManyScopes { count: names.count() }, &first_too_many.span);
    }
}

/// A separator is one visible character that is neither part of a word nor `*`. Without one it is `:`.
pub(super) fn separators(header: &raw::Header, report: &mut Report<'_>) -> Vec<char> {
    let Some(written) = &header.separators else { return vec![':'] };
    let mut separators = Vec::new();
    for text in written {
        let mut characters = text.value.chars();
        match (characters.next(), characters.next()) {
            (Some(c), None) if c.is_ascii_punctuation() && !matches!(c, '_' | '*' | '"' | '\\') => separators.push(c),
            _ => {
                report.add(Message::IllegalSeparator { separator: text.value.clone() }, &text.span);
                report.expect_gaps();
            }
        }
    }
    separators
}
