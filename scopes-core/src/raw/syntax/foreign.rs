//! Recognises files that are no catalogs at all, such as a pointer of Git LFS or a file in another format.

use std::ops::Range;

use super::Mistake;
use super::formats::{self, Written, is_header};
use crate::message::{self, Binary, Encoding};

pub(super) fn find(text: &str) -> Option<Mistake> {
    no_text(text).or_else(|| merge_conflict(text)).or_else(|| by_first_line(text))
}

/// An empty text.
pub(super) fn empty(text: &str) -> Mistake {
    let has_comments = text.contains('#');
    Mistake::new(message::Files::Empty { has_comments }, 0..0)
}

/// Bytes that are UTF-8 by chance.
fn no_text(text: &str) -> Option<Mistake> {
    let bytes = text.as_bytes();
    let zeros = |odd: usize| bytes.iter().skip(odd).step_by(2).filter(|byte| **byte == 0).count();
    let controls = text.chars().filter(|c| c.is_control() && !c.is_whitespace()).count();
    let message = if text.starts_with("PK\u{3}\u{4}") {
        message::Files::Binary { kind: Binary::Compressed }
    } else if zeros(0).max(zeros(1)) * 3 > bytes.len() && zeros(0).min(zeros(1)) * 6 < bytes.len() {
        message::Files::OtherEncoding { encoding: Encoding::Utf16 }
    } else if controls * 8 > bytes.len() {
        message::Files::Binary { kind: Binary::Unknown }
    } else {
        return None;
    };
    Some(Mistake::new(message, 0..0))
}

/// Beginnings of the lines that a version control system writes into a file when two people have changed the same lines.
const MARKERS: &[&str] = &["<<<<<<<", "|||||||", "=======", ">>>>>>>"];

/// A merge conflict with its beginning and its end.
fn merge_conflict(text: &str) -> Option<Mistake> {
    let mut start = 0;
    let mut begins = None;
    for line in text.split_inclusive('\n') {
        let span = start..start + line.trim_end().len();
        match begins {
            None if is_marker(line, "<<<<<<<") => begins = Some(span),
            Some(span) if is_marker(line, ">>>>>>>") => {
                return Some(Mistake::new(message::Files::MergeConflict, span));
            }
            _ => {}
        }
        start += line.len();
    }
    None
}

fn is_marker(line: &str, marker: &str) -> bool {
    line.strip_prefix(marker).is_some_and(|behind| behind.chars().next().is_none_or(char::is_whitespace))
}

/// A line that a merge conflict left.
pub(super) fn conflict(text: &str, line: &Range<usize>) -> Option<Mistake> {
    let written = text.get(line.clone())?;
    let is_left = MARKERS.iter().any(|marker| is_marker(written, marker));
    is_left.then(|| Mistake::new(message::Files::MergeConflict, line.start..line.start + written.trim_end().len()))
}

fn by_first_line(text: &str) -> Option<Mistake> {
    let written = Written::of(text)?;
    let span = written.first.clone();
    let line = text.get(span.clone())?;
    let path = path_in(text).map(|path| message::Files::PathAsText { path: path.to_owned() });
    let message = path
        .or_else(|| fence(&written, line))
        .or_else(|| marked(line))
        .or_else(|| formats::find(&written, line).map(|format| message::Files::NotToml { format }))?;
    Some(Mistake::new(message, span))
}

/// The path of a catalog, where its text should be: a line that ends with `.toml`.
///
/// ```
/// assert_eq!(scopes_core::path_in("catalogs/shop.toml\n"), Some("catalogs/shop.toml"));
/// assert_eq!(scopes_core::path_in("catalog.name = 'shop'"), None);
/// ```
pub fn path_in(text: &str) -> Option<&str> {
    let path = text.trim();
    let is_path = path.to_ascii_lowercase().ends_with(".toml") && !path.contains(['\n', '=', '"', '\'']);
    is_path.then_some(path)
}

/// The lines around a TOML text that was copied from another file, such as a fence of Markdown.
fn fence(written: &Written<'_>, line: &str) -> Option<message::Files> {
    let has_header = written.has(is_header);
    let mark = ["```", "~~~", "+++", "---"].into_iter().find(|mark| line.starts_with(mark))?;
    let is_patch = written.has(|line| line.starts_with("@@ "));
    let is_fence = has_header && !is_patch && !line[mark.len()..].starts_with(['-', '+']);
    is_fence.then(|| message::Files::Fence { mark: mark.to_owned() })
}

/// Recognises files whose first line says what they are.
fn marked(line: &str) -> Option<message::Files> {
    let begins = |marks: &[&str]| marks.iter().any(|mark| line.starts_with(mark));
    match () {
        () if begins(&["version https://git-lfs"]) => Some(message::Files::LfsPointer),
        () if begins(&["diff --git", "--- a/", "Index: ", "@@ "]) => Some(message::Files::Patch),
        () if begins(&["-----BEGIN"]) => Some(message::Files::KeyFile),
        () if is_page(line) => Some(message::Files::WebPage),
        () => None,
    }
}

fn is_page(line: &str) -> bool {
    let line = line.to_ascii_lowercase();
    ["<!doctype html", "<html", "<head", "<body", "http/1.", "http/2 "].iter().any(|mark| line.starts_with(mark))
}
