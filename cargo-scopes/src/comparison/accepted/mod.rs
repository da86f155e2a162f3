//! What was accepted of changes, each with its reason: `scopes-accepted.toml`.

mod file;
mod reason;

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use scopes_core::{Change, Diff, Security, is_fingerprint};
use toml::Value;

use super::texts::plain;
use super::{Version, fingerprint};
use crate::lines::line_of;
use crate::outcome::{Failure, Problem};
use crate::paths::{folder_of, from_here, relative, root, shown};
use crate::writing;
use file::{reasons, unread};
use reason::wrong_reason;

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

    /// That there are acceptances which none of these changes has.
    pub(crate) fn idle(&self, diff: &Diff) -> Option<String> {
        const MOST: usize = 4;
        let known: BTreeSet<_> = diff.changes.iter().map(fingerprint).collect();
        let mut idle: Vec<_> = self.reasons.iter().filter(|(id, _)| !known.contains(*id)).collect();
        idle.sort_by_key(|(_, reason)| reason.line);
        let file = self.shown();
        match &*idle {
            [] => None,
            [(id, reason)] => Some(format!(
                "`{id}` of `{file}` is no change of this comparison: it is about another catalog or another revision, or done; where it is \
                 done, delete line {}",
                reason.line
            )),
            all => {
                let mut shown: Vec<_> =
                    all.iter().take(MOST).map(|(id, reason)| format!("`{id}` (line {})", reason.line)).collect();
                if all.len() > MOST {
                    shown.push(format!("{} more", all.len() - MOST));
                }
                Some(format!(
                    "{} acceptances of `{file}` are no changes of this comparison: they are about other catalogs or other revisions, or \
                     done; where they are done, delete their lines: {}",
                    all.len(),
                    shown.join(", ")
                ))
            }
        }
    }

    /// Adds acceptances of changes that are there, and that need one.
    pub(crate) fn accept(
        &mut self,
        fingerprints: &[String],
        reason: &str,
        diff: &Diff,
        new: &Version,
    ) -> Result<(), Failure> {
        if let Some(wrong) = wrong_reason(reason) {
            return Err(Failure::Asked(wrong));
        }
        for id in fingerprints {
            let change = known(id, diff).map_err(Failure::Asked)?;
            if let Some((why, help)) = self.refusal(id, change, reason) {
                let problem = Problem::new(format!("`{}` is not accepted: {why}", shown(Path::new(id))));
                return Err(Failure::Asked(problem.maybe_help(help)));
            }
            let about = format!("{}: {}: {}", self.called(new), change.id, plain(&change.subject));
            self.add(id, &about, reason);
        }
        Ok(())
    }

    /// What the file calls a catalog by: its path from there, or its name where it is in no file of this folder.
    fn called(&self, new: &Version) -> String {
        if new.file.is_file() {
            shown(&relative(&new.file, folder_of(&self.file)))
        } else {
            new.catalog.name().to_owned()
        }
    }

    /// Why a change is not accepted, and what to do.
    fn refusal(&self, id: &str, change: &Change, reason: &str) -> Option<(String, Option<String>)> {
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

    /// Adds a line, and above it what it is about.
    fn add(&mut self, id: &str, about: &str, reason: &str) {
        if self.reasons.contains_key(id) {
            return;
        }
        if self.text.is_empty() {
            HEAD.clone_into(&mut self.text);
        } else if !self.text.ends_with('\n') {
            self.text.push('\n');
        }
        // Writing to a string does not fail.
        let _ = writeln!(self.text, "# {about}");
        let line = line_of(&self.text, self.text.len());
        let _ = writeln!(self.text, "{id} = {}", Value::String(reason.to_owned()));
        self.reasons.insert(id.to_owned(), Reason { text: reason.to_owned(), line });
    }

    pub(crate) fn write(&self) -> Result<(), Failure> {
        writing::write(&self.file, &self.shown(), &self.text).map_err(Failure::impossible)
    }
}

/// The change of a fingerprint. Whoever gives something else is told which fingerprint was meant.
fn known<'d>(id: &str, diff: &'d Diff) -> Result<&'d Change, Problem> {
    if let Some(change) = diff.changes.iter().find(|change| fingerprint(change) == id) {
        return Ok(change);
    }
    let shown = shown(Path::new(id));
    if is_fingerprint(id) {
        let problem = Problem::new(format!("`{shown}` is not accepted: no change of this comparison has it"));
        return Err(problem.help("`diff` prints the fingerprint of each change that widens, behind `--accept`"));
    }
    let is_meant = |change: &&Change| !id.is_empty() && (change.id == id || fingerprint(change).starts_with(id));
    let is_open = |change: &&Change| change.security == Security::Widens && change.can_be_accepted;
    let meant: Vec<_> = diff.changes.iter().filter(is_meant).filter(is_open).collect();
    let help = match &*meant {
        [] => "`diff` prints the fingerprint of each change that widens, behind `--accept`".to_owned(),
        [change] => format!("that of the change is `{}`", fingerprint(change)),
        several => {
            const MOST: usize = 4;
            let each = |change: &&Change| format!("`{}` (`{}`)", fingerprint(change), plain(&change.subject));
            let more = if several.len() > MOST { ", …" } else { "" };
            format!(
                "those of such changes are {}{more}",
                several.iter().take(MOST).map(each).collect::<Vec<_>>().join(", ")
            )
        }
    };
    Err(Problem::new(format!("`{shown}` is not accepted: it is no fingerprint")).help(help))
}

const HEAD: &str =
    "# Changes that let somebody do more, each accepted with a reason: `cargo scopes diff … --accept … --reason …`.\n";
