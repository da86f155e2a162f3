//! A file that is not TOML throughout.

use crate::raw::read::TABLES;

/// What stands in quotes at the beginning of lines, without the table that it may stand in. Scopes have no other names.
pub(crate) fn names_in_lines(text: &str) -> impl Iterator<Item = String> {
    text.lines().filter_map(|line| {
        let begin = line.trim_start().trim_start_matches('[').trim_start();
        let begin = begin.split_once('.').filter(|(table, _)| TABLES.contains(table)).map_or(begin, |(_, rest)| rest);
        let quote = begin.chars().next().filter(|c| matches!(c, '"' | '\''))?;
        let name = begin[1..].split([quote, '=', ' ', '/']).next()?;
        Some(name.to_owned()).filter(|name| !name.is_empty())
    })
}
