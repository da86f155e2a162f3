//! The templates of a catalog as a tree, segment by segment.

use std::collections::hash_map::Entry;
use std::vec::Vec;

use super::caseless::{Caseless, Hashed, TextMap};
use super::part::{Folded, is_around};
use super::steps;
use super::template::{Around, Segment, Template, has_slash, inner};

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
    literals: TextMap<Caseless<'static>, Spellings>,
    /// The only one of them, where no segment may be anything else of this node.
    only: Option<(&'static str, usize)>,
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

/// A literal, and others that differ from it in case.
struct Spellings {
    first: (&'static str, usize),
    others: Vec<(&'static str, usize)>,
}

impl Spellings {
    fn iter(&self) -> impl Iterator<Item = (&'static str, usize)> {
        [self.first].into_iter().chain(self.others.iter().copied())
    }

    #[inline]
    fn find(&self, literal: &[u8]) -> Option<usize> {
        let (first, node) = self.first;
        if first.as_bytes() == literal {
            return Some(node);
        }
        self.others.iter().find(|(other, _)| other.as_bytes() == literal).map(|(_, node)| *node)
    }
}

/// What a plain path is, byte for byte.
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
        let new = (literal, self.nodes.len());
        let node = &mut self.nodes[at];
        match node.literals.entry(Caseless(Hashed::new(literal))) {
            Entry::Vacant(entry) => drop(entry.insert(Spellings { first: new, others: Vec::new() })),
            Entry::Occupied(mut spellings) => {
                if let Some(known) = spellings.get().find(literal.as_bytes()) {
                    return known;
                }
                node.is_forked = true;
                spellings.get_mut().others.push(new);
            }
        }
        self.add()
    }

    /// To be called when all templates are there.
    pub(super) fn finish(&mut self) {
        for node in &mut self.nodes {
            node.is_forked |= node.has_alike_literals();
            let mut literals = node.literals.values().map(|spellings| spellings.first);
            node.only = literals.next().filter(|_| !node.is_forked && literals.next().is_none());
        }
    }

    /// Follows a path, by literals where there are any. A template that it finds is what the path is unless another one,
    /// which has a parameter or another spelling there, says more further behind.
    #[inline]
    pub(super) fn find_plain(&self, path: &str) -> Plain {
        let mut at = &self.nodes[0];
        let mut was_alone = true;
        let mut rest = Some(inner(path).as_bytes());
        while let Some(path) = rest {
            if let Some((literal, node)) = at.only {
                let Some(behind) = behind(path, literal) else { return Plain::Nothing.after(was_alone) };
                rest = behind;
                at = &self.nodes[node];
                continue;
            }
            let segment = Hashed::first_of(path);
            rest = path.get(segment.text.len() + 1..);
            match at.next(segment) {
                Next::Node { node, is_alone } => {
                    at = &self.nodes[node];
                    was_alone &= is_alone;
                }
                Next::Found(found) => return found.after(was_alone),
            }
        }
        at.ends[usize::from(has_slash(path))].map_or(Plain::Nothing, Plain::alone).after(was_alone)
    }
}

/// What stands behind the first segment of a path, and the slash that ends it, if the segment is this one.
#[inline]
fn behind<'p>(path: &'p [u8], literal: &str) -> Option<Option<&'p [u8]>> {
    match path.strip_prefix(literal.as_bytes())? {
        [] => Some(None),
        [b'/', behind @ ..] => Some(Some(behind)),
        _ => None,
    }
}

impl Plain {
    fn alone(position: usize) -> Self {
        Self::Template { position, is_alone: true }
    }

    /// The same where segments before were one thing only, or not.
    #[inline]
    fn after(self, was_alone: bool) -> Self {
        match self {
            Self::Template { position, is_alone } => Self::Template { position, is_alone: is_alone && was_alone },
            Self::Nothing if !was_alone => Self::Ambiguous,
            Self::Nothing | Self::Ambiguous => self,
        }
    }
}

impl Node {
    #[inline]
    fn next(&self, segment: Hashed<'_>) -> Next {
        steps::count(segment.text.len() + 1);
        if !self.is_forked {
            let literal = self.literals.get(&segment);
            return literal.map_or(Next::Found(Plain::Nothing), |of| Next::Node { node: of.first.1, is_alone: true });
        }
        if !self.literals.is_empty()
            && let Some(spellings) = self.literals.get(&Caseless(segment))
        {
            let node = spellings.find(segment.text);
            return node.map_or(Next::Found(Plain::Ambiguous), |node| Next::Node { node, is_alone: false });
        }
        let segment = segment.text;
        if segment.is_empty() {
            return Next::Found(Plain::Nothing);
        }
        if !self.texts.is_empty()
            && let Some(next) = self.next_by_text(segment)
        {
            return next;
        }
        match (self.parameter, self.catch_all) {
            (Some(node), None) => Next::Node { node, is_alone: true },
            (None, Some(position)) => Next::Found(Plain::alone(position)),
            (None, None) => Next::Found(Plain::Nothing),
            (Some(_), Some(_)) => Next::Found(Plain::Ambiguous),
        }
    }

    /// None where a segment has none of the texts of this node.
    fn next_by_text(&self, segment: &[u8]) -> Option<Next> {
        let is_text = |(around, _): &(&Around, &usize)| is_around(segment, around.before, around.behind);
        let mut alike = self.texts.iter().filter(is_text);
        match (alike.next(), alike.next()) {
            (None, _) if self.has_verbs && segment.contains(&b':') => Some(Next::Found(Plain::Ambiguous)),
            (None, _) => None,
            (Some((around, node)), None) if around.has_value(segment) => {
                let is_alone = self.parameter.is_none() && self.catch_all.is_none();
                Some(Next::Node { node: *node, is_alone })
            }
            (Some(_), _) => Some(Next::Found(Plain::Ambiguous)),
        }
    }

    /// What a text may be of the segments of this node, and where it leads to.
    pub(super) fn alike<'n>(&'n self, text: &'n Folded) -> impl Iterator<Item = (Segment, usize)> + 'n {
        let spellings = text.stems().filter_map(|stem| self.spellings(stem)).flat_map(Spellings::iter);
        let literals = spellings.map(|(literal, node)| (Segment::Literal(literal), node));
        let texts = self.texts.iter().filter(|(around, _)| text.has_around(around.before, around.behind));
        let texts = texts.map(|(around, node)| (Segment::Text(*around), *node));
        literals.chain(texts).chain(self.parameter.map(|node| (Segment::Parameter, node)))
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

    /// What the literals of this node begin with, and the texts before its parameters.
    pub(super) fn beginnings(&self) -> impl Iterator<Item = &'static str> {
        let literals = self.literals.values().map(|spellings| spellings.first.0);
        literals.chain(self.texts.keys().map(|around| around.before))
    }

    pub(super) fn literal_count(&self) -> usize {
        self.literals.len()
    }

    pub(super) fn text_count(&self) -> usize {
        self.texts.len()
    }

    /// Whether a literal is another one with a format behind it, as `index.html` is `index`.
    fn has_alike_literals(&self) -> bool {
        let literals = self.literals.values().map(|spellings| spellings.first.0);
        let mut stems = literals.flat_map(|literal| literal.match_indices('.').map(|(end, _)| &literal[..end]));
        stems.any(|stem| self.spellings(stem).is_some())
    }

    /// The literals that a segment is in whatever case.
    fn spellings<'n>(&'n self, segment: &'n str) -> Option<&'n Spellings> {
        self.literals.get(&Caseless(Hashed::new(segment)))
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
