//! Changes as people and programs read them.

use std::fmt::Write as _;
use std::io::Write as _;

use clap::ValueEnum;
use scopes_core::{Change, Clients, Rust, Security};
use serde_json::{Value, json};

use super::texts::{cell, plain};
use super::{Comparison, Version, fingerprint, sarif};
use crate::outcome::Failure;

/// The formats of changes, all on standard output.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Format {
    /// Each change with what it means
    Human,
    /// A table, for a pull request
    Markdown,
    /// One object
    Json,
    /// SARIF 2.1.0, for code scanning
    Sarif,
}

impl Comparison {
    pub(crate) fn print(&self, format: Format, new: &Version) -> Result<(), Failure> {
        let text = match format {
            Format::Human => self.human(),
            Format::Markdown => self.markdown(),
            Format::Json => format!("{:#}\n", self.json()),
            Format::Sarif => return Ok(sarif::log(self, new).write(&mut std::io::stdout().lock())?),
        };
        Ok(std::io::stdout().write_all(text.as_bytes())?)
    }

    /// `rust: major · clients: 2 changes break · security: 1 change widens, and is not accepted`
    fn verdict(&self) -> String {
        let count = |is_one: &dyn Fn(&Change) -> bool| self.diff.changes.iter().filter(|change| is_one(change)).count();
        let breaks = count(&|change| change.clients == Clients::Breaks);
        let widens = count(&|change| change.security == Security::Widens);
        let clients = match breaks {
            0 => "nothing breaks".to_owned(),
            1 => "1 change breaks".to_owned(),
            count => format!("{count} changes break"),
        };
        let security = match (widens, self.open()) {
            (0, _) => security_word(self.diff.security()).to_owned(),
            (1, 0) => "1 change widens, and is accepted".to_owned(),
            (1, _) => "1 change widens, and is not accepted".to_owned(),
            (widens, 0) => format!("{widens} changes widen, and are accepted"),
            (widens, open) if widens == open => format!("{widens} changes widen, and none is accepted"),
            (widens, open) => format!("{widens} changes widen, of which {open} are not accepted"),
        };
        format!("rust: {} · clients: {clients} · security: {security}", rust_word(self.diff.rust()))
    }

    fn human(&self) -> String {
        let mut text = String::new();
        for (change, reason) in self.changes() {
            // Writing to a string does not fail.
            let _ =
                writeln!(text, "{}[{}]: {}{}", word_of(change), change.id, plain(&change.to_string()), step(change));
            if let Some(witness) = &change.witness {
                let _ = writeln!(text, "  = {}", plain(&witness.to_string()));
            }
            match (change.security, reason) {
                (Security::Widens, Some(reason)) => {
                    let _ = writeln!(text, "  = accepted: {}", plain(reason));
                }
                (Security::Widens, None) if change.can_be_accepted => {
                    let id = fingerprint(change);
                    let _ = writeln!(text, "  = to accept it: --accept {id} --reason \"…\"");
                }
                (Security::Widens, None) => {
                    let _ = writeln!(
                        text,
                        "  = this cannot be accepted: tokens that are out there would be read as other scopes"
                    );
                }
                _ => {}
            }
        }
        let end = if self.diff.changes.is_empty() { "nothing has changed".to_owned() } else { self.verdict() };
        text + &end + "\n"
    }

    fn markdown(&self) -> String {
        if self.diff.changes.is_empty() {
            return "Nothing has changed.\n".to_owned();
        }
        let mut text =
            format!("**{}**\n\n| change | what | rust | clients | security |\n|---|---|---|---|---|\n", self.verdict());
        for (change, reason) in self.changes() {
            let witness = change.witness.as_ref().map(|witness| format!(": {witness}")).unwrap_or_default();
            let reason = reason.map(|reason| format!(" (accepted: {reason})")).unwrap_or_default();
            let _ = writeln!(
                text,
                "| `{}` | {} | {} | {} | {}{}{} |",
                change.id,
                cell(&change.to_string()),
                rust_word(change.rust),
                clients_word(change.clients),
                security_word(change.security),
                cell(&witness),
                cell(&reason)
            );
        }
        text
    }

    fn json(&self) -> Value {
        let changes = self.changes().map(|(change, reason)| {
            json!({
                "id": change.id,
                "text": change.to_string(),
                "subject": change.subject,
                "old": change.old,
                "new": change.new,
                "rust": rust_word(change.rust),
                "clients": clients_word(change.clients),
                "security": security_word(change.security),
                "witness": change.witness.as_ref().map(ToString::to_string),
                "fingerprint": fingerprint(change),
                "can_be_accepted": change.can_be_accepted,
                "accepted": reason,
            })
        });
        json!({
            "format": 1,
            "rust": rust_word(self.diff.rust()),
            "clients": clients_word(self.diff.clients()),
            "security": security_word(self.diff.security()),
            "not_accepted": self.open(),
            "changes": changes.collect::<Vec<_>>(),
        })
    }
}

/// The worst that is to be said of a change.
pub(super) fn word_of(change: &Change) -> &'static str {
    match (change.security, change.clients) {
        (Security::Widens, _) => "widens",
        (_, Clients::Breaks) => "breaks",
        (Security::None, Clients::None) => "changes",
        (other, Clients::None) => security_word(other),
    }
}

/// What a change asks of the version, where it is more than the least.
pub(super) fn step(change: &Change) -> String {
    if change.rust > Rust::Patch { format!(" (rust: {})", rust_word(change.rust)) } else { String::new() }
}

pub(super) fn rust_word(rust: Rust) -> &'static str {
    match rust {
        Rust::None => "none",
        Rust::Patch => "patch",
        Rust::Minor => "minor",
        Rust::Major => "major",
    }
}

fn clients_word(clients: Clients) -> &'static str {
    match clients {
        Clients::None => "none",
        Clients::Breaks => "breaks",
    }
}

fn security_word(security: Security) -> &'static str {
    match security {
        Security::None => "none",
        Security::Narrows => "narrows",
        Security::Adds => "adds",
        Security::Widens => "widens",
    }
}
