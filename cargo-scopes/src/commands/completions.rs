//! `cargo scopes completions`

use std::io::Write as _;

use clap::{Args, CommandFactory as _};
use clap_complete::Shell;

use crate::arguments::Arguments;
use crate::outcome::{Answer, Failure};

/// Print a script that makes a shell complete the arguments of cargo-scopes
#[derive(Debug, Args)]
pub(crate) struct Completions {
    /// The shell
    shell: Shell,
}

impl Completions {
    pub(crate) fn run(&self) -> Result<Answer, Failure> {
        let mut script = Vec::new();
        clap_complete::generate(self.shell, &mut Arguments::command(), "cargo-scopes", &mut script);
        std::io::stdout().write_all(&script)?;
        Ok(Answer::Yes)
    }
}
