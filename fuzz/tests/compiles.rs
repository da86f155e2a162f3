//! A sample of the catalogs that the target `catalog` has kept is compiled, all of it in one package.
//!
//! Parsing says that code is Rust. That it compiles, only the compiler says.

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::path::Path;
use std::process::Command;
use std::{env, fs};

use scopes_core::Catalog;
use scopes_fuzz::written;

/// How many catalogs are compiled.
const SAMPLE: usize = 30;

/// The texts of catalogs that are accepted, in an order that has nothing to do with what they are.
fn accepted(folder: &Path) -> Vec<(String, Catalog)> {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    let mut files: Vec<_> = entries.map(|entry| entry.path()).collect();
    files.sort();
    let texts = files.iter().filter_map(|file| written::text(&fs::read(file).ok()?));
    texts
        .filter_map(|text| Some((scopes_core::parse("catalog.toml", text.as_bytes()).ok()?, text)))
        .map(|(catalog, text)| (text, catalog))
        .collect()
}

/// Of catalogs that have the same tables one is enough.
fn shape(catalog: &Catalog) -> [usize; 9] {
    [
        catalog.scopes().len(),
        catalog.aliases().len(),
        catalog.groups().len(),
        catalog.presets().len(),
        catalog.roles().len(),
        catalog.actors().len(),
        catalog.gates().len(),
        catalog.endpoints().len(),
        usize::from(catalog.bits().is_some()),
    ]
}

fn sample(folder: &Path) -> Vec<String> {
    let mut shapes = BTreeSet::new();
    let all: Vec<_> = accepted(folder).into_iter().filter(|(_, catalog)| shapes.insert(shape(catalog))).collect();
    let step = (all.len() / SAMPLE).max(1);
    all.into_iter().step_by(step).take(SAMPLE).map(|(text, _)| text).collect()
}

#[test]
fn a_sample_of_what_is_accepted_compiles() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let corpus = env::var_os("SCOPES_FUZZ_CORPUS").map_or_else(|| root.join("corpus/catalog"), Into::into);
    let texts = sample(&corpus);
    assert!(texts.len() >= SAMPLE, "there are {} catalogs in {}: run `fuzz/seeds.py`", texts.len(), corpus.display());
    let package = Path::new(env!("CARGO_TARGET_TMPDIR")).join("sample");
    fs::create_dir_all(package.join("src")).unwrap();
    let mut code = String::from("#![deny(warnings)]\n");
    for (at, text) in texts.iter().enumerate() {
        fs::write(package.join(format!("c{at}.toml")), text).unwrap();
        writeln!(code, "pub mod c{at} {{ scopes::scopes!(\"c{at}.toml\"); }}").unwrap();
    }
    fs::write(package.join("src/lib.rs"), code).unwrap();
    let manifest = format!(
        "[package]\nname = \"sample\"\nedition = \"2024\"\n[workspace]\n[dependencies]\n\
         scopes = {{ path = '{}', features = [\"compact\", \"serde\"] }}\n",
        root.join("..").display()
    );
    fs::write(package.join("Cargo.toml"), manifest).unwrap();
    fs::copy(root.join("Cargo.lock"), package.join("Cargo.lock")).unwrap();
    let mut cargo = Command::new(env!("CARGO"));
    let target = Path::new(env!("CARGO_TARGET_TMPDIR")).join("target");
    cargo.args(["check", "--offline", "--quiet"]).current_dir(&package).env("CARGO_TARGET_DIR", target);
    let checked = cargo.output().unwrap();
    assert!(checked.status.success(), "{}", String::from_utf8_lossy(&checked.stderr));
}
