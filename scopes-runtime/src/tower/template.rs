//! Path templates, and which of them a lenient router could mean by a path.

use std::borrow::Cow;
use std::string::String;
use std::vec::Vec;

/// A template, segment by segment, without the slash at its end.
pub(super) struct Template {
    segments: Vec<Segment>,
}

/// In ascending order of how much it says.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Segment {
    CatchAll,
    Parameter,
    Literal(&'static str),
}

impl Segment {
    fn of(segment: &'static str) -> Self {
        match segment.strip_prefix('{') {
            Some(parameter) if parameter.starts_with('*') => Self::CatchAll,
            Some(_) => Self::Parameter,
            None => Self::Literal(segment),
        }
    }

    fn says_more_than(self, other: Self) -> bool {
        !matches!((self, other), (Self::Literal(_), Self::Literal(_))) && self > other
    }
}

impl Template {
    pub(super) fn new(path: &'static str) -> Self {
        Self { segments: split(path).map(Segment::of).collect() }
    }

    pub(super) fn has_parameters(&self) -> bool {
        self.segments.iter().any(|segment| !matches!(segment, Segment::Literal(_)))
    }

    /// Whether this template says more than the other one somewhere: then it may be what was meant by a path that is,
    /// byte for byte, the other one.
    pub(super) fn says_more_than(&self, other: &Self) -> bool {
        self.segments.iter().zip(&other.segments).any(|(segment, other)| segment.says_more_than(*other))
    }

    /// Whether there are paths that are both, for a lenient router.
    pub(super) fn overlaps(&self, other: &Self) -> bool {
        let mut others = other.segments.iter();
        for segment in &self.segments {
            match (segment, others.next()) {
                (Segment::CatchAll, _) | (_, Some(Segment::CatchAll)) => return true,
                (Segment::Literal(own), Some(Segment::Literal(other))) if !is_alike(other, own) => return false,
                (Segment::Literal(_) | Segment::Parameter, Some(_)) => {}
                (Segment::Literal(_) | Segment::Parameter, None) => return false,
            }
        }
        others.next().is_none()
    }

    /// Whether a lenient router could find this template: one that decodes a path, that cares neither for case nor for a
    /// slash at the end, and for which the rest of a path may be empty.
    pub(super) fn could_be(&self, path: &str) -> bool {
        let mut parts = split(path);
        for segment in &self.segments {
            match (segment, parts.next()) {
                (Segment::CatchAll, _) => return true,
                (Segment::Literal(literal), Some(part)) if !is_alike(part, literal) => return false,
                (Segment::Literal(_) | Segment::Parameter, Some(_)) => {}
                (Segment::Literal(_) | Segment::Parameter, None) => return false,
            }
        }
        parts.next().is_none()
    }
}

/// The segments of a path, without the slash at its end.
fn split(path: &str) -> core::str::Split<'_, char> {
    let path = path.strip_prefix('/').unwrap_or(path);
    path.strip_suffix('/').unwrap_or(path).split('/')
}

/// Whether a part of a path is a literal once decoded, in another case, between blanks or with a format (`.json`) behind it.
fn is_alike(part: &str, literal: &str) -> bool {
    let Some(decoded) = decode(part) else { return false };
    let text = String::from_utf8_lossy(&decoded);
    // Both ways, for the letters outside of ASCII that have one of it as their other case.
    let mut folded = text.trim_start().chars().flat_map(char::to_uppercase).flat_map(char::to_lowercase);
    let begins = literal.chars().all(|c| folded.next() == Some(c.to_ascii_lowercase()));
    begins && matches!(folded.find(|c| !c.is_whitespace()), None | Some('.'))
}

/// Whether every segment is one that no router takes for anything else: none is blank, `.` or `..`, and none has, encoded
/// or not, a character that some routers split at or strip, or bytes that are no text.
pub(super) fn is_unambiguous(path: &str) -> bool {
    split(path).all(|segment| {
        let Some(decoded) = decode(segment) else { return false };
        let Ok(text) = core::str::from_utf8(&decoded) else { return false };
        let is_odd = |c: char| c.is_control() || matches!(c, '/' | '\\' | ';' | '?' | '#' | '%');
        !matches!(text.trim(), "" | "." | "..") && !text.contains(is_odd)
    })
}

/// The bytes of a segment, percent-encoding undone once. None where a percent sign encodes nothing.
fn decode(segment: &str) -> Option<Cow<'_, [u8]>> {
    if !segment.contains('%') {
        return Some(Cow::Borrowed(segment.as_bytes()));
    }
    let mut decoded = Vec::with_capacity(segment.len());
    let mut bytes = segment.bytes();
    while let Some(byte) = bytes.next() {
        decoded.push(match byte {
            b'%' => hex(bytes.next()?)? << 4 | hex(bytes.next()?)?,
            byte => byte,
        });
    }
    Some(Cow::Owned(decoded))
}

fn hex(digit: u8) -> Option<u8> {
    char::from(digit).to_digit(16).and_then(|digit| u8::try_from(digit).ok())
}

/// The template as the matcher takes it, its parameters without names of their own: of one shape is one template, whatever
/// its methods call them.
pub(super) fn shape(path: &'static str) -> String {
    let segments = path.split('/').enumerate().map(|(position, segment)| match Segment::of(segment) {
        Segment::CatchAll => Cow::Borrowed("{*rest}"),
        Segment::Parameter => Cow::Owned(std::format!("{{{position}}}")),
        Segment::Literal(literal) => Cow::Borrowed(literal),
    });
    segments.collect::<Vec<_>>().join("/")
}
