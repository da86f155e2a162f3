//! Collects errors, so that all of them are reported at once.

use std::ops::Range;

use crate::catalog::Catalog;
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::message::Message;
use crate::source::Source;

/// How many errors are drawn. The others are counted.
const DRAWN: usize = 100;

pub(crate) struct Report<'a> {
    source: &'a Source<'a>,
    findings: Vec<Finding>,
    has_gaps: bool,
    spoils_rust_names: bool,
}

#[derive(PartialEq)]
struct Finding {
    message: Message,
    span: Range<usize>,
    related: Option<(&'static str, Range<usize>)>,
}

impl<'a> Report<'a> {
    pub(crate) fn new(source: &'a Source<'a>) -> Self {
        Self { source, findings: Vec::new(), has_gaps: false, spoils_rust_names: false }
    }

    pub(crate) fn add(&mut self, message: Message, span: &Range<usize>) {
        self.find(Finding { message, span: span.clone(), related: None });
    }

    /// An error with a second place that explains it.
    pub(crate) fn add_related(
        &mut self,
        message: Message,
        span: &Range<usize>,
        note: &'static str,
        related: &Range<usize>,
    ) {
        self.find(Finding { message, span: span.clone(), related: Some((note, related.clone())) });
    }

    /// An error about something that a table lacks. Where a key of the table was refused, it lacks it for that reason.
    pub(crate) fn add_lack(&mut self, message: Message, span: &Range<usize>, is_whole: bool) {
        if is_whole {
            self.add(message, span);
        } else {
            self.spoils_rust_names |= message.spoils_rust_names();
        }
    }

    fn find(&mut self, finding: Finding) {
        self.spoils_rust_names |= finding.message.spoils_rust_names();
        if !(self.has_gaps && finding.message.is_about_a_lack()) {
            self.findings.push(finding);
        }
    }

    /// From here on nothing is missed: a part of the catalog was refused, and whatever is missed may be there.
    pub(crate) fn expect_gaps(&mut self) {
        self.has_gaps = true;
    }

    /// Whether something is wrong at this place already.
    pub(crate) fn is_refused(&self, span: &Range<usize>) -> bool {
        self.findings.iter().any(|finding| finding.span == *span)
    }

    pub(crate) fn count(&self) -> usize {
        self.findings.len()
    }

    /// The place of a part of a name, where the name is written without escapes.
    pub(crate) fn place_in(&self, name: &str, span: &Range<usize>, part: Range<usize>) -> Range<usize> {
        let written = self.source.text().get(span.clone()).unwrap_or_default();
        match written.find(name) {
            Some(at) if written.len() <= name.len() + 2 => span.start + at + part.start..span.start + at + part.end,
            _ => span.clone(),
        }
    }

    /// The catalog, if nothing was found to be wrong.
    pub(crate) fn finish(mut self, catalog: Option<Catalog>) -> Result<Catalog, Diagnostics> {
        match catalog {
            Some(catalog) if self.findings.is_empty() => Ok(catalog),
            catalog => {
                self.findings.sort_by_key(|finding| finding.span.start);
                self.findings.dedup();
                let drawn = self.findings.iter().take(DRAWN).map(|finding| draw(finding, self.source)).collect();
                let more = self.findings.len().saturating_sub(DRAWN);
                Err(Diagnostics::new(drawn, more, catalog.filter(|_| !self.spoils_rust_names)))
            }
        }
    }
}

fn draw(finding: &Finding, source: &Source<'_>) -> Diagnostic {
    let mut diagnostic = Diagnostic::new(finding.message.clone(), source.snippet(&finding.span));
    if let Some((note, span)) = &finding.related {
        diagnostic.relate(note, source.snippet(span));
    }
    diagnostic
}
