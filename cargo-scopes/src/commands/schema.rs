//! `cargo scopes schema`

use std::io::Write as _;
use std::path::{Path, PathBuf};

use clap::{Args, ValueEnum};

use crate::catalogs::Catalog;
use crate::outcome::{Answer, Failure, Problem};
use crate::output::{MESSAGE_SCHEMA, read_one};
use crate::paths::shown;

/// Print the JSON Schema of catalogs, for editors; with a catalog, one that knows its scopes
#[derive(Debug, Args)]
pub(crate) struct Schema {
    /// The catalog whose scopes the schema offers
    #[arg(value_name = "CATALOG")]
    catalog: Option<PathBuf>,
    /// What the schema is of
    #[arg(long, value_name = "WHAT", default_value = "catalog")]
    of: Of,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Of {
    /// Catalogs
    Catalog,
    /// Test files
    Test,
    /// The lines of `--message-format json`
    Message,
}

/// Only the schema of catalogs can know the scopes of one.
fn of_no_catalog(file: &Path) -> Problem {
    Problem::new(format!("`{}` is a catalog, and this schema is not that of catalogs", shown(file)))
        .help("leave out one of the two: the catalog, or `--of`")
}

impl Schema {
    pub(crate) fn run(&self, quiet: bool) -> Result<Answer, Failure> {
        let schema = match (&self.catalog, self.of) {
            (None, Of::Catalog) => scopes_core::schema(),
            (None, Of::Test) => scopes_core::schema_of_tests(),
            (None, Of::Message) => MESSAGE_SCHEMA.to_owned(),
            (Some(file), _) => {
                if self.of != Of::Catalog {
                    return Err(Failure::Asked(of_no_catalog(file)));
                }
                let Some(catalog) = read_one(Catalog::given(file), quiet)? else { return Ok(Answer::No) };
                scopes_core::schema_for(&catalog)
            }
        };
        std::io::stdout().write_all(format!("{}\n", schema.trim_end()).as_bytes())?;
        Ok(Answer::Yes)
    }
}
