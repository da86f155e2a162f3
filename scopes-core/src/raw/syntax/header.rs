//! Headers of tables.

use std::ops::Range;

use super::outline::Complaint;
use super::{Mistake, keys, lines};
use crate::message;

/// The tables whose entries have names of their own.
const TABLES: &[&str] =
    &["scopes", "aliases", "resources", "groups", "presets", "roles", "actors", "gates", "endpoints"];

const METHODS: &[&str] = &["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"];

/// Explains a header whose name needs quotes or is missing.
pub(super) fn name(text: &str, complaint: &Complaint) -> Mistake {
    let header = place(text, complaint.at.start);
    if complaint.at.is_empty() {
        let meant = inner(text, &header).trim_matches('.');
        let meant = Some(format!("[{meant}]")).filter(|header| lines::is_toml(header));
        let message = message::Toml::HeaderWithoutName { header: meant.clone() };
        return Mistake::new(message, complaint.at.clone()).guess(header, meant);
    }
    in_quotes(text, header)
}

fn in_quotes(text: &str, header: Range<usize>) -> Mistake {
    // A bracket that closes may stand in a line that is no header, or that has more behind one.
    let is_whole = text.get(header.clone()).is_some_and(|text| text.starts_with('['))
        && lines::has_only_a_comment(lines::rest(text, header.end));
    let name = Some(inner(text, &header)).filter(|name| is_whole && !name.contains(['[', ']']));
    let meant = name.and_then(quoted);
    let message = message::Toml::HeaderWithoutQuotes { header: meant.clone() };
    Mistake::new(message, header.clone()).guess(header, meant)
}

/// Explains a header without its closing bracket, or with a name of several words.
pub(super) fn brackets(text: &str, complaint: &Complaint) -> Mistake {
    let header = place(text, complaint.at.start);
    let written = text.get(header.clone()).unwrap_or_default();
    if written.starts_with("[[") || written.ends_with("]]") {
        return several(text, &header);
    }
    if written.ends_with(']') {
        return in_quotes(text, header);
    }
    let meant = Some(format!("[{}]", inner(text, &header))).filter(|header| lines::is_toml(header));
    let message = message::Toml::HeaderNotClosed { header: meant.clone() };
    Mistake::new(message, complaint.at.clone()).write(header, meant)
}

/// Explains a header with more than one bracket on a side.
pub(super) fn several(text: &str, header: &Range<usize>) -> Mistake {
    let meant = lines::key(inner(text, header)).map(|name| format!("[{name}]"));
    let meant = meant.filter(|header| lines::is_toml(header));
    let message = message::Toml::HeaderBrackets { header: meant.clone() };
    Mistake::new(message, header.clone()).write(header.clone(), meant)
}

/// The header on a line, with its brackets and without a comment.
pub(super) fn place(text: &str, at: usize) -> Range<usize> {
    let line = lines::line(text, at);
    let written = text.get(line.clone()).unwrap_or_default();
    let end = written.rfind(']').filter(|end| !written[..*end].contains(" #"));
    let end = end.map_or_else(|| written.find(" #").unwrap_or(written.len()), |end| end + 1);
    lines::trimmed(text, line.start..line.start + end)
}

fn inner<'t>(text: &'t str, header: &Range<usize>) -> &'t str {
    text.get(header.clone()).unwrap_or_default().trim_start_matches('[').trim_end_matches(']').trim()
}

/// Writes a header with its name in quotes.
fn quoted(name: &str) -> Option<String> {
    let name = match TABLES.iter().find_map(|table| of_table(name, table)) {
        Some(name) => name,
        None if METHODS.iter().any(|method| name.starts_with(&format!("{method} "))) => {
            format!("endpoints.{}", lines::quoted(name)?)
        }
        None if name.contains(':') => format!("scopes.{}", lines::quoted(name)?),
        None => lines::quoted(name)?,
    };
    let header = format!("[{name}]");
    lines::is_toml(&header).then_some(header)
}

/// Writes the name of a table, and after it the name of an entry in quotes. A last part `endpoints` is no part of the name.
fn of_table(name: &str, table: &str) -> Option<String> {
    let name = name.strip_prefix(table)?;
    let name = name.strip_prefix(['.', ':', '/', ' '])?.trim();
    let (name, behind) = match name.strip_suffix(".endpoints") {
        Some(name) => (name, ".endpoints"),
        None => (name, ""),
    };
    Some(format!("{table}.{}{behind}", keys::part(name)?))
}

#[cfg(test)]
mod tests {
    use super::{in_quotes, place};

    #[test]
    fn a_header_gets_quotes_where_it_is_all_of_its_line() {
        let written = |line: &str| in_quotes(line, place(line, 0)).edit.map(|edit| edit.text);
        for line in ["[roles.a b]", "[roles.a b] # who reads", "[roles.a b]  "] {
            assert_eq!(written(line).as_deref(), Some("[roles.\"a b\"]"), "{line}");
        }
        for line in ["[roles.a b] keeps = []", "\"GET /health\" ead].endpoints", "roles.a b]"] {
            assert_eq!(written(line), None, "{line}");
        }
    }
}
