//! What clap says of a wrong command line, with the remedies that it does not know.

use clap::Error;
use clap::error::{ContextKind, ContextValue, ErrorKind};
use scopes_core::nearest;

/// An error with what helps here. Its own advice for an unknown option, to pass it behind `--`, would make a file of that name of it.
pub(crate) fn explained(mut error: Error) -> Error {
    match error.kind() {
        ErrorKind::UnknownArgument => explain_argument(&mut error),
        ErrorKind::InvalidSubcommand => explain_command(&mut error),
        _ => {}
    }
    error
}

fn explain_argument(error: &mut Error) {
    let argument = text(error, ContextKind::InvalidArg);
    if !argument.starts_with('-') {
        return;
    }
    error.remove(ContextKind::Suggested);
    let usage = error.get(ContextKind::Usage).map(ToString::to_string).unwrap_or_default();
    if let Some(option) = name_here(&argument, &usage) {
        error.remove(ContextKind::SuggestedArg);
        error.insert(
            ContextKind::Suggested,
            ContextValue::StyledStrs(vec![format!("here it is called `{option}`").into()]),
        );
    }
}

/// The option of this command that another one has under another name.
fn name_here(argument: &str, usage: &str) -> Option<&'static str> {
    let is_of = |commands: &[&str]| commands.iter().any(|command| usage.contains(&format!("scopes {command}")));
    match argument.split('=').next()? {
        "--format" if is_of(&["check", "pin", "test"]) => Some("--message-format"),
        "--message-format" if is_of(&["diff"]) => Some("--format"),
        _ => None,
    }
}

/// What other tools call the commands.
const COMMANDS_OF_OTHERS: &[(&str, &str)] = &[
    ("lint", "check"),
    ("validate", "check"),
    ("verify", "check"),
    ("clippy", "check"),
    ("fix", "check"),
    ("compare", "diff"),
    ("new", "init"),
    ("create", "init"),
    ("build", "generate"),
    ("codegen", "generate"),
];

fn explain_command(error: &mut Error) {
    let given = text(error, ContextKind::InvalidSubcommand);
    let of_others = COMMANDS_OF_OTHERS.iter().find(|(other, _)| *other == given);
    let meant = of_others.map(|(_, meant)| (*meant).to_owned()).or_else(|| near(error, &given));
    error.remove(ContextKind::Suggested);
    error.remove(ContextKind::SuggestedSubcommand);
    if let Some(meant) = meant {
        error.insert(ContextKind::SuggestedSubcommand, ContextValue::Strings(vec![meant]));
    }
}

/// Of the commands that clap proposes, which may be far away, the one that the word was probably meant to be.
fn near(error: &Error, given: &str) -> Option<String> {
    let Some(ContextValue::Strings(proposed)) = error.get(ContextKind::SuggestedSubcommand) else { return None };
    nearest(given, proposed.iter().map(String::as_str)).map(str::to_owned)
}

fn text(error: &Error, kind: ContextKind) -> String {
    match error.get(kind) {
        Some(ContextValue::String(text)) => text.clone(),
        _ => String::new(),
    }
}
