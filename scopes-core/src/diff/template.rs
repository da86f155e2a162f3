//! Path templates as the table of endpoints at run time tells them apart, and what two of them have in common.

use std::cmp::Ordering;

use super::choices::TooMuch;
use crate::listed::Listed as _;

/// How many paths are tried that two templates have in common.
const MOST_PATHS: usize = 64;

/// A part of a template, in ascending order of how much it says.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Segment<'c> {
    Rest,
    Parameter,
    /// A parameter with text before or behind it.
    Text(&'c str, &'c str),
    Literal(&'c str),
}

/// A path template.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Template<'c> {
    pub(crate) segments: Vec<Segment<'c>>,
    pub(super) has_slash: bool,
}

impl<'c> Template<'c> {
    pub(crate) fn new(path: &'c str) -> Self {
        Self { segments: parts(path).map(Segment::of).listed(), has_slash: has_slash(path) }
    }

    /// Whether this template says more somewhere: then it may be what was meant by a path that is the other one too.
    pub(crate) fn says_more_than(&self, other: &Self) -> bool {
        self.segments.iter().zip(&other.segments).any(|(segment, other)| segment.says_more_than(*other))
    }

    /// Paths that are both, in which the value of no parameter is a text of a template, or where the texts around two of them
    /// overlap: whatever else takes one of them takes any other path that is both, or that very one. `rest` parts are taken by a
    /// `{*rest}`.
    pub(super) fn common(&self, other: &Self, value: &str, rest: usize) -> Result<Vec<String>, TooMuch> {
        let count = self.length(rest, other).max(other.length(rest, self));
        let slashes = [self, other].map(|template| (!template.is_rest()).then_some(template.has_slash));
        let slashes = match slashes {
            [Some(own), Some(other)] if own != other => return Ok(Vec::new()),
            [None, None] => vec![false, true],
            [own, other] => vec![own.or(other).unwrap_or_default()],
        };
        let mut paths = vec![String::new()];
        for at in 0..count {
            let Some((own, others)) = self.at(at).zip(other.at(at)) else { return Ok(Vec::new()) };
            paths = longer_paths(paths, &own.common(others, value))?;
        }
        let with_slash =
            |path: &String| slashes.iter().map(|has| if *has { format!("{path}/") } else { path.clone() }).listed();
        Ok(paths.iter().flat_map(with_slash).listed())
    }

    pub(super) fn is_rest(&self) -> bool {
        self.segments.last() == Some(&Segment::Rest)
    }

    fn length(&self, rest: usize, other: &Self) -> usize {
        if self.is_rest() {
            let own = self.segments.len() - 1;
            own + rest.max(other.segments.len().saturating_sub(own))
        } else {
            self.segments.len()
        }
    }

    fn at(&self, at: usize) -> Option<Segment<'c>> {
        self.segments.get(at).copied().or(self.is_rest().then_some(Segment::Rest))
    }
}

impl<'c> Segment<'c> {
    fn of(segment: &'c str) -> Self {
        let Some((before, rest)) = segment.split_once('{') else { return Self::Literal(segment) };
        let (name, behind) = rest.rsplit_once('}').unwrap_or((rest, ""));
        match (before, behind) {
            ("", "") if name.starts_with('*') => Self::Rest,
            ("", "") => Self::Parameter,
            _ => Self::Text(before, behind),
        }
    }

    fn says_more_than(self, other: Self) -> bool {
        match (self, other) {
            (Self::Literal(_), Self::Literal(_)) => false,
            (Self::Text(before, behind), Self::Text(others_before, others_behind)) => {
                !(starts(others_before, before) && ends(others_behind, behind))
            }
            _ => self.cmp(&other) == Ordering::Greater,
        }
    }

    /// Whether a part of a path is this one.
    pub(super) fn takes(self, part: &str, is_verb: bool) -> bool {
        match self {
            Self::Literal(literal) => literal == part,
            Self::Text(before, behind) => {
                let value = part.strip_prefix(before).and_then(|rest| rest.strip_suffix(behind));
                value.is_some_and(|value| !value.is_empty())
            }
            Self::Parameter | Self::Rest => !part.is_empty() && !is_verb,
        }
    }

    /// Whether this is how a verb begins, as in `{id}:approve`.
    pub(super) fn is_verb(self) -> bool {
        matches!(self, Self::Text(_, behind) if behind.starts_with(':'))
    }

    /// Whether a part of a path may be both.
    pub(super) fn meets(self, other: Self) -> bool {
        !self.common(other, "0").is_empty()
    }

    /// Parts of a path that are both.
    fn common(self, other: Self, value: &str) -> Vec<String> {
        match (self, other) {
            (Self::Literal(literal), other) | (other, Self::Literal(literal)) => {
                if other.takes(literal, false) {
                    vec![literal.to_owned()]
                } else {
                    Vec::new()
                }
            }
            (Self::Text(before, behind), Self::Text(others_before, others_behind)) => {
                let least = (before.len() + behind.len()).max(others_before.len() + others_behind.len()) + 1;
                let before = longer(before, others_before, str::starts_with);
                let behind = longer(behind, others_behind, str::ends_with);
                before.zip(behind).map_or_else(Vec::new, |(before, behind)| around(before, behind, value, least))
            }
            (Self::Text(before, behind), _) | (_, Self::Text(before, behind)) => {
                vec![format!("{before}{value}{behind}")]
            }
            _ => vec![value.to_owned()],
        }
    }
}

/// Parts that begin and end like this and are at least so long: with a value between, with a verb for one, and those of which
/// the beginning and the end overlap.
fn around(before: &str, behind: &str, value: &str, least: usize) -> Vec<String> {
    let mut parts = vec![format!("{before}{value}{behind}")];
    for length in least..=before.len() + behind.len() {
        let overlap = before.len() + behind.len() - length;
        if let Some((shared, rest)) = behind.split_at_checked(overlap)
            && before.ends_with(shared)
        {
            parts.push(format!("{before}{rest}"));
        }
        if parts.len() > MOST_PATHS {
            return parts;
        }
    }
    parts.push(format!("{before}:{value}{behind}"));
    parts
}

/// Paths with each of these parts behind them.
fn longer_paths(paths: Vec<String>, parts: &[String]) -> Result<Vec<String>, TooMuch> {
    if paths.len() * parts.len() > MOST_PATHS {
        return Err(TooMuch);
    }
    if let [part] = parts {
        return Ok(paths.into_iter().map(|path| path + "/" + part).listed());
    }
    Ok(paths.iter().flat_map(|path| parts.iter().map(move |part| format!("{path}/{part}"))).listed())
}

fn longer<'c>(one: &'c str, other: &'c str, fits: impl Fn(&'c str, &'c str) -> bool) -> Option<&'c str> {
    if fits(one, other) { Some(one) } else { fits(other, one).then_some(other) }
}

fn starts(text: &str, start: &str) -> bool {
    text.get(..start.len()).is_some_and(|text| text.eq_ignore_ascii_case(start))
}

fn ends(text: &str, end: &str) -> bool {
    let at = text.len().checked_sub(end.len());
    at.and_then(|at| text.get(at..)).is_some_and(|text| text.eq_ignore_ascii_case(end))
}

/// The parts of a path, without the slash at its end.
pub(crate) fn parts(path: &str) -> std::str::Split<'_, char> {
    let path = path.strip_prefix('/').unwrap_or(path);
    path.strip_suffix('/').unwrap_or(path).split('/')
}

pub(super) fn has_slash(path: &str) -> bool {
    path.len() > 1 && path.ends_with('/')
}
