//! Writes the code of catalogs to files.

use std::path::Path;
use std::{env, fs};

/// A catalog with a scope at the root.
const ROOT: &str = "catalog.name = 'root'\n[scopes]\nadmin = 'Everything.'\n'orders:read' = 'Read orders.'";

fn main() {
    write("access", &fs::read("catalogs/boomin.toml").unwrap());
    write("root", ROOT.as_bytes());
}

fn write(name: &str, text: &[u8]) {
    let catalog = scopes_core::parse(name, text).unwrap();
    let code = scopes_core::expand(&catalog, &scopes_core::Options::new(name));
    let folder = env::var_os("OUT_DIR").unwrap();
    fs::write(Path::new(&folder).join(format!("{name}.rs")), code.to_string()).unwrap();
}
