//! Writes the synthetic catalogs, and the same names as the peers want them: one list of names makes all of them.

#[allow(dead_code, unreachable_pub, reason = "the library has the same module")]
#[path = "../src/names.rs"]
mod names;
mod peers;

use std::path::Path;
use std::{env, fs};

const WIDTHS: [usize; 3] = [48, 500, 5_000];
const ENDPOINTS: usize = 12_000;
const SIBLINGS: usize = 500;

fn main() {
    println!("cargo::rerun-if-changed=build");
    println!("cargo::rerun-if-changed=src/names.rs");
    write("catalogs.rs", &WIDTHS.map(catalog).concat());
    write("peers.rs", &WIDTHS.map(peers::module).concat());
    write("routes.rs", &module("", "routes", &names::routes(ENDPOINTS)));
    write("siblings.rs", &module("", "siblings", &names::siblings(SIBLINGS)));
}

fn write(file: &str, text: &str) {
    let folder = env::var("OUT_DIR").expect("cargo sets OUT_DIR");
    fs::write(Path::new(&folder).join(file), text).expect("OUT_DIR is writable");
}

fn catalog(width: usize) -> String {
    module("pub ", &format!("w{width}"), &names::catalog(width))
}

fn module(visibility: &str, name: &str, catalog: &str) -> String {
    format!("/// A synthetic catalog.\n{visibility}mod {name} {{ scopes::scopes!(toml = r#\"{catalog}\"#); }}\n")
}
