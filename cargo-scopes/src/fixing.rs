//! Changes that findings propose, made in files.

use std::path::PathBuf;

use clap::{Args, ValueEnum};
use clap_cargo::style::WARN;
use scopes_core::fix::{Fixes, fix};

use crate::catalogs::{Catalog, Place};
use crate::changes;
use crate::outcome::Problem;
use crate::writing;

#[derive(Debug, Args)]
pub(crate) struct Fixing {
    /// Make the changes that findings propose: the safe ones, or with `--fix=all` guesses too, such as the nearest name, each shown
    #[arg(long, value_name = "WHICH", num_args = 0..=1, require_equals = true, default_missing_value = "safe")]
    fix: Option<Which>,
    /// With `--fix`: show the changes, and write nothing
    #[arg(long, requires = "fix")]
    pub(crate) diff: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Which {
    /// Those that mean the same
    Safe,
    /// Guesses too
    All,
}

impl Fixing {
    /// Where the word that says which changes is taken for a catalog: it stands behind a `=`.
    pub(crate) fn mistaken(&self, catalogs: &[PathBuf]) -> Option<Problem> {
        let is_word = |path: &&PathBuf| path.to_str().is_some_and(|word| Which::from_str(word, false).is_ok());
        let word = catalogs.iter().find(is_word).filter(|word| self.fix.is_some() && !word.exists())?.display();
        Some(Problem::new(format!("there is no file `{word}`")).help(format!("write `--fix={word}`")))
    }

    pub(crate) fn which(&self) -> Option<Fixes> {
        self.fix.map(|which| match which {
            Which::Safe => Fixes::Safe,
            Which::All => Fixes::All,
        })
    }
}

/// Makes the changes in all catalogs, or shows them. Gives back why some were left as they are.
pub(crate) fn fix_all(catalogs: &[Catalog], which: Fixes, only_shows: bool, quiet: bool) -> Vec<Problem> {
    catalogs.iter().filter_map(|catalog| fix_one(catalog, which, only_shows, quiet).err()).collect()
}

fn fix_one(catalog: &Catalog, which: Fixes, only_shows: bool, quiet: bool) -> Result<(), Problem> {
    let label = &catalog.label;
    let Place::File(file) = &catalog.place else {
        return Err(Problem::new("`--fix` changes files, and standard input is none").help("name the file"));
    };
    // A file that cannot be read, or is no text, is told of by the check.
    let Some(text) = catalog.read().ok().and_then(|bytes| String::from_utf8(bytes).ok()) else { return Ok(()) };
    let fix = |text: &str, which| {
        fix(label, text, &catalog.levels, which)
            .map_err(|not_fixed| Problem::new(format!("{label}: {not_fixed}")).help("this catalog was left as it is"))
    };
    let mut fixed = fix(&text, Fixes::Safe)?;
    let mut guesses = String::new();
    if which == Fixes::All {
        let mut all = fix(&fixed.text, Fixes::All)?;
        guesses = changes::shown(label, &fixed.text, &all.text);
        all.count += fixed.count;
        fixed = all;
    }
    if fixed.count == 0 {
        return Ok(());
    }
    if only_shows {
        anstream::print!("{}", changes::shown(label, &text, &fixed.text));
        return Ok(());
    }
    writing::write(file, label, &fixed.text)?;
    if !quiet {
        let changes = if fixed.count == 1 { "change" } else { "changes" };
        anstream::eprintln!("made {} {changes} in {label}", fixed.count);
    }
    // A guess may give somebody a scope that nobody meant, so that it is shown whatever is asked for.
    if !guesses.is_empty() {
        anstream::eprintln!("{WARN}guessed{WARN:#}, look at each: is this the name that is meant?\n{guesses}");
    }
    Ok(())
}
