//! What stands in the file of acceptances.

use std::collections::BTreeMap;
use std::io::{Error, ErrorKind};
use std::path::Path;

use scopes_core::is_fingerprint;
use toml::de::{DeTable, DeValue};

use super::Reason;
use super::reason::is_reason;
use crate::lines::{column_of, line_of};
use crate::outcome::{Failure, Problem};
use crate::paths::shown;

pub(super) fn unread(file: &Path, error: &Error) -> Failure {
    let name = shown(file);
    Failure::impossible(match error.kind() {
        _ if file.is_dir() => Problem::new(format!("`{name}` is a folder, and no file of acceptances")),
        ErrorKind::NotFound => Problem::new(format!("there is no file `{name}`"))
            .help("`--accept` with `--reason` makes it; where nothing is accepted, leave `--accepted` out"),
        _ => Problem::new(format!("cannot read `{name}`: {error}")),
    })
}

pub(super) fn reasons(file: &Path, text: &str) -> Result<BTreeMap<String, Reason>, Failure> {
    let wrong = |at: usize, why: String| {
        let (line, column) = (line_of(text, at), column_of(text, at));
        Failure::impossible(Problem::new(format!("{}:{line}:{column}: {why}", shown(file))).help(FORM))
    };
    let table = DeTable::parse(text).map_err(|error| {
        let span = error.span().unwrap_or_default();
        let why = match text.get(span.clone()) {
            Some(id) if error.message().starts_with("duplicate key") => {
                format!("`{}` is accepted twice", shown(Path::new(id)))
            }
            _ => "this is no acceptance".to_owned(),
        };
        wrong(span.start, why)
    })?;
    let mut reasons = BTreeMap::new();
    for (key, value) in table.get_ref() {
        let (at, id) = (key.span().start, key.get_ref().as_ref());
        if !is_fingerprint(id) {
            return Err(wrong(at, format!("`{}` is no fingerprint of a change", shown(Path::new(id)))));
        }
        let DeValue::String(reason) = value.get_ref() else { return Err(wrong(at, format!("`{id}` has no reason"))) };
        if !is_reason(reason) {
            return Err(wrong(at, format!("`{id}` has no reason")));
        }
        reasons.insert(id.to_owned(), Reason { text: reason.clone().into_owned(), line: line_of(text, at) });
    }
    Ok(reasons)
}

const FORM: &str = "each line is the fingerprint of a change, as `diff` prints it, and why it is accepted: `0123456789abcdef0123456789abcdef = \"readers may delete\"`";
