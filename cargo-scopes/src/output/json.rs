//! Findings as JSON, one object in a line, each in the shape of the compiler's own.

use std::io::{self, Write};
use std::ops::Range;

use scopes_core::{Diagnostic, Edit, Level};
use serde::Serialize;

use super::run::Run;
use super::text_of;

/// The version of what is written. It grows where something that was there is gone or means something else.
const FORMAT: u32 = 1;

pub(super) fn print(run: &Run, out: &mut dyn Write) -> io::Result<()> {
    for finding in run.findings() {
        line(&Line::Message { format: FORMAT, message: Message::of(finding) }, out)?;
    }
    let (errors, warnings) = (run.count(Level::Error), run.count(Level::Warning));
    let (catalogs, cases, unread) = (run.catalogs, run.cases, run.unread.len());
    line(&Line::Finished { format: FORMAT, success: run.is_success(), errors, warnings, catalogs, cases, unread }, out)
}

fn line(line: &Line<'_>, out: &mut dyn Write) -> io::Result<()> {
    serde_json::to_writer(&mut *out, line)?;
    out.write_all(b"\n")
}

#[derive(Serialize)]
#[serde(tag = "reason")]
enum Line<'a> {
    #[serde(rename = "scopes-message")]
    Message { format: u32, message: Message<'a> },
    #[serde(rename = "scopes-finished")]
    Finished {
        format: u32,
        success: bool,
        errors: usize,
        warnings: usize,
        catalogs: usize,
        #[serde(skip_serializing_if = "Option::is_none")]
        cases: Option<usize>,
        unread: usize,
    },
}

#[derive(Serialize)]
#[allow(clippy::struct_field_names, reason = "the compiler calls it so")]
struct Message<'a> {
    message: String,
    code: Option<Code>,
    level: String,
    spans: Vec<Span<'a>>,
    children: Vec<Message<'a>>,
    rendered: Option<String>,
}

#[derive(Serialize)]
struct Code {
    code: &'static str,
    /// The compiler has a text here. Ours is printed by `explain`.
    explanation: Option<String>,
}

#[derive(Serialize)]
struct Span<'a> {
    file_name: &'a str,
    byte_start: usize,
    byte_end: usize,
    line_start: usize,
    line_end: usize,
    column_start: usize,
    column_end: usize,
    is_primary: bool,
    text: Vec<Excerpt<'a>>,
    label: Option<&'static str>,
    suggested_replacement: Option<&'a str>,
    suggestion_applicability: Option<&'static str>,
}

/// A line of the catalog, and which columns of it the span covers.
#[derive(Serialize)]
struct Excerpt<'a> {
    text: &'a str,
    highlight_start: usize,
    highlight_end: usize,
}

impl<'a> Message<'a> {
    fn of(finding: &'a Diagnostic) -> Self {
        let level = finding.level();
        Self {
            message: finding.message().to_string(),
            code: Some(Code { code: finding.id(), explanation: None }),
            level: level.to_string(),
            spans: vec![Span { is_primary: true, ..Span::of(finding, &finding.span()) }],
            children: children(finding),
            rendered: Some(format!("{}\n", text_of(finding))),
        }
    }

    fn child(level: &str, message: String, spans: Vec<Span<'a>>) -> Self {
        Self { message, code: None, level: level.to_owned(), spans, children: Vec::new(), rendered: None }
    }
}

fn children(finding: &Diagnostic) -> Vec<Message<'_>> {
    let edit = finding.edit();
    let help = finding.help().or_else(|| edit.map(|edit| format!("write `{}`", edit.text)));
    let help = help
        .map(|help| Message::child("help", help, edit.map(|edit| Span::of_edit(finding, edit)).into_iter().collect()));
    let notes = finding.notes().into_iter().map(|note| Message::child("note", note, Vec::new()));
    let labels = finding.labels().iter().map(|label| {
        let span = Span { label: Some(label.text), is_primary: true, ..Span::of(finding, &label.span) };
        Message::child("note", label.text.to_owned(), vec![span])
    });
    help.into_iter().chain(notes).chain(labels).collect()
}

impl<'a> Span<'a> {
    fn of(finding: &'a Diagnostic, span: &Range<usize>) -> Self {
        let (start, end) = (finding.place(span.start), finding.place(span.end));
        Self {
            file_name: finding.file(),
            byte_start: span.start,
            byte_end: span.end,
            line_start: start.line,
            line_end: end.line,
            column_start: start.column,
            column_end: end.column,
            is_primary: false,
            text: excerpts(finding, span),
            label: None,
            suggested_replacement: None,
            suggestion_applicability: None,
        }
    }

    fn of_edit(finding: &'a Diagnostic, edit: &'a Edit) -> Self {
        let applicability = if edit.is_safe { "MachineApplicable" } else { "MaybeIncorrect" };
        Self {
            is_primary: true,
            suggested_replacement: Some(&edit.text),
            suggestion_applicability: Some(applicability),
            ..Self::of(finding, &edit.span)
        }
    }
}

fn excerpts<'a>(finding: &'a Diagnostic, span: &Range<usize>) -> Vec<Excerpt<'a>> {
    let (start, end) = (finding.place(span.start), finding.place(span.end));
    let excerpt = |(line, text): (usize, &'a str)| Excerpt {
        text,
        highlight_start: if line == start.line { start.column } else { 1 },
        highlight_end: if line == end.line { end.column } else { text.chars().count() + 1 },
    };
    (start.line..).zip(finding.lines(span)).map(excerpt).collect()
}
