//! `cargo scopes diff`

use std::ffi::{OsStr, OsString};
use std::path::{Path, PathBuf};

use clap::{Args, ValueEnum};
use clap_cargo::style::NOTE;
use scopes_core::Rust;

use crate::comparison::{self, Accepted, Asker, Comparison, Version};
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
    /// The revision of git to compare with; `REV:OLD/PATH` where the catalog had another name there
    #[arg(long, value_name = "REV")]
    baseline_rev: Option<String>,
    /// The step of the version that is released; a change that asks for a larger one fails
    #[arg(long, value_name = "STEP")]
    release_type: Option<Release>,
    /// The file with what was accepted; without it, `scopes-accepted.toml` at the root of the repository
    #[arg(long, value_name = "FILE")]
    accepted: Option<PathBuf>,
    /// The change to accept, by the 32 letters and digits that `diff` prints for it, its fingerprint; written to that file
    #[arg(long, value_name = "FINGERPRINT", requires = "reason")]
    accept: Vec<String>,
    /// Why it is accepted
    #[arg(long, value_name = "TEXT", requires = "accept")]
    reason: Option<String>,
    /// How the changes are written
    #[arg(long, value_name = "FORMAT", default_value = "human")]
    format: comparison::Format,
    /// Exit with 0 where somebody may do more, or the release is too small; still with 101 where nothing could be compared
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
            accepted.accept(&self.accept, reason, &changes, &new)?;
            accepted.write()?;
        }
        let largest = self.release_type.map_or(Rust::Major, Release::rust);
        let comparison = Comparison::new(changes, &accepted, largest);
        comparison.print(self.format, &new)?;
        if let Some(problem) = comparison.too_small() {
            problem.print();
        }
        if !quiet {
            let notes = [self.turned_around(), accepted.idle(&comparison.diff)];
            for note in notes.into_iter().flatten() {
                anstream::eprintln!("{NOTE}note{NOTE:#}: {note}");
            }
        }
        Ok(Answer::of(comparison.is_passed()).or_no_fail(self.no_fail))
    }

    fn versions(&self) -> Result<(Version, Version), Failure> {
        match (&self.baseline_rev, &self.new) {
            (Some(rev), _) => self.with_revision(rev),
            (None, Some(new)) if self.old == "-" && new == Path::new("-") => {
                Err(Failure::Asked(Problem::new("both catalogs cannot be on standard input")))
            }
            (None, Some(new)) => match [self.old.as_os_str(), new.as_os_str()] {
                [rev, file] | [file, rev] if comparison::is_only_revision(rev) => Err(as_baseline(rev, file)),
                [old, new] => Ok((comparison::at(old)?, comparison::at(new)?)),
            },
            (None, None) => Err(Failure::Asked(Problem::new("there is no catalog to compare with"))),
        }
    }

    /// The file as it is here, and as a revision has it.
    fn with_revision(&self, rev: &str) -> Result<(Version, Version), Failure> {
        if self.old == "-" {
            let problem = Problem::new("`--baseline-rev` compares a file with itself, and standard input is none");
            return Err(Failure::Asked(
                problem.help("name the file, or compare with it: `cargo scopes diff REV:PATH -`"),
            ));
        }
        if comparison::is_only_file(rev) && comparison::is_only_revision(&self.old) {
            return Err(as_baseline(&self.old, OsStr::new(rev)));
        }
        // Of a file that is not here either it is not to be said that it is new.
        let new = comparison::file(&self.old)?;
        Ok((comparison::baseline(rev, Path::new(&self.old), Asker::Diff)?, new))
    }

    /// That the catalog here is taken for the older one, if it is.
    fn turned_around(&self) -> Option<String> {
        let new = self.new.as_ref()?;
        let is_here = |place: &OsStr| place != "-" && Path::new(place).is_file();
        let (revision, _) = new.to_str()?.split_once(':')?;
        let is_turned = is_here(&self.old) && !is_here(new.as_os_str());
        is_turned
            .then(|| format!("`OLD` is the file here, and `NEW` is of `{revision}`: the older catalog stands first"))
    }
}

/// A revision stands where a file belongs.
fn as_baseline(rev: &OsStr, file: &OsStr) -> Failure {
    let [rev, file] = [rev, file].map(|place| shown(Path::new(place)));
    let problem = Problem::new(format!("`{rev}` is a revision of git, and no file"));
    Failure::Asked(problem.help(format!("`cargo scopes diff --baseline-rev {rev} {file}`")))
}
