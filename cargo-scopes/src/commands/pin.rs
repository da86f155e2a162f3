//! `cargo scopes pin`

use std::collections::HashMap;
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};

use clap::Args;
use scopes_core::pin::{NotPinned, Pinned, pin};

use crate::catalogs::{Catalog, Place, Selection};
use crate::changes;
use crate::checked::Checked;
use crate::comparison::{self, Missing};
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

/// The older versions of catalogs, by what their names have in common.
type Baselines = HashMap<PathBuf, scopes_core::Catalog>;

impl Pin {
    pub(crate) fn run(&self, quiet: bool) -> Result<Answer, Failure> {
        if self.diff && self.message_format.is_document() {
            let problem = Problem::new("`--diff` is for people, and `--message-format` is for programs");
            return Err(Failure::Asked(problem.help("leave one of the two out")));
        }
        let selected = self.selection.select()?;
        let baselines = self.baselines(&selected.catalogs)?;
        let mut differences = String::new();
        let mut run = Run::over_each(selected, |catalog, text| {
            self.look(catalog, text, baselines.get(&catalog.identity()), quiet, &mut differences)
        });
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

    /// Each catalog as the revision has it.
    fn baselines(&self, catalogs: &[Catalog]) -> Result<Baselines, Failure> {
        let mut baselines = Baselines::new();
        let Some(revision) = &self.baseline_rev else { return Ok(baselines) };
        let named = revision.split_once(':');
        if named.is_some() && catalogs.len() != 1 {
            let problem = Problem::new(format!(
                "`--baseline-rev {revision}` names one catalog, and {} are pinned",
                catalogs.len()
            ));
            return Err(Failure::Asked(problem.help("pin that one by itself, and the others with a revision alone")));
        }
        for catalog in catalogs {
            let Place::File(file) = &catalog.place else {
                return Err(Failure::Asked(
                    Problem::new("`--baseline-rev` asks git for a file, and standard input is none")
                        .help("name the file"),
                ));
            };
            let baseline = match named {
                Some((revision, old)) => comparison::at_revision(revision, Path::new(old), &Missing::Named)?,
                None => comparison::at_revision(revision, &from_here(file), &Missing::Pin)?,
            };
            baselines.insert(catalog.identity(), baseline.catalog);
        }
        Ok(baselines)
    }

    fn look(
        &self,
        catalog: &Catalog,
        text: &[u8],
        baseline: Option<&scopes_core::Catalog>,
        quiet: bool,
        differences: &mut String,
    ) -> Result<Checked, Problem> {
        let label = &catalog.label;
        let pinned = match pin(label, text, baseline) {
            Ok(pinned) => pinned,
            Err(NotPinned::Refused(refusals)) => {
                return Ok(Checked::of(refusals.iter().cloned().collect()));
            }
            Err(unwritable @ NotPinned::Unwritable) => {
                return Err(Problem::new(format!("{label}: {unwritable}")).help("nothing was written"));
            }
        };
        let Pinned { text: new, catalog: model, added, lack } = pinned;
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
        } else if !self.message_format.is_document() {
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
