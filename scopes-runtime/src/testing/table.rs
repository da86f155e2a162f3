//! The answers of a service as a table to keep in a repository.

use core::fmt;
use std::env;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::string::String;
use std::vec::Vec;

use super::answer::Answer;

/// How a service answers each kind of caller, in Markdown. Every answer in it is what the catalog asks for, or, where the catalog does
/// not list a route, what the route does.
///
/// `Display` writes it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AccessTable {
    catalog: &'static str,
    columns: Vec<String>,
    rows: Vec<TableRow>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
struct TableRow {
    route: String,
    asks_for: String,
    /// The answers in each column, each once, in the order in which they came.
    answers: Vec<Vec<Answer>>,
}

/// The variable that says that a kept table is to be written anew.
const UPDATE: &str = "UPDATE_ACCESS_TABLE";

impl AccessTable {
    pub(super) fn new(catalog: &'static str, columns: Vec<String>) -> Self {
        Self { catalog, columns, rows: Vec::new() }
    }

    pub(super) fn add(&mut self, route: &str, asks_for: &str, cells: impl Iterator<Item = (usize, Option<Answer>)>) {
        let mut answers = std::vec![Vec::new(); self.columns.len()];
        for (column, answer) in cells {
            let (Some(column), Some(answer)) = (answers.get_mut(column), answer) else { continue };
            if !column.contains(&answer) {
                column.push(answer);
            }
        }
        self.rows.push(TableRow { route: route.into(), asks_for: asks_for.into(), answers });
    }

    /// Compares the table with the one in a file, so that a change of it is seen in a review. In a test a path begins at the
    /// folder of the package. With `UPDATE_ACCESS_TABLE=1` in the environment the file is written instead, and nothing is compared:
    /// set it by hand, for one run, and never where a change has to be noticed.
    ///
    /// # Errors
    ///
    /// [`OutdatedTable`] where the file has another table, and where it cannot be read or written.
    pub fn kept_in(&self, path: impl AsRef<Path>) -> Result<(), OutdatedTable> {
        let path = path.as_ref();
        // The folder of the package is named, too: nobody knows by heart where a test runs.
        let outdated =
            |reason| OutdatedTable { path: std::path::absolute(path).unwrap_or_else(|_| path.into()), reason };
        let text = std::format!("{self}");
        if env::var_os(UPDATE).is_some_and(|value| !value.is_empty() && value != "0" && value != "false") {
            return fs::write(path, text).map_err(|error| outdated(Reason::Unwritable(error)));
        }
        let kept = fs::read_to_string(path).map_err(|error| outdated(Reason::Unreadable(error)))?;
        difference(&kept, &text).map_or(Ok(()), |reason| Err(outdated(reason)))
    }
}

/// The first line in which two texts differ. Ends of lines make no difference.
fn difference(kept: &str, new: &str) -> Option<Reason> {
    let (mut kept, mut new) = (kept.lines(), new.lines());
    let mut line = 1;
    loop {
        let (old, now) = (kept.next(), new.next());
        if old != now {
            let text = |line: Option<&str>| line.map(String::from);
            return Some(Reason::Differs { line, kept: text(old), new: text(now) });
        }
        old?;
        line += 1;
    }
}

impl fmt::Display for AccessTable {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(
            f,
            "How the service answers each kind of caller. Who may call is what catalog `{}` says; for a route that it does not list, \
             what the route says.\n",
            self.catalog
        )?;
        let columns = self.columns.iter().map(String::as_str);
        write_line(f, ["route", "asks for"].into_iter().chain(columns))?;
        write_line(f, (0..self.columns.len() + 2).map(|_| "---"))?;
        for row in &self.rows {
            let answers: Vec<String> = row.answers.iter().map(|answers| text_of(answers)).collect();
            let texts = [row.route.as_str(), &row.asks_for].into_iter();
            write_line(f, texts.chain(answers.iter().map(String::as_str)))?;
        }
        f.write_str(LEGEND)
    }
}

const LEGEND: &str = "
*no scopes*: a good token that grants nothing. *what it asks for*: exactly the scopes of one way to meet it. *without one scope*: the \
same, without one of them. *all but one scope*: every scope of the catalog, except one that is needed and those that imply it. \
*preset*: its scopes. *role*, *actor*, *gate … shut*, *nothing declared*: granted every scope, in this role only, as this actor, with \
this gate shut, by an app that has declared nothing. 401 and 403 (UNAUTHENTICATED and PERMISSION_DENIED) are refusals; with any other \
answer the caller was let in. Several answers in one cell are those of several callers. `-`: there is no such caller for this route.
";

fn text_of(answers: &[Answer]) -> String {
    let answers: Vec<String> = answers.iter().map(|answer| std::format!("{answer}")).collect();
    if answers.is_empty() { String::from("-") } else { answers.join(", ") }
}

fn write_line<'t>(f: &mut fmt::Formatter<'_>, cells: impl Iterator<Item = &'t str>) -> fmt::Result {
    f.write_str("|")?;
    for cell in cells {
        write!(f, " {} |", cell.replace('|', "\\|"))?;
    }
    f.write_str("\n")
}

/// A kept table is another one, or cannot be read or written. Returned by [`AccessTable::kept_in`].
///
/// `Debug` says what `Display` does, so that `unwrap()` in a test prints it.
pub struct OutdatedTable {
    path: PathBuf,
    reason: Reason,
}

enum Reason {
    Unreadable(io::Error),
    Unwritable(io::Error),
    Differs { line: usize, kept: Option<String>, new: Option<String> },
}

impl fmt::Display for OutdatedTable {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let path = self.path.display();
        match &self.reason {
            Reason::Unreadable(error) => {
                write!(
                    f,
                    "cannot read `{path}`: {error}\nrun the test once with `{UPDATE}=1` in its environment to write it"
                )
            }
            Reason::Unwritable(error) => write!(f, "cannot write `{path}`: {error}"),
            Reason::Differs { line, kept, new } => {
                let text = |line: &Option<String>| line.clone().unwrap_or_else(|| String::from("(nothing)"));
                write!(
                    f,
                    "the answers differ from the table in `{path}`, first in line {line}\n  in the file: {}\n  answered:    {}\nif that \
                     is meant, write the file with `{UPDATE}=1` in the environment of the test, and review the difference: it is a \
                     change of who may call what",
                    text(kept),
                    text(new)
                )
            }
        }
    }
}

impl fmt::Debug for OutdatedTable {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl core::error::Error for OutdatedTable {}
