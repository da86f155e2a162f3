//! The answers of a service as a table to keep in a repository.

use core::fmt;
use std::env;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::string::String;
use std::vec::Vec;

use super::answer::Answer;

/// Who may call what, as a service has answered, in Markdown. Every answer in it is what the catalog asks for.
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
    request: String,
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

    pub(super) fn add(&mut self, request: &str, asks_for: &str, cells: impl Iterator<Item = (usize, Option<Answer>)>) {
        let mut answers = std::vec![Vec::new(); self.columns.len()];
        for (column, answer) in cells {
            let (Some(column), Some(answer)) = (answers.get_mut(column), answer) else { continue };
            if !column.contains(&answer) {
                column.push(answer);
            }
        }
        self.rows.push(TableRow { request: request.into(), asks_for: asks_for.into(), answers });
    }

    /// Compares the table with the one in a file, so that a change of it is seen in a review. In a test a path begins at the
    /// folder of the package. With `UPDATE_ACCESS_TABLE=1` in the environment the file is written instead.
    ///
    /// # Errors
    ///
    /// [`OutdatedTable`] where the file has another table, and where it cannot be read or written.
    pub fn kept_in(&self, path: impl AsRef<Path>) -> Result<(), OutdatedTable> {
        let path = path.as_ref();
        let failed = |error| OutdatedTable { path: path.into(), reason: Reason::Unreadable(error) };
        let text = std::format!("{self}");
        if env::var_os(UPDATE).is_some_and(|value| value == "1") {
            return fs::write(path, text).map_err(failed);
        }
        let kept = fs::read_to_string(path).map_err(failed)?;
        match difference(&kept, &text) {
            None => Ok(()),
            Some(reason) => Err(OutdatedTable { path: path.into(), reason }),
        }
    }
}

/// The first line in which two texts differ. Ends of lines make no difference.
fn difference(kept: &str, new: &str) -> Option<Reason> {
    let (mut kept, mut new) = (kept.lines(), new.lines());
    loop {
        let (old, now) = (kept.next(), new.next());
        if old != now {
            let line = |line: Option<&str>| line.map(String::from);
            return Some(Reason::Differs { kept: line(old), new: line(now) });
        }
        old?;
    }
}

impl fmt::Display for AccessTable {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "What each caller was answered, where catalog `{}` says who may call.\n", self.catalog)?;
        let columns = self.columns.iter().map(String::as_str);
        write_line(f, ["request", "asks for"].into_iter().chain(columns))?;
        write_line(f, (0..self.columns.len() + 2).map(|_| "---"))?;
        for row in &self.rows {
            let answers: Vec<String> = row.answers.iter().map(|answers| text_of(answers)).collect();
            let texts = [row.request.as_str(), &row.asks_for].into_iter();
            write_line(f, texts.chain(answers.iter().map(String::as_str)))?;
        }
        f.write_str(LEGEND)
    }
}

const LEGEND: &str = "
*what it asks for*: exactly the scopes of one way to meet it. *one scope less*: these, but for one. *everything else*: all scopes \
of the catalog that do not give what is asked for. Roles, actors and gates: everything is granted, and the role, the actor or the \
gate takes away. `-`: there is no such caller for this request.
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

/// A kept table is another one, or cannot be read. Returned by [`AccessTable::kept_in`].
#[derive(Debug)]
pub struct OutdatedTable {
    path: PathBuf,
    reason: Reason,
}

#[derive(Debug)]
enum Reason {
    Unreadable(io::Error),
    Differs { kept: Option<String>, new: Option<String> },
}

impl fmt::Display for OutdatedTable {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let path = self.path.display();
        match &self.reason {
            Reason::Unreadable(error) => write!(f, "`{path}` is not to be had: {error}"),
            Reason::Differs { kept, new } => {
                let line = |line: &Option<String>| line.clone().unwrap_or_else(|| String::from("(the end)"));
                write!(
                    f,
                    "`{path}` does not have the table of these answers\n  kept: {}\n  now:  {}",
                    line(kept),
                    line(new)
                )
            }
        }?;
        write!(
            f,
            "\n`{UPDATE}=1` in the environment of the test writes the file; look at what changed before you commit it"
        )
    }
}

impl core::error::Error for OutdatedTable {}
