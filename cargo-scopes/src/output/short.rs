//! A line for each finding, which editors and problem matchers read.

use std::io::{self, Write};

use super::colors;
use super::run::Run;
use crate::obeyed::without_commands;

pub(super) fn print(run: &Run, out: &mut dyn Write) -> io::Result<()> {
    for finding in run.findings() {
        let (file, line, column) = (finding.file(), finding.line(), finding.column());
        let (level, id, style) = (finding.level(), finding.id(), colors::of(finding.level()));
        writeln!(
            out,
            "{file}:{line}:{column}: {style}{level}[{id}]{style:#}: {}",
            without_commands(&on_one_line(&finding.message().to_string()))
        )?;
    }
    Ok(())
}

fn on_one_line(text: &str) -> String {
    text.lines().collect::<Vec<_>>().join(" ")
}
