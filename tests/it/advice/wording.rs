//! The fixed pieces of messages, as their sources write them.

use std::fs;
use std::path::Path;

use crate::diagnostics::root;

/// How many letters make a piece worth looking for.
const LONG: usize = 12;

/// The texts in the source of a topic between what is put into them, without ids, which are single words.
pub(super) fn pieces(topic: &str) -> Vec<String> {
    let source = fs::read_to_string(file(topic)).unwrap();
    let is_said = |line: &&str| !line.trim_start().starts_with("//") && !line.contains("reason = \"");
    let code: String = source.lines().filter(is_said).flat_map(|line| [line, "\n"]).collect();
    literals(&code).iter().flat_map(|literal| between_placeholders(literal)).filter(|piece| is_long(piece)).collect()
}

fn file(topic: &str) -> impl AsRef<Path> {
    root().join(format!("scopes-core/src/message/{topic}.rs"))
}

fn is_long(piece: &str) -> bool {
    piece.contains(' ') && piece.chars().filter(|c| c.is_alphabetic()).count() >= LONG
}

/// The string literals of code, without their escapes.
fn literals(code: &str) -> Vec<String> {
    let mut literals = Vec::new();
    let code = code.replace("'\"'", "");
    let mut rest = code.chars().peekable();
    while rest.by_ref().any(|c| c == '"') {
        let mut literal = String::new();
        while let Some(c) = rest.next().filter(|&c| c != '"') {
            match c {
                '\\' if rest.next_if_eq(&'\n').is_some() => while rest.next_if(|c| c.is_whitespace()).is_some() {},
                '\\' => literal.extend(rest.next()),
                c => literal.push(c),
            }
        }
        literals.push(literal);
    }
    literals
}

/// `{{` and `}}` are braces, and stand for what is put in between as little as these do.
fn between_placeholders(literal: &str) -> Vec<String> {
    let literal = literal.replace("{{", "\u{1}").replace("}}", "\u{2}");
    let pieces = literal.split('{').enumerate().map(|(position, piece)| match position {
        0 => piece,
        _ => piece.split_once('}').map_or("", |(_, behind)| behind),
    });
    pieces.map(|piece| piece.replace('\u{1}', "{").replace('\u{2}', "}")).collect()
}
