//! `cargo scopes pin`

use std::io::{self, Write as _};
use std::path::Path;

use clap::Args;
use scopes_core::pin::{NotPinned, Pinned, pin};

use crate::catalogs::{Catalog, Place, Selection};
use crate::changes;
use crate::checked::Checked;
use crate::comparison::{self, Asker};
use crate::outcome::{Answer, Failure, Problem};
use crate::output::{Format, Run, number};
use crate::paths::from_here;
use crate::writing;

/// Give numbers to the scopes that have none, in `[bits]`
///
/// A number stays with its name for ever: with `--baseline-rev` the line of a name that is gone is written again, and a number that means
/// another name than in that revision is refused. Nothing else of the file is touched.
#[derive(Debug, Args)]
pub(crate) struct Pin {
    #[command(flatten)]
    selection: Selection,
    /// Write nothing, and exit with 100 where something would be written
    #[arg(long)]
    check: bool,
    /// Show the changes, and write nothing
    #[arg(long)]
    diff: bool,
    /// The revision of git whose numbers are kept; `REV:OLD/PATH` where the catalog had another name there
    #[arg(long, value_name = "REV")]
    baseline_rev: Option<String>,
    /// How findings are written
    #[arg(long, value_name = "FORMAT", default_value = "human")]
    message_format: Format,
}

/// What is not found where nothing is compared with a revision.
const UNSEEN: &str =
    "a number that was given before, and that `[bits]` has lost or changed, is found with `--baseline-rev REV` only";

impl Pin {
    pub(crate) fn run(&self, quiet: bool) -> Result<Answer, Failure> {
        if self.diff && self.message_format.is_document() {
            let problem = Problem::new("`--diff` is for people, and `--message-format` is for programs");
            return Err(Failure::Asked(problem.help("leave one of the two out")));
        }
        let selected = self.selection.select()?;
        self.refuse_baseline(&selected.catalogs)?;
        let mut differences = String::new();
        let mut run = Run::over_each(selected, |catalog, text| self.look(catalog, text, quiet, &mut differences));
        // What is wrong with the revision is wrong for each catalog, and said once.
        run.unread.dedup();
        if self.baseline_rev.is_none() && !run.files.is_empty() {
            run.notes.push(UNSEEN.to_owned());
        }
        io::stdout().write_all(differences.as_bytes())?;
        self.message_format.print(&run, quiet)?;
        if !run.unread.is_empty() {
            return Err(Failure::Impossible(run.unread));
        }
        Ok(Answer::of(run.is_accepted()))
    }

    /// That the revision is none, or cannot be one of these catalogs.
    fn refuse_baseline(&self, catalogs: &[Catalog]) -> Result<(), Failure> {
        let Some(given) = &self.baseline_rev else { return Ok(()) };
        let (_, old) = comparison::split_revision(given)?;
        if old.is_some() && catalogs.len() != 1 {
            let problem =
                Problem::new(format!("`--baseline-rev {given}` names one catalog, and {} are pinned", catalogs.len()));
            return Err(Failure::Asked(problem.help("pin that one by itself, and the others with a revision alone")));
        }
        if catalogs.iter().any(|catalog| matches!(catalog.place, Place::Stdin)) {
            let problem = Problem::new("`--baseline-rev` asks git for a file, and standard input is none");
            return Err(Failure::Asked(problem.help("name the file")));
        }
        Ok(())
    }

    /// A catalog as the revision has it.
    fn baseline(&self, catalog: &Catalog) -> Result<Option<scopes_core::Catalog>, Problem> {
        let (Some(revision), Place::File(file)) = (&self.baseline_rev, &catalog.place) else { return Ok(None) };
        match comparison::baseline(revision, &from_here(file), Asker::Pin) {
            Ok(baseline) => Ok(Some(baseline.catalog)),
            Err(failure) => Err(failure.into_problem()),
        }
    }

    fn look(&self, catalog: &Catalog, text: &[u8], quiet: bool, differences: &mut String) -> Result<Checked, Problem> {
        let label = &catalog.label;
        let baseline = self.baseline(catalog)?;
        let pinned = match pin(label, text, baseline.as_ref()) {
            Ok(pinned) => pinned,
            Err(NotPinned::Refused(refusals)) => {
                return Ok(Checked::of(refusals.iter().cloned().collect()));
            }
            Err(unwritable @ NotPinned::Unwritable) => {
                return Err(Problem::new(format!("{label}: {unwritable}")).help("nothing was written"));
            }
        };
        let Pinned { text: new, catalog: model, added, lack, .. } = pinned;
        let (true, Ok(old)) = (lack.is_some(), str::from_utf8(text)) else {
            return Ok(Checked { catalog: Some(model), ..Checked::of(Vec::new()) });
        };
        if !self.check && !self.diff {
            let file = file(catalog)?;
            writing::write(file, label, &new)?;
            if !quiet {
                let written = if added.is_empty() { "`next_bit`".to_owned() } else { number(added.len(), "number") };
                anstream::eprintln!("wrote {written} in {label}");
            }
        } else if self.diff || self.message_format == Format::Human {
            differences.push_str(&changes::shown(label, old, &new));
        }
        let findings = lack.filter(|_| self.check).into_iter().collect();
        Ok(Checked { catalog: Some(model), ..Checked::of(findings) })
    }
}

/// Where numbers are written.
fn file(catalog: &Catalog) -> Result<&Path, Problem> {
    match &catalog.place {
        Place::File(file) => Ok(file),
        Place::Stdin => Err(Problem::new("`pin` changes files, and standard input is none")
            .help("name the file, or ask for what would change: `--check` or `--diff`")),
    }
}
