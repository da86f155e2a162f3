//! The commands, a file for each.

pub(crate) mod check;
pub(crate) mod completions;
pub(crate) mod diff;
pub(crate) mod explain;
pub(crate) mod generate;
pub(crate) mod init;
pub(crate) mod man;
pub(crate) mod pin;
pub(crate) mod schema;
pub(crate) mod test;

use crate::arguments::{Arguments, Command};
use crate::outcome::{Answer, Failure};

pub(crate) fn run(arguments: &Arguments) -> Result<Answer, Failure> {
    let quiet = arguments.quiet;
    match &arguments.command {
        Command::Check(check) => check.run(quiet),
        Command::Diff(diff) => diff.run(quiet),
        Command::Test(test) => test.run(quiet),
        Command::Pin(pin) => pin.run(quiet),
        Command::Generate(generate) => generate.run(quiet),
        Command::Explain(explain) => explain.run(),
        Command::Init(init) => init.run(quiet),
        Command::Schema(schema) => schema.run(quiet),
        Command::Completions(completions) => completions.run(),
        Command::Man(man) => man.run(),
    }
}
