//! What stands on the command line.

use std::ffi::OsString;

use clap::{ArgAction, Parser, Subcommand, ValueEnum};
use clap_cargo::style::CLAP_STYLING;

use crate::commands;
use crate::outcome::{Failure, Problem};

/// Checks catalogs of API scopes, and generates Rust code of them
#[derive(Debug, Parser)]
#[command(name = "cargo-scopes", bin_name = "cargo scopes", version, styles = CLAP_STYLING, max_term_width = 100)]
#[command(
    after_help = "Exit codes: 0 nothing that fails, warnings may be shown; 100 errors, changes that nobody has accepted, an assertion that \
                  does not hold, or a difference that `--check` found; 101 it could not be done; 2 wrong arguments, a wrong \
                  `[package.metadata.scopes]`, or no catalog."
)]
pub(crate) struct Arguments {
    #[command(subcommand)]
    pub(crate) command: Command,
    /// When to use colors
    #[arg(long, global = true, value_name = "WHEN")]
    pub(crate) color: Option<Color>,
    /// Print findings and results only
    #[arg(short, long, global = true, action = ArgAction::SetTrue)]
    pub(crate) quiet: bool,
}

#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    Check(commands::check::Check),
    Diff(commands::diff::Diff),
    Test(commands::test::Test),
    Pin(commands::pin::Pin),
    Generate(commands::generate::Generate),
    Explain(commands::explain::Explain),
    Init(commands::init::Init),
    Schema(commands::schema::Schema),
    Completions(commands::completions::Completions),
    Man(commands::man::Man),
}

#[derive(Debug, Clone, Copy, ValueEnum)]
pub(crate) enum Color {
    Auto,
    Always,
    Never,
}

/// What cargo reads where `--color` is not given.
const VARIABLE: &str = "CARGO_TERM_COLOR";

impl Arguments {
    /// Makes the choice of colors that of all output.
    pub(crate) fn choose_colors(&self) -> Result<(), Failure> {
        let choice = match (self.color, std::env::var_os(VARIABLE)) {
            (Some(color), _) => color,
            (None, None) => Color::Auto,
            (None, Some(value)) => of_variable(&value.to_string_lossy())?,
        };
        match choice {
            Color::Auto => anstream::ColorChoice::Auto,
            Color::Always => anstream::ColorChoice::Always,
            Color::Never => anstream::ColorChoice::Never,
        }
        .write_global();
        Ok(())
    }
}

fn of_variable(value: &str) -> Result<Color, Failure> {
    Color::from_str(value, false).map_err(|_| {
        let problem = Problem::new(format!("`{VARIABLE}` is `{value}`"));
        Failure::Asked(problem.help("it is one of `auto`, `always`, `never`"))
    })
}

/// The arguments without the word that cargo puts first where the program runs as `cargo scopes`.
pub(crate) fn given(arguments: impl Iterator<Item = OsString>) -> impl Iterator<Item = OsString> {
    let is_word_of_cargo = |position, argument: &OsString| position == 1 && argument == "scopes";
    arguments
        .enumerate()
        .filter(move |(position, argument)| !is_word_of_cargo(*position, argument))
        .map(|(_, argument)| argument)
}

#[cfg(test)]
mod tests {
    use clap::CommandFactory as _;

    use super::*;

    #[test]
    fn arguments_are_consistent() {
        Arguments::command().debug_assert();
    }

    #[test]
    fn only_the_first_word_is_that_of_cargo() {
        let given = |words: &[&str]| given(words.iter().map(OsString::from)).collect::<Vec<_>>();
        assert_eq!(given(&["cargo-scopes", "scopes", "check", "scopes"]), ["cargo-scopes", "check", "scopes"]);
        assert_eq!(given(&["cargo-scopes", "check", "scopes"]), ["cargo-scopes", "check", "scopes"]);
    }
}
