//! What was accepted of changes, each with its reason: `scopes-accepted.toml`.

use std::collections::BTreeMap;
use std::fs;
use std::io::ErrorKind;
use std::path::Path;

use scopes_core::{Diff, Security};
use toml::{Table, Value};

use super::fingerprint;
use crate::outcome::{Failure, Problem};
use crate::paths::shown;

/// The reasons, by the fingerprints of the changes.
#[derive(Default)]
pub(crate) struct Accepted(BTreeMap<String, String>);

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
        let wrong = |why: String| Failure::impossible(Problem::new(format!("{}: {why}", shown(file))).help(FORM));
        let table: Table = text.parse().map_err(|error: toml::de::Error| wrong(error.message().to_owned()))?;
        let reasons = table.into_iter().map(|(id, reason)| match reason {
            Value::String(reason) if !reason.trim().is_empty() => Ok((id, reason)),
            _ => Err(wrong(format!("`{id}` has no reason"))),
        });
        reasons.collect::<Result<_, _>>().map(Self)
    }

    pub(crate) fn reason(&self, fingerprint: &str) -> Option<&str> {
        self.0.get(fingerprint).map(String::as_str)
    }

    /// Adds acceptances of changes that are there, and that need one.
    pub(crate) fn accept(&mut self, fingerprints: &[String], reason: &str, diff: &Diff) -> Result<(), Failure> {
        if reason.trim().is_empty() {
            return Err(Failure::Asked(Problem::new("the reason is empty")));
        }
        for id in fingerprints {
            let change = diff.changes.iter().find(|change| fingerprint(change) == *id);
            let refused = match change {
                None => "no change has it",
                Some(change) if change.security != Security::Widens => "the change needs no acceptance",
                Some(change) if !change.can_be_accepted => {
                    "the change cannot be accepted: tokens would be read as other scopes"
                }
                Some(_) => {
                    self.0.insert(id.clone(), reason.to_owned());
                    continue;
                }
            };
            return Err(Failure::Asked(Problem::new(format!("`{id}` is not accepted: {refused}"))));
        }
        Ok(())
    }

    pub(crate) fn write(&self, file: &Path) -> Result<(), Failure> {
        let lines = self.0.iter().map(|(id, reason)| format!("{id} = {}\n", Value::String(reason.clone())));
        let text = format!("{HEAD}{}", lines.collect::<Vec<_>>().concat());
        fs::write(file, text)
            .map_err(|error| Failure::impossible(Problem::new(format!("cannot write `{}`: {error}", shown(file)))))
    }
}

const HEAD: &str =
    "# Changes that let somebody do more, each accepted with a reason: `cargo scopes diff … --accept … --reason …`.\n";
const FORM: &str = "it has lines such as `0123456789ab = \"the reason\"`";
