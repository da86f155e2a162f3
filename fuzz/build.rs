//! Writes a catalog that is larger than anybody would write by hand, and its code.

use std::fmt::Write as _;
use std::path::Path;
use std::{env, error, fs};

/// How many modules of scopes it has.
const RESOURCES: usize = 250;

/// Names of all lengths around those that are read eight bytes at a time.
const ACTIONS: [&str; 5] = ["r", "read", "readall", "read_every_single_one", "write"];

fn text() -> String {
    let mut text = String::from("[catalog]\nname = \"large\"\nseparator = \":\"\n[scopes]\n");
    for resource in 0..RESOURCES {
        for action in ACTIONS {
            writeln!(text, "\"r{resource}:{action}\" = \"\"").unwrap();
        }
    }
    text += "\"r0:old\" = { description = \"\", deprecated = \"use r0:r\" }\n[aliases]\n";
    for resource in 0..RESOURCES / 10 {
        writeln!(
            text,
            "\"r{resource}:all\" = {{ to = [\"r{resource}:r\", \"r{resource}:write\"], deprecated = \"d\" }}"
        )
        .unwrap();
    }
    text
}

fn main() -> Result<(), Box<dyn error::Error>> {
    println!("cargo::rerun-if-changed=build.rs");
    // As `cargo fuzz` sets it. Without it the targets could not be checked by any other compiler.
    println!("cargo::rustc-cfg=fuzzing");
    let folder = env::var("OUT_DIR")?;
    let text = text();
    let catalog = scopes_core::parse("large.toml", text.as_bytes())?;
    let code = scopes_core::expand(&catalog, &scopes_core::Options::new("large")).to_string();
    fs::write(Path::new(&folder).join("large.toml"), text)?;
    fs::write(Path::new(&folder).join("large.rs"), code)?;
    Ok(())
}
