//! The modules name the files of catalogs from the root of the repository.

fn main() {
    println!("cargo::rerun-if-changed=build.rs");
    let package = std::env::var("CARGO_MANIFEST_DIR").expect("cargo names the folder of the package");
    println!("cargo::rustc-env=CARGO_MANIFEST_DIR={package}/../../..");
}
