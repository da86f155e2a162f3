//! The catalogs of the repository.

use std::fs;
use std::path::{Path, PathBuf};

pub(crate) fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../..")
}

/// A text that may be a catalog, and where it stands.
pub(crate) struct Text {
    pub(crate) place: String,
    pub(crate) text: String,
}

/// Every TOML file, and every text in Rust files and documents that may be TOML.
pub(crate) fn texts() -> Vec<Text> {
    let root = root();
    let mut texts = Vec::new();
    for file in files(&root) {
        let Ok(text) = fs::read_to_string(&file) else { continue };
        let place = file.strip_prefix(&root).unwrap().display().to_string();
        match file.extension().and_then(|extension| extension.to_str()) {
            Some("toml") => texts.push(Text { place, text }),
            Some("rs") => texts.extend(raw_strings(&text).map(|text| Text { place: place.clone(), text })),
            Some("md") => texts.extend(blocks(&text).map(|text| Text { place: place.clone(), text })),
            _ => {}
        }
    }
    texts
}

/// The files of a folder and its folders that belong to the repository, in alphabetical order.
fn files(folder: &Path) -> Vec<PathBuf> {
    let mut entries: Vec<_> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    entries.sort();
    entries.retain(|entry| {
        let name = entry.file_name().unwrap().to_string_lossy();
        !name.starts_with('.') && name != "target"
    });
    entries.into_iter().flat_map(|entry| if entry.is_dir() { files(&entry) } else { vec![entry] }).collect()
}

/// What stands in `r#"…"#`, and in documentation, where a comment is before each line.
fn raw_strings(text: &str) -> impl Iterator<Item = String> {
    text.split("r#\"").skip(1).filter_map(|rest| Some(rest.split_once("\"#")?.0)).map(|text| {
        let lines = text.lines().map(|line| line.trim_start().trim_start_matches("///").trim_start_matches("//!"));
        lines.flat_map(|line| [line, "\n"]).collect()
    })
}

fn blocks(text: &str) -> impl Iterator<Item = String> {
    text.split("```toml\n").skip(1).filter_map(|rest| Some(rest.split_once("```")?.0.to_owned()))
}
