//! A catalog that is refused makes one error, also where a program uses it: the mistake is in the catalog and nothing in the
//! program is to be changed.

mod meant;
mod program;

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::{env, fs};

use serde_json::Value;

use meant::Meant;

/// A refused catalog, and the module of the program that uses it. Each is a file, for `scopes!` reads the file that it stands in.
struct Case {
    name: String,
    module: String,
}

#[test]
fn a_refused_catalog_is_the_only_error_of_its_program() {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("refused");
    fs::create_dir_all(&folder).unwrap();
    let mut text = String::new();
    let (mut cases, mut named) = (Vec::new(), 0);
    for (number, (name, catalog)) in refused_catalogs().into_iter().enumerate() {
        let meant = Meant::of(&String::from_utf8_lossy(&catalog));
        named += meant.scopes.len();
        let module = format!("case_{number}");
        let file = folder.join(&module).with_extension("rs");
        fs::write(&file, program::program(&module, &format!("../../{name}"), &meant)).unwrap();
        writeln!(text, "#[path = {file:?}] pub mod {module};").unwrap();
        cases.push(Case { name, module });
    }
    assert!(named > cases.len(), "the programs name {named} scopes of {} catalogs", cases.len());
    let errors = errors(&folder, &text);
    let failures: Vec<String> = cases.iter().filter_map(|case| failure(case, &errors)).collect();
    assert!(failures.is_empty(), "{} of {} cases:\n\n{}", failures.len(), cases.len(), failures.join("\n"));
}

/// What the compiler says too much, or too little, about a case.
fn failure(case: &Case, errors: &BTreeMap<String, Vec<String>>) -> Option<String> {
    let errors = errors.get(&case.module).map(Vec::as_slice).unwrap_or_default();
    (errors.len() != 1).then(|| format!("--- {}\n{}", case.name, errors.join("\n")))
}

/// The catalogs of the other tests that are refused, each with its path in `tests`.
fn refused_catalogs() -> Vec<(String, Vec<u8>)> {
    let tests = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let files = ["diagnostics", "misuses/cases"].into_iter().flat_map(|folder| catalogs(&tests.join(folder)));
    let named = files.map(|file| (file.strip_prefix(&tests).unwrap().display().to_string(), fs::read(&file).unwrap()));
    named.filter(|(name, catalog)| scopes_core::parse(name, catalog).is_err()).collect()
}

fn catalogs(folder: &Path) -> Vec<PathBuf> {
    let mut entries: Vec<PathBuf> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    entries.sort();
    let files = entries.into_iter().flat_map(|entry| if entry.is_dir() { catalogs(&entry) } else { vec![entry] });
    files.filter(|file| file.extension().is_some_and(|extension| extension == "toml")).collect()
}

/// The errors about a program, by the module where each is shown.
fn errors(folder: &Path, text: &str) -> BTreeMap<String, Vec<String>> {
    let file = folder.join("programs.rs");
    fs::write(&file, text).unwrap();
    let cargo = env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let output = Command::new(cargo)
        .args([
            "rustc",
            "--offline",
            "--package",
            "testing-refused",
            "--lib",
            "--message-format",
            "json",
            "--",
            "--cfg",
            "refused",
        ])
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .env("REFUSED_PROGRAMS", &file)
        .output()
        .unwrap();
    assert!(!output.status.success(), "programs of refused catalogs compile");
    let mut errors: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for line in output.stdout.split(|&byte| byte == b'\n') {
        let Ok(message) = serde_json::from_slice::<Value>(line) else { continue };
        let message = &message["message"];
        if message["level"] == "error"
            && let Some(module) = module_of(folder, message)
        {
            errors.entry(module).or_default().push(message["rendered"].as_str().unwrap_or_default().to_owned());
        }
    }
    assert!(!errors.is_empty(), "{}", String::from_utf8_lossy(&output.stderr));
    errors
}

/// The module that an error is about: that of its first place, or where the macro was called that the place is in.
fn module_of(folder: &Path, message: &Value) -> Option<String> {
    let mut span = message["spans"].as_array()?.iter().find(|span| span["is_primary"] == true)?;
    loop {
        let file = Path::new(span["file_name"].as_str()?);
        if file.parent() == Some(folder) {
            return Some(file.file_stem()?.to_str()?.to_owned());
        }
        span = span["expansion"].get("span")?;
    }
}
