//! The paths of a catalog, and which of them a request means.

use std::collections::BTreeMap;

use super::template::{Segment, Template, has_slash, parts};
use super::walk::Steps;
use crate::catalog::Endpoint;
use crate::listed::Listed as _;

/// The paths of a catalog, as a tree of their parts.
pub(crate) struct Paths<'c> {
    nodes: Vec<Node<'c>>,
    pub(crate) all: Vec<Path<'c>>,
}

/// A path, and the endpoints that have it.
pub(crate) struct Path<'c> {
    pub(crate) template: Template<'c>,
    pub(crate) endpoints: Vec<&'c Endpoint>,
}

#[derive(Default)]
struct Node<'c> {
    literals: BTreeMap<&'c str, usize>,
    /// Parameters, with text around them or without.
    others: Vec<(Segment<'c>, usize)>,
    rest: Option<usize>,
    /// The paths that end here, without and with a slash.
    ends: [Option<usize>; 2],
}

impl<'c> Paths<'c> {
    pub(crate) fn of(endpoints: &'c [Endpoint]) -> Self {
        let mut paths = Self { nodes: vec![Node::default()], all: Vec::new() };
        for endpoint in endpoints {
            let template = Template::new(&endpoint.path);
            let new = paths.all.len();
            let position = *paths.place(&template).get_or_insert(new);
            if position == new {
                paths.all.push(Path { template, endpoints: Vec::new() });
            }
            paths.all[position].endpoints.push(endpoint);
        }
        paths
    }

    fn place(&mut self, template: &Template<'c>) -> &mut Option<usize> {
        let mut at = 0;
        for segment in &template.segments {
            let new = self.nodes.len();
            let node = &mut self.nodes[at];
            at = match *segment {
                Segment::Rest => return &mut self.nodes[at].rest,
                Segment::Literal(literal) => *node.literals.entry(literal).or_insert(new),
                other => {
                    let known = node.others.iter().find(|(known, _)| *known == other).map(|(_, next)| *next);
                    known.unwrap_or_else(|| {
                        node.others.push((other, new));
                        new
                    })
                }
            };
            if at == new {
                self.nodes.push(Node::default());
            }
        }
        &mut self.nodes[at].ends[usize::from(template.has_slash)]
    }

    /// The path of this shape.
    pub(super) fn same(&self, template: &Template<'_>) -> Option<usize> {
        let mut at = &self.nodes[0];
        for segment in &template.segments {
            let next = match segment {
                Segment::Rest => return at.rest,
                Segment::Literal(literal) => *at.literals.get(literal)?,
                other => at.others.iter().find(|(known, _)| known == other)?.1,
            };
            at = &self.nodes[next];
        }
        at.ends[usize::from(template.has_slash)]
    }

    /// The path that a request means: the one that says most of those that it is, if there is one.
    pub(crate) fn find(&self, path: &str) -> Option<usize> {
        let mut found = Vec::new();
        let mut places = vec![0];
        for part in parts(path) {
            let nodes = places.iter().map(|place: &usize| &self.nodes[*place]);
            let is_verb =
                part.contains(':') && nodes.clone().any(|node| node.others.iter().any(|(other, _)| other.is_verb()));
            let mut next = Vec::new();
            for node in nodes {
                found.extend(node.rest.filter(|_| Segment::Rest.takes(part, is_verb)));
                next.extend(node.literals.get(part));
                next.extend(node.others.iter().filter(|(other, _)| other.takes(part, is_verb)).map(|(_, next)| *next));
            }
            places = next;
        }
        found.extend(places.iter().filter_map(|place| self.nodes[*place].ends[usize::from(has_slash(path))]));
        let says_more = |one: usize, other: usize| self.all[one].template.says_more_than(&self.all[other].template);
        let most = found.iter().copied().reduce(|most, other| if says_more(other, most) { other } else { most })?;
        (!found.iter().any(|other| says_more(*other, most))).then_some(most)
    }

    /// The paths that have a request in common with a template. None where there are too many to look at.
    pub(super) fn overlapping(&self, template: &Template<'_>, steps: &Steps) -> Option<Vec<usize>> {
        let mut found = Vec::new();
        let mut open = vec![(0, 0)];
        while let Some((at, part)) = open.pop() {
            steps.take(1)?;
            let node = &self.nodes[at];
            let segment = template.segments.get(part).copied().or(template.is_rest().then_some(Segment::Rest));
            if template.is_rest() && part >= template.segments.len() || segment.is_none() {
                found.extend(node.ends.iter().flatten());
            }
            let Some(segment) = segment else { continue };
            found.extend(node.rest);
            if let Segment::Literal(literal) = segment {
                open.extend(node.literals.get(literal).map(|next| (*next, part + 1)));
            } else {
                steps.take(node.literals.len())?;
                let literals = node.literals.iter().filter(|(literal, _)| segment.takes(literal, false));
                open.extend(literals.map(|(_, next)| (*next, part + 1)));
            }
            steps.take(node.others.len())?;
            let others = node.others.iter().filter(|(other, _)| segment.meets(*other));
            open.extend(others.map(|(_, next)| (*next, part + 1)));
        }
        Some(found)
    }

    /// How many parts the longest path has.
    pub(super) fn longest(&self) -> usize {
        self.all.iter().map(|path| path.template.segments.len()).max().unwrap_or_default()
    }
}

impl<'c> Path<'c> {
    /// The endpoint that takes a method. HEAD is GET where it is not declared.
    pub(crate) fn endpoint(&self, method: &str) -> Option<&'c Endpoint> {
        let declared = |method: &str| self.endpoints.iter().find(|endpoint| endpoint.method == method).copied();
        declared(method).or_else(|| declared("GET").filter(|_| method == "HEAD"))
    }
}

/// The methods of two paths, if there is one that both take.
pub(super) fn methods<'c>(one: &Path<'c>, other: &Path<'c>) -> Vec<&'c str> {
    let is_shared = |one: &Path<'_>, other: &Path<'_>| {
        one.endpoints.iter().any(|endpoint| other.endpoint(&endpoint.method).is_some())
    };
    if !is_shared(one, other) && !is_shared(other, one) {
        return Vec::new();
    }
    let declared = one.endpoints.iter().chain(&other.endpoints).map(|endpoint| endpoint.method.as_str());
    let mut methods = declared.listed();
    methods.sort_unstable();
    methods.dedup();
    methods
}

/// A character that stands in no path.
pub(super) fn fresh(sides: [&Paths<'_>; 2]) -> char {
    let mut used = std::collections::BTreeSet::new();
    for path in sides.into_iter().flat_map(|paths| &paths.all).flat_map(|path| &path.endpoints) {
        used.extend(path.path.chars());
    }
    let mut plain = "1723456890abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ".chars();
    // Paths are of ASCII.
    plain.find(|free| !used.contains(free)).unwrap_or('\u{aa}')
}
