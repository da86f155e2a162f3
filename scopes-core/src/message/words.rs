//! How texts of the user, characters and lists are written in a sentence.

use crate::listed::Listed as _;
use crate::source::is_deceptive;

/// How much of a text an error repeats.
const SHOWN: usize = 120;

/// A text of the user in backticks.
pub(crate) fn ticked(text: &str) -> String {
    if text.is_empty() { "an empty text".to_owned() } else { format!("`{}`", shown(text)) }
}

/// A text of the user, fit for one line: what cannot be seen is escaped, and it is no longer than a line should be.
pub(super) fn shown(text: &str) -> String {
    let mut shown: String = text.chars().take(SHOWN).map(escaped).listed().concat();
    if text.chars().nth(SHOWN).is_some() {
        shown.push('…');
    }
    shown
}

fn escaped(character: char) -> String {
    match character {
        '"' | '\'' | '\\' => character.to_string(),
        // Some of these count as letters.
        other if is_deceptive(other) && !other.is_ascii() => other.escape_unicode().to_string(),
        other => other.escape_debug().to_string(),
    }
}

/// A text of several lines in which nothing but their ends is unseen. Parts of a catalog are repeated in it as they are written.
pub(super) fn legible(text: String) -> String {
    let is_unseen = |character: char| is_deceptive(character) && character != '\n';
    if !text.contains(is_unseen) {
        return text;
    }
    text.chars()
        .map(|character| if is_unseen(character) { escaped(character) } else { character.to_string() })
        .collect()
}

pub(super) fn spelled(character: char) -> String {
    match character {
        ' ' => "a space".to_owned(),
        '\t' => "a tab".to_owned(),
        '\n' => "a line break".to_owned(),
        '"' => "a quotation mark".to_owned(),
        '\\' => "a backslash".to_owned(),
        c if c.is_control() => format!("the control character U+{:04X}", u32::from(c)),
        c if c.is_ascii() => format!("`{c}`"),
        c if c.is_alphanumeric() && !is_deceptive(c) => format!("`{c}` (U+{:04X})", u32::from(c)),
        c => format!("the character U+{:04X}", u32::from(c)),
    }
}

/// All of them, each in backticks.
pub(super) fn quoted(names: &[String]) -> String {
    joined(names, ticked, ", ")
}

/// All of them, each in this form.
pub(super) fn joined(texts: &[String], form: fn(&str) -> String, between: &str) -> String {
    texts.iter().map(|text| form(text)).listed().join(between)
}

/// Some of more, each in backticks.
pub(super) fn some(names: &[String], more: usize) -> String {
    if more == 0 { quoted(names) } else { format!("{} and {more} more", quoted(names)) }
}

/// How many names a list shows.
const LISTED: usize = 12;

pub(super) fn listed(names: &[String]) -> String {
    match names.len() {
        0 => "no scope".to_owned(),
        count if count <= LISTED => names.join(", "),
        count => format!("{}, and {} more", names[..LISTED].join(", "), count - LISTED),
    }
}

/// `a` implies `b` implies `a`, with another verb. Of a long way the beginning, and where it comes back.
pub(super) fn chain_of(scopes: &[String], verb: &str) -> String {
    const WHOLE: usize = 20;
    let shown = &scopes[..scopes.len().min(WHOLE)];
    let chain = joined(shown, ticked, &format!(" {verb} "));
    match (scopes.len().saturating_sub(WHOLE), scopes.last()) {
        (more @ 1.., Some(last)) => format!("{chain}, and so on for {more} more, up to {}", ticked(last)),
        _ => chain,
    }
}

/// A word with its article.
pub(super) fn a_or_an(word: &str) -> String {
    let article = if word.starts_with(['a', 'e', 'i', 'o', 'u']) { "an" } else { "a" };
    format!("{article} {word}")
}

/// A key as the catalog writes it.
pub(super) fn key_of(name: &str) -> String {
    let is_bare = !name.is_empty() && name.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '_' | '-'));
    if is_bare { name.to_owned() } else { in_quotes(name) }
}

/// A text as the catalog writes it.
pub(super) fn in_quotes(text: &str) -> String {
    format!("\"{}\"", shown(text))
}

/// A list of texts as the catalog writes it.
pub(super) fn list_of(texts: &[String]) -> String {
    format!("[{}]", joined(texts, in_quotes, ", "))
}

#[cfg(test)]
mod tests {
    use super::legible;

    #[test]
    fn what_nobody_sees_is_escaped_and_lines_end() {
        for text in ["", "`orders:read`", "one\ntwo", "ä \"'\\"] {
            assert_eq!(legible(text.to_owned()), text);
        }
        assert_eq!(legible("a\tb\u{202E}c\r\nd\u{1b}[2J".to_owned()), "a\\tb\\u{202e}c\\r\nd\\u{1b}[2J");
    }
}
