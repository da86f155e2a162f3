//! A catalog with one mistake, and what became of it where the help was followed.

use std::fmt::{self, Write};
use std::fs;
use std::path::{Path, PathBuf};

use scopes_core::{Diagnostic, parse};

use super::limits::{Limit, comments};
use super::meaning::Meaning;
use crate::diagnostics::{files, root};

pub(super) struct Case {
    pub(super) name: String,
    pub(super) refused: String,
    pub(super) limits: Vec<Limit>,
    pub(super) ways: Vec<Way>,
    /// Where the help and the meanings stand.
    pub(super) file: PathBuf,
}

/// The catalog after the help was followed in one of the ways that it offers.
pub(super) struct Way {
    pub(super) name: String,
    pub(super) text: String,
}

/// What comes of following.
pub(super) enum Outcome {
    Means(Meaning),
    /// The id of a second mistake.
    Then(String),
}

impl Case {
    pub(super) fn all() -> Vec<Self> {
        let (files, texts): (Vec<_>, Vec<_>) = files(&folder())
            .into_iter()
            .partition(|file| file.extension().is_some_and(|extension| extension == "toml"));
        let (refused, ways): (Vec<_>, Vec<_>) = files.into_iter().partition(|file| !stem(file).contains('.'));
        let cases: Vec<Self> = refused.iter().map(|file| Self::new(file, &ways)).collect();
        assert_eq!(cases.iter().map(|case| case.ways.len()).sum::<usize>(), ways.len(), "a way belongs to no case");
        assert!(texts.iter().all(|text| text.with_extension("toml").exists()), "a text belongs to no case");
        cases
    }

    fn new(file: &Path, ways: &[PathBuf]) -> Self {
        let refused = fs::read_to_string(file).unwrap();
        let own = |way: &&PathBuf| way.parent() == file.parent() && stem(way).split('.').next() == Some(stem(file));
        Self {
            name: file.strip_prefix(folder()).unwrap().display().to_string(),
            limits: Limit::all(&refused),
            ways: ways.iter().filter(own).map(|way| Way::new(way)).collect(),
            file: file.with_extension("txt"),
            refused,
        }
    }

    /// The one thing that is said of the catalog.
    pub(super) fn refusal(&self) -> Result<Diagnostic, String> {
        let errors = parse("catalog.toml", self.refused.as_bytes()).err().ok_or("the catalog is accepted")?;
        let mut all = errors.iter();
        match (all.next(), all.next()) {
            (Some(error), None) if error.help().is_some() => Ok(error.clone()),
            _ => Err(format!("there is not one error with one help:\n{errors}")),
        }
    }

    /// The help, and what the catalog means where it was followed.
    pub(super) fn text(&self, refusal: &Diagnostic, outcomes: &[Outcome]) -> String {
        let help = refusal.help().unwrap_or_default();
        let mut text = format!("{}: {}\nhelp: {help}\n", refusal.id(), refusal.message());
        for (way, outcome) in self.ways.iter().zip(outcomes) {
            write!(text, "\n{}\n{outcome}", way.name).unwrap();
        }
        text
    }
}

impl Way {
    fn new(file: &Path) -> Self {
        let name = stem(file).split_once('.').unwrap().1.to_owned();
        Self { name, text: fs::read_to_string(file).unwrap() }
    }

    /// Whoever followed the help is done, or is told of the one mistake that the file says.
    pub(super) fn outcome(&self) -> Result<Outcome, String> {
        let then = comments(&self.text).find_map(|comment| comment.strip_prefix("then: "));
        match (parse("catalog.toml", self.text.as_bytes()), then) {
            (Ok(catalog), None) => Ok(Outcome::Means(Meaning::of(&catalog))),
            (Ok(_), Some(id)) => Err(format!("{} is accepted, and not refused for {id}", self.name)),
            (Err(errors), Some(id)) if errors.iter().map(Diagnostic::id).eq([id]) => Ok(Outcome::Then(id.to_owned())),
            (Err(errors), _) => Err(format!("{} is refused:\n{errors}", self.name)),
        }
    }
}

impl fmt::Display for Outcome {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Means(meaning) => meaning.fmt(f),
            Self::Then(id) => writeln!(f, "    then {id}"),
        }
    }
}

fn folder() -> PathBuf {
    root().join("tests/advice")
}

fn stem(file: &Path) -> &str {
    file.file_stem().unwrap().to_str().unwrap()
}
