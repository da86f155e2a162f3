//! `cargo scopes`: checks catalogs of API scopes, and generates code of them. What it knows about catalogs is in `scopes-core`.

mod arguments;
mod catalogs;
mod changes;
mod checked;
mod commands;
mod comparison;
mod document;
mod fixing;
mod levels;
mod lines;
mod mistakes;
mod obeyed;
mod outcome;
mod output;
mod pages;
mod paths;
mod writing;

use std::process::ExitCode;

use clap::Parser as _;

use arguments::Arguments;

fn main() -> ExitCode {
    let arguments = Arguments::try_parse_from(arguments::given(std::env::args_os()))
        .unwrap_or_else(|error| mistakes::explained(error).exit());
    match arguments.choose_colors().and_then(|()| commands::run(&arguments)) {
        Ok(answer) => answer.code(),
        Err(failure) => {
            failure.print();
            failure.code()
        }
    }
}
