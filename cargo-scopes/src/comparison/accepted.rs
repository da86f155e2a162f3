//! What was accepted of changes, each with its reason: `scopes-accepted.toml`.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::io::ErrorKind;
use std::path::Path;

use scopes_core::{Diff, Security};
use toml::{Table, Value};

use super::fingerprint;
use crate::outcome::{Failure, Problem};
use crate::paths::shown;
use crate::writing;

/// The reasons, by the fingerprints of the changes.
#[derive(Default)]
pub(crate) struct Accepted {
    reasons: BTreeMap<String, String>,
    /// The file as it is, comments and all.
    text: String,
}

impl Accepted {
    /// Nothing was accepted where there is no file.
    pub(crate) fn read(file: &Path) -> Result<Self, Failure> {
        let text = match fs::read_to_string(file) {
            Ok(text) => text,
            Err(error) if error.kind() == ErrorKind::NotFound => return Ok(Self::default()),
            Err(error) => {
                return Err(Failure::impossible(Problem::new(format!("cannot read `{}`: {error}", shown(file)))));
            }
        };
        let wrong = |why: String| Failure::impossible(Problem::new(format!("`{}`: {why}", shown(file))).help(FORM));
        let table: Table = text.parse().map_err(|error: toml::de::Error| wrong(place_of(&error, &text)))?;
        let reasons = table.into_iter().map(|(id, reason)| match reason {
            _ if !is_fingerprint(&id) => {
                Err(wrong(format!("`{}` is no fingerprint of a change", shown(Path::new(&id)))))
            }
            Value::String(reason) if !reason.trim().is_empty() => Ok((id, reason)),
            _ => Err(wrong(format!("`{id}` has no reason"))),
        });
        Ok(Self { reasons: reasons.collect::<Result<_, _>>()?, text })
    }

    pub(crate) fn reason(&self, fingerprint: &str) -> Option<&str> {
        self.reasons.get(fingerprint).map(String::as_str)
    }

    /// The acceptances that none of these changes has.
    pub(crate) fn idle(&self, diff: &Diff) -> Vec<&str> {
        let known: std::collections::BTreeSet<_> = diff.changes.iter().map(fingerprint).collect();
        self.reasons.keys().filter(|id| !known.contains(*id)).map(String::as_str).collect()
    }

    /// Adds acceptances of changes that are there, and that need one.
    pub(crate) fn accept(&mut self, fingerprints: &[String], reason: &str, diff: &Diff) -> Result<(), Failure> {
        if reason.trim().is_empty() {
            return Err(Failure::Asked(Problem::new("the reason is empty")));
        }
        if reason.chars().any(char::is_control) {
            return Err(Failure::Asked(Problem::new("the reason has a line break or another control character")));
        }
        for id in fingerprints {
            let change = diff.changes.iter().find(|change| fingerprint(change) == *id);
            let refused = match (change, self.reason(id)) {
                (None, _) => "no change has it".to_owned(),
                (Some(change), _) if change.security != Security::Widens => "the change needs no acceptance".to_owned(),
                (Some(change), _) if !change.can_be_accepted => {
                    "the change cannot be accepted: tokens would be read as other scopes".to_owned()
                }
                (Some(_), Some(known)) if known != reason => format!("it was accepted already, because: {known}"),
                (Some(_), Some(_)) => continue,
                (Some(_), None) => {
                    self.add(id, reason);
                    continue;
                }
            };
            return Err(Failure::Asked(Problem::new(format!("`{}` is not accepted: {refused}", shown(Path::new(id))))));
        }
        Ok(())
    }

    fn add(&mut self, id: &str, reason: &str) {
        if self.text.is_empty() {
            HEAD.clone_into(&mut self.text);
        } else if !self.text.ends_with('\n') {
            self.text.push('\n');
        }
        let _ = writeln!(self.text, "{id} = {}", Value::String(reason.to_owned()));
        self.reasons.insert(id.to_owned(), reason.to_owned());
    }

    pub(crate) fn write(&self, file: &Path) -> Result<(), Failure> {
        writing::write(file, self.text.as_bytes())
            .map_err(|error| Failure::impossible(Problem::new(format!("cannot write `{}`: {error}", shown(file)))))
    }
}

fn is_fingerprint(id: &str) -> bool {
    id.len() == 12 && id.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f'))
}

/// What the parser says, and in which line.
fn place_of(error: &toml::de::Error, text: &str) -> String {
    let before = error.span().and_then(|span| text.get(..span.start)).unwrap_or_default();
    format!("line {}: {}", before.matches('\n').count() + 1, error.message())
}

const HEAD: &str =
    "# Changes that let somebody do more, each accepted with a reason: `cargo scopes diff … --accept … --reason …`.\n";
const FORM: &str = "it has lines such as `0123456789ab = \"the reason\"`";
