//! The code that the compiler is given, as readable Rust: compared with what `tests/expansions` holds,
//! which a package there compiles.
//!
//! `BLESS=1 cargo test --test it expansions` writes what is generated now.

use std::fs;
use std::path::{Path, PathBuf};

use proc_macro2::LexError;
use scopes_core::Options;

const SHIPPED: [&str; 5] = ["boomin", "factory", "seismic", "agents", "feedback"];
const OURS: [&str; 2] = ["every_key", "hostile_names"];

fn expand(catalog: &Path, name: &str) -> String {
    let text = fs::read(catalog).unwrap_or_else(|error| panic!("{}: {error}", catalog.display()));
    let catalog = scopes_core::parse(name, &text).unwrap_or_else(|errors| panic!("error: {errors}"));
    let options = Options::new(name).for_compiler(|text| text.parse().map_err(|error: LexError| error.to_string()));
    let tokens = scopes_core::expand(&catalog, &options);
    let file = syn::parse2(tokens).unwrap_or_else(|error| panic!("{name}: {error}"));
    prettyplease::unparse(&file)
}

#[test]
fn expansions_are_as_written() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let folder = root.join("tests/expansions");
    let shipped = SHIPPED.iter().map(|name| (*name, root.join("catalogs").join(format!("{name}.toml"))));
    let ours = OURS.iter().map(|name| (*name, root.join("tests/fixtures").join(format!("{name}.toml"))));
    for (name, catalog) in shipped.chain(ours) {
        compare(&folder.join(format!("{name}.rs")), &expand(&catalog, name));
    }
}

fn compare(file: &PathBuf, generated: &str) {
    if std::env::var_os("BLESS").is_some() {
        fs::write(file, generated).unwrap();
    }
    let written = fs::read_to_string(file).unwrap_or_default();
    let differing = written.lines().zip(generated.lines()).position(|(written, generated)| written != generated);
    if let Some(line) = differing {
        let of = |text: &str| text.lines().nth(line).unwrap_or_default().to_owned();
        panic!("{}:{}\nwritten:   {}\ngenerated: {}", file.display(), line + 1, of(&written), of(generated));
    }
    assert_eq!(written.len(), generated.len(), "{} has another length", file.display());
}

#[test]
fn an_expansion_is_the_same_every_time() {
    let catalog = Path::new(env!("CARGO_MANIFEST_DIR")).join("catalogs/agents.toml");
    assert_eq!(expand(&catalog, "agents"), expand(&catalog, "agents"));
}
