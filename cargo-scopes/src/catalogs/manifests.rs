//! Which manifest speaks of the lints of a file that the command line names.

use std::collections::HashMap;
use std::fs;
use std::path::{Path, PathBuf};

use cargo_metadata::MetadataCommand;
use toml::Table;

use super::named::{Catalog, Place};
use super::{metadata, packages};
use crate::levels::Chain;
use crate::outcome::Failure;
use crate::paths::{folder_of, manifest_of};

/// Gives each catalog of the command line what manifests say of lints: that of the package that it is in, or else of the workspace.
pub(super) fn add_lints(catalogs: &mut [Catalog]) -> Result<(), Failure> {
    let mut known: HashMap<PathBuf, Chain> = HashMap::new();
    for catalog in catalogs {
        let Some(manifest) = manifest_around(&catalog.place) else { continue };
        if !known.contains_key(&manifest) {
            known.insert(manifest.clone(), read(&manifest)?);
        }
        catalog.chains = known.get(&manifest).cloned().into_iter().collect();
    }
    Ok(())
}

fn manifest_around(place: &Place) -> Option<PathBuf> {
    let Place::File(file) = place else { return None };
    // A link is where the catalog is looked for, and not what it leads to.
    manifest_of(folder_of(file))
}

fn read(manifest: &Path) -> Result<Chain, Failure> {
    if !is_spoken_of(manifest) {
        return Ok(Chain::default());
    }
    let workspace = MetadataCommand::new().manifest_path(manifest).no_deps().exec();
    let workspace = workspace.map_err(|error| packages::refused_by_cargo(&error))?;
    let of_workspace = metadata::lints_of_workspace(&workspace)?;
    let packages = workspace.workspace_packages();
    match packages.into_iter().find(|package| package.manifest_path.as_std_path() == manifest) {
        Some(package) => metadata::lints_of_package(of_workspace.as_ref(), package),
        None => Ok(Chain { declared: of_workspace.into_iter().collect(), outside: None }),
    }
}

/// Whether this manifest, or one around it, has a table of this program. Where none has, cargo has nothing to say, and may be missing.
fn is_spoken_of(manifest: &Path) -> bool {
    let folders = manifest.parent().into_iter().flat_map(Path::ancestors);
    folders.map(|folder| folder.join("Cargo.toml")).filter(|manifest| manifest.is_file()).any(|manifest| {
        let Ok(text) = fs::read_to_string(manifest) else { return true };
        // What is no TOML is told of by cargo.
        text.parse::<Table>().map_or(true, |table| {
            ["package", "workspace"].iter().any(|part| {
                table.get(*part).and_then(|part| part.get("metadata")).is_some_and(|all| all.get("scopes").is_some())
            })
        })
    })
}
