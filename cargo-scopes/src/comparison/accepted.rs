//! What was accepted of changes, each with its reason: `scopes-accepted.toml`.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use scopes_core::{Change, Diff, Security};
use toml::Value;
use toml::de::{DeTable, DeValue};

use super::fingerprint;
use crate::outcome::{Failure, Problem};
use crate::paths::{from_here, root, shown};
use crate::writing;

/// The reasons, by the fingerprints of the changes.
pub(crate) struct Accepted {
    file: PathBuf,
    reasons: BTreeMap<String, Reason>,
    /// The file as it is, comments and all.
    text: String,
}

struct Reason {
    text: String,
    line: usize,
}

/// The name of the file where nobody names another.
const FILE: &str = "scopes-accepted.toml";

impl Accepted {
    /// Reads the file that is named, or else the one at the root of the repository. Where that one is not there nothing was accepted;
    /// a named one has to be there, unless acceptances are written to it.
    pub(crate) fn read(named: Option<&Path>, is_written: bool) -> Result<Self, Failure> {
        let file = named.map_or_else(|| from_here(&root().join(FILE)), Path::to_owned);
        let text = match fs::read_to_string(&file) {
            Ok(text) => text,
            Err(error) if error.kind() == ErrorKind::NotFound && (named.is_none() || is_written) => String::new(),
            Err(error) => return Err(unread(&file, &error)),
        };
        let reasons = reasons(&file, &text)?;
        Ok(Self { file, reasons, text })
    }

    /// The file, as people read it.
    pub(crate) fn shown(&self) -> String {
        shown(&self.file)
    }

    pub(crate) fn reason(&self, fingerprint: &str) -> Option<&str> {
        self.reasons.get(fingerprint).map(|reason| reason.text.as_str())
    }

    /// The acceptances that none of these changes has.
    pub(crate) fn idle(&self, diff: &Diff) -> Vec<&str> {
        let known: std::collections::BTreeSet<_> = diff.changes.iter().map(fingerprint).collect();
        self.reasons.keys().filter(|id| !known.contains(*id)).map(String::as_str).collect()
    }

    /// Adds acceptances of changes that are there, and that need one.
    pub(crate) fn accept(&mut self, fingerprints: &[String], reason: &str, diff: &Diff) -> Result<(), Failure> {
        if let Some(wrong) = wrong_reason(reason) {
            return Err(Failure::Asked(wrong));
        }
        for id in fingerprints {
            let change = diff.changes.iter().find(|change| fingerprint(change) == *id);
            if let Some((why, help)) = self.refusal(id, change, reason) {
                let problem = Problem::new(format!("`{}` is not accepted: {why}", shown(Path::new(id))));
                return Err(Failure::Asked(problem.maybe_help(help)));
            }
            self.add(id, reason);
        }
        Ok(())
    }

    /// Why a change is not accepted, and what to do.
    fn refusal(&self, id: &str, change: Option<&Change>, reason: &str) -> Option<(String, Option<String>)> {
        let Some(change) = change else {
            return Some(("no change has it".to_owned(), Some("`diff` prints the fingerprints of changes".to_owned())));
        };
        if change.security != Security::Widens {
            return Some(("the change needs no acceptance".to_owned(), None));
        }
        if !change.can_be_accepted {
            return Some(("the change cannot be accepted: tokens would be read as other scopes".to_owned(), None));
        }
        let known = self.reasons.get(id).filter(|known| known.text != reason)?;
        let help = format!("to change the reason, edit line {} of `{}`", known.line, self.shown());
        Some((format!("it was accepted already, because: {}", known.text), Some(help)))
    }

    fn add(&mut self, id: &str, reason: &str) {
        if self.reasons.contains_key(id) {
            return;
        }
        if self.text.is_empty() {
            HEAD.clone_into(&mut self.text);
        } else if !self.text.ends_with('\n') {
            self.text.push('\n');
        }
        let line = line_of(&self.text, self.text.len());
        // Writing to a string does not fail.
        let _ = writeln!(self.text, "{id} = {}", Value::String(reason.to_owned()));
        self.reasons.insert(id.to_owned(), Reason { text: reason.to_owned(), line });
    }

    pub(crate) fn write(&self) -> Result<(), Failure> {
        writing::write(&self.file, &self.shown(), &self.text).map_err(Failure::impossible)
    }
}

fn unread(file: &Path, error: &std::io::Error) -> Failure {
    let name = shown(file);
    Failure::impossible(match error.kind() {
        ErrorKind::NotFound => Problem::new(format!("there is no file `{name}`"))
            .help("`--accept` with `--reason` makes it; where nothing is accepted, leave `--accepted` out"),
        _ => Problem::new(format!("cannot read `{name}`: {error}")),
    })
}

/// What stands in the file.
fn reasons(file: &Path, text: &str) -> Result<BTreeMap<String, Reason>, Failure> {
    let wrong = |at: usize, why: String| {
        let (line, column) = (line_of(text, at), column_of(text, at));
        Failure::impossible(Problem::new(format!("{}:{line}:{column}: {why}", shown(file))).help(FORM))
    };
    let table = DeTable::parse(text).map_err(|error| {
        let at = error.span().map_or(0, |span| span.start);
        wrong(at, format!("this is no TOML: {}", error.message()))
    })?;
    let mut reasons = BTreeMap::new();
    for (key, value) in table.get_ref() {
        let (at, id) = (key.span().start, key.get_ref().as_ref());
        if !is_fingerprint(id) {
            return Err(wrong(at, format!("`{}` is no fingerprint of a change", shown(Path::new(id)))));
        }
        let DeValue::String(reason) = value.get_ref() else { return Err(wrong(at, format!("`{id}` has no reason"))) };
        if !is_reason(reason) {
            return Err(wrong(at, format!("`{id}` has no reason")));
        }
        reasons.insert(id.to_owned(), Reason { text: reason.clone().into_owned(), line: line_of(text, at) });
    }
    Ok(reasons)
}

fn is_fingerprint(id: &str) -> bool {
    id.len() == 12 && id.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f'))
}

/// What is wrong with a reason of the command line.
fn wrong_reason(reason: &str) -> Option<Problem> {
    if reason.trim().is_empty() {
        return Some(Problem::new("the reason is empty").help(SAY_WHY));
    }
    if reason.chars().any(char::is_control) {
        return Some(Problem::new("the reason has a line break or another control character"));
    }
    let is_placeholder = !is_reason(reason);
    is_placeholder.then(|| Problem::new(format!("the reason is `{}`, which says nothing", reason.trim())).help(SAY_WHY))
}

/// Whether a reason says something. What stands in messages in its place says nothing.
fn is_reason(reason: &str) -> bool {
    let words = reason.trim_matches(|c: char| !c.is_alphanumeric());
    !words.is_empty() && !PLACEHOLDERS.iter().any(|placeholder| words.eq_ignore_ascii_case(placeholder))
}

const PLACEHOLDERS: [&str; 5] = ["WHY", "REASON", "the reason", "TEXT", "because"];

/// The line of a byte, from 1.
fn line_of(text: &str, at: usize) -> usize {
    text.get(..at).unwrap_or(text).matches('\n').count() + 1
}

/// The column of a byte in characters, from 1.
fn column_of(text: &str, at: usize) -> usize {
    text.get(..at).unwrap_or(text).chars().rev().take_while(|c| *c != '\n').count() + 1
}

const HEAD: &str =
    "# Changes that let somebody do more, each accepted with a reason: `cargo scopes diff … --accept … --reason …`.\n";
const FORM: &str = "each line is the fingerprint of a change, as `diff` prints it, and why it is accepted: `0123456789ab = \"readers may delete\"`";
const SAY_WHY: &str = "say why they may do more, for whoever reads it later";
