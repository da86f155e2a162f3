//! The page with the figures.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use crate::criteria::{self, Criterion};
use crate::measured::Measured;
use crate::phase::{Phase, Plan};
use crate::request::Request;

/// What was measured of all services.
pub(crate) fn page(plan: &Plan, measured: &[Measured<'_>]) -> String {
    let (seconds, rounds) = (plan.duration.as_secs(), plan.rounds);
    let mut page = format!(
        "# Results under load\n\nWritten by `cargo run --release -p scopes-bench-load`, with {rounds} phases of {seconds} seconds \
         each without the hostile load and {rounds} with it. [README.md](README.md) says what the figures are.\n\n"
    );
    for measured in measured {
        let _ = writeln!(page, "{}", figures(measured));
    }
    page + "## Answers\n\n" + &statuses(plan, measured)
}

fn figures(measured: &Measured<'_>) -> String {
    let mut table = format!(
        "## {}\n\n| what | alone, beside the hostile load | figure | limit | |\n|---|---|--:|--:|---|\n",
        measured.service.name()
    );
    for criterion in criteria::of(measured) {
        let verdict = if criterion.is_met() { "met" } else { "**not met**" };
        let Criterion { what, of, figure, limit } = criterion;
        let _ = writeln!(table, "| {what} | {of} | {figure:.2} | {limit:.2} | {verdict} |");
    }
    let others = |phases: &[Phase]| criteria::median(phases.iter().map(|phase| phase.others).collect());
    let (alone, beside) = (others(&measured.alone), others(&measured.beside_hostile));
    let _ = writeln!(table, "| share of the machine that other processes take | {alone:.2}, {beside:.2} | | | |");
    table
}

/// How each service answered each request, and how often.
pub(crate) fn statuses(plan: &Plan, measured: &[Measured<'_>]) -> String {
    let names: Vec<_> = measured.iter().map(|measured| measured.service.name()).collect();
    let mut table = format!("| request | {} |\n|---|{}\n", names.join(" | "), "---|".repeat(names.len()));
    for request in plan.honest.iter().chain(&plan.hostile) {
        let cells: Vec<_> = measured.iter().map(|measured| cell(measured, request)).collect();
        let _ = writeln!(table, "| {} | {} |", request.name, cells.join(" | "));
    }
    table
}

fn cell(measured: &Measured<'_>, of: &Request) -> String {
    let mut counts = BTreeMap::<(bool, Option<u16>), usize>::new();
    for (request, asked) in measured.answers().filter(|(request, _)| request.name == of.name) {
        *counts.entry((measured.is_expected(request, asked), asked.status)).or_default() += 1;
    }
    let counts = counts.iter().map(|((is_expected, status), count)| {
        let status = status.map_or_else(|| "none".to_owned(), |status| status.to_string());
        if *is_expected { format!("{status} × {count}") } else { format!("**{status} × {count}**") }
    });
    counts.collect::<Vec<_>>().join(", ")
}
