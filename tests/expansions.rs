//! The code that is generated, as readable Rust: compared with what is written beside the test, and compiled.
//!
//! `BLESS=1 cargo test --test expansions` writes what is generated now.

use std::fs;
use std::path::{Path, PathBuf};

/// Each expansion is compiled where a user would put it.
mod expanded {
    pub(crate) mod boomin {
        include!("expansions/boomin.rs");
    }
    pub(crate) mod factory {
        include!("expansions/factory.rs");
    }
    pub(crate) mod seismic {
        include!("expansions/seismic.rs");
    }
    pub(crate) mod agents {
        include!("expansions/agents.rs");
    }
    pub(crate) mod feedback {
        include!("expansions/feedback.rs");
    }
    pub(crate) mod every_key {
        include!("expansions/every_key.rs");
    }
    pub(crate) mod hostile_names {
        include!("expansions/hostile_names.rs");
    }
}

const SHIPPED: [&str; 5] = ["boomin", "factory", "seismic", "agents", "feedback"];
const OURS: [&str; 2] = ["every_key", "hostile_names"];

fn expand(catalog: &Path, name: &str) -> String {
    let text = fs::read(catalog).unwrap_or_else(|error| panic!("{}: {error}", catalog.display()));
    let catalog = scopes_core::parse(name, &text).unwrap_or_else(|errors| panic!("error: {errors}"));
    let tokens = scopes_core::expand(&catalog, &scopes_core::Options::new(name));
    let file = syn::parse2(tokens).unwrap_or_else(|error| panic!("{name}: {error}"));
    prettyplease::unparse(&file)
}

#[test]
fn expansions_are_as_written() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let folder = root.join("tests/expansions");
    let shipped = SHIPPED.iter().map(|name| (*name, root.join("catalogs").join(format!("{name}.toml"))));
    let ours = OURS.iter().map(|name| (*name, folder.join(format!("{name}.toml"))));
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

#[test]
fn expansions_speak_of_their_catalogs() {
    use expanded::{agents, boomin, every_key, factory, feedback, hostile_names, seismic};
    assert_eq!(boomin::Scope::ALL.len(), 48);
    assert_eq!(factory::Scope::ALL.len(), 34);
    assert_eq!(seismic::Scope::ALL.len(), 13);
    assert_eq!(agents::Scope::ALL.len(), 48);
    assert_eq!(feedback::Scope::ALL.len(), 19);
    assert_eq!(every_key::units::PUBLISH.as_str(), "app:units:publish");
    assert_eq!(hostile_names::core::option::SOME.as_str(), "core:option:Some");
}
