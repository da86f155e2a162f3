//! What a catalog allows in place: `# scopes: allow(id): reason`, on the line of a finding or above it.

use std::ops::Range;
use std::sync::Arc;

use toml_parser::Source as Toml;
use toml_parser::lexer::TokenKind;

use super::levels::NoLint;
use super::{ALLOW_WITHOUT_REASON, Findings, LINTS, Levels, LintLevel, UNKNOWN_LINT, UNMATCHED_ALLOW};
use crate::source::Source;

/// A lint that a comment allows.
struct Allow {
    id: String,
    /// The place of the id.
    span: Range<usize>,
    /// The line that it speaks of.
    line: usize,
    has_reason: bool,
    is_used: bool,
}

/// Takes away what is allowed in place, and adds what is wrong with the comments.
///
/// What is about documents is found only where there is one, and may be allowed where there is none.
pub(super) fn apply(source: &Arc<Source>, findings: Findings, levels: &Levels, has_document: bool) -> Findings {
    let mut allows = read(source);
    let mut left = Findings(Vec::new());
    for (id, finding) in findings.0 {
        let line = source.place(finding.span().start).line;
        let allow = allows.iter_mut().find(|allow| allow.id == id && allow.line == line);
        match allow {
            Some(allow) if levels.of(id) != Some(LintLevel::Forbid) => allow.is_used = true,
            _ => left.0.push((id, finding)),
        }
    }
    for allow in &mut allows {
        allow.is_used |=
            !has_document && is_about_documents(&allow.id) && levels.of(&allow.id) != Some(LintLevel::Forbid);
        judge(allow, levels, &mut left);
    }
    left
}

fn is_about_documents(id: &str) -> bool {
    LINTS.iter().any(|lint| lint.id == id && lint.is_about_documents())
}

fn judge(allow: &Allow, levels: &Levels, findings: &mut Findings) {
    let Allow { id, span, .. } = allow;
    if !LINTS.iter().any(|lint| lint.id == id) {
        let help = "take the comment away; `cargo scopes explain` lists the lints";
        return findings.add(UNKNOWN_LINT, span, NoLint::new(id).to_string(), help);
    }
    if !allow.has_reason {
        let help = format!("write it behind a colon: `# scopes: allow({id}): because …`");
        findings.add(ALLOW_WITHOUT_REASON, span, format!("`{id}` is allowed here without a reason"), help);
    }
    if !allow.is_used {
        let sentence = match levels.of(id) {
            Some(LintLevel::Forbid) => format!("`{id}` is forbidden, and cannot be allowed here"),
            _ => format!("`{id}` is allowed here, and nothing of it is found in this line or the one below"),
        };
        findings.add(UNMATCHED_ALLOW, span, sentence, "take the comment away");
    }
}

/// The comments that allow something.
fn read(source: &Source) -> Vec<Allow> {
    let text = source.text();
    let mut allows = Vec::new();
    // What stands in a line: nothing, or something before the comment.
    let mut is_empty = true;
    // The comments above, of which the next line that has something is spoken of.
    let mut above = 0;
    for token in Toml::new(text).lex() {
        match token.kind() {
            TokenKind::Newline => is_empty = true,
            TokenKind::Whitespace | TokenKind::Eof => {}
            TokenKind::Comment => {
                let span = token.span().start()..token.span().end();
                let line = source.place(span.start).line;
                let first = allows.len();
                read_comment(source.written(&span), span.start, line, &mut allows);
                if !is_empty {
                    above = allows.len();
                } else if first == allows.len() && first == above {
                    above = first;
                }
            }
            _ => {
                if is_empty {
                    let line = source.place(token.span().start()).line;
                    allows.iter_mut().skip(above).for_each(|allow: &mut Allow| allow.line = line);
                    above = allows.len();
                }
                is_empty = false;
            }
        }
    }
    allows
}

const MARK: &str = "scopes:";

/// Reads `# scopes: allow(one, two): reason`.
fn read_comment(comment: &str, start: usize, line: usize, allows: &mut Vec<Allow>) {
    let Some(rest) = comment.trim_start_matches('#').trim_start().strip_prefix(MARK) else { return };
    let Some(rest) = rest.trim_start().strip_prefix("allow(") else { return };
    let Some((ids, behind)) = rest.split_once(')') else { return };
    let has_reason = behind.trim_start().strip_prefix(':').is_some_and(|reason| !reason.trim().is_empty());
    let mut at = start + comment.len() - rest.len();
    for id in ids.split(',') {
        let lead = id.len() - id.trim_start().len();
        let span = at + lead..at + lead + id.trim().len();
        allows.push(Allow { id: id.trim().to_owned(), span, line, has_reason, is_used: false });
        at += id.len() + 1;
    }
}
