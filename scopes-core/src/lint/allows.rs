//! What a catalog allows in place: `# scopes: allow(id): reason`, on the line of a finding or above it.

use std::ops::Range;
use std::sync::Arc;

use toml_parser::Source as Toml;
use toml_parser::lexer::TokenKind;

use super::comments::{self, Mistake, Said, form};
use super::levels::NoLint;
use super::{ALLOW_WITHOUT_REASON, Findings, LINTS, Levels, LintLevel, MALFORMED_ALLOW, UNKNOWN_LINT, UNMATCHED_ALLOW};
use crate::message::ticked;
use crate::places::Places;
use crate::source::Source;

/// A lint that a comment allows.
struct Allow {
    id: String,
    /// The place of the id.
    span: Range<usize>,
    /// The line that it speaks of.
    line: usize,
    /// Whether the comment allows nothing else.
    is_alone: bool,
    has_reason: bool,
    is_used: bool,
}

/// What the comments of a file say.
#[derive(Default)]
struct Comments {
    allows: Vec<Allow>,
    /// Those that say something in a form that has no effect.
    mistakes: Vec<(Mistake, Range<usize>)>,
}

/// Takes away what is allowed in place, and adds what is wrong with the comments.
///
/// What is about documents is found only where there is one, and may be allowed where there is none.
pub(super) fn apply<'l>(
    source: &Arc<Source>,
    findings: Findings<'_>,
    levels: &'l Levels,
    has_document: bool,
) -> Findings<'l> {
    let Comments { mut allows, mistakes } = read(source);
    let mut left = Findings::new(levels);
    let place = |id: &str, line: usize| format!("{line} {id}");
    let mut places = Places::default();
    for (position, allow) in allows.iter().enumerate() {
        places.first(&place(&allow.id, allow.line), position);
    }
    for (id, finding) in findings.all {
        let line = source.place(finding.span().start).line;
        let allow = places.get(&place(id, line)).and_then(|position| allows.get_mut(position));
        match allow {
            Some(allow) if levels.of(id) != Some(LintLevel::Forbid) => allow.is_used = true,
            _ => left.all.push((id, finding)),
        }
    }
    for allow in &mut allows {
        allow.is_used |=
            !has_document && is_about_documents(&allow.id) && levels.of(&allow.id) != Some(LintLevel::Forbid);
        judge(allow, levels, &mut left);
    }
    for (mistake, span) in mistakes {
        left.add(MALFORMED_ALLOW, &span, mistake.sentence().to_owned(), mistake.help());
    }
    left
}

fn is_about_documents(id: &str) -> bool {
    LINTS.iter().any(|lint| lint.id == id && lint.is_about_documents())
}

fn judge(allow: &Allow, levels: &Levels, findings: &mut Findings<'_>) {
    let Allow { id, span, .. } = allow;
    if !LINTS.iter().any(|lint| lint.id == id) {
        let no_lint = NoLint::new(id);
        let help = if no_lint.has_nearest() {
            "`cargo scopes explain` lists the lints".to_owned()
        } else {
            format!("{}; `cargo scopes explain` lists the lints", take_out(allow))
        };
        return findings.add(UNKNOWN_LINT, span, no_lint.to_string(), help);
    }
    // What allows nothing needs no reason.
    if !allow.has_reason && allow.is_used {
        let help = if allow.is_alone {
            format!("write why in the place of `…`: {}", form(id))
        } else {
            "write why behind the bracket and a colon: `): …`".to_owned()
        };
        findings.add(ALLOW_WITHOUT_REASON, span, format!("`{id}` is allowed here without a reason"), help);
    }
    if !allow.is_used {
        let sentence = match levels.of(id) {
            Some(LintLevel::Forbid) => match levels.forbidden_in(id) {
                Some(place) => format!("`{id}` is forbidden {place}, and cannot be allowed here"),
                None => format!("`{id}` is forbidden, and cannot be allowed here"),
            },
            _ => format!("`{id}` is allowed here, and neither this line nor the one below has such a finding"),
        };
        findings.add(UNMATCHED_ALLOW, span, sentence, take_out(allow));
    }
}

/// What else the comment allows stays allowed.
fn take_out(allow: &Allow) -> String {
    if allow.is_alone {
        "take the comment away".to_owned()
    } else {
        format!("take {} out of the comment", ticked(&allow.id))
    }
}

/// The comments that speak to the lints.
fn read(source: &Source) -> Comments {
    let text = source.text();
    let mut comments = Comments::default();
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
                comments.add(source, &span);
                if !is_empty {
                    above = comments.allows.len();
                }
            }
            _ => {
                if is_empty {
                    let line = source.place(token.span().start()).line;
                    comments.allows.iter_mut().skip(above).for_each(|allow: &mut Allow| allow.line = line);
                    above = comments.allows.len();
                }
                is_empty = false;
            }
        }
    }
    comments
}

impl Comments {
    fn add(&mut self, source: &Source, span: &Range<usize>) {
        let comment = source.written(span);
        match comments::read(comment) {
            None => {}
            Some(Said::Nothing(mistake)) => {
                self.mistakes.push((mistake, span.start..span.start + comment.trim_end().len()));
            }
            Some(Said::Allow { ids, has_reason }) => {
                let (line, is_alone) = (source.place(span.start).line, ids.len() == 1);
                self.allows.extend(ids.into_iter().map(|(id, at)| {
                    let place = span.start + at..span.start + at + id.len();
                    Allow { id: id.to_owned(), span: place, line, is_alone, has_reason, is_used: false }
                }));
            }
        }
    }
}
