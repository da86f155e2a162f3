//! The templates of a catalog as a tree, segment by segment.

use std::collections::hash_map::Entry;
use std::vec::Vec;

use super::caseless::{Caseless, Hashed, TextMap};
use super::part::Around;
use super::part::Folded;
use super::steps;
use super::template::{Segment, Template, has_slash};

/// Templates by their segments. Every node but the root has one parent and one way to it.
pub(super) struct Tree {
    nodes: Vec<Node>,
    /// How many bytes the longest literal segment has.
    longest: usize,
}

/// Where templates that begin alike go on or end. Nodes are named by their position in the tree, templates by theirs in the
/// table.
#[derive(Default)]
pub(super) struct Node {
    /// By their text in whatever case.
    pub(super) literals: TextMap<Caseless<'static>, Spellings>,
    /// The only one of them, where no segment may be anything else of this node.
    pub(super) only: Option<(&'static str, usize)>,
    pub(super) texts: TextMap<Around, usize>,
    pub(super) parameter: Option<usize>,
    /// The template that takes whatever follows.
    pub(super) catch_all: Option<usize>,
    /// The templates that end here, without and with a slash.
    pub(super) ends: [Option<usize>; 2],
    /// Whether a segment that is a literal of this node may be something else of it too.
    pub(super) is_forked: bool,
    /// Whether there is a text that begins as a verb does.
    pub(super) has_verbs: bool,
}

/// A literal, and others that differ from it in case.
pub(super) struct Spellings {
    pub(super) first: (&'static str, usize),
    others: Vec<(&'static str, usize)>,
}

impl Tree {
    pub(super) fn new() -> Self {
        Self { nodes: Vec::from([Node::default()]), longest: 0 }
    }

    pub(super) fn node(&self, position: usize) -> &Node {
        &self.nodes[position]
    }

    pub(super) fn longest(&self) -> usize {
        self.longest
    }

    /// The place for the position of a template. It is taken if one of the same shape was added before.
    pub(super) fn entry(&mut self, path: &'static str, template: &Template) -> &mut Option<usize> {
        let mut at = 0;
        for segment in template.segments() {
            self.nodes[at].is_forked |= segment.takes_any();
            at = match *segment {
                Segment::CatchAll => return &mut self.nodes[at].catch_all,
                Segment::Parameter => self.parameter(at),
                Segment::Text(around) => self.text(at, around),
                Segment::Literal(literal) => self.literal(at, literal),
            };
        }
        &mut self.nodes[at].ends[usize::from(has_slash(path))]
    }

    fn add(&mut self) -> usize {
        self.nodes.push(Node::default());
        self.nodes.len() - 1
    }

    fn parameter(&mut self, at: usize) -> usize {
        let new = self.nodes.len();
        let node = *self.nodes[at].parameter.get_or_insert(new);
        if node == new { self.add() } else { node }
    }

    fn text(&mut self, at: usize, around: Around) -> usize {
        let new = self.nodes.len();
        let parent = &mut self.nodes[at];
        parent.has_verbs |= around.is_verb();
        let node = *parent.texts.entry(around).or_insert(new);
        if node == new { self.add() } else { node }
    }

    fn literal(&mut self, at: usize, literal: &'static str) -> usize {
        self.longest = self.longest.max(literal.len());
        let new = self.nodes.len();
        let node = match self.nodes[at].literals.entry(Caseless(Hashed::new(literal))) {
            Entry::Vacant(entry) => entry.insert(Spellings { first: (literal, new), others: Vec::new() }).first.1,
            Entry::Occupied(entry) => entry.into_mut().entry(literal, new),
        };
        if node == new { self.add() } else { node }
    }

    /// Notes what follows from all templates. Call it after the last one was added.
    pub(super) fn finish(&mut self) {
        for node in &mut self.nodes {
            node.is_forked |= node.has_alike_literals();
            let mut literals = node.literals.values().map(|spellings| spellings.first);
            node.only = literals.next().filter(|_| !node.is_forked && literals.next().is_none());
        }
    }
}

impl Spellings {
    /// The node of a literal, which is this one if there is none.
    fn entry(&mut self, literal: &'static str, new: usize) -> usize {
        let known = self.find(literal.as_bytes());
        known.unwrap_or_else(|| {
            self.others.push((literal, new));
            new
        })
    }

    #[inline]
    pub(super) fn find(&self, literal: &[u8]) -> Option<usize> {
        self.iter().find(|(spelling, _)| spelling.as_bytes() == literal).map(|(_, node)| node)
    }

    fn iter(&self) -> impl Iterator<Item = (&'static str, usize)> {
        [self.first].into_iter().chain(self.others.iter().copied())
    }
}

impl Node {
    /// Whether a router may take one of the literals for another one: they differ in case, or one has a format at its end that the
    /// other one does not have, as `index.html` and `index`.
    fn has_alike_literals(&self) -> bool {
        let spellings = || self.literals.values();
        let literals = spellings().map(|spellings| spellings.first.0);
        let mut stems = literals.flat_map(|literal| literal.match_indices('.').map(|(end, _)| &literal[..end]));
        spellings().any(|spellings| !spellings.others.is_empty()) || stems.any(|stem| self.spellings(stem).is_some())
    }

    /// The literals that a text is in whatever case.
    fn spellings<'n>(&'n self, text: &'n str) -> Option<&'n Spellings> {
        steps::count(text.len());
        self.literals.get(&Caseless(Hashed::new(text)))
    }

    /// The segments of this node that a text may be, and the nodes that they lead to.
    pub(super) fn alike<'n>(&'n self, text: &'n Folded) -> impl Iterator<Item = (Segment, usize)> + 'n {
        let spellings = text.stems().filter_map(|stem| self.spellings(stem)).flat_map(Spellings::iter);
        let literals = spellings.map(|(literal, node)| (Segment::Literal(literal), node));
        let texts = self.texts.iter().filter(|(around, _)| text.has_around(around.before, around.behind));
        let texts = texts.map(|(around, node)| (Segment::Text(*around), *node));
        literals.chain(texts).chain(self.parameter.map(|node| (Segment::Parameter, node)))
    }

    /// Whether a segment with this text around its parameter may be read as another segment of this node that says less, by a router
    /// that drops a part of it.
    pub(super) fn has_beside(&self, around: Around, text: &Folded) -> bool {
        let mut others = self.texts.keys().filter(|other| **other != around);
        self.parameter.is_some()
            || self.catch_all.is_some()
            || others.any(|other| text.has_around(other.before, other.behind))
    }

    pub(super) fn has_literal(&self, literal: &str) -> bool {
        self.spellings(literal).is_some_and(|spellings| spellings.find(literal.as_bytes()).is_some())
    }

    /// Where a segment of a template leads to.
    pub(super) fn child(&self, segment: Segment) -> Option<usize> {
        match segment {
            Segment::CatchAll => None,
            Segment::Parameter => self.parameter,
            Segment::Text(around) => self.texts.get(&around).copied(),
            Segment::Literal(literal) => self.spellings(literal)?.find(literal.as_bytes()),
        }
    }

    /// The beginnings of the segments of this node: its literals, and the texts before its parameters.
    pub(super) fn beginnings(&self) -> impl Iterator<Item = &'static str> {
        let literals = self.literals.values().map(|spellings| spellings.first.0);
        literals.chain(self.texts.keys().map(|around| around.before))
    }
}
