//! Paths that somebody wants to be slow, at 32 and at 64 KiB, in a catalog with many endpoints that they may be.

use scopes::tower::EndpointTable;

use scopes_bench::case::Case;

include!(concat!(env!("OUT_DIR"), "/siblings.rs"));

/// A path that grows: what stands before, again and again, and behind.
struct Shape {
    name: &'static str,
    before: &'static str,
    part: &'static str,
    behind: &'static str,
}

const fn shape(name: &'static str, before: &'static str, part: &'static str, behind: &'static str) -> Shape {
    Shape { name, before, part, behind }
}

const SHAPES: [Shape; 8] = [
    shape("letters", "/s/s", "a", ""),
    shape("blanks", "/s/a", " ", "z"),
    shape("encoded-blanks", "/s/%61", "%20", "z"),
    shape("encoded-letters", "/s/", "%73", ""),
    shape("formats", "/s/s1", ".f1 ", "z"),
    shape("verbs", "/s/5", ":v1", "x"),
    shape("segments", "", "/s", ""),
    shape("odd-segments", "/s", "/%73.", ""),
];

/// How long the paths are, in bytes.
const LENGTHS: [usize; 2] = [32 * 1024, 64 * 1024];

/// Pairs of cases: a path, and one of the same shape that is twice as long.
pub(crate) fn pairs() -> Vec<[Case; 2]> {
    SHAPES.iter().map(|shape| LENGTHS.map(|length| case(shape, length))).collect()
}

fn case(shape: &'static Shape, length: usize) -> Case {
    let name = format!("endpoints/{}/{}", shape.name, length / 1024);
    let path = move || {
        let rest = length - shape.before.len() - shape.behind.len();
        format!("{}{}{}", shape.before, shape.part.repeat(rest / shape.part.len()), shape.behind)
    };
    Case::new(
        name,
        move || (EndpointTable::<siblings::Scope>::new(), path()),
        |(table, path)| table.find("GET", path).is_ok(),
    )
}
