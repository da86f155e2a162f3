//! Finds names of scopes line by line, in a file that is not TOML throughout.

use crate::keys::TABLES;
use crate::rust_name::USUAL_SEPARATORS;

/// The beginnings of lines that may be names of scopes, without the table that may contain them: a text in quotes, or a
/// word with a separator in it before a sign.
pub(crate) fn names_in_lines(text: &str) -> impl Iterator<Item = String> {
    text.lines().filter_map(|line| {
        let begin = line.trim_start().trim_start_matches('[').trim_start();
        let begin = begin.split_once('.').filter(|(table, _)| TABLES.contains(table)).map_or(begin, |(_, rest)| rest);
        quoted(begin).or_else(|| word(begin)).filter(|name| !name.is_empty()).map(str::to_owned)
    })
}

fn quoted(line: &str) -> Option<&str> {
    let quote = line.chars().next().filter(|c| matches!(c, '"' | '\''))?;
    line[1..].split([quote, '=', ' ', '/']).next()
}

fn word(line: &str) -> Option<&str> {
    let word = line.split(['=', ' ', '\t']).next()?;
    let behind = line[word.len()..].trim_start();
    let name = word.trim_end_matches(':');
    let is_key = behind.starts_with('=') || name.len() < word.len();
    let is_name = name.starts_with(|c: char| c.is_ascii_alphabetic()) && name.contains(USUAL_SEPARATORS);
    Some(name).filter(|_| is_key && is_name)
}
