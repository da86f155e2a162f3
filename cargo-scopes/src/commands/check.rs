//! `cargo scopes check`

use clap::Args;

use crate::catalogs::Selection;
use crate::checked::check;
use crate::fixing::{self, Fixing};
use crate::levels::LevelArguments;
use crate::outcome::{Answer, Failure};
use crate::output::{Format, Run};

/// Check catalogs for everything that is refused, and for what is worth a look
#[derive(Debug, Args)]
pub(crate) struct Check {
    #[command(flatten)]
    selection: Selection,
    #[command(flatten)]
    levels: LevelArguments,
    #[command(flatten)]
    fixing: Fixing,
    /// How findings are written
    #[arg(long, value_name = "FORMAT", default_value = "human")]
    message_format: Format,
    /// Exit with 0 where there are findings; with 101 still where a catalog cannot be read
    #[arg(long)]
    no_fail: bool,
}

impl Check {
    pub(crate) fn run(&self, quiet: bool) -> Result<Answer, Failure> {
        let selected = self.selection.select()?;
        let levels = self.levels.over(&selected.lints)?;
        if let Some(which) = self.fixing.which() {
            fixing::fix_all(&selected.catalogs, &levels, which, self.fixing.diff, quiet)?;
        }
        let run = Run::over(selected, |file, text| check(file, text, &levels));
        self.message_format.print(&run, quiet)?;
        if !run.unread.is_empty() {
            return Err(Failure::Impossible(run.unread));
        }
        Ok(Answer::of(run.is_accepted()).or_no_fail(self.no_fail))
    }
}
