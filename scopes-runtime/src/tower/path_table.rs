//! The paths of a catalog, and which of them a request means.

use std::collections::HashMap;
use std::collections::hash_map::Entry;
use std::hash::{BuildHasherDefault, Hasher};
use std::vec::Vec;

use super::lenient::{is_unambiguous, may_begin_alike};
use super::overlap::Overlaps;
use super::template::{Template, shape};
use crate::catalog::name_table::hash;

/// The paths of a catalog, each at a position.
pub(super) struct PathTable {
    /// Those without parameters.
    literals: HashMap<&'static str, usize, BuildHasherDefault<PathHasher>>,
    /// How many bytes the longest of them has.
    longest_literal: usize,
    /// The others.
    matcher: matchit::Router<usize>,
    known: Vec<Known>,
}

struct Known {
    template: Template,
    /// How many bytes stand before the first parameter.
    fixed: usize,
    /// The paths that a request that matches this one could be for a lenient router, this one among them.
    overlapping: Vec<usize>,
    /// Those of them that say more than this one.
    rivals: Vec<Rival>,
}

struct Rival {
    position: usize,
    /// What this path has where the other one has its first parameter, if that is text.
    literal: Option<&'static str>,
}

impl PathTable {
    /// Templates, and where each of them is. One that the matcher cannot hold, which the rules of the format exclude, is
    /// nowhere.
    pub(super) fn new(templates: impl Iterator<Item = &'static str>) -> (Self, Vec<Option<usize>>) {
        let mut paths = Self::empty();
        let mut shapes = HashMap::new();
        let positions = templates.map(|template| match shapes.entry(shape(template)) {
            Entry::Occupied(known) => Some(*known.get()),
            Entry::Vacant(new) => paths.add(template, new.key()).map(|position| *new.insert(position)),
        });
        let positions = positions.collect();
        paths.find_rivals();
        (paths, positions)
    }

    fn empty() -> Self {
        Self { literals: HashMap::default(), longest_literal: 0, matcher: matchit::Router::new(), known: Vec::new() }
    }

    pub(super) fn len(&self) -> usize {
        self.known.len()
    }

    /// Where the path of a request is, if it is one without doubt.
    pub(super) fn find(&self, path: &str) -> Option<usize> {
        if let Some(position) = self.literal(path) {
            return Some(position);
        }
        let position = *self.matcher.at(path).ok()?.value;
        let known = self.known.get(position)?;
        let is_certain = is_unambiguous(path, known.fixed) && !self.is_rivalled(known, path);
        is_certain.then_some(position)
    }

    #[inline]
    fn literal(&self, path: &str) -> Option<usize> {
        // A path with an identifier in it is longer, more often than not, and need not be hashed.
        if path.len() > self.longest_literal { None } else { self.literals.get(path).copied() }
    }

    /// All paths that could be meant by a request that matches the one at this position.
    pub(super) fn others(&self, position: usize, path: &str) -> impl Iterator<Item = usize> {
        let overlapping = self.known.get(position).map_or(&[][..], |known| &known.overlapping);
        overlapping.iter().copied().filter(move |&other| self.could_be(other, path))
    }

    fn add(&mut self, template: &'static str, shape: &str) -> Option<usize> {
        let position = self.known.len();
        let parameter = template.find("/{");
        if parameter.is_some() {
            self.matcher.insert(shape, position).ok()?;
        } else {
            self.literals.insert(template, position);
            self.longest_literal = self.longest_literal.max(template.len());
        }
        let fixed = parameter.map_or(template.len(), |slash| slash + 1);
        let template = Template::new(template);
        self.known.push(Known { template, fixed, overlapping: Vec::new(), rivals: Vec::new() });
        Some(position)
    }

    fn find_rivals(&mut self) {
        let mut overlaps = Overlaps::default();
        for (position, known) in self.known.iter().enumerate() {
            overlaps.insert(&known.template, position);
        }
        for position in 0..self.known.len() {
            let own = &self.known[position].template;
            let overlapping = overlaps.of(own);
            let rival = |&position: &usize| {
                let template = &self.known[position].template;
                template.says_more_than(own).then(|| Rival { position, literal: template.literal_beside(own) })
            };
            let rivals = overlapping.iter().filter_map(rival).collect();
            let known = &mut self.known[position];
            (known.overlapping, known.rivals) = (overlapping, rivals);
        }
    }

    fn is_rivalled(&self, known: &Known, path: &str) -> bool {
        let first = path.as_bytes().get(known.fixed);
        let may_be = |rival: &Rival| rival.literal.is_none_or(|literal| may_begin_alike(first, literal));
        known.rivals.iter().any(|rival| may_be(rival) && self.could_be(rival.position, path))
    }

    fn could_be(&self, position: usize, path: &str) -> bool {
        self.known.get(position).is_some_and(|known| known.template.could_be(path))
    }
}

/// Hashes paths as the names of scopes are hashed, eight bytes at a time. Nobody but the catalog adds paths.
#[derive(Default)]
struct PathHasher(u64);

impl Hasher for PathHasher {
    fn write(&mut self, bytes: &[u8]) {
        self.0 = hash(self.0, bytes);
    }

    /// What ends a text that others follow. None does.
    fn write_u8(&mut self, _: u8) {}

    fn finish(&self) -> u64 {
        self.0
    }
}
