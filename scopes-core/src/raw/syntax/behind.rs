//! Explains text that follows a value or a header on the same line, where TOML expects the line to end.

use std::ops::Range;

use super::outline::Complaint;
use super::{Mistake, header, keys, lines, values};
use crate::message::{self, Quote};
use crate::source::printable;

/// Explains what follows on a value or a header.
pub(super) fn find(text: &str, complaint: &Complaint, found: char) -> Mistake {
    let at = complaint.at.start;
    let line = lines::line(text, at);
    let behind = lines::rest(text, at + found.len_utf8()).trim();
    let is_last = lines::has_only_a_comment(behind);
    let is_header = text.get(line.clone()).is_some_and(|line| line.trim_start().starts_with('['));
    match found {
        ']' if is_header => header::several(text, &header::place(text, at)),
        ',' | ';' | ':' | '.' if is_last => at_the_end(at, found),
        ',' => values::number_in_groups(text, at)
            .or_else(|| list_without_brackets(text, at))
            .unwrap_or_else(|| Mistake::new(message::Toml::MoreOnLine { comma: true }, at..at + 1)),
        ')' | ']' | '}' => keys::stray_bracket(at, found),
        '+' | '&' => Mistake::new(message::Toml::JoinedTexts { operator: found }, at..at + 1),
        _ => quote_inside(text, at)
            .unwrap_or_else(|| Mistake::new(message::Toml::MoreOnLine { comma: false }, complaint.at.clone())),
    }
}

fn at_the_end(at: usize, mark: char) -> Mistake {
    Mistake::new(message::Toml::CommaAtTheEnd { mark }, at..at + 1).write(at..at + 1, Some(String::new()))
}

/// The place of the value on the line of this place.
fn value_place(text: &str, at: usize) -> Option<Range<usize>> {
    let line = lines::line(text, at);
    let split = lines::split(text.get(line.clone())?)?;
    Some(lines::trimmed(text, line.start + split.separator.end..line.end))
}

fn list_without_brackets(text: &str, at: usize) -> Option<Mistake> {
    let place = value_place(text, at).filter(|place| place.contains(&at))?;
    let written = text.get(place.clone())?.trim_end_matches(',');
    let list = format!("[{written}]");
    let visible: String = list.chars().map(printable).collect();
    if written.contains('#') || !lines::is_toml(&format!("a = {visible}")) {
        return None;
    }
    let list = Some(list).filter(|list| *list == visible);
    let mistake = Mistake::new(message::Brackets::ListWithoutBrackets { list: list.clone() }, place.clone());
    Some(mistake.write(place, list))
}

/// Explains a quotation mark inside of a text, which ends the text too early.
pub(super) fn quote_inside(text: &str, at: usize) -> Option<Mistake> {
    let mark = lines::last_before(text, at).filter(|mark| matches!(mark, '"' | '\''))?;
    let quote = if mark == '"' { Quote::Double } else { Quote::Single };
    // Not a value further on in the line, where the text is a part of something else.
    let is_begun = |place: &Range<usize>| {
        place.contains(&(at - 1)) && text.get(place.clone()).is_some_and(|value| value.starts_with(mark))
    };
    let place = value_place(text, at).filter(is_begun);
    let meant = place.clone().and_then(|place| other_quotes(text.get(place)?, mark));
    let mistake = Mistake::new(message::Values::QuoteInside { quote, text: meant.clone() }, at - 1..at);
    Some(match place {
        Some(place) => mistake.write(place, meant),
        None => mistake,
    })
}

/// Writes a text in quotes of the other kind, where it means the same in them.
fn other_quotes(written: &str, mark: char) -> Option<String> {
    let inner = written.strip_prefix(mark)?.strip_suffix(mark)?;
    let other = if mark == '"' { '\'' } else { '"' };
    let text = format!("{other}{inner}{other}");
    let is_same = !inner.contains(other) && !inner.contains('\\') && !inner.contains(" #");
    (is_same && text.len() <= 100 && lines::is_toml(&format!("a = {text}"))).then_some(text)
}
