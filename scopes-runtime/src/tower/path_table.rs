//! The paths of a catalog, and which of them a request means.

use std::vec::Vec;

use super::caseless::TextMap;
use super::descent::{Plain, descend};
use super::part::Part;
use super::plain::is_plain;
use super::rivals::Rivals;
use super::template::{Template, has_slash, split};
use super::tree::Tree;
use super::walk::{Candidate, Walk};

/// How many bytes a path has at most. Servers take no longer ones (`hyper` 65,534), and no identifier is as long.
const LONGEST_PATH: usize = 64 * 1024;

/// The paths of a catalog, each at a position.
pub(super) struct PathTable {
    /// The paths without parameters.
    literals: TextMap<&'static str, usize>,
    /// How many bytes the longest of them has.
    longest_literal: usize,
    /// All paths.
    tree: Tree,
    known: Vec<Known>,
}

struct Known {
    template: Template,
    /// How many bytes precede the segment with the first parameter.
    fixed: usize,
    rivals: Rivals,
}

impl PathTable {
    /// Templates, and where each of them is. Of one shape is one template, whatever its parameters are called.
    pub(super) fn new(templates: impl Iterator<Item = &'static str>) -> (Self, Vec<usize>) {
        let mut paths = Self { literals: TextMap::default(), longest_literal: 0, tree: Tree::new(), known: Vec::new() };
        let positions = templates.map(|template| paths.add(template)).collect();
        paths.tree.finish();
        for known in paths.known.iter_mut().filter(|known| known.template.has_parameters()) {
            known.rivals = Rivals::of(&known.template, &paths.tree);
        }
        (paths, positions)
    }

    pub(super) fn len(&self) -> usize {
        self.known.len()
    }

    fn add(&mut self, path: &'static str) -> usize {
        let template = Template::new(path);
        let new = self.known.len();
        let position = *self.tree.entry(path, &template).get_or_insert(new);
        if position == new {
            let parameter = path.find('{').and_then(|brace| path[..brace].rfind('/'));
            if parameter.is_none() {
                self.literals.insert(path, position);
                self.longest_literal = self.longest_literal.max(path.len());
            }
            let fixed = parameter.map_or(path.len(), |slash| slash + 1);
            self.known.push(Known { template, fixed, rivals: Rivals::default() });
        }
        position
    }

    /// Where the path of a request is, if it is one without doubt.
    pub(super) fn find(&self, path: &str) -> Option<usize> {
        if let Some(position) = self.literal(path) {
            return Some(position);
        }
        if !path.starts_with('/') || path.len() > LONGEST_PATH {
            return None;
        }
        match descend(&self.tree, path) {
            Plain::Template { position, is_alone } if self.is_certain(position, is_alone, path.as_bytes()) => {
                Some(position)
            }
            Plain::Nothing => None,
            Plain::Template { .. } | Plain::Ambiguous => self.find_unrivalled(path),
        }
    }

    /// Whether a path is the template at this position without a look at what else it may be.
    #[inline]
    fn is_certain(&self, position: usize, is_alone: bool, path: &[u8]) -> bool {
        let is_unrivalled = |known: &&Known| is_alone || !known.rivals.may_be(path.get(known.fixed));
        self.known.get(position).filter(is_unrivalled).is_some_and(|known| is_plain(path, known.fixed))
    }

    #[inline]
    fn literal(&self, path: &str) -> Option<usize> {
        // A path with an identifier in it is longer, more often than not, and need not be hashed.
        if path.len() > self.longest_literal { None } else { self.literals.get(path).copied() }
    }

    /// The template that a path is byte for byte, where every router reads its segments alike, and no other template that
    /// it may be says more.
    #[cold]
    fn find_unrivalled(&self, path: &str) -> Option<usize> {
        let mut walk = Walk::new(&self.tree);
        let mut parts = split(path).map(Part::new).peekable();
        while let Some(part) = parts.next() {
            let is_last = parts.peek().is_none();
            if !part.is_unambiguous() || is_last && walk.may_end_before(&part) {
                return None;
            }
            if !walk.is_over() {
                walk.go_on(&part);
            }
        }
        self.unrivalled(&walk.end(has_slash(path)))
    }

    fn unrivalled(&self, candidates: &[Candidate]) -> Option<usize> {
        let says_more = |position: usize, than: usize| {
            let template = |position: usize| self.known.get(position).map(|known| &known.template);
            template(position).zip(template(than)).is_none_or(|(template, than)| template.says_more_than(than))
        };
        let exact = candidates.iter().filter(|candidate| candidate.is_exact).map(|candidate| candidate.position);
        // If no other template that the path matches says more than this one, this is the one that says most.
        let most = exact.reduce(|most, other| if says_more(other, most) { other } else { most })?;
        (!candidates.iter().any(|other| says_more(other.position, most))).then_some(most)
    }

    /// All paths that a lenient router may mean by one.
    pub(super) fn candidates(&self, path: &str) -> impl Iterator<Item = usize> {
        let mut walk = Walk::new(&self.tree);
        for part in split(path).map(Part::new) {
            if walk.is_over() {
                break;
            }
            walk.go_on(&part);
        }
        walk.end(has_slash(path)).into_iter().map(|candidate| candidate.position)
    }
}

#[cfg(test)]
mod tests {
    use std::format;
    use std::string::String;
    use std::vec::Vec;

    use super::PathTable;

    fn table(templates: &[&'static str]) -> PathTable {
        PathTable::new(templates.iter().copied()).0
    }

    /// Everything of one segment to as many as this.
    fn of_segments(segments: &[&str], most: usize) -> Vec<String> {
        let (mut all, mut longest) = (Vec::new(), Vec::from([String::new()]));
        for _ in 0..most {
            longest = longest.iter().flat_map(|path| segments.iter().map(move |of| format!("{path}/{of}"))).collect();
            all.extend_from_slice(&longest);
        }
        all
    }

    /// Nothing follows what takes the rest of a path.
    fn is_template(path: &str) -> bool {
        path.find("{*").is_none_or(|rest| !path[rest..].contains('/'))
    }

    /// All pairs of short templates, and all paths of segments of which each may be several things.
    #[test]
    fn a_quick_lookup_finds_what_a_careful_one_finds() {
        const SEGMENTS: [&str; 5] = ["x", "{p}", "{p}-v", "x{p}", "{*r}"];
        const PARTS: [&str; 4] = ["x", "7", "7-v", "xy-v"];
        let most = if cfg!(miri) { 1 } else { 3 };
        let templates = of_segments(&SEGMENTS, most).into_iter().filter(|path| is_template(path));
        let templates: Vec<&'static str> = templates.map(|path| &*path.leak()).collect();
        let paths = of_segments(&PARTS, most);
        for (at, one) in templates.iter().enumerate() {
            for other in &templates[at..] {
                let table = table(&[one, other]);
                for path in &paths {
                    assert_eq!(table.find(path), table.find_unrivalled(path), "{path} in {one} and {other}");
                }
            }
        }
    }

    /// Templates of which the last two both say more somewhere, and a path that may be either.
    const RIVALS: [(&[&str], &str); 4] = [
        (&["/a/{id}", "/{name}/@me"], "/a/@me"),
        (&["/a/{id}", "/{name}/{part}-pdf"], "/a/b-pdf"),
        (&["/{name}/{part}/a/{id}", "/{name}/{part}/{kind}/b"], "/1/2/a/b"),
        (&["/other", "/{name}/{part}/a/{id}", "/{name}/{part}/{kind}/b"], "/1/2/a/b"),
    ];

    #[test]
    fn a_path_that_two_templates_may_mean_is_neither() {
        for (templates, path) in RIVALS {
            assert_eq!(table(templates).find(path), None, "{path} in {templates:?}");
            let other = path.replace('1', "3").replace("@me", "me").replace("b-pdf", "b").replace("a/b", "a/c");
            assert_eq!(table(templates).find(&other), Some(templates.len() - 2), "{other} in {templates:?}");
        }
    }

    #[test]
    fn a_literal_may_begin_with_any_letter() {
        let table = table(&["/a/{id}", "/{name}/é"]);
        assert_eq!(["/a/b", "/a/é", "/b/é"].map(|path| table.find(path)), [Some(0), None, Some(1)]);
    }
}
