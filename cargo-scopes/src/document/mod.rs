//! An OpenAPI document as a file: which form it has, and what stands in it.

mod json;
mod yaml;

use std::io::{self, ErrorKind};
use std::path::Path;

use scopes_core::openapi::{Document, Node, Refusal};

use crate::outcome::Problem;
use crate::paths::{bytes, did_you_mean, shown};

/// Reads a document. What cannot be compared is told, all of it.
pub(crate) fn read(file: &Path) -> Result<Document, Vec<Problem>> {
    let label = shown(file);
    let read = bytes(file).map_err(|error| vec![unread(file, &label, &error)])?;
    parse(&label, &read).map_err(|refusals| refusals.iter().map(problem).collect())
}

fn unread(file: &Path, label: &str, error: &io::Error) -> Problem {
    match error.kind() {
        _ if file.is_dir() => Problem::new(format!("`{label}` is a folder")).help("name the document in it"),
        ErrorKind::NotFound if label == "-" => Problem::new("`--openapi` reads a file, and standard input is none")
            .help("name the file of the document: the catalog may be `-`"),
        ErrorKind::NotFound => {
            Problem::new(format!("there is no file `{label}`")).maybe_help(did_you_mean(file, label))
        }
        _ => Problem::new(format!("cannot read `{label}`: {error}")),
    }
}

fn problem(refusal: &Refusal) -> Problem {
    Problem::new(refusal.to_string()).help(refusal.help())
}

/// Reads the text of a document. A file without anything in it is none.
pub(crate) fn parse(label: &str, bytes: &[u8]) -> Result<Document, Vec<Refusal>> {
    let text = match std::str::from_utf8(bytes) {
        Ok(text) => text,
        Err(error) => {
            let text = String::from_utf8_lossy(bytes);
            return Err(vec![Refusal::new(
                label,
                &text,
                error.valid_up_to(),
                "the document is not UTF-8",
                "save it as UTF-8",
            )]);
        }
    };
    if extension(label) == "toml" {
        return Err(vec![Refusal::new(label, text, 0, "this is TOML, and a document is JSON or YAML", ORDER)]);
    }
    let read = if is_json(label, text) { json::read(text) } else { yaml::read(text) };
    match read {
        Ok(Some(root)) => Document::new(label, text, &root),
        Ok(None) => Err(vec![Refusal::new(label, text, 0, "the document is empty", "name the one that is published")]),
        Err(Unreadable { at, why, help }) => Err(vec![Refusal::new(label, text, at, why, help)]),
    }
}

const ORDER: &str = "the catalog comes first, and the document behind `--openapi`: `cargo scopes check shop.toml --openapi openapi.yaml`";

/// Whether a file is named like one in TOML.
pub(crate) fn is_toml(file: &Path) -> bool {
    extension(&shown(file)) == "toml"
}

fn extension(label: &str) -> String {
    Path::new(label).extension().unwrap_or_default().to_string_lossy().to_ascii_lowercase()
}

/// As the name of the file says, and else as the text begins.
fn is_json(label: &str, text: &str) -> bool {
    match extension(label).as_str() {
        "json" => true,
        "yaml" | "yml" => false,
        _ => text.trim_start_matches(BOM).trim_start().starts_with('{'),
    }
}

/// What some editors write before a text.
const BOM: char = '\u{FEFF}';

/// Why a text is no document.
#[derive(Debug, PartialEq, Eq)]
struct Unreadable {
    /// A byte of the text.
    at: usize,
    why: String,
    /// What to do about it.
    help: &'static str,
}

impl Unreadable {
    fn new(at: usize, why: impl Into<String>, help: &'static str) -> Self {
        Self { at, why: why.into(), help }
    }

    fn twice(key: &scopes_core::openapi::Key) -> Self {
        let why = format!("the key `{}` stands twice in one object", key.name.escape_debug());
        Self::new(key.span.start, why, "leave one of the two out")
    }
}

/// The root of a document, unless nothing is written there.
type Read = Result<Option<Node>, Unreadable>;

#[cfg(test)]
mod tests;
