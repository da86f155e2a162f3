//! Looks for the file that a path was probably meant to lead to.

use std::fs;
use std::path::{Path, PathBuf};

use scopes_core::Listed as _;
use scopes_core::nearest;

/// The folder that paths begin at.
pub(super) fn package() -> PathBuf {
    std::env::var_os("CARGO_MANIFEST_DIR").map(PathBuf::from).unwrap_or_default()
}

/// How many of the folders that a path leads through are looked for, from its end.
const MOST_PARTS: usize = 32;

/// The path of a file that is there, as it should be written.
pub(super) fn meant(written: &str) -> Option<String> {
    meant_in(&package(), written)
}

fn meant_in(package: &Path, written: &str) -> Option<String> {
    let parts = parts(written);
    let (name, folders) = parts.split_last()?;
    let folders = &folders[folders.len().saturating_sub(MOST_PARTS)..];
    let ends = || (0..=folders.len()).map(|start| folders[start..].join("/"));
    ends()
        .map(|folder| join(&folder, name))
        .find(|path| package.join(path).is_file())
        .or_else(|| ends().find_map(|folder| Some(join(&folder, &nearest_file(&package.join(&folder), name)?))))
        .or_else(|| somewhere_in(package, name))
        .or_else(|| in_another_package(package, &ends().listed(), name))
}

/// The folders and the file of a path, without what only leads to the folder that it begins at.
fn parts(written: &str) -> Vec<&str> {
    let path = written.trim().trim_start_matches("file://");
    let leads_there =
        |part: &&str| !matches!(*part, "" | "." | ".." | "~") && !part.contains(['$', '%', ':', '*', '?', '"', '\n']);
    path.split(['/', '\\']).filter(leads_there).listed()
}

fn join(folder: &str, name: &str) -> String {
    if folder.is_empty() { name.to_owned() } else { format!("{folder}/{name}") }
}

/// The catalog in a folder that is called most like this.
fn nearest_file(folder: &Path, name: &str) -> Option<String> {
    let catalogs = catalogs(folder);
    let stem = |name: &str| name.split('.').next().unwrap_or_default().to_lowercase();
    let same = catalogs.iter().find(|catalog| stem(catalog) == stem(name));
    same.cloned().or_else(|| nearest(name, catalogs.iter().map(String::as_str)).map(str::to_owned))
}

/// The catalogs in a folder: its TOML files, without those of tools.
pub(super) fn catalogs(folder: &Path) -> Vec<String> {
    let is_of_a_tool = |name: &str| name.starts_with('.') || OF_TOOLS.contains(&name);
    let files = names(folder).into_iter().filter(|name| folder.join(name).is_file());
    files.filter(|name| name.to_lowercase().ends_with(".toml") && !is_of_a_tool(name)).listed()
}

const OF_TOOLS: &[&str] =
    &["Cargo.toml", "rust-toolchain.toml", "rustfmt.toml", "clippy.toml", "deny.toml", "_typos.toml"];

fn names(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    let mut names: Vec<String> = entries.filter_map(|entry| entry.file_name().into_string().ok()).listed();
    names.sort_unstable();
    names
}

/// How many folders of a package are looked into.
const MOST_FOLDERS: usize = 500;

/// A file of this name, or of one like it, in the folders of a package.
fn somewhere_in(package: &Path, name: &str) -> Option<String> {
    let mut open = vec![String::new()];
    let mut seen = 0;
    while let Some(folder) = open.get(seen).cloned() {
        seen += 1;
        if seen > MOST_FOLDERS {
            return None;
        }
        let path = package.join(&folder);
        if let Some(found) = nearest_file(&path, name) {
            return Some(join(&folder, &found));
        }
        let folders = names(&path).into_iter().filter(|name| is_own_folder(&path, name));
        open.extend(folders.map(|name| join(&folder, &name)));
    }
    None
}

/// Whether a folder holds what somebody wrote, and is not another package.
fn is_own_folder(parent: &Path, name: &str) -> bool {
    let path = parent.join(name);
    !name.starts_with('.')
        && !matches!(name, "target" | "node_modules" | "vendor")
        && !path.is_symlink()
        && path.is_dir()
        && !path.join("Cargo.toml").exists()
}

/// How far above a package others are looked for.
const MOST_ABOVE: usize = 3;

/// Looks for the path in the packages beside this one.
fn in_another_package(package: &Path, folders: &[String], name: &str) -> Option<String> {
    let mut up = String::new();
    for above in package.ancestors().skip(1).take(MOST_ABOVE) {
        up.push_str("../");
        for other in names(above) {
            if !above.join(&other).join("Cargo.toml").is_file() {
                continue;
            }
            let found =
                folders.iter().map(|folder| join(folder, name)).find(|path| above.join(&other).join(path).is_file());
            if let Some(path) = found {
                return Some(format!("{up}{other}/{path}"));
            }
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use std::fs;
    use std::path::Path;

    use super::meant_in;

    /// A workspace of two packages.
    fn workspace() -> std::path::PathBuf {
        let root = std::env::temp_dir().join(format!("scopes-nearby-{}", std::process::id()));
        let files = [
            "api/Cargo.toml",
            "api/src/main.rs",
            "api/catalogs/shop.toml",
            "api/catalogs/orders-v2.toml",
            "api/assets/deep/team.toml",
            "api/target/old/stale.toml",
            "web/Cargo.toml",
            "web/catalogs/web.toml",
        ];
        for file in files {
            let path = root.join(file);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, "").unwrap();
        }
        root
    }

    #[test]
    fn the_file_that_was_meant_is_found() {
        let root = workspace();
        let cases = [
            ("/catalogs/shop.toml", Some("catalogs/shop.toml")),
            ("../catalogs/shop.toml", Some("catalogs/shop.toml")),
            ("src/catalogs/shop.toml", Some("catalogs/shop.toml")),
            ("./catalogs//shop.toml ", Some("catalogs/shop.toml")),
            ("~/projects/api/catalogs/shop.toml", Some("catalogs/shop.toml")),
            ("$CARGO_MANIFEST_DIR/catalogs/shop.toml", Some("catalogs/shop.toml")),
            ("${DIR}/catalogs/shop.toml", Some("catalogs/shop.toml")),
            ("%DIR%\\catalogs\\shop.toml", Some("catalogs/shop.toml")),
            ("C:\\projects\\api\\catalogs\\shop.toml", Some("catalogs/shop.toml")),
            ("file:///projects/api/catalogs/shop.toml", Some("catalogs/shop.toml")),
            ("catalogs/shop", Some("catalogs/shop.toml")),
            ("catalogs/shop.yaml", Some("catalogs/shop.toml")),
            ("catalogs/Shop.toml", Some("catalogs/shop.toml")),
            ("catalogs/shpo.toml", Some("catalogs/shop.toml")),
            ("catalogs/orders_v2.toml", Some("catalogs/orders-v2.toml")),
            ("shop.toml", Some("catalogs/shop.toml")),
            ("catalog/shop.toml", Some("catalogs/shop.toml")),
            ("team.toml", Some("assets/deep/team.toml")),
            ("catalogs/web.toml", Some("../web/catalogs/web.toml")),
            ("stale.toml", None),
            ("Cargo.tml", None),
            ("catalogs/nothing-like-it.toml", None),
            ("catalogs/*.toml", None),
            ("", None),
            ("/", None),
            ("..", None),
        ];
        for (written, expected) in cases {
            assert_eq!(meant_in(&root.join("api"), written).as_deref(), expected, "{written}");
        }
        fs::remove_dir_all(root).unwrap();
    }

    #[test]
    fn a_path_of_many_parts_takes_no_longer_than_reading_it() {
        let start = std::time::Instant::now();
        assert_eq!(meant_in(Path::new("/no/such/folder"), &"folder/".repeat(200_000)), None);
        assert!(start.elapsed() < std::time::Duration::from_secs(60), "{:?}", start.elapsed());
    }

    #[test]
    fn nothing_is_found_where_nothing_is() {
        assert_eq!(meant_in(Path::new("/no/such/folder"), "catalogs/shop.toml"), None);
    }
}
