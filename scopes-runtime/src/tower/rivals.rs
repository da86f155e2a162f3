//! Finds out in advance which plain paths of a template could be meant for another template. Other templates need not be looked up.

use std::vec::Vec;

use super::part::Folded;
use super::template::{Segment, Template};
use super::tree::{Node, Tree};

/// How many nodes are looked at for one template, so that a table is made in a time that is linear in the catalog.
const MOST_NODES: usize = 256;

/// The templates that say more than one somewhere, and part from it where it has a literal. Those that part from it at a
/// parameter are found on the way along it.
#[derive(Default)]
pub(super) struct Rivals {
    /// The bytes with which they begin the segment that is the first parameter of the template, as bits.
    first: [u64; 2],
    /// Whether some of them differ from the template in later segments only.
    may_be_any: bool,
}

impl Rivals {
    pub(super) fn of(template: &Template, tree: &Tree) -> Self {
        let mut search = Search { tree, own: 0, beside: Vec::new(), seen: 0, rivals: Self::default() };
        let mut is_first = true;
        for segment in template.segments() {
            if search.rivals.may_be_any {
                break;
            }
            search.pass(*segment, is_first);
            is_first &= !segment.takes_any();
        }
        search.rivals
    }

    /// Whether a path that has this byte where the template has its first parameter may be one of them.
    #[inline]
    pub(super) fn may_be(&self, byte: Option<&u8>) -> bool {
        let has = |byte: &u8| self.first.get(usize::from(byte / 64)).is_none_or(|bits| bits >> (byte % 64) & 1 != 0);
        self.may_be_any || byte.is_none_or(has)
    }

    fn add(&mut self, text: &str) {
        match text.as_bytes().first() {
            Some(byte) if byte.is_ascii() => {
                for byte in [byte.to_ascii_lowercase(), byte.to_ascii_uppercase()] {
                    self.first[usize::from(byte / 64)] |= 1 << (byte % 64);
                }
            }
            _ => self.may_be_any = true,
        }
    }
}

struct Search<'t> {
    tree: &'t Tree,
    /// The node that the template leads to.
    own: usize,
    /// The nodes beside it that a path of the template may lead to.
    beside: Vec<usize>,
    seen: usize,
    rivals: Rivals,
}

impl<'t> Search<'t> {
    fn pass(&mut self, segment: Segment, is_first: bool) {
        let tree = self.tree;
        let own = tree.node(self.own);
        self.own = own.child(segment).unwrap_or_default();
        let beside = core::mem::take(&mut self.beside);
        let nodes = beside.iter().map(|node| tree.node(*node));
        match segment {
            Segment::CatchAll => self.rivals.may_be_any |= !beside.is_empty(),
            Segment::Parameter => self.pass_parameter(nodes, is_first),
            Segment::Text(_) => {
                // A segment with the text of one parameter has no text of another one, and is no literal.
                self.go_on(own.parameter);
                self.pass_parameter(nodes, is_first);
            }
            Segment::Literal(literal) => self.pass_literal(nodes.chain([own]), literal),
        }
    }

    fn pass_literal(&mut self, nodes: impl Iterator<Item = &'t Node>, literal: &str) {
        let literal = Folded::new(literal, literal.len());
        for node in nodes {
            self.see(node.texts.len());
            if self.rivals.may_be_any {
                return;
            }
            let own = self.own;
            node.alike(&literal).filter(|(_, child)| *child != own).for_each(|(_, child)| self.go_on(Some(child)));
        }
    }

    /// The siblings of a parameter that are more specific than it.
    fn pass_parameter(&mut self, nodes: impl Iterator<Item = &'t Node>, is_first: bool) {
        for node in nodes {
            let saying_more = node.literals.len() + node.texts.len();
            self.see(saying_more);
            self.rivals.may_be_any |= node.has_verbs || !is_first && saying_more > 0;
            if self.rivals.may_be_any {
                return;
            }
            node.beginnings().for_each(|text| self.rivals.add(text));
            self.go_on(node.parameter);
        }
    }

    fn go_on(&mut self, child: Option<usize>) {
        self.see(child.iter().len());
        self.beside.extend(child);
    }

    fn see(&mut self, nodes: usize) {
        self.seen += nodes;
        self.rivals.may_be_any |= self.seen > MOST_NODES;
    }
}
