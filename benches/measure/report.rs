//! Figures, what was hoped of them, and the page that shows both.

use std::fmt::Write as _;

use crate::versions;

/// What a ratio should be.
#[derive(Clone, Copy)]
pub(crate) enum Goal {
    AtMost(f64),
    Below(f64),
}

impl Goal {
    fn is_reached(self, ratio: f64) -> bool {
        match self {
            Self::AtMost(limit) => ratio <= limit + EXACTNESS,
            Self::Below(limit) => ratio < limit,
        }
    }

    fn words(self) -> String {
        match self {
            Self::AtMost(limit) => format!("≤ {}", number(limit)),
            Self::Below(limit) => format!("< {}", number(limit)),
        }
    }
}

/// No figure here is more exact than that.
const EXACTNESS: f64 = 0.005;

/// One table of the page.
pub(crate) struct Section {
    title: &'static str,
    introduction: &'static str,
    unit: &'static str,
    rows: Vec<Row>,
    /// What the figures do not say: why a goal was not reached, what could not be measured.
    notes: Vec<String>,
}

struct Row {
    what: String,
    peer: String,
    ours: f64,
    theirs: f64,
    goal: Option<Goal>,
}

impl Row {
    fn ratio(&self) -> f64 {
        self.ours / self.theirs
    }

    fn is_missed(&self) -> bool {
        self.goal.is_some_and(|goal| !goal.is_reached(self.ratio()))
    }
}

impl Section {
    /// `unit` is what all figures of the section are in.
    pub(crate) fn new(title: &'static str, introduction: &'static str, unit: &'static str) -> Self {
        Self { title, introduction, unit, rows: Vec::new(), notes: Vec::new() }
    }

    /// Adds two figures that were measured in turn.
    pub(crate) fn compare(&mut self, what: &str, peer: &str, ours: f64, theirs: f64, goal: Option<Goal>) {
        let (what, peer) = (what.to_owned(), peer.to_owned());
        self.rows.push(Row { what, peer, ours, theirs, goal });
    }

    /// Adds a figure that has a limit of its own, in the unit of the section unless the limit names another.
    pub(crate) fn limit(&mut self, what: &str, limit_words: &str, ours: f64, limit: f64) {
        self.compare(what, limit_words, ours, limit, Some(Goal::AtMost(1.0)));
    }

    pub(crate) fn note(&mut self, note: impl Into<String>) {
        self.notes.push(note.into());
    }

    fn render(&self) -> String {
        let Self { title, introduction, unit, rows, notes } = self;
        let mut page = format!("## {title}\n\n{introduction}\n\n");
        let _ = writeln!(
            page,
            "| what | beside | `scopes`, {unit} | the other, {unit} | ratio | goal | |\n|---|---|--:|--:|--:|--:|---|"
        );
        for row in rows {
            let goal = row.goal.map(Goal::words).unwrap_or_default();
            let verdict = match row.goal {
                None => "",
                Some(_) if row.is_missed() => "**missed**",
                Some(_) => "reached",
            };
            let (ours, theirs, ratio) = (number(row.ours), number(row.theirs), number(row.ratio()));
            let _ =
                writeln!(page, "| {} | {} | {ours} | {theirs} | {ratio} | {goal} | {verdict} |", row.what, row.peer);
        }
        for note in notes {
            let _ = write!(page, "\n{note}\n");
        }
        page
    }
}

/// The whole page.
pub(crate) fn render(sections: &[Section]) -> String {
    let rows = || sections.iter().flat_map(|section| &section.rows);
    let (goals, missed) =
        (rows().filter(|row| row.goal.is_some()).count(), rows().filter(|row| row.is_missed()).count());
    let mut page = format!(
        "# Results\n\nWritten by `cargo bench -p scopes-bench` on {}. [README.md](README.md) says how. A ratio is `scopes` \
         divided by the other: below 1 means that `scopes` takes less. {} of {goals} goals are reached.\n",
        versions::date(),
        goals - missed,
    );
    for section in sections {
        let _ = write!(page, "\n{}", section.render());
    }
    let _ = write!(page, "\n## Versions\n\n{}", versions::table());
    page
}

/// Three digits that count, and two after the point; more where it is small.
fn number(number: f64) -> String {
    let decimals = match number.abs() {
        100.0.. => 0,
        10.0.. => 1,
        0.2.. | 0.0 => 2,
        0.005.. => 3,
        _ => 5,
    };
    format!("{number:.decimals$}")
}
