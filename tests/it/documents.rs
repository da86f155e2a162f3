//! What the documents name exists: files, headings that links lead to, and the ids of changes.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use pulldown_cmark::{Event, Parser, Tag, TagEnd};

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn read(path: &str) -> String {
    fs::read_to_string(root().join(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
}

/// The documents that people read, from the root of the repository.
fn documents() -> Vec<String> {
    const ELSEWHERE: [&str; 12] = [
        "ARCHITECTURE.md",
        "CHANGELOG.md",
        "CONTRIBUTING.md",
        "README.md",
        "SECURITY.md",
        "benches/README.md",
        "cargo-scopes/README.md",
        "catalogs/README.md",
        "examples/frameworks/access.md",
        "scopes-core/README.md",
        "scopes-macros/README.md",
        "scopes-runtime/README.md",
    ];
    let chapters = fs::read_dir(root().join("docs")).unwrap().map(|entry| entry.unwrap().file_name());
    let chapters = chapters.map(|name| format!("docs/{}", name.to_str().unwrap()));
    chapters.chain(ELSEWHERE.map(str::to_owned)).collect()
}

/// The headings of a document as GitHub calls them in addresses.
fn anchors(text: &str) -> BTreeSet<String> {
    let (mut anchors, mut heading) = (BTreeSet::new(), None::<String>);
    for event in Parser::new(text) {
        match (event, &mut heading) {
            (Event::Start(Tag::Heading { .. }), _) => heading = Some(String::new()),
            (Event::Text(part) | Event::Code(part), Some(heading)) => heading.push_str(&part),
            (Event::End(TagEnd::Heading(_)), Some(_)) => anchors.extend(heading.take().map(|heading| slug(&heading))),
            _ => {}
        }
    }
    anchors
}

fn slug(heading: &str) -> String {
    let kept = |c: &char| c.is_alphanumeric() || matches!(c, ' ' | '-' | '_');
    heading.chars().filter(kept).map(|c| if c == ' ' { '-' } else { c.to_ascii_lowercase() }).collect()
}

fn links(text: &str) -> Vec<String> {
    let link = |event| match event {
        Event::Start(Tag::Link { dest_url, .. }) => Some(dest_url.into_string()),
        _ => None,
    };
    Parser::new(text).filter_map(link).filter(|link| !link.contains("://")).collect()
}

/// What is wrong with a link in a document.
fn fault(document: &str, link: &str) -> Option<String> {
    let (path, anchor) = link.split_once('#').map_or((link, None), |(path, anchor)| (path, Some(anchor)));
    let folder = root().join(document).parent().unwrap().to_owned();
    let target = if path.is_empty() { root().join(document) } else { folder.join(path) };
    if !target.exists() {
        return Some(format!("{document}: no file at {link}"));
    }
    let anchor = anchor?;
    let is_there = anchors(&fs::read_to_string(target).unwrap()).contains(anchor);
    (!is_there).then(|| format!("{document}: no heading at {link}"))
}

#[test]
fn links_lead_to_files_and_headings() {
    let (mut faults, mut count) = (Vec::new(), 0);
    for document in documents() {
        let links = links(&read(&document));
        count += links.len();
        faults.extend(links.iter().filter_map(|link| fault(&document, link)));
    }
    assert_eq!(faults, [""; 0]);
    assert!(count > 150, "{count} links");
}

/// The documents whose paths are those of this repository. Those for users name files of the user.
const ABOUT_THIS_REPOSITORY: [&str; 3] = ["ARCHITECTURE.md", "CONTRIBUTING.md", "docs/tour.md"];

/// Where a path may begin.
const BEGINNINGS: [&str; 9] = [
    "",
    "scopes-core/src",
    "scopes-core/src/expand",
    "scopes-macros/src",
    "scopes-runtime/src",
    "scopes-runtime/src/http",
    "cargo-scopes/src",
    "cargo-scopes/src/pages",
    "benches",
];

fn exists(path: &str) -> bool {
    BEGINNINGS
        .iter()
        .map(|beginning| root().join(beginning))
        .any(|beginning| beginning.join(path).exists() || beginning.join(format!("{path}.rs")).exists())
}

/// Whether a file of this name is anywhere in a folder.
fn is_in(folder: PathBuf, name: &str) -> bool {
    fs::read_dir(folder).unwrap().map(Result::unwrap).any(|entry| {
        if entry.file_type().unwrap().is_dir() { is_in(entry.path(), name) } else { entry.file_name() == name }
    })
}

fn is_anywhere(name: &str) -> bool {
    ["scopes-core", "scopes-macros", "scopes-runtime", "cargo-scopes", "tests", "benches", "examples"]
        .iter()
        .any(|folder| is_in(root().join(folder), name))
        || exists(name)
}

/// The paths in a document, each up to what stands for many: `tests/ui/<kind>/<case>.rs` is `tests/ui/`.
fn paths(text: &str) -> BTreeSet<String> {
    let code = Parser::new(text).filter_map(|event| if let Event::Code(code) = event { Some(code) } else { None });
    let words = code.map(|code| code.split(['<', '*']).next().unwrap_or_default().to_owned());
    let is_path = |word: &String| {
        let is_file = [".rs", ".toml", ".md", ".txt", ".py", ".json"].iter().any(|end| word.ends_with(end));
        let has_only = |c: char| c.is_ascii_alphanumeric() || matches!(c, '_' | '-' | '.' | '/');
        let is_beside_another = word.starts_with('.') && !word.contains('/'); // `<case>.toml`, `.txt`
        let is_path = is_file || word.trim_end_matches('/').contains('/');
        word.chars().all(has_only) && !word.starts_with('/') && is_path && !is_beside_another
    };
    words.filter(is_path).collect()
}

#[test]
fn paths_exist() {
    for document in ABOUT_THIS_REPOSITORY {
        let paths = paths(&read(document));
        assert!(paths.len() >= 5, "{document}: {paths:?}");
        let is_missing = |path: &&String| {
            if path.contains('/') { !exists(path) } else { !is_anywhere(path) }
        };
        assert_eq!(paths.iter().filter(is_missing).collect::<Vec<_>>(), [""; 0], "{document}");
    }
}

/// The rows of the table of changes: each id with its three verdicts.
fn documented() -> BTreeMap<String, Vec<[String; 3]>> {
    let mut documented = BTreeMap::<_, Vec<_>>::new();
    for row in read("docs/catalog-compatibility.md").lines().filter(|line| line.starts_with("| `")) {
        let cells: Vec<_> = row.split('|').map(|cell| cell.trim().to_owned()).collect();
        let [_, id, _, code, clients, security, _] = &cells[..] else { panic!("{row}") };
        let verdicts = [code, clients, security].map(String::clone);
        documented.entry(id.trim_matches('`').to_owned()).or_default().push(verdicts);
    }
    documented
}

/// The texts in quotation marks of a piece of Rust that may be ids.
fn ids(source: &str) -> impl Iterator<Item = &str> {
    let is_id = |text: &&str| text.contains('-') && text.chars().all(|c| c.is_ascii_lowercase() || c == '-');
    source.split('"').skip(1).step_by(2).filter(is_id)
}

#[test]
fn every_change_is_documented() {
    let mut written = BTreeSet::new();
    for entry in fs::read_dir(root().join("scopes-core/src/diff/named")).unwrap() {
        let source = fs::read_to_string(entry.unwrap().path()).unwrap();
        written.extend(ids(&source).map(str::to_owned));
    }
    let documented: BTreeSet<_> = documented().into_keys().collect();
    assert_eq!(documented, written);
    assert!(written.len() > 50, "{written:?}");
}

/// The table of cases in the core, which a test there holds against the code: `Pair("…", …, (Major, Breaks, Narrows))`.
#[test]
fn documented_verdicts_are_those_of_the_code() {
    let documented = documented();
    let cases = read("scopes-core/src/diff/tests/pairs.rs");
    let cases: Vec<_> = cases.split("    Pair(").skip(1).collect();
    assert!(cases.len() > 50, "{}", cases.len());
    let mut held = BTreeMap::<_, BTreeSet<_>>::new();
    for case in cases {
        let id = case.split('"').nth(1).unwrap();
        let verdicts = case.rsplit_once("\n];").map_or(case, |(case, _)| case);
        let (_, verdicts) = verdicts.rsplit_once(", (").or_else(|| verdicts.rsplit_once(" (")).unwrap();
        let words: Vec<_> = verdicts.split(')').next().unwrap().split(", ").map(str::to_ascii_lowercase).collect();
        let words: [String; 3] = words.try_into().unwrap();
        let words = words.map(|word| {
            if word == "breaks" {
                "break".into()
            } else if word == "works" {
                "work".into()
            } else {
                word
            }
        });
        assert!(documented[id].contains(&words), "{id}: {words:?}");
        held.entry(id.to_owned()).or_default().insert(words);
    }
    // The catalogs of a case have the same name.
    let is_held =
        |id: &String, row: &[String; 3]| id == "catalog-renamed" || held.get(id).is_some_and(|of| of.contains(row));
    for (id, rows) in &documented {
        assert!(rows.iter().all(|row| is_held(id, row)), "no case has one of these rows: {id}, {rows:?}");
    }
}
