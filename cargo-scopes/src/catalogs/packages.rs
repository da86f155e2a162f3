//! The catalogs of the selected packages.

use std::path::{Path, PathBuf};

use cargo_metadata::{Metadata, MetadataCommand, Package};
use glob::Pattern;
use scopes_core::nearest;

use super::named::{Catalog, Selected};
use super::sources::Unseen;
use super::{Packages, metadata, sources};
use crate::outcome::{Failure, Problem};
use crate::paths::{from_here, manifest_of, shown};

pub(super) fn named(asked: &Packages) -> Result<Selected, Failure> {
    let manifest = asked.manifest_path.clone().or_else(|| manifest_of(Path::new(".")));
    let manifest = manifest.ok_or_else(without_manifest)?;
    let workspace = MetadataCommand::new().manifest_path(&manifest).no_deps().exec();
    let workspace = workspace.map_err(|error| refused_by_cargo(&error))?;
    let packages = selected(&workspace, asked, &manifest)?;
    let (mut all, mut in_place) = (Selected::of(Vec::new()), Vec::new());
    let (mut unread, mut unseen) = (Vec::new(), Vec::new());
    let mut declares_none = false;
    let of_workspace = metadata::lints_of_workspace(&workspace)?;
    for package in &packages {
        let chain = metadata::lints_of_package(of_workspace.as_ref(), package)?;
        let catalogs = if let Some(declared) = metadata::catalogs(package)? {
            declares_none |= declared.is_empty();
            declared
        } else {
            let found = sources::named(package);
            in_place.extend(found.in_place);
            unread.extend(found.unread);
            unseen.extend(found.unseen);
            found.named.iter().map(|(catalog, source)| Catalog::found(catalog, source)).collect()
        };
        all.catalogs.extend(catalogs.into_iter().map(|catalog| Catalog { chains: vec![chain.clone()], ..catalog }));
    }
    if !unread.is_empty() {
        return Err(Failure::Impossible(unread.iter().map(|file| not_read(file)).collect()));
    }
    all.notes = notes(&in_place, &unseen);
    if !all.catalogs.is_empty() {
        return Ok(all);
    }
    let has_others = workspace.workspace_packages().len() > packages.len();
    Err(none_in(&packages, declares_none, has_others, &all.notes))
}

/// One remark about each kind of catalog that is not looked at.
fn notes(in_place: &[PathBuf], unseen: &[(PathBuf, Unseen)]) -> Vec<String> {
    let here = |file: &PathBuf| shown(&from_here(file));
    let of_texts = match in_place {
        [] => None,
        [one] => Some(format!("the catalog in `{}`, `scopes!(toml = …)`, is checked by the compiler only", here(one))),
        [one, more @ ..] => Some(format!(
            "catalogs in Rust code, `scopes!(toml = …)`, are checked by the compiler only: one in `{}`, and {} more",
            here(one),
            more.len()
        )),
    };
    let of_unseen = unseen.iter().map(|(file, what)| {
        format!("`{}` has {what}: a catalog that only stands there is not looked at; {DECLARE}", here(file))
    });
    of_texts.into_iter().chain(of_unseen).collect()
}

/// Nothing is said of catalogs that a source may name that nobody could read.
fn not_read(file: &Path) -> Problem {
    let file = shown(&from_here(file));
    Problem::new(format!("`{file}` cannot be read as Rust, so catalogs that only it names would not be looked at"))
        .help(DECLARE)
}

const DECLARE: &str = "name its catalogs in `[package.metadata.scopes]`: `catalogs = [\"catalogs/*.toml\"]`, or `catalogs = []` where \
                       there are none";

/// As cargo selects them.
fn selected<'a>(workspace: &'a Metadata, asked: &Packages, manifest: &Path) -> Result<Vec<&'a Package>, Failure> {
    let members = workspace.workspace_packages();
    let names = Names { specs: &asked.package, members: &members };
    let excluded = Names { specs: &asked.exclude, members: &members };
    names.are_known()?;
    excluded.are_known()?;
    if asked.workspace {
        return Ok(members.iter().copied().filter(|package| !excluded.contain(package)).collect());
    }
    if !asked.package.is_empty() {
        return Ok(members.iter().copied().filter(|package| names.contain(package)).collect());
    }
    let manifest = manifest.canonicalize().unwrap_or_else(|_| manifest.to_owned());
    let is_root = manifest.parent() == workspace.workspace_root.as_std_path().canonicalize().ok().as_deref();
    let own = members.iter().copied().find(|package| package.manifest_path.as_std_path() == manifest);
    match own {
        Some(package) if !is_root => Ok(vec![package]),
        _ => Ok(workspace.workspace_default_packages()),
    }
}

/// Names of packages, or patterns of names.
struct Names<'a> {
    specs: &'a [String],
    members: &'a [&'a Package],
}

impl Names<'_> {
    fn contain(&self, package: &Package) -> bool {
        self.specs.iter().any(|spec| fits(spec, package))
    }

    fn are_known(&self) -> Result<(), Failure> {
        let unknown = self.specs.iter().find(|spec| !self.members.iter().any(|package| fits(spec, package)));
        let Some(spec) = unknown else { return Ok(()) };
        let near = nearest(spec, self.members.iter().map(|package| package.name.as_str()));
        let help = near.map(|near| format!("did you mean `{near}`?"));
        Err(Failure::Asked(Problem::new(format!("the workspace has no package `{spec}`")).maybe_help(help)))
    }
}

fn fits(spec: &str, package: &Package) -> bool {
    package.name.as_str() == spec || Pattern::new(spec).is_ok_and(|pattern| pattern.matches(&package.name))
}

pub(super) fn refused_by_cargo(error: &cargo_metadata::Error) -> Failure {
    let said = match error {
        cargo_metadata::Error::CargoMetadata { stderr } => stderr.trim().trim_start_matches("error: ").to_owned(),
        other => other.to_string(),
    };
    Failure::impossible(Problem::new(format!("cargo cannot read the workspace: {said}")))
}

/// Without a package no package can be named either.
fn without_manifest() -> Failure {
    let problem = Problem::new("no catalog is named, and there is no `Cargo.toml` in this folder or above it");
    Failure::Asked(problem.help("name a catalog, such as `catalogs/shop.toml`"))
}

fn none_in(packages: &[&Package], declares_none: bool, has_others: bool, notes: &[String]) -> Failure {
    let names: Vec<_> = packages.iter().map(|package| format!("`{}`", package.name)).collect();
    let who = match names.as_slice() {
        [] => "no package is selected".to_owned(),
        [one] if declares_none => format!("`catalogs` of package {one} is empty"),
        [one] => format!("package {one} names none in its sources or in `[package.metadata.scopes]`"),
        many => format!("none of {} packages names one in its sources or in `[package.metadata.scopes]`", many.len()),
    };
    let notes: String = notes.iter().flat_map(|note| ["\n  = note: ", note]).collect();
    let other = if has_others { "; `-p NAME` asks another package" } else { "" };
    let problem = Problem::new(format!("no catalog is named, and {who}{notes}"));
    Failure::Asked(problem.help(format!("{NAME_ONE}{other}")))
}

const NAME_ONE: &str = "name one, such as `catalogs/shop.toml`, or declare those of the package in its `Cargo.toml`: `catalogs = \
                        [\"catalogs/*.toml\"]` in `[package.metadata.scopes]`";
