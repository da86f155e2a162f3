//! The templates of a catalog as a tree, segment by segment.

use std::vec::Vec;

use super::caseless::{Caseless, TextMap};
use super::part::is_around;
use super::steps;
use super::template::{Around, Segment, Template, has_slash, split};

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
    /// By their text in whatever case, with each of its spellings.
    literals: TextMap<Caseless<'static>, Vec<(&'static str, usize)>>,
    texts: TextMap<Around, usize>,
    parameter: Option<usize>,
    /// The template that takes whatever follows.
    catch_all: Option<usize>,
    /// The templates that end here, without and with a slash.
    ends: [Option<usize>; 2],
    /// Whether a segment that is a literal of this node may be something else of it too.
    is_forked: bool,
    has_verbs: bool,
}

/// What a path is if every segment of it is one thing only.
pub(super) enum Plain {
    Template(usize),
    Nothing,
    /// Some segment may be several things.
    Ambiguous,
}

enum Next {
    Node(usize),
    Found(Plain),
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

    /// The place in the tree for the position of a template, which is there if one of the same shape was added before.
    pub(super) fn entry(&mut self, path: &'static str, template: &Template) -> &mut Option<usize> {
        let mut at = 0;
        for segment in template.segments() {
            at = match *segment {
                Segment::CatchAll => return self.catch_all(at),
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

    fn catch_all(&mut self, at: usize) -> &mut Option<usize> {
        let node = &mut self.nodes[at];
        node.is_forked = true;
        &mut node.catch_all
    }

    fn parameter(&mut self, at: usize) -> usize {
        if let Some(known) = self.nodes[at].parameter {
            return known;
        }
        let new = self.add();
        let node = &mut self.nodes[at];
        node.is_forked = true;
        *node.parameter.insert(new)
    }

    fn text(&mut self, at: usize, around: Around) -> usize {
        if let Some(known) = self.nodes[at].texts.get(&around) {
            return *known;
        }
        let new = self.add();
        let node = &mut self.nodes[at];
        node.is_forked = true;
        node.has_verbs |= around.is_verb();
        node.texts.insert(around, new);
        new
    }

    fn literal(&mut self, at: usize, literal: &'static str) -> usize {
        self.longest = self.longest.max(literal.len());
        let new = self.nodes.len();
        let node = &mut self.nodes[at];
        let spellings = node.literals.entry(Caseless(literal)).or_default();
        if let Some((_, known)) = spellings.iter().find(|(known, _)| *known == literal) {
            return *known;
        }
        spellings.push((literal, new));
        node.is_forked |= spellings.len() > 1;
        self.add()
    }

    /// To be called when all templates are there.
    pub(super) fn finish(&mut self) {
        for node in &mut self.nodes {
            node.is_forked |= node.has_alike_literals();
        }
    }

    /// What a path is, byte for byte, as long as it is plain and no segment of it may be several things.
    #[inline]
    pub(super) fn find_plain(&self, path: &str) -> Plain {
        let mut node = &self.nodes[0];
        for segment in split(path) {
            match node.next(segment) {
                Next::Node(next) => node = &self.nodes[next],
                Next::Found(found) => return found,
            }
        }
        node.ends[usize::from(has_slash(path))].map_or(Plain::Nothing, Plain::Template)
    }
}

impl Node {
    #[inline]
    fn next(&self, segment: &str) -> Next {
        steps::count(segment.len() + 1);
        if let Some(spellings) = self.spellings(segment) {
            return match spellings {
                _ if self.is_forked => Next::Found(Plain::Ambiguous),
                [(literal, next)] if *literal == segment => Next::Node(*next),
                _ => Next::Found(Plain::Nothing),
            };
        }
        match (self.parameter, self.catch_all) {
            _ if segment.is_empty() => Next::Found(Plain::Nothing),
            _ if self.may_be_text(segment) => Next::Found(Plain::Ambiguous),
            (Some(next), None) => Next::Node(next),
            (None, Some(position)) => Next::Found(Plain::Template(position)),
            (None, None) => Next::Found(Plain::Nothing),
            (Some(_), Some(_)) => Next::Found(Plain::Ambiguous),
        }
    }

    fn may_be_text(&self, segment: &str) -> bool {
        let is_text = |around: &Around| is_around(segment.as_bytes(), around.before, around.behind);
        self.texts.keys().any(is_text) || self.has_verbs && segment.contains(':')
    }

    /// Whether a literal is another one with a format behind it, as `index.html` is `index`.
    fn has_alike_literals(&self) -> bool {
        let with_dot = self.literals.keys().filter(|literal| literal.0.contains('.'));
        let mut stems = with_dot.flat_map(|literal| literal.0.match_indices('.').map(|(end, _)| &literal.0[..end]));
        stems.any(|stem| self.literals.contains_key(&Caseless(stem)))
    }

    /// The literals that a segment is in whatever case.
    #[inline]
    pub(super) fn spellings<'n>(&'n self, segment: &'n str) -> Option<&'n [(&'static str, usize)]> {
        if self.literals.is_empty() { None } else { self.literals.get(&Caseless(segment)).map(Vec::as_slice) }
    }

    pub(super) fn texts(&self) -> impl Iterator<Item = (Around, usize)> {
        self.texts.iter().map(|(around, next)| (*around, *next))
    }

    pub(super) fn parameter(&self) -> Option<usize> {
        self.parameter
    }

    pub(super) fn catch_all(&self) -> Option<usize> {
        self.catch_all
    }

    pub(super) fn ends(&self) -> [Option<usize>; 2] {
        self.ends
    }

    pub(super) fn has_verbs(&self) -> bool {
        self.has_verbs
    }
}
