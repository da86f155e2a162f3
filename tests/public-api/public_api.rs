//! What the published packages offer to their users is what the lists in `api` say, so that no change of it goes unseen.
//!
//! `BLESS=1 cargo test -p testing-public-api` writes the lists anew.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::{env, fs};

use public_api::Builder;

/// Arguments for cargo that choose the packages to document, in the place of the published ones alone. Where the whole workspace
/// was built before, `--workspace` builds no dependency anew: the features of all packages decide about those.
const SELECTION: &str = "PUBLIC_API_SELECTION";

/// The folder of this package.
fn here() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// Documents packages as data, and gives the folder with a file for each crate.
fn document(selection: &[&str]) -> PathBuf {
    let binary = Path::new(env!("CARGO_BIN_EXE_rustdoc-for-lists"));
    let target = binary.ancestors().nth(2).unwrap();
    let mut cargo = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    cargo.args(["doc", "--locked", "--offline", "--quiet", "--no-deps"]).args(selection).current_dir(here());
    cargo.env("RUSTDOC", binary).env("RUSTDOCFLAGS", "-Z unstable-options --output-format json");
    cargo.env("CARGO_TARGET_DIR", target);
    let output = cargo.output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    target.join("doc")
}

/// What a crate offers, an item on each line. What all types have by an `impl` for every type says nothing about one of them;
/// whether they are `Send` is the question of another test.
fn list(folder: &Path, name: &str) -> String {
    let file = folder.join(format!("{name}.json"));
    let api = Builder::from_rustdoc_json(file).omit_blanket_impls(true).omit_auto_trait_impls(true).build();
    let api = api.unwrap_or_else(|error| panic!("{name}: {error}"));
    api.to_string()
}

/// How the list differs from the one in a file, which is written anew where that is wanted.
fn difference(name: &str, list: &str) -> Option<String> {
    let file = here().join("api").join(format!("{name}.txt"));
    if env::var_os("BLESS").is_some() {
        fs::write(&file, list).unwrap();
    }
    let kept = fs::read_to_string(&file).unwrap_or_default().replace("\r\n", "\n");
    let lines = |of: &str, other: &str, sign: char| -> Vec<_> {
        of.lines()
            .filter(|line| !other.lines().any(|other| other == *line))
            .map(|line| format!("{sign} {line}"))
            .collect()
    };
    let lines = [lines(&kept, list, '-'), lines(list, &kept, '+')].concat();
    (kept != list).then(|| format!("{name}\n{}", lines.join("\n")))
}

#[test]
fn packages_offer_what_their_lists_say() {
    let chosen =
        env::var(SELECTION).unwrap_or_else(|_| "-p scopes -p scopes-core -p scopes-macros -p scopes-runtime".into());
    let folder = document(&chosen.split(' ').chain(["--all-features"]).collect::<Vec<_>>());
    let lists = ["scopes", "scopes_core", "scopes_macros", "scopes_runtime"]
        .map(|name| (name.replace('_', "-"), list(&folder, name)));
    let differences: Vec<_> = lists.iter().filter_map(|(name, list)| difference(name, list)).collect();
    assert!(
        differences.is_empty(),
        "the public API is not what `tests/public-api/api` says; if that is intended, `BLESS=1 cargo test -p \
         testing-public-api` writes it anew\n{}",
        differences.join("\n")
    );
}
