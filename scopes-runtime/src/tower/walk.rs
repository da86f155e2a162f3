//! All templates that a path may be, for a router as lenient as any.

use std::vec::Vec;

use super::part::{Folded, Part};
use super::steps;
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
    /// `is_exact` says whether the path begins as templates do.
    pub(super) fn new(tree: &'t Tree, is_exact: bool) -> Self {
        Self { tree, places: Vec::from([Place { node: 0, is_exact }]), found: Vec::new() }
    }

    /// Whether no node is left: what follows in the path is the rest of a template, or none is found.
    pub(super) fn is_over(&self) -> bool {
        self.places.is_empty()
    }

    /// Goes on by a segment.
    pub(super) fn go_on(&mut self, part: &Part<'_>) {
        let places = core::mem::take(&mut self.places);
        let is_verb = part.has_colon() && places.iter().any(|place| self.tree.node(place.node).has_verbs());
        let folded = part.folded(self.tree.longest());
        for place in places {
            let node = self.tree.node(place.node);
            steps::count(1);
            self.take_rest(node, place.is_exact && !part.is_blank() && !is_verb);
            self.follow_literals(node, place, part, &folded);
            self.follow_texts(node, place, part, &folded);
            let is_exact = place.is_exact && !is_verb;
            self.places.extend(node.parameter().map(|node| Place { node, is_exact }));
        }
    }

    fn take_rest(&mut self, node: &Node, is_exact: bool) {
        self.found.extend(node.catch_all().map(|position| Candidate { position, is_exact }));
    }

    fn follow_literals(&mut self, node: &Node, place: Place, part: &Part<'_>, folded: &Folded) {
        for (literal, node) in folded.stems().filter_map(|stem| node.spellings(stem)).flatten() {
            self.places.push(Place { node: *node, is_exact: place.is_exact && *literal == part.written });
        }
    }

    fn follow_texts(&mut self, node: &Node, place: Place, part: &Part<'_>, folded: &Folded) {
        for (around, node) in node.texts().filter(|(around, _)| folded.has_around(around.before, around.behind)) {
            self.places.push(Place { node, is_exact: place.is_exact && part.fits(around) });
        }
    }

    /// Ends the path, with or without a slash. A router that takes the rest of a path may take none.
    pub(super) fn end(mut self, has_slash: bool) -> Vec<Candidate> {
        for place in core::mem::take(&mut self.places) {
            let node = self.tree.node(place.node);
            steps::count(1);
            self.take_rest(node, false);
            for (position, slash) in node.ends().into_iter().zip([false, true]) {
                let is_exact = place.is_exact && slash == has_slash;
                self.found.extend(position.map(|position| Candidate { position, is_exact }));
            }
        }
        self.found
    }
}
