//! Comments as other languages write them.

use super::outline::{Complaint, Inside, Part};
use super::{Mistake, lines};
use crate::message::{self, Message};

/// Marks with which comments begin in other languages, and whether white space has to follow a mark, since it could be something
/// else.
const MARKERS: &[(&str, bool)] = &[
    ("//", false),
    ("/*", false),
    ("<!--", false),
    (";", false),
    ("--", true),
    ("%", true),
    ("!", true),
    ("'", true),
    ("REM", true),
];

/// Marks that begin comments of several lines, and marks that end them.
const BLOCKS: &[(&str, &str)] = &[("/*", "*/"), ("<!--", "-->")];

pub(super) fn find(text: &str, complaint: &Complaint) -> Option<Mistake> {
    let place = match (&complaint.part, complaint.inside) {
        (_, Inside::Header) | (Part::Value(_, Some(_)), _) => return None,
        (Part::Key(..), Inside::Nothing) => head(text, complaint.at.start),
        (Part::Order, Inside::Nothing) if complaint.expected == Some("=") => head(text, complaint.at.start),
        (Part::Key(whole, _) | Part::Value(whole, _), _) => whole.start,
        _ => complaint.at.start,
    };
    let (marker, _) = *MARKERS.iter().find(|(marker, is_word)| begins(lines::rest(text, place), marker, *is_word))?;
    // Between the elements of a list a `;` was meant as a comma.
    if marker == ";" && complaint.inside != Inside::Nothing && place != head(text, place) {
        return None;
    }
    let span = place..place + marker.len();
    let mistake = Mistake::new(message::Toml::Comment { marker: marker.to_owned(), more: 0 }, span.clone());
    let is_block = BLOCKS.iter().any(|(open, _)| *open == marker);
    Some(mistake.write(span, (!is_block).then(|| "#".to_owned())))
}

fn head(text: &str, at: usize) -> usize {
    lines::trimmed(text, lines::line(text, at)).start
}

/// Whether a comment begins here. A `;` at the end of a line begins none.
fn begins(rest: &str, marker: &str, is_word: bool) -> bool {
    rest.strip_prefix(marker).is_some_and(|behind| {
        let has_space = behind.starts_with(char::is_whitespace);
        if is_word { has_space } else { !behind.trim().is_empty() || marker != ";" }
    })
}

/// The end of a comment over several lines.
pub(super) fn end(text: &str, mistake: &Mistake) -> Option<usize> {
    let Message::Toml(message::Toml::Comment { marker, .. }) = &mistake.message else { return None };
    let (_, closing) = BLOCKS.iter().find(|(open, _)| open == marker)?;
    let start = mistake.span.end;
    let end = text.get(start..)?.find(closing).map_or(text.len(), |length| start + length);
    Some(lines::line(text, end).end)
}
