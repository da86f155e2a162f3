//! The name and the prefix of a catalog, and its size.

use crate::listed::Listed as _;
use crate::message::{self, Entry};
use crate::nearest::nearest;
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
        return report.add_lack(message::Header::NameMissing, &header.span, header.is_whole);
    };
    if name.value.is_empty() {
        return report.add(message::Names::Empty { entry: Entry::Catalog }, &name.span);
    }
    if !is_catalog_name(&name.value) {
        let message = message::Header::IllegalName { name: name.value.clone(), nearest: respelled(&name.value) };
        report.add(message, &name.span);
    }
}

fn is_catalog_name(name: &str) -> bool {
    let is_rest = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || matches!(c, '_' | '-');
    name.starts_with(|c: char| c.is_ascii_lowercase()) && name.chars().all(is_rest)
}

/// The name in lower case, with hyphens in the place of characters that it may not have.
fn respelled(name: &str) -> Option<String> {
    let replaced = |c: char| if c.is_ascii_alphanumeric() || c == '_' { c.to_ascii_lowercase() } else { '-' };
    let name: String = name.trim().chars().map(replaced).text();
    Some(name).filter(|name| is_catalog_name(name) && name.len() <= LONGEST_RESPELLED && !name.ends_with('-'))
}

/// A longer name was not meant as one.
const LONGEST_RESPELLED: usize = 64;

/// A catalog has 1 to 65,535 scopes, aliases counted in: a name is found by its position among both.
pub(super) fn check_scope_count(raw: &raw::Catalog, report: &mut Report<'_>) {
    if raw.scopes.is_empty() {
        report.add(message::Header::EmptyCatalog, &raw.header.span);
    }
    let (scopes, aliases) = (&raw.scopes, &raw.aliases);
    let alias = || aliases.get(MOST_SCOPES.checked_sub(scopes.len())?).map(|alias| &alias.name);
    if let Some(first_too_many) = scopes.get(MOST_SCOPES).map(|scope| &scope.name).or_else(alias) {
        let count = scopes.len() + aliases.len();
        report.add(message::Header::TooManyScopes { count, limit: MOST_SCOPES }, &first_too_many.span);
    }
}

/// A prefix is one that a scope has.
pub(super) fn check_prefix(raw: &raw::Catalog, separators: &[char], report: &mut Report<'_>) {
    let Some(prefix) = raw.header.prefix.as_ref().filter(|prefix| !prefix.value.is_empty()) else { return };
    let mut names = raw.scopes.iter().map(|scope| scope.name.value.as_str());
    let mut rests = names.clone().filter_map(|name| name.strip_prefix(prefix.value.as_str())).peekable();
    if let Some(&first) = rests.peek() {
        let whole = first.chars().next().filter(|c| separators.contains(c)).map(|c| format!("{}{c}", prefix.value));
        if let Some(whole) = whole.filter(|_| rests.all(|rest| rest.starts_with(separators))) {
            report.add(message::Header::PrefixStopsShort { prefix: prefix.value.clone(), whole }, &prefix.span);
        }
        return;
    }
    let first = names.find_map(|name| nearest_beginning(&prefix.value, name, separators)).map(str::to_owned);
    report.add(message::Header::PrefixOfNothing { prefix: prefix.value.clone(), nearest: first }, &prefix.span);
}

/// The beginning of a name, up to one of its separators, that a misspelt prefix was probably meant to be.
fn nearest_beginning<'n>(prefix: &str, name: &'n str, separators: &[char]) -> Option<&'n str> {
    let ends = name.match_indices(separators).map(|(at, separator)| at + separator.len());
    nearest(prefix, ends.take(MOST_BEGINNINGS).map(|end| &name[..end]))
}

/// How many beginnings of a name are compared with a prefix.
const MOST_BEGINNINGS: usize = 8;
