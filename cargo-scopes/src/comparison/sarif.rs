//! Changes as SARIF 2.1.0, which code scanning reads.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use scopes_core::{Change, Clients, Security};

use super::written::{step, word_of};
use super::{Comparison, Version, fingerprint};
use crate::output::document::{
    ArtifactLocation, Finding, Location, Log, PhysicalLocation, Region, Rule, Suppression, text,
};
use crate::output::uri_of;

/// The log of a comparison. Places are those of the new catalog.
pub(super) fn log(comparison: &Comparison, new: &Version) -> Log {
    let kinds: BTreeSet<_> = comparison.diff.changes.iter().map(|change| (change.id, change.explanation())).collect();
    let kinds: Vec<_> = kinds.into_iter().collect();
    let lines = Lines::of(&new.text);
    let uri = uri_of(&new.file);
    let finding = |(change, reason): (&Change, Option<&str>)| Finding {
        rule_id: change.id,
        rule_index: kinds.partition_point(|(id, _)| *id < change.id),
        level: level(comparison, change, reason),
        message: text(sentences(change)),
        locations: [location(&uri, lines.about(&change.subject))],
        related_locations: Vec::new(),
        partial_fingerprints: BTreeMap::from([("scopesChange/v1", fingerprint(change))]),
        fixes: Vec::new(),
        suppressions: reason.map(accepted).into_iter().collect(),
    };
    let results = comparison.changes().map(finding).collect();
    let rules = kinds.iter().map(|(id, sentences)| Rule { id, help: text((*sentences).to_owned()) }).collect();
    Log::new(rules, results, Vec::new())
}

/// An error is what the run fails for.
fn level(comparison: &Comparison, change: &Change, reason: Option<&str>) -> &'static str {
    match (change.security, change.clients) {
        _ if comparison.is_failing(change, reason) => "error",
        (Security::Widens, _) | (_, Clients::Breaks) => "warning",
        _ => "note",
    }
}

fn sentences(change: &Change) -> String {
    let mut sentences = format!("{}: {change}{}", word_of(change), step(change));
    if let Some(witness) = &change.witness {
        let _ = write!(sentences, "\n{witness}");
    }
    if change.security == Security::Widens && change.can_be_accepted {
        let _ = write!(sentences, "\nhelp: to accept it: --accept {} --reason \"…\"", fingerprint(change));
    }
    sentences
}

fn accepted(reason: &str) -> Suppression {
    Suppression { kind: "external", status: "accepted", justification: reason.to_owned() }
}

fn location(uri: &str, line: usize) -> Location {
    let region = Region { start_line: line, columns: None };
    let artifact_location = ArtifactLocation { uri: uri.to_owned() };
    Location { physical_location: PhysicalLocation { artifact_location, region }, message: None }
}

/// The lines of a catalog by what stands between quotes in them.
struct Lines<'t>(BTreeMap<&'t str, usize>);

impl<'t> Lines<'t> {
    fn of(text: &'t [u8]) -> Self {
        let mut lines = BTreeMap::new();
        for (line, text) in (1..).zip(str::from_utf8(text).unwrap_or_default().lines()) {
            for name in text.split(['\'', '"']).skip(1).step_by(2) {
                lines.entry(name).or_insert(line);
            }
            let header = text.trim().trim_matches(['[', ']']).rsplit('.').next().unwrap_or_default();
            lines.entry(header).or_insert(line);
        }
        Self(lines)
    }

    /// The first line that names it. What is gone has none, and is shown where the catalog begins.
    fn about(&self, subject: &str) -> usize {
        self.0.get(subject).copied().unwrap_or(1)
    }
}
