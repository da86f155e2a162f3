//! Writes the code of a catalog to a file.

use std::path::Path;
use std::{env, fs};

fn main() {
    let text = fs::read("catalogs/boomin.toml").unwrap();
    let catalog = scopes_core::parse("boomin.toml", &text).unwrap();
    let code = scopes_core::expand(&catalog, &scopes_core::Options::new("access"));
    fs::write(Path::new(&env::var_os("OUT_DIR").unwrap()).join("access.rs"), code.to_string()).unwrap();
}
