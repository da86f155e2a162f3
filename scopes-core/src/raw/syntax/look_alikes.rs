//! Characters that look like those of TOML, and are others.

use std::ops::Range;

use super::outline::{Complaint, Inside, Part};
use super::{Mistake, lines};
use crate::message;

/// The character of TOML that another character looks like.
#[cfg_attr(test, derive(Debug))]
#[derive(Clone, Copy, PartialEq)]
pub(super) enum Like {
    /// This one.
    Plain(char),
    /// None, since it cannot be seen.
    Nothing,
}

pub(super) fn like(c: char) -> Option<Like> {
    let plain = match c {
        c if is_unseen(c) => return Some(Like::Nothing),
        c if c.is_whitespace() && !c.is_ascii() || matches!(c, '\u{B}' | '\u{C}') => ' ',
        '“' | '”' | '„' | '‟' | '«' | '»' | '″' | '〝' | '〞' | '「' | '」' | '`' => '"',
        '‘' | '’' | '‚' | '‛' | '‹' | '›' | '′' | '´' => '\'',
        '\u{2010}'..='\u{2015}' | '\u{2212}' | '\u{FE58}' | '\u{FE63}' => '-',
        '﹦' | '꞊' | '：' | '→' | '⇒' => '=',
        '、' => ',',
        '。' => '.',
        '\u{FF01}'..='\u{FF5E}' => char::from_u32(u32::from(c) - 0xFEE0)?,
        _ => letter(c)?,
    };
    Some(Like::Plain(plain))
}

/// Whether a character has no width, or only turns the text around it.
fn is_unseen(c: char) -> bool {
    matches!(
        c,
        '\u{AD}' | '\u{61C}' | '\u{180E}' | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{2069}' | '\u{FEFF}'
    )
}

/// The Latin letter that a Cyrillic or Greek one looks like.
fn letter(c: char) -> Option<char> {
    const CYRILLIC: &str = "асеорхуіѕјһԁАВСЕНІЈКМОРЅТХ";
    const GREEK: &str = "ονΑΒΕΖΗΙΚΜΝΟΡΤΥΧ";
    const LATIN: &str = "aceopxyisjhdABCEHIJKMOPSTXovABEZHIKMNOPTYX";
    let position = CYRILLIC.chars().chain(GREEK.chars()).position(|other| other == c)?;
    LATIN.chars().nth(position)
}

pub(super) fn find(text: &str, complaint: &Complaint) -> Option<Mistake> {
    match &complaint.part {
        Part::Key(whole, None) => in_key(text, whole),
        Part::Value(whole, None) => in_value(text, whole),
        Part::Order if complaint.expected == Some("]") && complaint.inside == Inside::Header => {
            at(text, lines::trimmed(text, complaint.at.start..lines::line(text, complaint.at.start).end).start)
        }
        Part::Order => at(text, complaint.at.start),
        _ => None,
    }
}

/// The first such character of a key. A letter counts only among others that are Latin.
fn in_key(text: &str, key: &Range<usize>) -> Option<Mistake> {
    let written = text.get(key.clone())?;
    let is_latin = written.contains(|c: char| c.is_ascii_alphabetic());
    let position = written.char_indices().find(|&(_, c)| like(c).is_some() && (is_latin || letter(c).is_none()));
    position.and_then(|(position, _)| at(text, key.start + position))
}

/// Such a character where a text or a number begins or ends.
fn in_value(text: &str, value: &Range<usize>) -> Option<Mistake> {
    let written = text.get(value.clone())?;
    let is_mark = |c: &char| like(*c).is_some() && letter(*c).is_none();
    if written.chars().next().as_ref().is_some_and(is_mark) {
        return at(text, value.start);
    }
    let last = written.chars().next_back().filter(is_mark)?;
    at(text, value.end - last.len_utf8())
}

fn at(text: &str, place: usize) -> Option<Mistake> {
    let character = lines::first(text, place)?;
    let plain = match like(character)? {
        Like::Plain(plain @ ('"' | '\'')) => return Some(quotes(text, place, character, plain)),
        Like::Plain(plain) => Some(plain),
        Like::Nothing => None,
    };
    let span = place..place + character.len_utf8();
    let written = plain.map_or_else(String::new, String::from);
    let mistake = Mistake::new(message::Toml::LookAlike { character, plain, more: 0 }, span.clone());
    Some(mistake.write(span, Some(written)))
}

/// Explains a text in quotes that TOML does not have, or one such quote.
pub(super) fn quotes(text: &str, place: usize, opening: char, plain: char) -> Mistake {
    let span = place..place + opening.len_utf8();
    let behind = lines::rest(text, span.end);
    let is_quote = |c: char| c == plain || like(c) == Some(Like::Plain(plain));
    let closing = behind.char_indices().find(|&(_, c)| is_quote(c)).filter(|&(_, c)| c != plain);
    let meant = closing.map(|(length, _)| format!("{plain}{}{plain}", &behind[..length]));
    let meant = meant.filter(|text| lines::is_toml(&format!("a = {text}")));
    let end = closing.map_or(span.end, |(length, closing)| span.end + length + closing.len_utf8());
    let closing = closing.map(|(_, closing)| closing);
    let message = message::Toml::OtherQuotes { opening, closing, plain, more: 0 };
    Mistake::new(message, span).write(place..end, meant)
}

#[cfg(test)]
mod tests {
    use super::{Like, like};

    #[test]
    fn what_toml_is_written_with_looks_like_nothing_else() {
        for c in ('\0'..='\u{7F}').filter(|c| !matches!(c, '`' | '\u{B}' | '\u{C}')) {
            assert_eq!(like(c), None, "{c:?}");
        }
    }

    #[test]
    fn letters_and_marks_are_told_apart() {
        let cases = [
            ('а', Some('a')),
            ('Х', Some('X')),
            ('ο', Some('o')),
            ('Χ', Some('X')),
            ('＝', Some('=')),
            ('ｚ', Some('z')),
            ('–', Some('-')),
            ('\u{A0}', Some(' ')),
            ('\u{200B}', None),
        ];
        for (c, expected) in cases {
            assert_eq!(like(c), Some(expected.map_or(Like::Nothing, Like::Plain)), "{c:?}");
        }
        assert_eq!(like('é'), None);
    }
}
