//! Generates the code of the catalog, as `scopes!` would.

use std::path::Path;
use std::process::ExitCode;
use std::{env, fs, io};

const CATALOG: &str = "catalog.toml";

fn main() -> ExitCode {
    println!("cargo::rerun-if-changed={CATALOG}");
    match generate() {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::FAILURE
        }
    }
}

fn generate() -> Result<(), Box<dyn std::error::Error>> {
    let text = fs::read(CATALOG).map_err(|error| format!("cannot read catalog `{CATALOG}`: {error}"))?;
    let catalog = scopes_core::parse(CATALOG, &text)?;
    let code = scopes_core::expand(&catalog, &scopes_core::Options::new(CATALOG));
    let folder = env::var_os("OUT_DIR").ok_or_else(|| io::Error::other("cargo sets `OUT_DIR` for build scripts"))?;
    fs::write(Path::new(&folder).join("access.rs"), code.to_string())?;
    Ok(())
}
