//! Findings as people read them.

use std::collections::BTreeSet;
use std::io::{self, Write};

use clap_cargo::style::GOOD;
use scopes_core::{Diagnostic, Level};

use super::colors;
use super::run::{File, Run, number};
use crate::pages;

/// How many findings of a catalog are drawn. The others are counted.
const DRAWN: usize = 100;

pub(super) fn print(run: &Run, quiet: bool, out: &mut dyn Write) -> io::Result<()> {
    for file in &run.files {
        print_findings(file, out)?;
    }
    if quiet {
        return Ok(());
    }
    print_pages(run, out)?;
    print_summary(run, out)
}

fn print_findings(file: &File, out: &mut dyn Write) -> io::Result<()> {
    let findings = &file.checked.findings;
    for finding in findings.iter().take(DRAWN) {
        writeln!(out, "{}\n", colors::drawn(finding))?;
    }
    match findings.len().saturating_sub(DRAWN) {
        0 => Ok(()),
        more => writeln!(
            out,
            "… and {} in `{}`; `--message-format short` lists all\n",
            number(more, "more finding"),
            file.label
        ),
    }
}

/// Where more is said of the findings. Of some ids, as those of lints, no text is right: what is meant decides.
fn print_pages(run: &Run, out: &mut dyn Write) -> io::Result<()> {
    let ids: BTreeSet<_> = run.findings().map(Diagnostic::id).collect();
    let shown = if ids.iter().all(|id| pages::shows_accepted(id)) { ", and what is accepted instead" } else { "" };
    let ids: Vec<_> = ids.into_iter().collect();
    match ids.as_slice() {
        [] => Ok(()),
        [id] => writeln!(out, "For an example{shown}: cargo scopes explain {id}"),
        ids => writeln!(out, "For an example{shown}: cargo scopes explain ID ({})", ids.join(", ")),
    }
}

fn print_summary(run: &Run, out: &mut dyn Write) -> io::Result<()> {
    let worst = match (run.count(Level::Error), run.count(Level::Warning)) {
        (0, 0) if run.files.is_empty() || !run.unread.is_empty() => return Ok(()),
        (0, 0) => return writeln!(out, "{GOOD}ok{GOOD:#}: {}", clean(run)),
        (0, _) => Level::Warning,
        _ => Level::Error,
    };
    let style = colors::of(worst);
    writeln!(out, "{style}{worst}{style:#}: {} in {}", counts(run), places(run))
}

fn clean(run: &Run) -> String {
    if let Some(cases) = run.cases {
        return format!("{} in {}", number(cases, "case"), number(run.files.len(), "file"));
    }
    let scopes =
        run.files.iter().filter_map(|file| file.checked.catalog.as_ref()).map(|catalog| catalog.scopes().len()).sum();
    let catalogs = format!("{} with {}", number(run.catalogs, "catalog"), number(scopes, "scope"));
    match run.files.iter().find(|file| file.is_document) {
        Some(document) => format!("{catalogs}, compared with {}", document.label),
        None => catalogs,
    }
}

fn counts(run: &Run) -> String {
    let counts = [Level::Error, Level::Warning].map(|level| (run.count(level), level));
    let counts = counts.iter().filter(|(count, _)| *count > 0).map(|(count, level)| number(*count, &level.to_string()));
    counts.collect::<Vec<_>>().join(" and ")
}

/// The catalog with findings, or how many of how many have some.
fn places(run: &Run) -> String {
    let thing = if run.cases.is_some() { "file" } else { "catalog" };
    let with: Vec<_> = run.files.iter().filter(|file| !file.checked.findings.is_empty()).collect();
    match with.as_slice() {
        [one] => one.label.clone(),
        [one, document] if document.is_document => format!("{} and {}", one.label, document.label),
        all if all.len() == run.files.len() => number(all.len(), thing),
        several => format!("{} of {}", several.len(), number(run.files.len(), thing)),
    }
}
