//! Findings as SARIF 2.1.0, which code scanning reads.

pub(crate) mod document;

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::io::{self, Write};
use std::ops::Range;
use std::path::Path;

use document::{
    ArtifactChange, ArtifactLocation, Columns, Finding, Fix, Location, Log, Notification, PhysicalLocation, Region,
    Replacement, Rule, Text, text,
};
use scopes_core::{Diagnostic, Edit, Level};

use super::run::{File, Run};
use crate::catalogs::Place;
use crate::pages;
use crate::paths::{relative, root, shown};

pub(super) fn print(run: &Run, out: &mut dyn Write) -> io::Result<()> {
    log(run).write(out)
}

fn log(run: &Run) -> Log {
    let ids: BTreeSet<_> = run.findings().map(Diagnostic::id).collect();
    let ids: Vec<_> = ids.into_iter().collect();
    let mut results = Results { ids: &ids, seen: HashMap::new(), all: Vec::new() };
    for file in &run.files {
        results.add_file(file);
    }
    let results = results.all;
    let rules = ids.iter().map(|id| Rule { id, help: text(pages::text(id).unwrap_or_default()) }).collect();
    let unread =
        run.unread.iter().map(|problem| Notification { level: "error", message: text(problem.sentence.clone()) });
    Log::new(rules, results, unread.collect())
}

struct Results<'a> {
    ids: &'a [&'static str],
    /// How many findings have had this fingerprint.
    seen: HashMap<u64, usize>,
    all: Vec<Finding>,
}

impl Results<'_> {
    fn add_file(&mut self, file: &File) {
        let artifact = ArtifactLocation { uri: uri(file) };
        for finding in &file.checked.findings {
            let result = self.result(finding, &artifact);
            self.all.push(result);
        }
    }

    fn result(&mut self, finding: &Diagnostic, artifact: &ArtifactLocation) -> Finding {
        let id = finding.id();
        let related = finding.labels().iter();
        let related = related.map(|label| location(finding, &label.span, artifact, Some(text(label.text.to_owned()))));
        Finding {
            rule_id: id,
            rule_index: self.ids.partition_point(|other| *other < id),
            level: match finding.level() {
                Level::Error => "error",
                _ => "warning",
            },
            message: text(sentences(finding)),
            locations: [location(finding, &finding.span(), artifact, None)],
            related_locations: related.collect(),
            partial_fingerprints: BTreeMap::from([("scopesFinding/v1", self.fingerprint(finding, &artifact.uri))]),
            fixes: finding.edit().map(|edit| fix(finding, edit, artifact)).into_iter().collect(),
            suppressions: Vec::new(),
        }
    }

    /// The same for the same finding in the same line, wherever the line goes.
    fn fingerprint(&mut self, finding: &Diagnostic, uri: &str) -> String {
        let line = finding.lines(&finding.span()).next().unwrap_or_default().trim().to_owned();
        let mut hash = FNV_OFFSET;
        for byte in [finding.id(), uri, &line].iter().flat_map(|part| part.bytes().chain([0])) {
            hash = (hash ^ u64::from(byte)).wrapping_mul(FNV_PRIME);
        }
        let count = self.seen.entry(hash).or_default();
        *count += 1;
        format!("{hash:016x}:{count}")
    }
}

/// The hash FNV-1a, which is the same in every version of this program.
const FNV_OFFSET: u64 = 0xcbf2_9ce4_8422_2325;
const FNV_PRIME: u64 = 0x0100_0000_01b3;

/// What is wrong, and what to do about it.
fn sentences(finding: &Diagnostic) -> String {
    let mut sentences = finding.message().to_string();
    if let Some(help) = finding.help() {
        sentences.push_str("\nhelp: ");
        sentences.push_str(&help);
    }
    for note in finding.notes() {
        sentences.push_str("\nnote: ");
        sentences.push_str(&note);
    }
    sentences
}

fn location(finding: &Diagnostic, span: &Range<usize>, artifact: &ArtifactLocation, message: Option<Text>) -> Location {
    let region = region(finding, span);
    Location { physical_location: PhysicalLocation { artifact_location: artifact.clone(), region }, message }
}

fn region(finding: &Diagnostic, span: &Range<usize>) -> Region {
    let (start, end) = (finding.place(span.start), finding.place(span.end));
    let columns = Columns { start_column: start.column, end_line: end.line, end_column: end.column };
    Region { start_line: start.line, columns: Some(columns) }
}

fn fix(finding: &Diagnostic, edit: &Edit, artifact: &ArtifactLocation) -> Fix {
    let description = finding.help().unwrap_or_else(|| format!("write `{}`", edit.text));
    let replacement =
        Replacement { deleted_region: region(finding, &edit.span), inserted_content: text(edit.text.clone()) };
    let change = ArtifactChange { artifact_location: artifact.clone(), replacements: [replacement] };
    Fix { description: text(description), artifact_changes: [change] }
}

fn uri(file: &File) -> String {
    match &file.place {
        Place::Stdin => escaped(&file.label),
        Place::File(path) => uri_of(path),
    }
}

/// The path of a file from the root of the repository: code scanning looks for it from there.
pub(crate) fn uri_of(path: &Path) -> String {
    escaped(&shown(&relative(path, &root())))
}

/// A path as a reference in an address.
fn escaped(path: &str) -> String {
    let mut uri = String::new();
    for byte in path.bytes() {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'/' | b'.' | b'_' | b'-' | b'~' => uri.push(char::from(byte)),
            other => uri.extend(['%', digit(other >> 4), digit(other & 15)]),
        }
    }
    uri
}

fn digit(value: u8) -> char {
    char::from_digit(value.into(), 16).unwrap_or_default().to_ascii_uppercase()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_have_no_illegal_characters() {
        assert_eq!(escaped("catalogs/shop.toml"), "catalogs/shop.toml");
        assert_eq!(escaped("<stdin>"), "%3Cstdin%3E");
        assert_eq!(escaped("a b/é.toml"), "a%20b/%C3%A9.toml");
    }
}
