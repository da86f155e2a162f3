//! Path templates, and which of them a lenient router could mean by a path.

use std::borrow::Cow;
use std::string::String;
use std::vec::Vec;

use super::lenient::{is_alike, split};

/// A template, segment by segment, without the slash at its end.
pub(super) struct Template {
    segments: Vec<Segment>,
}

/// In ascending order of how much it says.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Segment {
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

    pub(super) fn segments(&self) -> &[Segment] {
        &self.segments
    }

    /// The text that stands where the other one has its first parameter. None where this one has no text there, or the
    /// other one no parameter.
    pub(super) fn literal_beside(&self, other: &Self) -> Option<&'static str> {
        let beside = self.segments.iter().zip(&other.segments);
        let (own, _) = beside.into_iter().find(|(_, other)| !matches!(other, Segment::Literal(_)))?;
        if let Segment::Literal(literal) = own { Some(literal) } else { None }
    }

    /// Whether this template says more than the other one somewhere: then it may be what was meant by a path that is,
    /// byte for byte, the other one.
    pub(super) fn says_more_than(&self, other: &Self) -> bool {
        self.segments.iter().zip(&other.segments).any(|(segment, other)| segment.says_more_than(*other))
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
