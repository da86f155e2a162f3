//! What somebody does in an editor, and what they see, as text.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use serde_json::{Value, json};

use super::server::Server;

pub(crate) struct Editor {
    server: Server,
    folder: PathBuf,
    /// The files that are open, as they stand in the editor.
    files: BTreeMap<String, String>,
    version: u64,
    token_types: Vec<String>,
}

/// A place in a file that is open, in bytes.
#[derive(Clone, Copy)]
pub(crate) struct Cursor<'a> {
    pub(crate) file: &'a str,
    pub(crate) at: usize,
}

/// The kind of completions that are modules (LSP 3.17, `CompletionItemKind`).
const MODULE: u64 = 9;

impl Editor {
    pub(crate) fn open(folder: &Path, target: &Path) -> Result<Self, String> {
        let mut server = Server::start(folder, target).map_err(|error| error.to_string())?;
        let capabilities = server.ask("initialize", &introduction(folder))?;
        server.tell("initialized", &json!({}));
        let types = &capabilities["capabilities"]["semanticTokensProvider"]["legend"]["tokenTypes"];
        let types = types.as_array().into_iter().flatten().filter_map(Value::as_str).map(str::to_owned).collect();
        let folder = folder.to_owned();
        Ok(Self { server, folder, files: BTreeMap::new(), version: 0, token_types: types })
    }

    pub(crate) fn wait_until_quiet(&mut self) -> Result<(), String> {
        self.server.wait_until_quiet()
    }

    /// A file as it is saved.
    pub(crate) fn saved(&self, file: &str) -> String {
        let path = self.folder.join(file);
        fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
    }

    /// Has the file stand in the editor with this text.
    pub(crate) fn show(&mut self, file: &str, text: &str) {
        if self.files.get(file).is_some_and(|shown| shown == text) {
            return;
        }
        self.version += 1;
        let (address, version) = (self.address(file), self.version);
        if self.files.insert(file.to_owned(), text.to_owned()).is_some() {
            let document = json!({ "uri": address, "version": version });
            let change = json!({ "textDocument": document, "contentChanges": [{ "text": text }] });
            self.server.tell("textDocument/didChange", &change);
        } else {
            let document = json!({ "uri": address, "languageId": "rust", "version": version, "text": text });
            self.server.tell("textDocument/didOpen", &json!({ "textDocument": document }));
        }
    }

    /// What is offered, in alphabetical order. Modules have `::` behind them.
    pub(crate) fn completions(&mut self, cursor: Cursor<'_>) -> String {
        let answer = match self.ask_at("textDocument/completion", cursor, &json!({})) {
            Ok(answer) => answer,
            Err(error) => return error,
        };
        let items = answer.get("items").unwrap_or(&answer).as_array().cloned().unwrap_or_default();
        let mut names: Vec<String> = items
            .iter()
            .map(|item| {
                let behind = if item["kind"] == MODULE { "::" } else { "" };
                format!("{}{behind}", item["label"].as_str().unwrap_or_default())
            })
            .collect();
        names.sort_unstable();
        names.join(" ")
    }

    pub(crate) fn hover(&mut self, cursor: Cursor<'_>) -> String {
        match self.ask_at("textDocument/hover", cursor, &json!({})) {
            Ok(answer) => self.without_folder(answer["contents"]["value"].as_str().unwrap_or("nothing").trim()),
            Err(error) => error,
        }
    }

    /// The places that something leads to, or that lead to it.
    pub(crate) fn places(&mut self, method: &str, cursor: Cursor<'_>) -> String {
        let more = json!({ "context": { "includeDeclaration": true } });
        match self.ask_at(method, cursor, &more) {
            Ok(Value::Array(places)) => {
                let mut places: Vec<String> = places.iter().map(|place| self.place(place, cursor)).collect();
                places.sort_unstable();
                places.join(" ")
            }
            Ok(_) => "nowhere".to_owned(),
            Err(error) => error,
        }
    }

    /// Whether a name may be changed, as an editor asks before it does.
    pub(crate) fn renaming(&mut self, cursor: Cursor<'_>) -> String {
        match self.ask_at("textDocument/prepareRename", cursor, &json!({})) {
            Ok(answer) => format!("allowed: {answer}"),
            Err(error) => format!("refused: {error}"),
        }
    }

    /// What the words in the line of the cursor are taken for.
    pub(crate) fn tokens(&mut self, cursor: Cursor<'_>) -> String {
        let document = json!({ "textDocument": { "uri": self.address(cursor.file) } });
        let answer = match self.server.ask("textDocument/semanticTokens/full", &document) {
            Ok(answer) => answer,
            Err(error) => return error,
        };
        let numbers: Vec<usize> =
            answer["data"].as_array().into_iter().flatten().filter_map(Value::as_u64).map(usize_of).collect();
        let text = self.shown(cursor.file);
        let (line, _) = position(text, cursor.at);
        let mut words = Vec::new();
        let (mut at_line, mut at_column) = (0, 0);
        for token in numbers.chunks_exact(5) {
            let &[lines, columns, length, kind, _] = token else { continue };
            at_column = if lines == 0 { at_column + columns } else { columns };
            at_line += lines;
            let word = text.lines().nth(at_line).and_then(|line| line.get(at_column..at_column + length));
            if let Some(word) = word.filter(|word| at_line == line && word.starts_with(char::is_alphabetic)) {
                words.push(format!("{word}:{}", self.token_types[kind]));
            }
        }
        words.join(" ")
    }

    /// What is reported without a compiler: places, and what is said there.
    pub(crate) fn diagnostics(&mut self, file: &str) -> String {
        let document = json!({ "textDocument": { "uri": self.address(file) } });
        let items = match self.server.ask("textDocument/diagnostic", &document) {
            Ok(answer) => answer["items"].as_array().cloned().unwrap_or_default(),
            Err(error) => return error,
        };
        let text = self.shown(file);
        let mut reports: Vec<String> = items
            .iter()
            .map(|item| {
                let message = item["message"].as_str().unwrap_or_default().lines().next().unwrap_or_default();
                format!("{} `{}`: {message}", line_of(item), text_of(text, &item["range"]))
            })
            .collect();
        reports.sort_unstable();
        if reports.is_empty() { "none".to_owned() } else { reports.join("\n") }
    }

    /// What is shown between the words of the file.
    pub(crate) fn hints(&mut self, file: &str) -> String {
        let text = self.shown(file);
        let end = json!({ "line": text.lines().count(), "character": 0 });
        let range = json!({ "start": { "line": 0, "character": 0 }, "end": end });
        let parameters = json!({ "textDocument": { "uri": self.address(file) }, "range": range });
        let hints = match self.server.ask("textDocument/inlayHint", &parameters) {
            Ok(answer) => answer.as_array().cloned().unwrap_or_default(),
            Err(error) => return error,
        };
        let labels = hints.iter().map(|hint| match &hint["label"] {
            Value::Array(parts) => parts.iter().filter_map(|part| part["value"].as_str()).collect(),
            label => label.as_str().unwrap_or_default().to_owned(),
        });
        labels.collect::<Vec<_>>().join(" ")
    }

    /// The signature of what is called at the cursor.
    pub(crate) fn signature(&mut self, cursor: Cursor<'_>) -> String {
        match self.ask_at("textDocument/signatureHelp", cursor, &json!({})) {
            Ok(answer) => answer["signatures"][0]["label"].as_str().unwrap_or("nothing").to_owned(),
            Err(error) => error,
        }
    }

    /// A question about a place, as it is asked and answered.
    pub(crate) fn ask_at(&mut self, method: &str, cursor: Cursor<'_>, more: &Value) -> Result<Value, String> {
        let (line, character) = position(self.shown(cursor.file), cursor.at);
        let mut parameters = json!({
            "textDocument": { "uri": self.address(cursor.file) },
            "position": { "line": line, "character": character },
        });
        if let (Some(parameters), Some(more)) = (parameters.as_object_mut(), more.as_object()) {
            parameters.extend(more.clone());
        }
        self.server.ask(method, &parameters)
    }

    fn shown(&self, file: &str) -> &str {
        self.files.get(file).map_or("", String::as_str)
    }

    fn address(&self, file: &str) -> String {
        format!("file://{}/{file}", self.folder.display())
    }

    /// `file:line` of a place. A highlight has no file.
    fn place(&self, place: &Value, cursor: Cursor<'_>) -> String {
        let address = place["uri"].as_str().or(place["targetUri"].as_str());
        let file = address.map_or_else(|| cursor.file.to_owned(), |address| self.without_folder(address));
        format!("{}:{}", file.trim_start_matches("file:///"), line_of(place))
    }

    fn without_folder(&self, text: &str) -> String {
        text.replace(&format!("{}/", self.folder.display()), "/")
    }
}

fn introduction(folder: &Path) -> Value {
    json!({
        "processId": null,
        "rootUri": format!("file://{}", folder.display()),
        "capabilities": {
            "experimental": { "serverStatusNotification": true },
            "textDocument": {
                "completion": { "completionItem": { "resolveSupport": { "properties": ["additionalTextEdits"] } } },
                "hover": { "contentFormat": ["markdown"] },
                "inlayHint": {},
                "rename": { "prepareSupport": true },
                "semanticTokens": {
                    "requests": { "full": true },
                    "tokenTypes": [],
                    "tokenModifiers": [],
                    "formats": ["relative"],
                },
            },
        },
        // Without the compiler, what is reported is what rust-analyzer itself knows before anything is saved.
        "initializationOptions": { "checkOnSave": false, "diagnostics": { "experimental": { "enable": true } } },
    })
}

/// The line and the UTF-16 column of a place in a text, from 0.
fn position(text: &str, at: usize) -> (usize, usize) {
    let before = &text[..at];
    let column = before.rsplit('\n').next().unwrap_or_default();
    (before.matches('\n').count(), column.encode_utf16().count())
}

/// The line of a place, from 1.
fn line_of(place: &Value) -> u64 {
    let range = place.get("range").or(place.get("targetSelectionRange")).unwrap_or(&Value::Null);
    range["start"]["line"].as_u64().map_or(0, |line| line + 1)
}

/// What stands in a range of a text, up to the end of its line.
fn text_of<'t>(text: &'t str, range: &Value) -> &'t str {
    let number = |place: &str, part: &str| range[place][part].as_u64().map_or(0, usize_of);
    let line = text.lines().nth(number("start", "line")).unwrap_or_default();
    let end = if number("end", "line") == number("start", "line") { number("end", "character") } else { line.len() };
    line.get(number("start", "character")..end).unwrap_or_default()
}

fn usize_of(number: u64) -> usize {
    usize::try_from(number).unwrap_or(usize::MAX)
}
