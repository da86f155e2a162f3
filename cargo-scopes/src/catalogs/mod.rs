//! Which catalogs a command is about, and what is written in them.

mod globs;
mod manifests;
mod metadata;
mod named;
mod packages;
mod places;
mod read;
mod sources;

pub(crate) use named::{Catalog, Place, Selected};

use std::path::PathBuf;

use clap::Args;

use crate::outcome::Failure;

/// Which catalogs.
#[derive(Debug, Args)]
pub(crate) struct Selection {
    /// Catalogs: files, patterns such as `catalogs/*.toml`, or `-` for standard input; without any, those that the selected
    /// packages name in `[package.metadata.scopes]`, or else in `scopes!("…")`
    #[arg(value_name = "CATALOG")]
    pub(crate) catalogs: Vec<PathBuf>,
    /// What findings call the catalog on standard input
    #[arg(long, value_name = "FILE")]
    pub(crate) stdin_name: Option<PathBuf>,
    #[command(flatten)]
    pub(crate) packages: Packages,
}

/// Where help lists them, as that of cargo does.
const PACKAGES: &str = "Package Selection";

/// Which packages, in the words of cargo.
#[derive(Debug, Args)]
pub(crate) struct Packages {
    /// Package whose catalogs are meant
    #[arg(short, long, value_name = "SPEC", conflicts_with = "catalogs", help_heading = PACKAGES)]
    pub(crate) package: Vec<String>,
    /// All packages in the workspace
    #[arg(long, conflicts_with = "catalogs", help_heading = PACKAGES)]
    pub(crate) workspace: bool,
    /// Packages to leave out
    #[arg(long, value_name = "SPEC", requires = "workspace", help_heading = PACKAGES)]
    pub(crate) exclude: Vec<String>,
    /// Path to Cargo.toml
    #[arg(long, value_name = "PATH", help_heading = PACKAGES)]
    pub(crate) manifest_path: Option<PathBuf>,
}

/// The files that the command line names, each once.
pub(crate) fn given(files: &[PathBuf], stdin_name: Option<&std::path::Path>) -> Result<Selected, Failure> {
    Ok(Selected::of(globs::all(files, stdin_name)?).each_once())
}

impl Selection {
    /// The catalogs, each once.
    pub(crate) fn select(&self) -> Result<Selected, Failure> {
        let selected = match self.catalogs.as_slice() {
            [] if self.stdin_name.is_none() => packages::named(&self.packages)?,
            given => Selected::given(globs::all(given, self.stdin_name.as_deref())?),
        };
        Ok(selected.each_once())
    }
}
