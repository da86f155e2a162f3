//! How a run ends, and with which exit code.

use std::fmt;
use std::io::{self, ErrorKind};
use std::process::ExitCode;

use clap_cargo::style::{ERROR, HEADER};

/// What a command that was carried out has to say.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Answer {
    /// Nothing is wrong.
    Yes,
    /// There are findings.
    No,
}

impl Answer {
    pub(crate) fn of(is_good: bool) -> Self {
        if is_good { Self::Yes } else { Self::No }
    }

    /// What becomes of findings where they shall not fail a build.
    pub(crate) fn or_no_fail(self, no_fail: bool) -> Self {
        if no_fail { Self::Yes } else { self }
    }

    pub(crate) fn code(self) -> ExitCode {
        match self {
            Self::Yes => ExitCode::SUCCESS,
            Self::No => ExitCode::from(100),
        }
    }
}

/// A sentence about what is wrong, and the remedy.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Problem {
    pub(crate) sentence: String,
    pub(crate) help: Option<String>,
}

impl Problem {
    pub(crate) fn new(sentence: impl Into<String>) -> Self {
        Self { sentence: sentence.into(), help: None }
    }

    pub(crate) fn help(self, help: impl Into<String>) -> Self {
        Self { help: Some(help.into()), ..self }
    }

    pub(crate) fn maybe_help(self, help: Option<String>) -> Self {
        Self { help, ..self }
    }

    pub(crate) fn print(&self) {
        anstream::eprintln!("{self}");
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{ERROR}error{ERROR:#}: {}", self.sentence)?;
        match &self.help {
            Some(help) => write!(f, "\n  = {HEADER}help{HEADER:#}: {help}"),
            None => Ok(()),
        }
    }
}

/// Why a command was not carried out.
#[derive(Debug)]
pub(crate) enum Failure {
    /// Wrong arguments, or no catalog.
    Asked(Problem),
    /// It could not be done.
    Impossible(Vec<Problem>),
    /// Whoever reads the output has gone.
    NobodyReads,
}

impl Failure {
    pub(crate) fn impossible(problem: Problem) -> Self {
        Self::Impossible(vec![problem])
    }

    /// The first of what is wrong, for a file among others.
    pub(crate) fn into_problem(self) -> Problem {
        match self {
            Self::Asked(problem) => problem,
            Self::Impossible(problems) => problems.into_iter().next().unwrap_or_else(|| Problem::new("it failed")),
            Self::NobodyReads => Problem::new("nobody reads the output"),
        }
    }

    pub(crate) fn print(&self) {
        match self {
            Self::Asked(problem) => problem.print(),
            Self::Impossible(problems) => problems.iter().for_each(Problem::print),
            Self::NobodyReads => {}
        }
    }

    pub(crate) fn code(&self) -> ExitCode {
        match self {
            Self::Asked(_) => ExitCode::from(2),
            Self::Impossible(_) | Self::NobodyReads => ExitCode::from(101),
        }
    }
}

impl From<io::Error> for Failure {
    /// Of an error of the output. Errors of files become problems where the file is known.
    fn from(error: io::Error) -> Self {
        match error.kind() {
            ErrorKind::BrokenPipe => Self::NobodyReads,
            _ => Self::impossible(Problem::new(format!("the output cannot be written: {error}"))),
        }
    }
}
