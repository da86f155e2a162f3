//! Editing a catalog rebuilds what is made from it, and every front end says the same about a broken one.

use std::fs;
use std::process::Output;

use crate::package::Package;

const CATALOG: &str = "[catalog]\nname = \"shop\"\n[scopes]\n\"orders:read\" = \"\"\n";
const LARGER: &str = "[catalog]\nname = \"shop\"\n[scopes]\n\"orders:read\" = \"\"\n\"orders:write\" = \"\"\n";
const BROKEN: &str =
    "[catalog]\nname = \"shop\"\n[scopes]\n\"orders:read\" = { implis = [\"orders:raed\"] }\n\"b c\" = \"\"\n";

const MAIN: &str = r#"
fn main() {
    for scope in access::Scope::ALL {
        println!("{scope}");
    }
}
"#;
const BY_MACRO: &str = r#"
mod access {
    scopes::scopes!("catalog.toml");
}
"#;
const BY_BUILD_SCRIPT: &str = r#"
mod access {
    include!(concat!(env!("OUT_DIR"), "/access.rs"));
}
"#;

/// A program that prints the scopes of a module.
fn main(access: &str) -> String {
    format!("{access}{MAIN}")
}

fn run(package: &Package, catalog: &str) -> Output {
    package.write("catalog.toml", catalog);
    package.cargo(&["run"])
}

fn scopes(package: &Package, catalog: &str) -> Vec<String> {
    let output = run(package, catalog);
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8_lossy(&output.stdout).lines().map(str::to_owned).collect()
}

fn refusal(package: &Package, catalog: &str) -> String {
    let output = run(package, catalog);
    assert!(!output.status.success(), "the catalog was accepted");
    String::from_utf8_lossy(&output.stderr).into_owned()
}

/// A text as the compiler prints it, and cargo what a build script prints: all lines but the first, or all, indented.
fn indented(text: &str, first: usize, others: usize) -> String {
    let indents = std::iter::once(first).chain(std::iter::repeat(others));
    let lines = text.lines().zip(indents).map(|(line, indent)| format!("{}{line}", " ".repeat(indent)));
    lines.map(|line| line.trim_end().to_owned()).collect::<Vec<_>>().join("\n")
}

#[test]
fn editing_a_catalog_rebuilds_and_a_broken_one_is_described_alike() {
    let by_macro = Package::new("by-macro", &main(BY_MACRO));
    let by_build_script = Package::new("by-build-script", &main(BY_BUILD_SCRIPT))
        .with_build_script(&fs::read_to_string("examples/build-script/build.rs").unwrap());
    let errors = scopes_core::parse("catalog.toml", BROKEN.as_bytes()).unwrap_err();
    let errors = format!("error: {errors}");
    assert!(errors.contains("--> catalog.toml:4:19\n"), "{errors}");
    let compiler = indented(&errors, 0, "error: ".len());
    let cargo = indented(&errors, 2, 2);
    for (package, expected) in [(by_macro, compiler), (by_build_script, cargo)] {
        assert_eq!(scopes(&package, CATALOG), ["orders:read"]);
        assert_eq!(scopes(&package, LARGER), ["orders:read", "orders:write"]);
        let found = refusal(&package, BROKEN);
        assert!(indented(&found, 0, 0).contains(&expected), "expected:\n{expected}\nfound:\n{found}");
        assert!(!found.contains("panicked"), "{found}");
        assert_eq!(scopes(&package, CATALOG), ["orders:read"]);
    }
}

/// Bazel and Buck give a relative folder, and a compiler without cargo none: the file is the one that is read there, and
/// not one of the same name beside the source.
#[cfg(unix)]
#[test]
fn a_folder_that_is_relative_to_the_compiler_is_read_and_tracked() {
    let environments = [
        ("relative-folder", "export CARGO_MANIFEST_DIR=../relative-folder"),
        ("empty-folder", "export CARGO_MANIFEST_DIR="),
        ("no-folder", "unset CARGO_MANIFEST_DIR"),
    ];
    for (name, change) in environments {
        let package = Package::new(name, &main(BY_MACRO));
        package.write("src/catalog.toml", BROKEN);
        let package = package.with_environment(change);
        assert_eq!(scopes(&package, CATALOG), ["orders:read"], "{name}");
        assert_eq!(scopes(&package, LARGER), ["orders:read", "orders:write"], "{name}");
        let found = refusal(&package, BROKEN);
        assert!(found.contains("--> catalog.toml:4:19\n"), "{name}: {found}");
    }
}

#[cfg(unix)]
#[test]
fn a_file_that_is_not_there_is_looked_for_where_the_message_says() {
    let package = |name: &str| Package::new(name, "mod access {\n    scopes::scopes!(\"missing.toml\");\n}\n");
    let found = refusal(&package("missing-in-a-package"), CATALOG);
    assert!(found.contains("there is no file `missing.toml` in package `missing-in-a-package`"), "{found}");
    assert!(found.contains("help: the path begins at the folder with the `Cargo.toml` of the package"), "{found}");
    let found = refusal(&package("missing-without-one").with_environment("unset CARGO_MANIFEST_DIR"), CATALOG);
    assert!(found.contains("there is no file `missing.toml`\n"), "{found}");
    let help = "help: `CARGO_MANIFEST_DIR` is not set: the path begins at the folder where the compiler runs";
    assert!(found.contains(help), "{found}");
}
