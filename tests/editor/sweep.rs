//! Every question at every name: none makes rust-analyzer fall over.

use super::editor::{Cursor, Editor};

/// Questions about a place that show or change nothing by themselves.
const METHODS: [&str; 6] = [
    "textDocument/definition",
    "textDocument/documentHighlight",
    "textDocument/hover",
    "textDocument/prepareRename",
    "textDocument/references",
    "textDocument/typeDefinition",
];

/// How an editor is told that rust-analyzer has fallen over.
const PANICKED: &str = "panicked";

/// The places where one of the questions fails, as they stand in the saved file.
pub(crate) fn failures(editor: &mut Editor, file: &str) -> Vec<String> {
    let text = editor.saved(file);
    editor.show(file, &text);
    let mut failures = Vec::new();
    for at in names(&text) {
        for method in METHODS {
            if let Err(error) = editor.ask_at(
                method,
                Cursor { file, at },
                &serde_json::json!({ "context": { "includeDeclaration": true } }),
            ) && error.contains(PANICKED)
            {
                failures.push(format!("{method} at {:?} in {file}: {error}", text[at..].lines().next()));
            }
        }
    }
    failures
}

/// What stands in lines that have to do with scopes.
const OF_SCOPES: [&str; 4] = ["#[", "access", "series::", "scopes"];

/// Where each name and each text begins, in lines that have to do with scopes. To look for all uses of any other takes long.
fn names(text: &str) -> Vec<usize> {
    let mut names = Vec::new();
    let mut first = 0;
    for line in text.split_inclusive('\n') {
        if OF_SCOPES.iter().any(|word| line.contains(word)) {
            names.extend(names_in(line).into_iter().map(|at| first + at));
        }
        first += line.len();
    }
    names
}

fn names_in(text: &str) -> Vec<usize> {
    let is_name = |character: char| character.is_alphanumeric() || character == '_';
    let mut before = ' ';
    let mut names = Vec::new();
    for (at, character) in text.char_indices() {
        if (is_name(character) && !is_name(before)) || character == '"' {
            names.push(at);
        }
        before = character;
    }
    names
}
