//! Lists and tables in brackets.

use std::ops::Range;

use super::outline::{Complaint, Inside, Outline, Part};
use super::{Mistake, behind, keys, lines, texts};
use crate::message::{self, Bracket, Quote};

/// Words and marks that other languages have between the elements of a list.
const OTHER_COMMAS: &[&str] = &[";", "|", "&", "+", "and", "or"];

/// Finds the first bracket or triple quote that is not closed, and the place where it opens. The parser took all that follows for a
/// part of it.
pub(super) fn open(text: &str, outline: &Outline) -> Option<(usize, Mistake)> {
    let opening = outline.complaints.iter().filter_map(|complaint| opening(text, complaint));
    let (place, bracket) = opening.min_by_key(|(place, _)| place.start)?;
    let mistake = match bracket {
        Opening::Quote(quote) => {
            Mistake::new(message::Values::TextNotClosed { quote, goes_on_below: false }, place.clone())
        }
        Opening::Bracket(bracket) => reason(text, outline, &place, bracket)
            .unwrap_or_else(|| Mistake::new(message::Brackets::BracketNotClosed { bracket }, place.clone())),
    };
    Some((place.start, mistake))
}

enum Opening {
    Bracket(Bracket),
    Quote(Quote),
}

fn opening(text: &str, complaint: &Complaint) -> Option<(Range<usize>, Opening)> {
    match &complaint.part {
        Part::Key(whole, Some(quote @ (Quote::ThreeDouble | Quote::ThreeSingle)))
        | Part::Value(whole, Some(quote @ (Quote::ThreeDouble | Quote::ThreeSingle)))
            if complaint.at == (whole.end..whole.end) && complaint.expected.is_some() =>
        {
            Some((whole.start..whole.start + 3, Opening::Quote(*quote)))
        }
        Part::Order if complaint.inside != Inside::Header && complaint.context.len() == 1 => {
            let place = complaint.context.clone();
            match (complaint.expected, lines::first(text, place.start)) {
                (Some("]"), Some('[')) => Some((place, Opening::Bracket(Bracket::List))),
                (Some("}"), Some('{')) => Some((place, Opening::Bracket(Bracket::Table))),
                _ => None,
            }
        }
        _ => None,
    }
}

/// Explains why a bracket is not closed, if the first mistake after it shows that: another kind of bracket closes it, or its closing
/// bracket has become a part of a text.
fn reason(text: &str, outline: &Outline, place: &Range<usize>, bracket: Bracket) -> Option<Mistake> {
    let first = outline.complaints.iter().find(|complaint| complaint.at.start > place.start)?;
    let closing = if bracket == Bracket::List { ']' } else { '}' };
    match (&first.part, lines::first(text, first.at.start)) {
        (Part::Order, Some(found @ (')' | ']' | '}'))) if found != closing => {
            let span = first.at.start..first.at.start + 1;
            let mistake = Mistake::new(message::Brackets::WrongBracket { bracket, found }, span.clone());
            Some(mistake.label("it begins here", place.clone()).guess(span, Some(closing.to_string())))
        }
        (Part::Value(whole, Some(quote)), _) if text.get(whole.clone())?.contains(closing) => {
            Some(texts::find(text, first, whole, *quote))
        }
        _ => None,
    }
}

/// Explains a mistake between the parts of a list or a table.
pub(super) fn inside(text: &str, complaint: &Complaint) -> Mistake {
    let at = complaint.at.start;
    let found = lines::first(text, at).unwrap_or_default();
    let bracket = if complaint.inside == Inside::List { Bracket::List } else { Bracket::Table };
    match (bracket, found) {
        (Bracket::Table, ',') if complaint.expected == Some("=") => {
            Mistake::new(message::Brackets::ListInBraces, complaint.context.clone())
        }
        (Bracket::Table, '}') if complaint.expected == Some("=") => key_alone(text, complaint),
        (Bracket::Table, '{') if text.get(..at).is_some_and(|before| before.ends_with('{')) => {
            Mistake::new(message::Values::Placeholder { mark: "{{" }, at - 1..at + 1)
        }
        (_, ',') => extra_comma(at, bracket),
        (Bracket::List, '=' | ':') => Mistake::new(message::Brackets::KeyInAList, at..at + 1),
        (_, ')' | ']' | '}') => keys::stray_bracket(at, found),
        _ if complaint.expected == Some(",") => comma(text, complaint, bracket),
        (_, '=') => keys::separator_alone(at..at + 1, "=="),
        _ if complaint.expected == Some("=") => keys::equals(text, complaint),
        _ => Mistake::new(message::Toml::KeyMissing, complaint.at.clone()),
    }
}

/// Explains a key without a value, or a list that is written in braces.
fn key_alone(text: &str, complaint: &Complaint) -> Mistake {
    let end = complaint.after;
    let line = lines::line(text, end);
    let brace = text.get(line.start..end).and_then(|before| before.rfind('{')).map(|at| line.start + at);
    match brace.filter(|_| matches!(lines::last_before(text, end), Some('"' | '\''))) {
        Some(brace) => Mistake::new(message::Brackets::ListInBraces, brace..brace + 1),
        None => Mistake::new(message::Toml::EqualsMissing { line: None }, end..end),
    }
}

fn extra_comma(at: usize, of: Bracket) -> Mistake {
    let span = at..at + 1;
    Mistake::new(message::Brackets::ExtraComma { of }, span.clone()).write(span, Some(String::new()))
}

fn comma(text: &str, complaint: &Complaint, of: Bracket) -> Mistake {
    let at = complaint.at.start;
    other_comma(text, at, of)
        .or_else(|| text_that_was_not_closed(text, complaint))
        .or_else(|| {
            behind::quote_inside(text, at).filter(|_| lines::first(text, at).is_some_and(char::is_alphanumeric))
        })
        .unwrap_or_else(|| {
            let is_same_line = text.get(complaint.after..at).is_some_and(|between| !between.contains('\n'));
            let place = if is_same_line { at } else { complaint.after };
            let comma = Some(",".to_owned());
            Mistake::new(message::Brackets::CommaMissing { of }, place..place)
                .write(complaint.after..complaint.after, comma)
        })
}

fn other_comma(text: &str, at: usize, of: Bracket) -> Option<Mistake> {
    let rest = lines::rest(text, at);
    let end = rest.find(|c: char| c.is_whitespace() || matches!(c, '"' | '\'' | ',' | ']' | '}')).unwrap_or(rest.len());
    let written = rest[..end].to_owned();
    let span = at..at + end;
    let is_other = OTHER_COMMAS.contains(&written.as_str()) || of == Bracket::Table && written == "=";
    is_other.then(|| Mistake::new(message::Brackets::WrongComma { written, of }, span))
}

/// Explains a text without a closing quote: it reaches over the comma up to the opening quote of the next text.
fn text_that_was_not_closed(text: &str, complaint: &Complaint) -> Option<Mistake> {
    let end = complaint.after.checked_sub(1)?;
    let mark = lines::first(text, end).filter(|mark| matches!(mark, '"' | '\''))?;
    let line = lines::line(text, end);
    let before = text.get(line.start..end)?;
    let start = line.start + before.rfind(mark)? + 1;
    let inner = text.get(start..end)?.trim_end().strip_suffix(',')?;
    let quote = if mark == '"' { Quote::Double } else { Quote::Single };
    let place = start + inner.len()..start + inner.len();
    let mistake = Mistake::new(message::Values::TextNotClosed { quote, goes_on_below: false }, place.clone());
    Some(mistake.guess(place, Some(mark.to_string())))
}
