//! Values without quotes.

use std::ops::Range;

use super::outline::{Complaint, Inside};
use super::{Mistake, keys, lines};
use crate::listed::Listed as _;
use crate::message;

/// Texts with which placeholders of templates begin.
const PLACEHOLDERS: &[&str] = &["${", "$(", "<%", "%{", "{{", "{%"];

pub(super) fn find(text: &str, complaint: &Complaint, whole: &Range<usize>) -> Mistake {
    let written = text.get(whole.clone()).unwrap_or_default();
    if written.trim().is_empty() {
        return Mistake::new(message::Values::ValueMissing, complaint.at.clone());
    }
    separator(text, complaint, whole)
        .or_else(|| key_in_a_list(text, complaint, whole))
        .or_else(|| placeholder(text, whole.start))
        .or_else(|| bracket(text, whole))
        .or_else(|| quote(text, whole))
        .or_else(|| mark_of_an_element(text, complaint, whole))
        .or_else(|| word(text, whole))
        .or_else(|| number(text, whole))
        .unwrap_or_else(|| without_quotes(text, complaint, whole))
}

/// `=>`, whose second half begins the value.
fn separator(text: &str, complaint: &Complaint, whole: &Range<usize>) -> Option<Mistake> {
    let is_arrow = lines::first(text, whole.start) == Some('>') && lines::last_before(text, whole.start) == Some('=');
    is_arrow.then(|| match complaint.inside {
        Inside::Nothing => keys::separator(text, whole.start),
        _ => keys::separator_alone(whole.start - 1..whole.start + 1, "=>"),
    })
}

fn key_in_a_list(text: &str, complaint: &Complaint, whole: &Range<usize>) -> Option<Mistake> {
    let behind = lines::rest(text, whole.end).trim_start();
    let is_key = complaint.inside == Inside::List && behind.starts_with('=');
    is_key.then(|| Mistake::new(message::Brackets::KeyInAList, whole.clone()))
}

pub(super) fn placeholder(text: &str, at: usize) -> Option<Mistake> {
    let rest = lines::rest(text, at);
    let mark = PLACEHOLDERS.iter().find(|mark| rest.starts_with(**mark))?;
    Some(Mistake::new(message::Values::Placeholder { mark }, at..at + mark.len()))
}

fn bracket(text: &str, whole: &Range<usize>) -> Option<Mistake> {
    let is_round = lines::first(text, whole.start) == Some('(');
    is_round.then(|| Mistake::new(message::Brackets::RoundBracket, whole.start..whole.start + 1))
}

/// Explains a text whose opening quote is missing, or has letters before it.
fn quote(text: &str, whole: &Range<usize>) -> Option<Mistake> {
    let written = text.get(whole.clone())?;
    let first = written.find(['"', '\''])?;
    if first <= 2 && first > 0 && written[..first].chars().all(|c| c.is_ascii_alphabetic() || matches!(c, '@' | '$')) {
        let prefix = written[..first].to_owned();
        let span = whole.start..whole.start + first;
        return Some(Mistake::new(message::Values::Prefix { prefix }, span.clone()).guess(span, Some(String::new())));
    }
    no_opening_quote(text, whole)
}

/// Explains a mark with which other formats begin the element of a list.
fn mark_of_an_element(text: &str, complaint: &Complaint, whole: &Range<usize>) -> Option<Mistake> {
    let word = text.get(whole.clone()).filter(|written| matches!(*written, "-" | "*"))?.to_owned();
    let place = whole.start..whole.start + lines::rest(text, whole.start).trim_end().len();
    let element = text.get(whole.end..place.end)?.trim();
    let is_element = complaint.inside == Inside::List && lines::is_toml(&format!("a = [{element}]"));
    let line = Some(element.to_owned()).filter(|_| is_element && !element.is_empty());
    let message = message::Toml::WordOfCode { word, line: line.clone() };
    line.is_some().then(|| Mistake::new(message, whole.clone()).guess(place, line))
}

fn word(text: &str, whole: &Range<usize>) -> Option<Mistake> {
    let written = text.get(whole.clone())?.to_owned();
    let small = written.to_ascii_lowercase();
    let message = match small.as_str() {
        "true" | "yes" | "on" => message::Values::Truth { is_word: small != "true", meant: true, written },
        "false" | "no" | "off" => message::Values::Truth { is_word: small != "false", meant: false, written },
        "null" | "nil" | "none" | "undefined" | "~" => message::Values::Null { written },
        _ => return None,
    };
    Some(Mistake::new(message, whole.clone()))
}

/// A number that is written in another way than in TOML.
fn number(text: &str, whole: &Range<usize>) -> Option<Mistake> {
    let written = text.get(whole.clone())?;
    let is_like_one = written.starts_with("0x")
        || written.starts_with(|c: char| c.is_ascii_digit() || matches!(c, '+' | '-' | '.' | '_'))
            && written.contains(|c: char| c.is_ascii_digit())
            && written.chars().all(|c| c.is_ascii_hexdigit() || "xXoOd_+-.' ".contains(c))
            && !is_date_or_version(written);
    let message = || message::Values::Number { written: written.to_owned(), meant: meant_number(written) };
    is_like_one.then(|| Mistake::new(message(), whole.clone()))
}

fn is_date_or_version(written: &str) -> bool {
    written.matches('.').count() > 1 || written.trim_start_matches(['+', '-']).contains('-')
}

fn meant_number(written: &str) -> Option<String> {
    let digits: String = written.chars().filter(|c| !matches!(c, '_' | ' ' | '\'' | '+')).text();
    let small = digits.to_ascii_lowercase();
    let without_zeros = small.strip_prefix("0d").unwrap_or(&small).trim_start_matches('0');
    let without_zeros = if without_zeros.is_empty() { "0" } else { without_zeros };
    [small.as_str(), without_zeros].into_iter().find(|number| is_integer(number)).map(str::to_owned)
}

fn is_integer(number: &str) -> bool {
    let is_long_enough = !number.starts_with("0x") || number.len() > 2;
    is_long_enough && !number.contains(['.', 'e', '-']) && number.len() < 30 && lines::is_toml(&format!("a = {number}"))
}

/// Explains digits in groups with commas between them. The parser read them up to the first comma.
pub(super) fn number_in_groups(text: &str, comma: usize) -> Option<Mistake> {
    let is_digit = |c: char| c.is_ascii_digit();
    let line = lines::line(text, comma);
    let before = text.get(line.start..comma)?;
    let start = line.start + before.trim_end_matches(is_digit).len();
    let end = comma + lines::rest(text, comma).trim_end().len();
    let written = text.get(start..end)?;
    let mut groups = written.split(',');
    let first = groups.next().filter(|group| (1..=3).contains(&group.len()))?;
    let is_number = first.chars().all(is_digit) && groups.all(|group| group.len() == 3 && group.chars().all(is_digit));
    let meant = Some(written.replace(',', ""));
    is_number.then(|| Mistake::new(message::Values::Number { written: written.to_owned(), meant }, start..end))
}

fn without_quotes(text: &str, complaint: &Complaint, whole: &Range<usize>) -> Mistake {
    let whole_line = match complaint.inside {
        Inside::Nothing => up_to_the_comment(text, whole.start),
        _ => whole.clone(),
    };
    if let Some(mistake) = no_opening_quote(text, &whole_line) {
        return mistake;
    }
    let is_one_text = !text.get(whole_line.clone()).unwrap_or_default().contains(['"', '\'', '=', '[', ']', '{', '}']);
    let place = if is_one_text { whole_line } else { whole.clone() };
    let quoted = lines::quoted(text.get(place.clone()).unwrap_or_default().trim_end_matches([';', ',']));
    Mistake::new(message::Values::TextWithoutQuotes { text: quoted.clone() }, place.clone()).write(place, quoted)
}

/// A line that ends with the only quote in it.
fn no_opening_quote(text: &str, place: &Range<usize>) -> Option<Mistake> {
    let written = text.get(place.clone())?;
    let inner = written.strip_suffix(['"', '\'']).filter(|inner| !inner.contains(['"', '\'']))?;
    let meant = lines::quoted(inner);
    let message = message::Values::OpeningQuoteMissing { text: meant.clone() };
    Some(Mistake::new(message, place.clone()).guess(place.clone(), meant))
}

fn up_to_the_comment(text: &str, start: usize) -> Range<usize> {
    let rest = lines::rest(text, start);
    let rest = rest.find(" #").map_or(rest, |end| &rest[..end]);
    start..start + rest.trim_end().len()
}
