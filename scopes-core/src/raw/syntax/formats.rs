//! Formats that other files are in.

use std::ops::Range;

use super::lines;
use crate::message::Format;

/// The lines of a text that are not empty, without comments that begin with `#` or `//`.
pub(super) struct Written<'t> {
    /// The place of the first one.
    pub(super) first: Range<usize>,
    lines: Vec<&'t str>,
}

impl<'t> Written<'t> {
    pub(super) fn of(text: &'t str) -> Option<Self> {
        let mut start = 0;
        let mut first = None;
        let mut lines = Vec::new();
        for line in text.split_inclusive('\n') {
            let written = line.trim_start_matches('\u{FEFF}').trim();
            if !written.is_empty() && !written.starts_with('#') && !written.starts_with("//") {
                first = first.or_else(|| line.find(written).map(|at| start + at..start + at + written.len()));
                lines.push(written);
            }
            start += line.len();
        }
        Some(Self { first: first?, lines })
    }

    fn all(&self, is_one: impl Fn(&str) -> bool) -> bool {
        self.lines.iter().all(|line| is_one(line))
    }

    pub(super) fn has(&self, is_one: impl Fn(&str) -> bool) -> bool {
        self.lines.iter().any(|line| is_one(line))
    }
}

pub(super) fn is_header(line: &str) -> bool {
    line.starts_with('[') && line.contains(']') && !line.starts_with("[{") && !line.starts_with("[\"")
}

/// The format of a file that is no TOML, where its first lines say so.
pub(super) fn find(written: &Written<'_>, line: &str) -> Option<Format> {
    let next = written.lines.get(1).copied().unwrap_or_default();
    match () {
        () if is_openapi(written) => Some(Format::OpenApi),
        () if is_json(line, next) => Some(Format::Json),
        () if line.starts_with('<') && line.ends_with('>') && !written.has(is_header) => Some(Format::Xml),
        () if written.has(is_header) => (written.has(is_ini) && !written.has(is_toml)).then_some(Format::Ini),
        () if is_hcl(line) => Some(Format::Hcl),
        () => code(line, next).or_else(|| list_of_lines(written)),
    }
}

/// Whether a document says on one of its first lines which version of OpenAPI it is.
fn is_openapi(written: &Written<'_>) -> bool {
    let says_version = |line: &&str| {
        let line = line.trim_start_matches(['{', ' ']);
        ["openapi:", "swagger:", "\"openapi\":", "\"swagger\":"].iter().any(|key| line.starts_with(key))
    };
    !written.has(is_header) && written.lines.iter().take(LINES_OF_VERSION).any(says_version)
}

/// Among how many lines the version of a document is looked for.
const LINES_OF_VERSION: usize = 4;

fn is_json(line: &str, next: &str) -> bool {
    let behind = line.get(1..).unwrap_or_default().trim();
    let behind = if behind.is_empty() { next } else { behind };
    line.starts_with('{') && behind.starts_with(['"', '}']) || line.starts_with('[') && behind.starts_with('{')
}

/// A line of an INI file that TOML does not have.
fn is_ini(line: &str) -> bool {
    line.starts_with(';')
}

/// A line that is TOML and nothing else: with a key in quotes, or a value in quotes or brackets.
fn is_toml(line: &str) -> bool {
    line.starts_with(['"', '\''])
        || !line.starts_with('[')
            && lines::split(line).is_some_and(|split| split.value.starts_with(['"', '\'', '[', '{']))
}

fn is_hcl(line: &str) -> bool {
    let Some(words) = line.strip_suffix('{') else { return false };
    let mut words = words.split_whitespace();
    let is_word = words.next().is_some_and(lines::is_bare);
    is_word && words.all(|word| word.len() > 1 && word.starts_with('"') && word.ends_with('"'))
}

fn code(line: &str, next: &str) -> Option<Format> {
    const BEGINNINGS: &[(&str, Format)] = &[
        ("import {", Format::JavaScript),
        ("import * ", Format::JavaScript),
        ("module.exports", Format::JavaScript),
        ("export default", Format::JavaScript),
        ("export const ", Format::JavaScript),
        ("function ", Format::JavaScript),
        ("'use strict'", Format::JavaScript),
        ("\"use strict\"", Format::JavaScript),
        ("const ", Format::JavaScript),
        ("from ", Format::Python),
        ("import ", Format::Python),
        ("def ", Format::Python),
        ("class ", Format::Python),
        ("use ", Format::Rust),
        ("pub ", Format::Rust),
        ("mod ", Format::Rust),
        ("fn ", Format::Rust),
        ("enum ", Format::Rust),
        ("scopes::", Format::Rust),
        ("scopes!", Format::Rust),
        ("CREATE ", Format::Sql),
        ("INSERT ", Format::Sql),
        ("SELECT ", Format::Sql),
    ];
    // The key of a catalog may be such a word, and a value follows on it.
    let is_line = lines::split(line)
        .is_some_and(|split| lines::is_toml(&format!("a = {}", split.value)) && lines::is_bare(split.key));
    let found = BEGINNINGS.iter().find(|(beginning, _)| line.starts_with(beginning) && !is_line)?;
    let is_rust =
        found.1 == Format::JavaScript && line.starts_with("const ") && line.contains(": &") || next.starts_with("pub ");
    Some(if is_rust { Format::Rust } else { found.1 })
}

/// A format in which every line says one thing.
fn list_of_lines(written: &Written<'_>) -> Option<Format> {
    let is_several = written.lines.len() > 2;
    match () {
        () if is_yaml(written) => Some(Format::Yaml),
        () if written.all(is_variable) && written.has(|line| !is_toml(line)) => Some(Format::Environment),
        () if is_several && written.all(is_property) => Some(Format::Properties),
        () if is_several && written.all(is_row) => Some(Format::Csv),
        () => None,
    }
}

/// Whether the first line begins a mapping or a list, and no line has a `=` of TOML.
fn is_yaml(written: &Written<'_>) -> bool {
    let Some(first) = written.lines.iter().find(|line| **line != "---" && !line.starts_with('%')) else { return false };
    let is_mapping =
        lines::split(first).is_some_and(|split| first[split.separator].starts_with(':') && !split.key.contains('='));
    let is_assigned = |line: &str| lines::split(line).is_some_and(|split| line[split.separator] == *"=");
    (is_mapping || first.starts_with("- ")) && !written.has(is_assigned)
}

/// A variable for a shell.
fn is_variable(line: &str) -> bool {
    let name = line.strip_prefix("export ").unwrap_or(line).split_once('=').map(|(name, _)| name);
    name.is_some_and(|name| {
        !name.is_empty() && name.chars().all(|c| c.is_ascii_uppercase() || c.is_ascii_digit() || c == '_')
    })
}

/// A name with dots, and a value without quotes.
fn is_property(line: &str) -> bool {
    line.starts_with('!')
        || line.split_once('=').is_some_and(|(name, value)| {
            name.contains('.')
                && !name.trim().contains([' ', '"', '\''])
                && !value.trim().is_empty()
                && !is_toml(line)
                && !lines::is_toml(line)
        })
}

fn is_row(line: &str) -> bool {
    line.contains(',') && !line.contains(['=', '[', ']', '{', '}'])
}
