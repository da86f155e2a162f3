//! Finds all templates that a path matches if the router ignores case, slashes at the end or percent-encoding.

use std::vec::Vec;

use super::part::Part;
use super::steps;
use super::template::Segment;
use super::tree::{Node, Tree};

/// A template that a path may be, by its position.
pub(super) struct Candidate {
    pub(super) position: usize,
    /// Whether it is this byte for byte.
    pub(super) is_exact: bool,
}

/// A way through a tree, along all of its nodes that the segments so far may lead to. There is one way to each node, so
/// that no node is visited twice.
pub(super) struct Walk<'t> {
    tree: &'t Tree,
    places: Vec<Place>,
    found: Vec<Candidate>,
}

#[derive(Clone, Copy)]
struct Place {
    node: usize,
    is_exact: bool,
}

impl<'t> Walk<'t> {
    pub(super) fn new(tree: &'t Tree) -> Self {
        Self { tree, places: Vec::from([Place { node: 0, is_exact: true }]), found: Vec::new() }
    }

    /// Whether no node is left: what follows in the path is the rest of a template, or none is found.
    pub(super) fn is_over(&self) -> bool {
        self.places.is_empty()
    }

    /// Goes on by a segment.
    pub(super) fn go_on(&mut self, part: &Part<'_>) {
        let places = core::mem::take(&mut self.places);
        let is_verb = part.has_colon() && places.iter().any(|place| self.tree.node(place.node).has_verbs);
        let folded = part.folded(self.tree.longest());
        for place in places {
            let at = self.tree.node(place.node);
            steps::count(1);
            let is_plain = place.is_exact && !is_verb;
            self.take_rest(at, is_plain);
            self.places.extend(at.alike(&folded).map(|(segment, node)| {
                let is_exact = match segment {
                    Segment::Literal(literal) => place.is_exact && literal == part.written,
                    Segment::Text(around) => {
                        place.is_exact
                            && part.fits(around)
                            && (part.fits_without_format(around) || !at.has_beside(around, &folded))
                    }
                    Segment::Parameter | Segment::CatchAll => is_plain,
                };
                Place { node, is_exact }
            }));
        }
    }

    /// Whether a router may drop the last segment of a path, as a format without anything before it, and find a template that
    /// ends before it.
    pub(super) fn may_end_before(&self, last: &Part<'_>) -> bool {
        let ends = |node: &Node| node.ends.iter().any(Option::is_some) && !node.has_literal(last.written);
        last.is_format() && self.places.iter().any(|place| ends(self.tree.node(place.node)))
    }

    fn take_rest(&mut self, node: &Node, is_exact: bool) {
        self.found.extend(node.catch_all.map(|position| Candidate { position, is_exact }));
    }

    /// Ends the path, with or without a slash. A router that takes the rest of a path may take none.
    pub(super) fn end(mut self, has_slash: bool) -> Vec<Candidate> {
        for place in core::mem::take(&mut self.places) {
            let node = self.tree.node(place.node);
            steps::count(1);
            self.take_rest(node, false);
            for (position, slash) in node.ends.into_iter().zip([false, true]) {
                let is_exact = place.is_exact && slash == has_slash;
                self.found.extend(position.map(|position| Candidate { position, is_exact }));
            }
        }
        self.found
    }
}
