//! Sources that are hostile, or name catalogs in ways that are not followed.

use std::fs;
use std::path::PathBuf;

use super::support::{folder, run_in};

const CATALOG: &str = "[catalog]\nname = \"t\"\n[scopes]\n\"a:b\" = \"B.\"\n";
const REMEDY: &str = "name its catalogs in `[package.metadata.scopes]`: `catalogs = [\"catalogs/*.toml\"]`, or `catalogs = []` where \
                      there are none";

/// A package with a catalog that its sources name, and this beside.
fn package(name: &str, source: &str) -> PathBuf {
    let folder = folder(name);
    fs::create_dir_all(folder.join("src")).unwrap();
    fs::write(folder.join("Cargo.toml"), "[package]\nname = \"p\"\nedition = \"2024\"\n[workspace]\n").unwrap();
    fs::write(folder.join("good.toml"), CATALOG).unwrap();
    fs::write(folder.join("bad.toml"), "[catalog]\n").unwrap();
    fs::write(folder.join("src/lib.rs"), format!("scopes::scopes!(\"good.toml\");\n{source}\n")).unwrap();
    folder
}

/// Each is refused before anything overflows a stack.
#[test]
fn sources_that_are_nested_without_end_are_told_of() {
    for (name, source) in [
        ("parentheses", format!("const X: u8 = {}", "(".repeat(200_000))),
        ("closed", format!("const X: u8 = {}1{};", "(".repeat(100_000), ")".repeat(100_000))),
        ("braces", "{".repeat(30_000)),
        ("modules", format!("{}{}", "mod m{".repeat(20_000), "}".repeat(20_000))),
        ("terms", format!("const X: u64 = {}1;", "1+".repeat(100_000))),
        ("not", format!("const X: bool = {}true;", "!".repeat(100_000))),
        ("else", format!("fn f() {{ if a {{}} {} }}", "else if a {}".repeat(50_000))),
        ("generics", format!("type T = {}u8{};", "A<u8,".repeat(50_000), ">".repeat(50_000))),
        ("calls", format!("fn f() {{ a{}; }}", ".b()".repeat(50_000))),
    ] {
        let folder = package(&format!("nested_{name}"), &source);
        let (code, _, stderr) = run_in(&folder, &["check"]);
        let expected = format!(
            "error: `src/lib.rs` cannot be read as Rust, so catalogs that only it names would not be looked at\n  = help: {REMEDY}\n"
        );
        assert_eq!((code, stderr), (Some(101), expected), "{name}");
        let manifest = "[package]\nname = \"p\"\nedition = \"2024\"\n[workspace]\n[package.metadata.scopes]\ncatalogs = [\"good.toml\"]\n";
        fs::write(folder.join("Cargo.toml"), manifest).unwrap();
        assert_eq!(run_in(&folder, &["check"]).0, Some(0), "the remedy is one");
    }
}

/// A long table is no nesting.
#[test]
fn long_sources_are_read() {
    let table = format!("static T: [u8; 50000] = [{}];\n", "1, ".repeat(50_000));
    let functions =
        (0..5_000).map(|at| format!("fn f{at}() {{ let a = {at} + 1; g(a); }}\n")).collect::<Vec<_>>().concat();
    let folder = package("long", &(table + &functions));
    assert_eq!(run_in(&folder, &["check"]).0, Some(0));
}

#[test]
fn catalogs_behind_a_condition_are_found() {
    let folder = package("conditions", "#[cfg_attr(all(), path = \"x/y.rs\")]\nmod q;");
    fs::create_dir(folder.join("src/x")).unwrap();
    fs::write(folder.join("src/x/y.rs"), "scopes::scopes!(\"bad.toml\");").unwrap();
    assert_eq!(run_in(&folder, &["check"]).0, Some(100));
}

#[test]
fn what_is_not_followed_is_told_of_with_the_remedy() {
    for (name, source, what) in [
        ("include", "include!(\"inc.rs\");", "`include!`"),
        ("inside", "cfg_if::cfg_if! { if #[cfg(unix)] { mod q; } }", "a macro with a module, or a catalog, in it"),
        (
            "forwarded",
            "macro_rules! m { () => { scopes::scopes!(\"bad.toml\"); } }\nm!();",
            "a macro with a module, or a catalog, in it",
        ),
        ("renamed", "use scopes::scopes as s;", "another name of `scopes!`"),
        ("other", "acme::access!(\"bad.toml\");", "`access!` with the path of a TOML file"),
        ("missing", "mod missing;", "`mod missing`, whose file is not there"),
    ] {
        let folder = package(&format!("unseen_{name}"), source);
        let (code, _, stderr) = run_in(&folder, &["check"]);
        let note = format!(
            "note: `src/lib.rs` has {what}: a catalog that only stands there is not looked at; {REMEDY}\nok: 1 catalog with 1 scope\n"
        );
        assert_eq!((code, stderr), (Some(0), note), "{name}");
    }
}
