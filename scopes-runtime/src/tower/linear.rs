//! A lookup takes a number of steps that is linear in the path, whatever the path and the catalog.

use std::boxed::Box;
use std::string::String;
use std::vec::Vec;

use super::path_table::PathTable;
use super::steps;

type Templates = fn() -> Vec<String>;

/// Catalogs for which much may be done at each segment.
const CATALOGS: [(&str, Templates); 7] = [
    ("one parameter", || texts(&["/s/{id}", "/s/{id}/x"])),
    ("many literals", || numbered(500, |i| std::format!("/s/s{i}")).chain(texts(&["/s/{id}"])).collect()),
    ("many texts", || numbered(500, |i| std::format!("/s/{{id}}:v{i}")).chain(texts(&["/s/{id}"])).collect()),
    ("many formats", || numbered(500, |i| std::format!("/s/{{id}}.f{i}")).chain(texts(&["/s/{id}"])).collect()),
    ("many rests", || numbered(200, |i| std::format!("{}/{{*rest}}", "/s".repeat(i))).collect()),
    ("many ways", || numbered(256, |i| way(i) + "/{last}").collect()),
    ("many spellings", || numbered(256, |i| way(i).replace("/{p}", "/S")).chain(texts(&["/s/{*rest}"])).collect()),
];

/// Pieces of paths that somebody would send to make a lookup slow, each with a beginning and an end.
const PATHS: [(&str, &str, &str); 18] = [
    ("/s/", "a", ""),
    ("/s/", "%61", ""),
    ("/s/%61", "%20", "z"),
    ("/s/", "%20", ""),
    ("/s/a", " ", "z"),
    ("/s/%", "a", ""),
    ("/s/s1", ".", "z"),
    ("/s/", "a.", ""),
    ("/s/", ". ", "z"),
    ("/s/", ":v1", "x"),
    ("/s/a", ".f1", "x"),
    ("/s/", "%3A", ""),
    ("/s/", "%C4%B0", ""),
    ("/s/", "\u{fb03}", ""),
    ("", "/s", ""),
    ("", "/S", "/"),
    ("/s", "/", ""),
    ("/s", "/%73.", "/"),
];

const LENGTHS: [usize; 2] = [2 * 1024, 32 * 1024];

fn texts(texts: &[&str]) -> Vec<String> {
    texts.iter().copied().map(String::from).collect()
}

fn numbered(count: usize, text: impl Fn(usize) -> String) -> impl Iterator<Item = String> {
    (0..count).map(text)
}

/// Eight segments, each `s` or a parameter: every one of these templates may be meant by the same path.
fn way(number: usize) -> String {
    (0..8).map(|bit| if number >> bit & 1 == 0 { "/s" } else { "/{p}" }).collect()
}

fn path((before, part, behind): (&str, &str, &str), length: usize) -> String {
    std::format!("{before}{}{behind}", part.repeat(length / part.len()))
}

fn steps_of(table: &PathTable, path: &str) -> usize {
    steps::of(|| {
        std::hint::black_box(table.find(path));
        std::hint::black_box(table.candidates(path).count());
    })
}

fn table(templates: &[String]) -> PathTable {
    PathTable::new(templates.iter().map(|template| &*Box::leak(template.clone().into_boxed_str()))).0
}

/// A lookup may look at each byte of a path some times, and at each node of the tree of templates once.
#[test]
fn twice_the_path_takes_at_most_twice_the_steps_and_each_byte_takes_few() {
    for (catalog, templates) in CATALOGS {
        let templates = templates();
        let (table, size) = (table(&templates), templates.iter().map(String::len).sum::<usize>());
        for (form, length) in PATHS.into_iter().flat_map(|form| LENGTHS.map(|length| (form, length))) {
            let paths = [length, 2 * length - 8].map(|length| path(form, length));
            let [short, long] = paths.each_ref().map(|path| steps_of(&table, path));
            let case = std::format!("{catalog}: {form:?} of {length} bytes: {short} steps, then {long}");
            assert!(short > 0 && long * 10 <= short * 21, "{case}");
            assert!(long <= 12 * paths[1].len() + 40 * size, "{case}");
        }
    }
}

/// As many steps as a look at the end of a path takes.
const LOOK: usize = 17;

/// Lookups, what they find and how many steps that takes: one more than its bytes for a segment that may be something else or is a
/// parameter, the bytes of the texts that it is compared with, and a look at the bytes that no template names. What is not quick is
/// looked at closely too.
const LOOKUPS: [(&[&str], &str, Option<usize>, usize); 15] = [
    (&["/api/v1/orders/{id}"], "/api/v1/orders/7", Some(0), 2 + LOOK),
    (
        &["/a/path/of/more/bytes/than/one/look/{id}"],
        "/a/path/of/more/bytes/than/one/look/12345678901234567",
        Some(0),
        18 + 2 * LOOK,
    ),
    (&["/orders/list", "/orders/{id}"], "/orders/7", Some(1), 2 + LOOK),
    (&["/orders/list/{page}", "/orders/{id}"], "/orders/list/7", Some(0), 5 + 2 + LOOK),
    (&["/orders/list/{page}", "/orders/{id}/edit"], "/orders/list/7", Some(0), 5 + 2 + LOOK),
    (&["/orders/list/{page}", "/orders/{id}/edit"], "/orders/list/edits", Some(0), 5 + 6 + 58),
    (&["/orders/{id}/lines"], "/orders/7/list", None, 2),
    (&["/orders/{id}/lines"], "/orders/7", None, 2),
    (&["/orders/{id}:stop", "/orders/{id}"], "/orders/7", Some(1), 2 + 5 + LOOK),
    (&["/orders/{id}.pdf", "/orders/{id}"], "/orders/7:8", Some(1), 4 + 4 + LOOK),
    (&["/orders/{id}:stop"], "/orders/7:stop", Some(0), 7 + 5 + LOOK),
    (&["/files/{*path}"], "/files/a/b/c", Some(0), 2 + LOOK),
    (&["/files/{*path}"], "/files/%61/b/c", Some(0), 4 + LOOK + 29),
    (&["/a/b.c", "/a/b"], "/a/b.c", Some(0), 0),
    (&["/a/b.c", "/a/{id}"], "/a/c", Some(1), 2 + LOOK),
];

#[test]
fn a_lookup_takes_so_many_steps() {
    for (templates, path, expected, steps) in LOOKUPS {
        let (table, mut found) = (PathTable::new(templates.iter().copied()).0, None);
        let taken = steps::of(|| found = table.find(path));
        assert_eq!((found, taken), (expected, steps), "{path} in {templates:?}");
    }
}

/// A template is compared with so many others that its table is made soon. Where there are more, its paths are looked at closely.
#[test]
fn a_template_beside_few_others_is_found_quickly() {
    for (beside, is_quick) in [(1, true), (255, true), (256, false), (300, false)] {
        let templates: Vec<String> =
            numbered(beside, |i| std::format!("/orders/{{id}}/e{i}")).chain(texts(&["/orders/list/{page}"])).collect();
        let (table, mut found) = (table(&templates), None);
        let steps = steps::of(|| found = table.find("/orders/list/7"));
        assert_eq!((found, steps == 5 + 2 + LOOK), (Some(beside), is_quick), "{beside}: {steps} steps");
    }
}

#[test]
fn a_table_of_literals_is_made_without_a_comparison() {
    let literals = numbered(10, |i| std::format!("/orders/o{i}")).collect::<Vec<_>>();
    let steps = steps::of(|| drop(std::hint::black_box(table(&literals))));
    assert_eq!(steps, 0);
}
