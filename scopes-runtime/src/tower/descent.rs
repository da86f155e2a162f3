//! Follows a plain path through the tree of templates, one step for each segment and without a copy.

use super::caseless::{Caseless, Hashed};
use super::part::{Around, is_around};
use super::steps;
use super::template::{has_slash, inner};
use super::tree::{Node, Tree};

/// The template that a plain path matches byte for byte, if there is one.
pub(super) enum Plain {
    Template {
        position: usize,
        /// Whether each segment is one thing only, in whatever case.
        is_alone: bool,
    },
    Nothing,
    Ambiguous,
}

enum Next {
    Node { node: usize, is_alone: bool },
    Found(Plain),
}

/// Follows a path, along literals where there are any. The path means the template that this finds, unless another template, which
/// has a parameter or another spelling where this one has a literal, says more in a later segment.
#[inline]
pub(super) fn descend(tree: &Tree, path: &str) -> Plain {
    let mut at = tree.node(0);
    let mut was_alone = true;
    let mut rest = Some(inner(path).as_bytes());
    while let Some(path) = rest {
        if let Some((literal, node)) = at.only {
            let Some(behind) = behind(path, literal) else { return Plain::Nothing.after(was_alone) };
            rest = behind.get(1..);
            at = tree.node(node);
            continue;
        }
        let segment = Hashed::first_of(path);
        rest = path.get(segment.text.len() + 1..);
        match next(at, segment) {
            Next::Node { node, is_alone } => {
                at = tree.node(node);
                was_alone &= is_alone;
            }
            Next::Found(found) => return found.after(was_alone),
        }
    }
    at.ends[usize::from(has_slash(path))].map_or(Plain::Nothing, Plain::alone).after(was_alone)
}

/// The path after its first segment, if that is this segment: empty, or beginning with a slash.
#[inline]
fn behind<'p>(path: &'p [u8], literal: &str) -> Option<&'p [u8]> {
    path.strip_prefix(literal.as_bytes()).filter(|behind| matches!(behind.first(), None | Some(b'/')))
}

impl Plain {
    fn alone(position: usize) -> Self {
        Self::Template { position, is_alone: true }
    }

    /// This result for the whole path, whose earlier segments could be read in one way only (`was_alone`) or in several.
    #[inline]
    fn after(self, was_alone: bool) -> Self {
        match self {
            Self::Template { position, is_alone } => Self::Template { position, is_alone: is_alone && was_alone },
            Self::Nothing if !was_alone => Self::Ambiguous,
            Self::Nothing | Self::Ambiguous => self,
        }
    }
}

#[inline]
fn next(node: &Node, segment: Hashed<'_>) -> Next {
    steps::count(1);
    steps::count(segment.text.len());
    if !node.is_forked {
        let literal = node.literals.get(&segment);
        return literal.map_or(Next::Found(Plain::Nothing), |of| Next::Node { node: of.first.1, is_alone: true });
    }
    if !node.literals.is_empty()
        && let Some(spellings) = node.literals.get(&Caseless(segment))
    {
        let node = spellings.find(segment.text);
        return node.map_or(Next::Found(Plain::Ambiguous), |node| Next::Node { node, is_alone: false });
    }
    if segment.text.is_empty() {
        return Next::Found(Plain::Nothing);
    }
    if node.texts.is_empty() { next_by_parameter(node) } else { next_by_text(node, segment.text) }
}

#[inline]
fn next_by_parameter(node: &Node) -> Next {
    match (node.parameter, node.catch_all) {
        (Some(node), None) => Next::Node { node, is_alone: true },
        (None, Some(position)) => Next::Found(Plain::alone(position)),
        (None, None) => Next::Found(Plain::Nothing),
        (Some(_), Some(_)) => Next::Found(Plain::Ambiguous),
    }
}

fn next_by_text(node: &Node, segment: &[u8]) -> Next {
    let is_text = |(around, _): &(&Around, &usize)| is_around(segment, around.before, around.behind);
    let mut alike = node.texts.iter().filter(is_text);
    match (alike.next(), alike.next()) {
        (None, _) if node.has_verbs && segment.contains(&b':') => Next::Found(Plain::Ambiguous),
        (None, _) => next_by_parameter(node),
        (Some((around, next)), None) if around.has_value(segment) => {
            Next::Node { node: *next, is_alone: node.parameter.is_none() && node.catch_all.is_none() }
        }
        (Some(_), _) => Next::Found(Plain::Ambiguous),
    }
}
