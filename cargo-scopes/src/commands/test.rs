//! `cargo scopes test`

use std::collections::HashMap;
use std::path::{Path, PathBuf};

use clap::Args;
use scopes_core::cases::{self, Cases};
use toml::de::{DeTable, DeValue};

use crate::catalogs::{self, Catalog, Place};
use crate::checked::{self, Checked};
use crate::lines::line_of;
use crate::outcome::{Answer, Failure, Problem};
use crate::output::{File, Format, Run};
use crate::paths::{folder_of, relative, shown};

/// Check what callers can do and cannot do, as test files assert it about catalogs
///
/// A test file names its catalog, and has a `[[case]]` for each caller: the names in the token, the role, the actor, the open gates; and the
/// scopes and endpoints that are allowed, `can`, or refused, `cannot`. No service runs.
#[derive(Debug, Args)]
pub(crate) struct Test {
    /// Test files: files, patterns such as `catalogs/tests/*.toml`, or `-` for standard input
    #[arg(value_name = "FILE", required = true)]
    files: Vec<PathBuf>,
    /// What findings call the test file on standard input, and where the path of its catalog begins
    #[arg(long, value_name = "FILE")]
    stdin_name: Option<PathBuf>,
    /// How findings are written
    #[arg(long, value_name = "FORMAT", default_value = "human")]
    message_format: Format,
    /// Exit with 0 where there are findings; with 101 still where a file cannot be read
    #[arg(long)]
    no_fail: bool,
}

impl Test {
    pub(crate) fn run(&self, quiet: bool) -> Result<Answer, Failure> {
        let selected = catalogs::given(&self.files, self.stdin_name.as_deref())?;
        let mut tests = Tests { run: Run::of_cases(), catalogs: HashMap::new() };
        for file in selected.catalogs {
            tests.add(file, self.stdin_name.as_deref());
        }
        let run = tests.run;
        self.message_format.print(&run, quiet)?;
        if !run.unread.is_empty() {
            return Err(Failure::Impossible(run.unread));
        }
        Ok(Answer::of(run.is_accepted()).or_no_fail(self.no_fail))
    }
}

struct Tests {
    run: Run,
    /// Each catalog that was read. None where it could not be, or is refused, which was said.
    catalogs: HashMap<PathBuf, Option<scopes_core::Catalog>>,
}

impl Tests {
    fn add(&mut self, file: Catalog, stdin_name: Option<&Path>) {
        let text = match file.read() {
            Ok(text) => text,
            Err(problem) => return self.run.unread.push(problem),
        };
        let findings = match cases::read(&file.label, &text) {
            Err(refusals) => refusals.iter().cloned().collect(),
            Ok(cases) => {
                let path = match &file.place {
                    Place::File(path) => path.as_path(),
                    Place::Stdin => stdin_name.unwrap_or(Path::new("")),
                };
                self.run.count_cases(cases.count());
                match self.catalog(&cases, path, &text) {
                    Some(catalog) => cases.run(catalog),
                    None => cases.refusals().to_vec(),
                }
            }
        };
        self.run.files.push(File::of(file, Checked::of(findings)));
    }

    /// The catalog that a test file at this path names.
    fn catalog(&mut self, cases: &Cases, path: &Path, text: &[u8]) -> Option<&scopes_core::Catalog> {
        let named = path.parent().unwrap_or(Path::new("")).join(cases.catalog());
        let catalog = Catalog::found(&named, path);
        let identity = catalog.identity();
        if !self.catalogs.contains_key(&identity) {
            let read = self.read(catalog, path, text);
            self.catalogs.insert(identity.clone(), read);
        }
        self.catalogs.get(&identity)?.as_ref()
    }

    fn read(&mut self, catalog: Catalog, path: &Path, text: &[u8]) -> Option<scopes_core::Catalog> {
        match catalog.read() {
            Ok(text) => {
                self.run.catalogs += 1;
                let mut checked = checked::read(&catalog.label, &text);
                let model = checked.catalog.take();
                if model.is_none() {
                    let sentence = format!("no case about `{}` was run: the catalog is refused", catalog.label);
                    self.run.unread.push(Problem::new(sentence).help(correct(&checked, path)));
                    self.run.files.push(File::of(catalog, checked));
                }
                model
            }
            Err(problem) => {
                self.run.unread.push(from_where(problem, path, text, &catalog));
                None
            }
        }
    }
}

/// Says where a catalog that cannot be read is named, and from where its path counts.
fn from_where(problem: Problem, path: &Path, text: &[u8], catalog: &Catalog) -> Problem {
    let named = catalog_in(text);
    let line = named.as_ref().map(|(line, _)| format!(" in line {line}")).unwrap_or_default();
    let folder = match path.parent().filter(|folder| !folder.as_os_str().is_empty()) {
        Some(folder) => format!("`{}`", shown(folder)),
        None => "this folder".to_owned(),
    };
    let help = format!(
        "`catalog` is a path from the folder of the test file, which is {folder}{}",
        written(catalog, path, named.map(|(_, named)| named))
    );
    let is_folder = matches!(&catalog.place, Place::File(file) if file.is_dir());
    Problem::new(format!("{}{line}", problem.sentence)).help(problem.help.filter(|_| is_folder).unwrap_or(help))
}

/// What to write for a path that leads to a file from where the program runs.
fn written(catalog: &Catalog, path: &Path, named: Option<PathBuf>) -> String {
    let named = named.filter(|named| named.is_file());
    let is_there = matches!(&catalog.place, Place::File(file) if file.exists());
    match named.filter(|_| !is_there) {
        Some(named) => format!(": write `catalog = \"{}\"`", shown(&relative(&named, folder_of(path)))),
        None => String::new(),
    }
}

/// The catalog that a test file names, with the line in which it does.
fn catalog_in(text: &[u8]) -> Option<(usize, PathBuf)> {
    let text = str::from_utf8(text).ok()?;
    let table = DeTable::parse(text).ok()?;
    let value = table.get_ref().get("catalog")?;
    let DeValue::String(path) = value.get_ref() else { return None };
    Some((line_of(text, value.span().start), PathBuf::from(path.as_ref())))
}

/// What to do where the catalog of a test file is refused. A file that is no catalog is not to be corrected.
fn correct(checked: &Checked, path: &Path) -> String {
    let is_another = checked.findings.iter().any(|finding| matches!(finding.id(), "other-toml-file" | "not-toml"));
    if is_another {
        format!("name the catalog in `{}`: `catalog = \"…\"`", shown(path))
    } else {
        "correct the catalog, and run the cases then".to_owned()
    }
}
