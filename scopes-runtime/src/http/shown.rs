//! Shortens texts of a request for a line of the log.

use std::string::String;

/// How many characters of a text are shown.
const SHOWN: usize = 200;

/// The beginning of a text that a request brings, on one line, in visible ASCII.
pub(crate) fn shown(text: &str) -> String {
    let start: String = text.chars().take(SHOWN).flat_map(escaped).collect();
    if text.chars().nth(SHOWN).is_none() { start } else { std::format!("{start}… ({} bytes)", text.len()) }
}

/// A character as it is, or by its number. No character of a path stands for another one.
fn escaped(c: char) -> impl Iterator<Item = char> {
    let number = (!matches!(c, '!'..='~')).then(|| c.escape_unicode());
    let itself = number.is_none().then_some(c);
    itself.into_iter().chain(number.into_iter().flatten())
}
