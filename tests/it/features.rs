//! Every feature of a published package is in its documentation, and its manifest says of each what it brings.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

/// Packages with features, and the documents with a table of them.
const TABLES: [(&str, &str); 4] = [
    ("Cargo.toml", "README.md"),
    ("Cargo.toml", "src/lib.rs"),
    ("scopes-core/Cargo.toml", "scopes-core/README.md"),
    ("scopes-runtime/Cargo.toml", "scopes-runtime/README.md"),
];

fn read(path: &str) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(path);
    fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// The features of a manifest, each with whether a comment stands above it.
fn declared(manifest: &str) -> Vec<(String, bool)> {
    let text = read(manifest);
    let lines = text.lines().skip_while(|line| *line != "[features]").skip(1).take_while(|line| !line.starts_with('['));
    let lines: Vec<_> = [""].into_iter().chain(lines).collect();
    let feature = |pair: &[&str]| {
        let (name, _) = pair[1].split_once(" = [")?;
        Some((name.to_owned(), pair[0].starts_with("# ")))
    };
    lines.windows(2).filter_map(feature).collect()
}

/// The names in the first column of the tables of features.
fn documented(document: &str) -> BTreeSet<String> {
    let text = read(document);
    let lines = text.lines().map(|line| line.trim_start_matches("//! "));
    let rows =
        lines.skip_while(|line| !line.starts_with("| feature |")).skip(2).take_while(|line| line.starts_with('|'));
    let names = rows.flat_map(|row| row.split('|').nth(1).unwrap_or_default().split('`').skip(1).step_by(2));
    names.map(str::to_owned).collect()
}

/// Whether users choose it: not one that stands for others, nor a part of others.
fn is_for_users(name: &str) -> bool {
    name != "default" && !name.starts_with('_')
}

#[test]
fn every_feature_is_documented() {
    for (manifest, document) in TABLES {
        let declared = declared(manifest).into_iter().map(|(name, _)| name);
        let declared: BTreeSet<_> = declared.filter(|name| is_for_users(name)).collect();
        assert!(!declared.is_empty(), "{manifest}");
        assert_eq!(documented(document), declared, "{document} and {manifest}");
    }
}

#[test]
fn manifests_say_what_each_feature_brings() {
    for (manifest, _) in TABLES {
        let features = declared(manifest).into_iter();
        let silent: Vec<_> = features.filter(|(name, has_comment)| name != "default" && !has_comment).collect();
        assert_eq!(silent, [], "{manifest}");
    }
}

/// The other packages have none. One that gets its first feature belongs to the table above.
#[test]
fn other_packages_have_no_features() {
    for manifest in ["scopes-macros/Cargo.toml", "cargo-scopes/Cargo.toml"] {
        assert!(!read(manifest).contains("[features]"), "{manifest}");
    }
}

/// Whatever a user of `scopes` may want of the run time has a feature there.
#[test]
fn features_of_the_run_time_are_those_of_the_library() {
    let of = |manifest| -> BTreeSet<_> {
        declared(manifest).into_iter().map(|(name, _)| name).filter(|name| is_for_users(name)).collect()
    };
    assert_eq!(of("Cargo.toml"), of("scopes-runtime/Cargo.toml"));
}
