//! `cargo scopes check`

use std::path::{Path, PathBuf};

use clap::Args;
use scopes_core::openapi::Document;

use crate::catalogs::{Catalog, Place, Selection};
use crate::checked::check;
use crate::document;
use crate::fixing::{self, Fixing};
use crate::levels::LevelArguments;
use crate::outcome::{Answer, Failure, Problem};
use crate::output::{Format, Run};
use crate::paths::shown;

/// Check catalogs for everything that is refused, and for what is worth a look
#[derive(Debug, Args)]
pub(crate) struct Check {
    #[command(flatten)]
    selection: Selection,
    /// Compare the catalog with an OpenAPI document, 2 or 3, in JSON or YAML: scopes, operations, and who may call them
    #[arg(long, value_name = "FILE", help_heading = OPENAPI)]
    openapi: Option<PathBuf>,
    /// What stands before the paths of the document in the catalog, where its servers do not say it
    #[arg(long, value_name = "PATH", requires = "openapi", help_heading = OPENAPI, value_parser = base_path)]
    base_path: Option<String>,
    #[command(flatten)]
    levels: LevelArguments,
    #[command(flatten)]
    fixing: Fixing,
    /// How findings are written
    #[arg(long, value_name = "FORMAT", default_value = "human")]
    message_format: Format,
    /// Exit with 0 where there are findings; with 101 still where a catalog or document cannot be read
    #[arg(long)]
    no_fail: bool,
}

/// Where help lists it.
const OPENAPI: &str = "OpenAPI";

impl Check {
    pub(crate) fn run(&self, quiet: bool) -> Result<Answer, Failure> {
        if let Some(problem) = self.fixing.mistaken(&self.selection.catalogs) {
            return Err(Failure::Asked(problem));
        }
        let mut selected = self.selection.select()?.with_lints()?;
        self.levels.set(&mut selected.catalogs)?;
        if let Some(file) = &self.openapi {
            selected.is_one("a document is compared with one catalog")?;
            is_behind_its_option(file, &selected.catalogs)?;
        }
        let (document, unread) = self.document();
        let fixes = |which| fixing::fix_all(&selected.catalogs, which, self.fixing.diff, quiet);
        let not_fixed = self.fixing.which().map(fixes).unwrap_or_default();
        let mut run = Run::over(selected, |catalog, text| check(catalog, text, document.as_ref()));
        run.unread.extend(not_fixed);
        run.unread.extend(unread);
        run.add_document(self.openapi.as_deref());
        run.unread.extend(self.not_compared(&run));
        self.message_format.print(&run, quiet)?;
        if !run.unread.is_empty() {
            return Err(Failure::Impossible(run.unread));
        }
        Ok(Answer::of(run.is_accepted()).or_no_fail(self.no_fail))
    }

    /// Nothing was compared with a document where the catalog is refused.
    fn not_compared(&self, run: &Run) -> Option<Problem> {
        let file = self.openapi.as_deref().filter(|_| run.unread.is_empty())?;
        let is_refused = run.files.iter().all(|file| file.checked.catalog.is_none() && !file.is_document);
        let problem = || Problem::new(format!("nothing was compared with `{}`: the catalog is refused", shown(file)));
        is_refused.then(|| problem().help("correct the catalog, and compare then"))
    }

    fn document(&self) -> (Option<Document>, Vec<Problem>) {
        let Some(file) = &self.openapi else { return (None, Vec::new()) };
        match (document::read(file), &self.base_path) {
            (Ok(document), Some(base)) => (Some(document.with_base(base)), Vec::new()),
            (Ok(document), None) => (Some(document), Vec::new()),
            (Err(unread), _) => (None, unread),
        }
    }
}

/// Refuses a catalog behind `--openapi` whose document stands in its place.
fn is_behind_its_option(file: &Path, catalogs: &[Catalog]) -> Result<(), Failure> {
    let [Catalog { place: Place::File(first), .. }] = catalogs else { return Ok(()) };
    if !document::is_toml(file) || document::is_toml(first) {
        return Ok(());
    }
    let (catalog, document) = (shown(file), shown(first));
    let problem = Problem::new(format!("`{catalog}` is TOML, and a document is JSON or YAML"));
    Err(Failure::Asked(problem.help(format!(
        "the catalog comes first, and the document behind `--openapi`: `cargo scopes check {catalog} --openapi {document}`"
    ))))
}

fn base_path(path: &str) -> Result<String, String> {
    if path.starts_with('/') { Ok(path.to_owned()) } else { Err("it begins with a slash".to_owned()) }
}
