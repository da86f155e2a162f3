//! A copy of the packages that are asked about.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

/// The root of the repository.
pub(crate) fn repository() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..").canonicalize().expect("the repository is there")
}

/// Where the packages are built. It is kept, so that only a change of the toolkit is built again.
pub(crate) fn target(name: &str) -> PathBuf {
    Path::new(env!("CARGO_TARGET_TMPDIR")).join("targets").join(name)
}

/// The packages in a folder of their own, with the catalogs of the repository and with its versions of dependencies.
pub(crate) fn copy(name: &str) -> PathBuf {
    let (repository, folder) = (repository(), Path::new(env!("CARGO_TARGET_TMPDIR")).join(name));
    let _ = fs::remove_dir_all(&folder);
    copy_folder(&repository.join("tests/editor/asked"), &folder, &repository);
    for package in ["generated", "platform", "service"] {
        copy_folder(&repository.join("catalogs"), &folder.join(package).join("catalogs"), &repository);
    }
    fs::copy(repository.join("Cargo.lock"), folder.join("Cargo.lock")).unwrap();
    folder.canonicalize().unwrap()
}

/// What leads from a package in `tests/editor/asked` to the repository leads there from the copy.
fn copy_folder(from: &Path, to: &Path, repository: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        let (path, copy) = (entry.path(), to.join(entry.file_name()));
        if path.is_dir() {
            copy_folder(&path, &copy, repository);
        } else {
            let text = fs::read_to_string(&path).unwrap();
            fs::write(&copy, text.replace("../../../..", &repository.display().to_string())).unwrap();
        }
    }
}

/// Calls the compiler for the packages, with a variable set or none.
pub(crate) fn check(folder: &Path, target: &Path, arguments: &[&str], variable: Option<&str>) -> Output {
    let mut cargo = Command::new("cargo");
    cargo.current_dir(folder).env("CARGO_TARGET_DIR", target).args(["check", "--offline"]).args(arguments);
    cargo.envs(variable.map(|name| (name, "1")));
    cargo.output().expect("cargo is there")
}

/// What is missing for rust-analyzer to be asked. `rustup` has a program of that name also where it is not installed; and
/// without the sources of the standard library it knows neither `Option` nor `String`.
pub(crate) fn missing() -> Option<&'static str> {
    let has_rust_analyzer =
        Command::new("rust-analyzer").arg("--version").output().is_ok_and(|output| output.status.success());
    let sysroot = Command::new("rustc").args(["--print", "sysroot"]).output().map(|output| output.stdout);
    let sysroot = String::from_utf8(sysroot.unwrap_or_default()).unwrap_or_default();
    let has_sources = Path::new(sysroot.trim()).join("lib/rustlib/src/rust/library").is_dir();
    if !has_rust_analyzer {
        Some("rust-analyzer")
    } else if !has_sources {
        Some("rust-src")
    } else {
        None
    }
}
