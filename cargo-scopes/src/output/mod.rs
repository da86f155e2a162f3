//! What is said of catalogs, in each format.

mod colors;
mod human;
mod json;
mod run;
mod sarif;
mod short;

pub(crate) use run::{File, Run, number, read_one};
pub(crate) use sarif::{document, uri_of};

use std::io::{self, Write as _};

use clap::ValueEnum;
use clap_cargo::style::NOTE;
use scopes_core::Diagnostic;

/// The JSON Schema of the lines of [`Format::Json`].
pub(crate) const MESSAGE_SCHEMA: &str = include_str!("message.schema.json");

/// A finding as people read it, with its id.
pub(crate) fn text_of(finding: &Diagnostic) -> String {
    format!("{}[{}]: {finding}", finding.level(), finding.id())
}

/// The formats of findings.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Format {
    /// Each finding with its place, on standard error
    Human,
    /// A line for each finding, on standard error
    Short,
    /// A JSON object for each finding, on standard output
    Json,
    /// A SARIF 2.1.0 document, on standard output
    Sarif,
}

impl Format {
    /// Whether a program reads all of standard output.
    pub(crate) fn is_document(self) -> bool {
        matches!(self, Self::Json | Self::Sarif)
    }

    /// Writes what is said of the catalogs. What was not looked at is said on standard error in every format.
    pub(crate) fn print(self, run: &Run, quiet: bool) -> io::Result<()> {
        for note in run.notes.iter().filter(|_| !quiet) {
            anstream::eprintln!("{NOTE}note{NOTE:#}: {note}");
        }
        match self {
            Self::Human => human::print(run, quiet, &mut anstream::stderr().lock())?,
            Self::Short => short::print(run, &mut anstream::stderr().lock())?,
            Self::Json => json::print(run, &mut io::stdout().lock())?,
            Self::Sarif => sarif::print(run, &mut io::stdout().lock())?,
        }
        io::stdout().flush()
    }
}
