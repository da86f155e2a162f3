//! `cargo scopes diff`

use std::ffi::OsString;
use std::path::{Path, PathBuf};

use clap::{Args, ValueEnum};
use clap_cargo::style::NOTE;
use scopes_core::Rust;

use crate::comparison::{self, Accepted, Comparison, Version};
use crate::outcome::{Answer, Failure, Problem};
use crate::paths::shown;

/// Say what a change of a catalog means: to the generated code, to clients, and to who may do what
///
/// Exits with 100 where somebody may do more and nobody has accepted that, and where the release is too small.
#[derive(Debug, Args)]
pub(crate) struct Diff {
    /// The catalog before: a file, `-` for standard input, or `REV:path` of git; with `--baseline-rev`, the file that is compared with itself
    #[arg(value_name = "OLD")]
    old: OsString,
    /// The catalog after
    #[arg(value_name = "NEW", required_unless_present = "baseline_rev", conflicts_with = "baseline_rev")]
    new: Option<PathBuf>,
    /// The revision of git that has the catalog before
    #[arg(long, value_name = "REV")]
    baseline_rev: Option<String>,
    /// The step of the version that is released; a change that asks for a larger one fails
    #[arg(long, value_name = "STEP")]
    release_type: Option<Release>,
    /// The file with what was accepted; without it, `scopes-accepted.toml` at the root of the repository
    #[arg(long, value_name = "FILE")]
    accepted: Option<PathBuf>,
    /// Accept the change with this fingerprint, and write that to the file
    #[arg(long, value_name = "FINGERPRINT", requires = "reason")]
    accept: Vec<String>,
    /// Why it is accepted
    #[arg(long, value_name = "TEXT", requires = "accept")]
    reason: Option<String>,
    /// How the changes are written
    #[arg(long, value_name = "FORMAT", default_value = "human")]
    format: comparison::Format,
    /// Exit with 0 where there are findings
    #[arg(long)]
    no_fail: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Release {
    Major,
    Minor,
    Patch,
}

impl Release {
    fn rust(self) -> Rust {
        match self {
            Self::Major => Rust::Major,
            Self::Minor => Rust::Minor,
            Self::Patch => Rust::Patch,
        }
    }
}

impl Diff {
    pub(crate) fn run(&self, quiet: bool) -> Result<Answer, Failure> {
        let mut accepted = Accepted::read(self.accepted.as_deref(), self.reason.is_some())?;
        let (old, new) = self.versions()?;
        let changes = scopes_core::diff(&old.catalog, &new.catalog);
        if let Some(reason) = &self.reason {
            accepted.accept(&self.accept, reason, &changes)?;
            accepted.write()?;
        }
        let largest = self.release_type.map_or(Rust::Major, Release::rust);
        let comparison = Comparison::new(changes, &accepted, largest);
        comparison.print(self.format, &new)?;
        if !comparison.is_large_enough() {
            let rust = comparison::rust_word(comparison.diff.rust());
            Problem::new(format!("the changes ask for a {rust} release"))
                .help(format!("release it as {rust}, or leave out what asks for it"))
                .print();
        }
        if !quiet {
            print_idle(&accepted, &accepted.idle(&comparison.diff));
        }
        Ok(Answer::of(comparison.is_passed()).or_no_fail(self.no_fail))
    }

    fn versions(&self) -> Result<(Version, Version), Failure> {
        match (&self.baseline_rev, &self.new) {
            (Some(rev), _) => {
                let old = comparison::at_revision(rev, Path::new(&self.old), &comparison::Missing::Diff)?;
                Ok((old, comparison::file(&self.old)?))
            }
            (None, Some(new)) if self.old == "-" && new == Path::new("-") => {
                Err(Failure::Asked(Problem::new("both catalogs cannot be on standard input")))
            }
            (None, Some(new)) if comparison::is_only_revision(&self.old) => {
                let (rev, new) = (shown(Path::new(&self.old)), shown(new));
                let problem = Problem::new(format!("`{rev}` is a revision of git, and no file"));
                Err(Failure::Asked(problem.help(format!("`cargo scopes diff --baseline-rev {rev} {new}`"))))
            }
            (None, Some(new)) => Ok((comparison::at(&self.old)?, comparison::at(new.as_os_str())?)),
            (None, None) => Err(Failure::Asked(Problem::new("there is no catalog to compare with"))),
        }
    }
}

/// What was accepted and is no change of this comparison may be one of another catalog, or of an earlier revision.
fn print_idle(accepted: &Accepted, idle: &[&str]) {
    let shown = accepted.shown();
    match idle {
        [] => {}
        [id] => anstream::eprintln!("{NOTE}note{NOTE:#}: `{id}` of `{shown}` is no change of this comparison"),
        ids => anstream::eprintln!(
            "{NOTE}note{NOTE:#}: {} acceptances of `{shown}` are no changes of this comparison: {}",
            ids.len(),
            ids.join(", ")
        ),
    }
}
