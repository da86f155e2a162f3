//! Explains mistakes inside of quotation marks.

use std::ops::Range;

use super::look_alikes::{self, Like};
use super::outline::{Complaint, Inside, Part};
use super::{Mistake, lines};
use crate::message::{self, Message, Quote};

pub(super) fn find(text: &str, complaint: &Complaint, whole: &Range<usize>, quote: Quote) -> Mistake {
    let at = complaint.at.start;
    let is_key = matches!(complaint.part, Part::Key(..));
    if is_key && complaint.at == *whole && !whole.is_empty() {
        return key_of_several_lines(text, whole, quote);
    }
    if whole.is_empty() {
        return Mistake::new(message::Values::ValueMissing, complaint.at.clone());
    }
    if at >= end(text, whole) {
        return not_closed(text, complaint, whole, quote);
    }
    escape(text, complaint, whole, is_key)
        .or_else(|| carriage_return(text, complaint))
        .unwrap_or_else(|| control_character(text, at, Some(quote)))
}

/// The end of a text that is not closed: a carriage return before a line break is no part of it.
fn end(text: &str, whole: &Range<usize>) -> usize {
    whole.start + text.get(whole.clone()).unwrap_or_default().trim_end_matches('\r').len()
}

fn key_of_several_lines(text: &str, whole: &Range<usize>, quote: Quote) -> Mistake {
    let written = text.get(whole.clone()).unwrap_or_default();
    let inner = written.strip_prefix(quote.mark()).and_then(|written| written.strip_suffix(quote.mark()));
    let key = inner.and_then(lines::quoted).filter(|key| lines::is_toml(&format!("{key} = 0")));
    Mistake::new(message::Toml::KeyOfSeveralLines { key: key.clone() }, whole.clone()).write(whole.clone(), key)
}

fn not_closed(text: &str, complaint: &Complaint, whole: &Range<usize>, quote: Quote) -> Mistake {
    let end = end(text, whole);
    let last = text.get(whole.start..end).unwrap_or_default().trim_end().chars().next_back();
    if let Some(character) = last
        && let Some(Like::Plain(plain @ ('"' | '\''))) = look_alikes::like(character)
    {
        let start = lines::trimmed(text, whole.start..end).end - character.len_utf8();
        return look_alikes::quotes(text, start, character, plain);
    }
    if end_below(text, whole.start, quote).is_some() {
        return Mistake::new(message::Values::TextNotClosed { quote, goes_on_below: true }, whole.start..end);
    }
    let place = place_to_close(text, complaint, whole.start..end);
    let written = text.get(whole.start..place.start).unwrap_or_default();
    if quote == Quote::Double && written.len() > 2 && written.ends_with("\\\"") {
        return closing_quote(text, &(whole.start..place.start), place.start - 2);
    }
    Mistake::new(message::Values::TextNotClosed { quote, goes_on_below: false }, place)
}

/// How many lines below are looked at for the end of a text.
const MOST_LINES: usize = 50;

/// Where the next line begins behind the text of a mistake, if it goes on below the line that it begins in.
pub(super) fn end_of(text: &str, mistake: &Mistake) -> Option<usize> {
    let Message::Values(message::Values::TextNotClosed { quote, goes_on_below: true }) = &mistake.message else {
        return None;
    };
    end_below(text, mistake.span.start, *quote)
}

/// Where the line behind the one begins that has the mark which this text lacks. None where a key or a header stands in between.
fn end_below(text: &str, start: usize, quote: Quote) -> Option<usize> {
    let mut at = lines::next(text, start);
    for _ in 0..MOST_LINES {
        let line = lines::rest(text, at);
        if at >= text.len() || is_of_toml(line) {
            return None;
        }
        if let Some((_, behind)) = line.split_once(quote.mark()) {
            let is_end = lines::has_only_a_comment(behind) || behind.trim_start().starts_with(AT_AN_END);
            return is_end.then(|| lines::next(text, at));
        }
        at = lines::next(text, at);
    }
    None
}

/// What may follow on the text that was meant.
const AT_AN_END: &[char] = &[',', ']', '}'];

/// Whether a line begins as one of a catalog does, and not as a sentence.
fn is_of_toml(line: &str) -> bool {
    let is_key = lines::split(line).is_some_and(|split| !split.key.contains(char::is_whitespace));
    is_key || line.trim_start().starts_with(['[', '#'])
}

/// The place where the missing quote belongs. Inside of brackets it is before the closing bracket, or before the comma.
fn place_to_close(text: &str, complaint: &Complaint, whole: Range<usize>) -> Range<usize> {
    let written = text.get(whole.clone()).unwrap_or_default();
    let written = match complaint.inside {
        Inside::List | Inside::Table => written.trim_end_matches([',', ']', '}', ' ']),
        _ => written,
    };
    let end = if written.len() > 1 { whole.start + written.len() } else { whole.end };
    end..end
}

fn escape(text: &str, complaint: &Complaint, whole: &Range<usize>, in_key: bool) -> Option<Mistake> {
    let at = complaint.at.start;
    let before = text.get(whole.start..at)?;
    if let Some(start) = before.trim_end_matches([' ', '\t']).strip_suffix('\\').map(|start| whole.start + start.len())
    {
        if at + 1 == whole.end && lines::first(text, at) == Some('"') {
            return Some(closing_quote(text, whole, start));
        }
        let end = at + lines::first(text, at).filter(|c| !c.is_control()).map_or(0, char::len_utf8);
        let mistake = Mistake::new(message::Values::UnknownEscape { in_key }, start..end);
        let written = if in_key { "" } else { "\\\\" };
        return Some(mistake.guess(start..start + 1, Some(written.to_owned())));
    }
    digits(text, whole.start, at)
}

/// Explains a text that was meant to end with a backslash: the backslash makes the closing quote a part of the text.
fn closing_quote(text: &str, whole: &Range<usize>, backslash: usize) -> Mistake {
    let inner = text.get(whole.start + 1..whole.end - 1).unwrap_or_default();
    let literal = (!inner.contains('\'')).then(|| format!("'{inner}'"));
    let literal = literal.filter(|literal| lines::is_toml(&format!("a = {literal}")));
    Mistake::new(message::Values::ClosingQuoteEscaped { text: literal }, backslash..whole.end)
}

/// Explains an escape with the number of a character.
fn digits(text: &str, start: usize, at: usize) -> Option<Mistake> {
    let before = text.get(start..at)?;
    let without = before.trim_end_matches(|c: char| c.is_ascii_hexdigit());
    // Some letters of other escapes are hexadecimal digits, as in `\b12`: of those no letter is left here.
    let letter = without.chars().next_back()?;
    let count = match letter {
        'x' => 2,
        'u' => 4,
        'U' => 8,
        _ => return None,
    };
    let backslash = start + without.strip_suffix(letter)?.strip_suffix('\\')?.len();
    let behind = text.get(backslash + 2..)?;
    let found = behind.bytes().take(count).take_while(u8::is_ascii_hexdigit).count();
    let span = backslash..backslash + 2 + found;
    let message = if found < count {
        message::Values::ShortEscape { escape: letter, digits: count }
    } else {
        message::Values::NoCharacter { escape: text.get(span.clone())?.to_owned() }
    };
    Some(Mistake::new(message, span))
}

fn carriage_return(text: &str, complaint: &Complaint) -> Option<Mistake> {
    let at = complaint.at.start;
    let is_alone = complaint.expected == Some("\n") && lines::last_before(text, at) == Some('\r');
    is_alone.then(|| Mistake::new(message::Toml::CarriageReturn { more: 0 }, at - 1..at))
}

/// A control character, in a text in these quotes or in a comment.
pub(super) fn control_character(text: &str, at: usize, quote: Option<Quote>) -> Mistake {
    let character = lines::first(text, at).unwrap_or_default();
    let escape = quote.filter(|quote| quote.has_escapes()).map(|_| format!("\\u{:04X}", u32::from(character)));
    Mistake::new(message::Values::ControlCharacter { character, escape }, at..at + character.len_utf8())
}
