//! Editing a catalog rebuilds what is made from it, and every front end says the same about a broken one.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

const CATALOG: &str = "[catalog]\nname = \"shop\"\n[scopes]\n\"orders:read\" = \"\"\n";
const LARGER: &str = "[catalog]\nname = \"shop\"\n[scopes]\n\"orders:read\" = \"\"\n\"orders:write\" = \"\"\n";
const BROKEN: &str =
    "[catalog]\nname = \"shop\"\n[scopes]\n\"orders:read\" = { implis = [\"orders:raed\"] }\n\"b c\" = \"\"\n";

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
const MAIN: &str = r#"
fn main() {
    for scope in access::Scope::ALL {
        println!("{scope}");
    }
}
"#;

/// A package outside the workspace, in a folder of its own.
struct Package {
    folder: PathBuf,
    wrapper: Option<PathBuf>,
}

impl Package {
    fn new(name: &str, source: &str) -> Self {
        let root = Path::new(env!("CARGO_MANIFEST_DIR"));
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
        fs::create_dir_all(folder.join("src")).unwrap();
        let manifest = format!(
            "[package]\nname = \"{name}\"\nedition = \"2024\"\n[workspace]\n[dependencies]\nscopes.path = '{}'\n\
             [build-dependencies]\nscopes-core.path = '{}'\n",
            root.display(),
            root.join("scopes-core").display()
        );
        fs::write(folder.join("Cargo.toml"), manifest).unwrap();
        fs::copy(root.join("Cargo.lock"), folder.join("Cargo.lock")).unwrap();
        fs::write(folder.join("src/main.rs"), format!("{source}{MAIN}")).unwrap();
        Self { folder, wrapper: None }
    }

    /// With the build script of the example.
    fn with_build_script(self) -> Self {
        let example = Path::new(env!("CARGO_MANIFEST_DIR")).join("examples/build-script/build.rs");
        fs::copy(example, self.folder.join("build.rs")).unwrap();
        self
    }

    /// Compiled as other build systems do it, by a compiler of which a line of shell changes the environment.
    #[cfg(unix)]
    fn with_environment(mut self, change: &str) -> Self {
        use std::os::unix::fs::PermissionsExt;
        let wrapper = self.folder.join("rustc.sh");
        let name = self.folder.file_name().unwrap().to_str().unwrap();
        let script = format!("#!/bin/sh\nif [ \"$CARGO_PKG_NAME\" = {name} ]; then {change}; fi\nexec \"$@\"\n");
        fs::write(&wrapper, script).unwrap();
        fs::set_permissions(&wrapper, fs::Permissions::from_mode(0o755)).unwrap();
        self.wrapper = Some(wrapper);
        self
    }

    fn run(&self, catalog: &str) -> Output {
        fs::write(self.folder.join("catalog.toml"), catalog).unwrap();
        let target = Path::new(env!("CARGO_TARGET_TMPDIR")).join("target");
        let mut cargo = Command::new(env!("CARGO"));
        cargo.args(["run", "--quiet", "--offline", "--color", "never"]).current_dir(&self.folder);
        if let Some(wrapper) = &self.wrapper {
            cargo.env("RUSTC_WRAPPER", wrapper);
        }
        cargo.env("CARGO_TARGET_DIR", target).env_remove("RUSTFLAGS").output().unwrap()
    }

    fn scopes(&self, catalog: &str) -> Vec<String> {
        let output = self.run(catalog);
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        String::from_utf8_lossy(&output.stdout).lines().map(str::to_owned).collect()
    }

    fn errors(&self, catalog: &str) -> String {
        let output = self.run(catalog);
        assert!(!output.status.success(), "the catalog was accepted");
        String::from_utf8_lossy(&output.stderr).into_owned()
    }
}

/// A text as the compiler prints it, and cargo what a build script prints: all lines but the first, or all, indented.
fn indented(text: &str, first: usize, others: usize) -> String {
    let indents = std::iter::once(first).chain(std::iter::repeat(others));
    let lines = text.lines().zip(indents).map(|(line, indent)| format!("{}{line}", " ".repeat(indent)));
    lines.map(|line| line.trim_end().to_owned()).collect::<Vec<_>>().join("\n")
}

#[test]
fn editing_a_catalog_rebuilds_and_a_broken_one_is_described_alike() {
    let by_macro = Package::new("by-macro", BY_MACRO);
    let by_build_script = Package::new("by-build-script", BY_BUILD_SCRIPT).with_build_script();
    let errors = scopes_core::parse("catalog.toml", BROKEN.as_bytes()).unwrap_err();
    let errors = format!("error: {errors}");
    assert!(errors.contains("--> catalog.toml:4:19\n"), "{errors}");
    let compiler = indented(&errors, 0, "error: ".len());
    let cargo = indented(&errors, 2, 2);
    for (package, expected) in [(by_macro, compiler), (by_build_script, cargo)] {
        assert_eq!(package.scopes(CATALOG), ["orders:read"]);
        assert_eq!(package.scopes(LARGER), ["orders:read", "orders:write"]);
        let found = package.errors(BROKEN);
        assert!(indented(&found, 0, 0).contains(&expected), "expected:\n{expected}\nfound:\n{found}");
        assert!(!found.contains("panicked"), "{found}");
        assert_eq!(package.scopes(CATALOG), ["orders:read"]);
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
        let package = Package::new(name, BY_MACRO);
        fs::write(package.folder.join("src/catalog.toml"), BROKEN).unwrap();
        let package = package.with_environment(change);
        assert_eq!(package.scopes(CATALOG), ["orders:read"], "{name}");
        assert_eq!(package.scopes(LARGER), ["orders:read", "orders:write"], "{name}");
        let found = package.errors(BROKEN);
        assert!(found.contains("--> catalog.toml:4:19\n"), "{name}: {found}");
        fs::remove_file(package.folder.join("catalog.toml")).unwrap();
    }
}

#[cfg(unix)]
#[test]
fn a_file_that_is_not_there_is_looked_for_where_the_message_says() {
    let package = |name: &str| Package::new(name, "mod access {\n    scopes::scopes!(\"missing.toml\");\n}\n");
    let found = package("missing-in-a-package").errors(CATALOG);
    assert!(
        found.contains("cannot read catalog `missing.toml`: there is no such file in package `missing-in-a-package`")
    );
    assert!(found.contains("help: the path begins at the `Cargo.toml` of the package"), "{found}");
    let found = package("missing-without-one").with_environment("unset CARGO_MANIFEST_DIR").errors(CATALOG);
    assert!(found.contains("cannot read catalog `missing.toml`: there is no such file"), "{found}");
    let help = "help: `CARGO_MANIFEST_DIR` is not set: the path begins at the folder where the compiler runs";
    assert!(found.contains(help), "{found}");
}
