//! `cargo scopes man`

use std::io::Write as _;

use clap::{Args, CommandFactory as _};
use scopes_core::nearest;

use crate::arguments::Arguments;
use crate::outcome::{Answer, Failure, Problem};

/// Print a manual page, of the program or of one command
#[derive(Debug, Args)]
pub(crate) struct Man {
    /// The command
    command: Option<String>,
}

impl Man {
    pub(crate) fn run(&self) -> Result<Answer, Failure> {
        let mut page = Vec::new();
        clap_mangen::Man::new(self.asked()?).render(&mut page)?;
        // What stands below the options of the program are its exit codes, which a manual page calls so.
        let page = String::from_utf8_lossy(&page).replace("\n.SH EXTRA\n", "\n.SH \"EXIT STATUS\"\n");
        std::io::stdout().write_all(page.as_bytes())?;
        Ok(Answer::Yes)
    }

    fn asked(&self) -> Result<clap::Command, Failure> {
        let mut program = Arguments::command();
        program.build();
        let Some(name) = &self.command else { return Ok(program) };
        if let Some(command) = program.find_subcommand(name) {
            return Ok(command.clone());
        }
        let near = nearest(name, program.get_subcommands().map(clap::Command::get_name));
        let help = near.map(|near| format!("did you mean `{near}`?"));
        Err(Failure::Asked(Problem::new(format!("there is no command `{name}`")).maybe_help(help)))
    }
}
