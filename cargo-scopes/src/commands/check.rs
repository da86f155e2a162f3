//! `cargo scopes check`

use clap::Args;

use crate::catalogs::Selection;
use crate::outcome::{Answer, Failure};
use crate::output::{Format, Run};

/// Check catalogs for everything that is refused
#[derive(Debug, Args)]
pub(crate) struct Check {
    #[command(flatten)]
    selection: Selection,
    /// How findings are written
    #[arg(long, value_name = "FORMAT", default_value = "human")]
    message_format: Format,
    /// Exit with 0 where there are findings; with 101 still where a catalog cannot be read
    #[arg(long)]
    no_fail: bool,
}

impl Check {
    pub(crate) fn run(&self, quiet: bool) -> Result<Answer, Failure> {
        let run = Run::over(self.selection.select()?);
        self.message_format.print(&run, quiet)?;
        if !run.unread.is_empty() {
            return Err(Failure::Impossible(run.unread));
        }
        Ok(Answer::of(run.is_accepted()).or_no_fail(self.no_fail))
    }
}
