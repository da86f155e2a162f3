//! Which templates there are paths for that are both, to a lenient router.

use std::boxed::Box;
use std::collections::HashMap;
use std::string::String;
use std::vec::Vec;

use super::lenient::{fold, stems};
use super::template::{Segment, Template};

/// Templates, segment by segment, so that those that overlap one are found without a look at all others.
#[derive(Default)]
pub(super) struct Overlaps {
    /// By what a lenient router reads of them.
    literals: HashMap<String, Overlaps>,
    parameter: Option<Box<Overlaps>>,
    /// The templates that take whatever follows here.
    catch_alls: Vec<usize>,
    /// The templates that end here.
    ends: Vec<usize>,
}

impl Overlaps {
    /// Adds a template under the position that it has in the table.
    pub(super) fn insert(&mut self, template: &Template, position: usize) {
        let mut node = self;
        for segment in template.segments() {
            node = match segment {
                Segment::CatchAll => return node.catch_alls.push(position),
                Segment::Parameter => node.parameter.get_or_insert_default(),
                Segment::Literal(literal) => node.literals.entry(literal.to_ascii_lowercase()).or_default(),
            };
        }
        node.ends.push(position);
    }

    /// The positions of the templates that overlap one, its own among them.
    pub(super) fn of(&self, template: &Template) -> Vec<usize> {
        let mut found = Vec::new();
        self.collect(template.segments(), &mut found);
        found
    }

    fn collect(&self, segments: &[Segment], found: &mut Vec<usize>) {
        found.extend(&self.catch_alls);
        let Some((segment, rest)) = segments.split_first() else { return found.extend(&self.ends) };
        match segment {
            Segment::CatchAll => self.children().for_each(|child| child.collect_all(found)),
            Segment::Parameter => self.children().for_each(|child| child.collect(rest, found)),
            Segment::Literal(literal) => {
                let folded = fold(literal).unwrap_or_default();
                let alike = stems(&folded).filter_map(|stem| self.literals.get(stem));
                alike.chain(self.parameter.as_deref()).for_each(|child| child.collect(rest, found));
            }
        }
    }

    fn collect_all(&self, found: &mut Vec<usize>) {
        found.extend(self.catch_alls.iter().chain(&self.ends));
        self.children().for_each(|child| child.collect_all(found));
    }

    fn children(&self) -> impl Iterator<Item = &Self> {
        self.literals.values().chain(self.parameter.as_deref())
    }
}
