//! Path templates, segment by segment.

use std::vec::Vec;

use super::part::{Around, is_around};
use super::steps;

/// A path without the slashes at its beginning and its end.
#[inline]
pub(super) fn inner(path: &str) -> &str {
    let path = path.strip_prefix('/').unwrap_or(path);
    path.strip_suffix('/').unwrap_or(path)
}

/// The segments of a path, without the slash at its end.
pub(super) fn split(path: &str) -> core::str::Split<'_, char> {
    inner(path).split('/')
}

/// Whether a path has a slash at its end that is not the one at its beginning.
#[inline]
pub(super) fn has_slash(path: &str) -> bool {
    matches!(path.as_bytes(), [_, .., b'/'])
}

/// A segment of a template, in ascending order of how much it says.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Segment {
    CatchAll,
    Parameter,
    /// A parameter with text before or after it.
    Text(Around),
    Literal(&'static str),
}

impl Segment {
    pub(super) fn of(segment: &'static str) -> Self {
        let Some((before, rest)) = segment.split_once('{') else { return Self::Literal(segment) };
        let (name, behind) = rest.rsplit_once('}').unwrap_or((rest, ""));
        match (before, behind) {
            ("", "") if name.starts_with('*') => Self::CatchAll,
            ("", "") => Self::Parameter,
            _ => Self::Text(Around { before, behind }),
        }
    }

    /// Whether requests have more than one text there.
    pub(super) fn takes_any(self) -> bool {
        !matches!(self, Self::Literal(_))
    }

    fn says_more_than(self, other: Self) -> bool {
        match (self, other) {
            (Self::Literal(_), Self::Literal(_)) => false,
            (Self::Text(own), Self::Text(other)) => !own.is_in(other),
            _ => self > other,
        }
    }
}

impl Around {
    /// Whether this is part of the text around the other one, in whatever case.
    fn is_in(self, other: Self) -> bool {
        is_around(other.before.as_bytes(), self.before, "") && is_around(other.behind.as_bytes(), "", self.behind)
    }

    /// The part of a segment between the two texts.
    pub(super) fn value(self, segment: &str) -> Option<&str> {
        segment.strip_prefix(self.before)?.strip_suffix(self.behind)
    }

    /// Whether a segment has something between the two texts.
    pub(super) fn has_value(self, segment: &[u8]) -> bool {
        let rest = segment.strip_prefix(self.before.as_bytes());
        let value = rest.and_then(|rest| rest.strip_suffix(self.behind.as_bytes()));
        value.is_some_and(|value| !value.is_empty())
    }

    /// Whether this is how a verb begins, as in `{id}:approve`.
    pub(super) fn is_verb(self) -> bool {
        self.behind.starts_with(':')
    }
}

/// A path template.
pub(super) struct Template {
    segments: Vec<Segment>,
}

impl Template {
    pub(super) fn new(path: &'static str) -> Self {
        Self { segments: split(path).map(Segment::of).collect() }
    }

    pub(super) fn segments(&self) -> &[Segment] {
        &self.segments
    }

    pub(super) fn has_parameters(&self) -> bool {
        self.segments.iter().any(|segment| segment.takes_any())
    }

    /// Whether this template says more than the other one somewhere: then it may be what was meant by a path that is,
    /// byte for byte, the other one.
    pub(super) fn says_more_than(&self, other: &Self) -> bool {
        steps::count(self.segments.len().min(other.segments.len()));
        self.segments.iter().zip(&other.segments).any(|(segment, other)| segment.says_more_than(*other))
    }
}
