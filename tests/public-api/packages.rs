//! What is published: the files of each package, as `cargo package` takes them.

use std::collections::BTreeSet;
use std::path::{Component, Path, PathBuf};
use std::process::Command;
use std::{env, fs};

/// The published packages with their folders, and what each has beside its sources and the files of every package.
const PACKAGES: [(&str, &str, &[&str]); 5] = [
    (
        "scopes",
        "",
        &["CHANGELOG.md", "SECURITY.md", "catalogs/README.md", "catalogs/scopes.schema.json", "docs/README.md"],
    ),
    ("scopes-core", "scopes-core", &[]),
    ("scopes-macros", "scopes-macros", &[]),
    ("scopes-runtime", "scopes-runtime", &[]),
    ("cargo-scopes", "cargo-scopes", &["pre-commit-config.yaml", "problem-matcher.json", "workflow.yml"]),
];

/// What every package has. `Cargo.toml.orig` is the manifest as it is written here.
const IN_EACH: [&str; 5] = ["Cargo.toml", "Cargo.toml.orig", "LICENSE-APACHE", "LICENSE-MIT", "README.md"];

/// What cargo makes.
const MADE: [&str; 2] = [".cargo_vcs_info.json", "Cargo.lock"];

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR")).ancestors().nth(2).unwrap()
}

fn packaged(package: &str) -> BTreeSet<String> {
    let mut cargo = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    cargo.args(["package", "--list", "--locked", "--offline", "--allow-dirty", "-p", package]).current_dir(root());
    let output = cargo.output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap().lines().map(|line| line.replace('\\', "/")).collect()
}

/// Whether a package may have a file: its sources, and what `scopes` shows in its documentation.
fn may_have(package: &str, file: &str) -> bool {
    let is_documentation = ["catalogs/", "docs/"].iter().any(|folder| file.starts_with(folder));
    file.starts_with("src/") || MADE.contains(&file) || package == "scopes" && is_documentation
}

#[test]
fn packages_have_the_files_that_are_wanted() {
    for (package, _, further) in PACKAGES {
        let packaged = packaged(package);
        let wanted: BTreeSet<_> = IN_EACH.iter().chain(further).map(|file| (*file).to_owned()).collect();
        assert_eq!(wanted.difference(&packaged).collect::<Vec<_>>(), [""; 0], "are missing in {package}");
        let others: Vec<_> = packaged.difference(&wanted).filter(|file| !may_have(package, file)).collect();
        assert_eq!(others, [""; 0], "are not wanted in {package}");
    }
}

/// In the folders of packages these are links, which become files when they are packaged.
#[test]
fn licences_are_those_of_the_repository() {
    for licence in ["LICENSE-APACHE", "LICENSE-MIT"] {
        let text = fs::read_to_string(root().join(licence)).unwrap();
        assert!(text.len() > 500, "{licence}");
        for (package, folder, _) in PACKAGES {
            assert_eq!(fs::read_to_string(root().join(folder).join(licence)).unwrap(), text, "{licence} of {package}");
        }
    }
}

/// A path without its steps up.
fn plain(path: &Path) -> PathBuf {
    path.components().fold(PathBuf::new(), |mut plain, step| {
        if step == Component::ParentDir {
            plain.pop();
        } else {
            plain.push(step);
        }
        plain
    })
}

/// The files that sources take in, from the folder of the package.
fn taken_in(folder: &Path, sources: &BTreeSet<String>) -> BTreeSet<String> {
    let mut files = BTreeSet::new();
    let is_rust =
        |file: &&String| file.starts_with("src/") && Path::new(file).extension().is_some_and(|kind| kind == "rs");
    for source in sources.iter().filter(is_rust) {
        let text = fs::read_to_string(folder.join(source)).unwrap();
        for call in text.split("include_str!(\"").skip(1).chain(text.split("include_bytes!(\"").skip(1)) {
            let path = Path::new(source).with_file_name(call.split('"').next().unwrap());
            files.insert(plain(&path).to_str().unwrap().replace('\\', "/"));
        }
    }
    files
}

#[test]
fn what_sources_take_in_is_packaged() {
    let mut count = 0;
    for (package, folder, _) in PACKAGES {
        let packaged = packaged(package);
        let taken_in = taken_in(&root().join(folder), &packaged);
        assert_eq!(taken_in.difference(&packaged).collect::<Vec<_>>(), [""; 0], "are missing in {package}");
        count += taken_in.len();
    }
    assert!(count > 3, "{count} files");
}
