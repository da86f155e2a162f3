//! Collects errors, so that all of them are reported at once.

use std::ops::Range;
use std::sync::Arc;

use crate::diagnostic::{Diagnostic, Diagnostics, Edit};
use crate::listed::{Listed as _, in_order_of};
use crate::message::Message;
use crate::places::Places;
use crate::source::Source;

pub(crate) struct Report<'a> {
    source: &'a Arc<Source>,
    findings: Vec<Finding>,
    count: usize,
    /// Which finding stands for all of a group.
    groups: Places,
    has_gaps: bool,
}

pub(crate) struct Finding {
    message: Message,
    span: Range<usize>,
    labels: Vec<(&'static str, Range<usize>)>,
    edit: Option<Edit>,
}

impl Finding {
    pub(crate) fn new(message: impl Into<Message>, span: &Range<usize>) -> Self {
        Self { message: message.into(), span: span.clone(), labels: Vec::new(), edit: None }
    }

    fn says_the_same_as(&self, other: &Self) -> bool {
        let are_alike = self.span == other.span && self.labels == other.labels && self.edit == other.edit;
        are_alike && self.message.row() == other.message.row()
    }

    /// A second place that explains it.
    pub(crate) fn label(mut self, text: &'static str, span: &Range<usize>) -> Self {
        self.labels.push((text, span.clone()));
        self
    }

    /// What to change, where it is more or less than what is underlined.
    pub(crate) fn edit(self, edit: Option<Edit>) -> Self {
        Self { edit, ..self }
    }

    #[cfg(feature = "tools")]
    pub(crate) fn span(&self) -> &Range<usize> {
        &self.span
    }

    pub(crate) fn diagnostic(self, source: &Arc<Source>) -> Diagnostic {
        let mut diagnostic = Diagnostic::new(self.message, self.span, Arc::clone(source));
        for (text, span) in self.labels {
            diagnostic.label(text, span);
        }
        if let Some(edit) = self.edit {
            diagnostic.propose(edit);
        }
        diagnostic
    }
}

impl<'a> Report<'a> {
    pub(crate) fn new(source: &'a Arc<Source>) -> Self {
        Self { source, findings: Vec::new(), count: 0, groups: Places::default(), has_gaps: false }
    }

    pub(crate) fn add(&mut self, message: impl Into<Message>, span: &Range<usize>) {
        self.find(Finding::new(message, span));
    }

    /// An error with a second place that explains it.
    pub(crate) fn add_related(
        &mut self,
        message: impl Into<Message>,
        span: &Range<usize>,
        note: &'static str,
        related: &Range<usize>,
    ) {
        self.find(Finding::new(message, span).label(note, related));
    }

    /// An error about something that a table lacks. Where a key of the table was refused, it lacks it for that reason.
    pub(crate) fn add_lack(&mut self, message: impl Into<Message>, span: &Range<usize>, is_whole: bool) {
        if is_whole {
            self.add(message, span);
        }
    }

    pub(crate) fn find(&mut self, finding: Finding) {
        if !(self.has_gaps && finding.message.row().is_lack) {
            self.findings.push(finding);
            self.count += 1;
        }
    }

    /// An error of a kind that repeats itself: one that was made all over the file is reported once, with all its places.
    pub(crate) fn fold(&mut self, group: &'static str, message: impl Into<Message>, span: &Range<usize>) {
        if let Some(finding) = self.groups.get(group).and_then(|first| self.findings.get_mut(first)) {
            finding.labels.push(("the same here", span.clone()));
            self.count += 1;
        } else {
            self.groups.insert(group, self.findings.len());
            self.add(message, span);
        }
    }

    /// From here on nothing is reported as missing: a part of the catalog was refused, and whatever seems to be missing may be in
    /// it.
    pub(crate) fn expect_gaps(&mut self) {
        self.has_gaps = true;
    }

    /// Whether something is wrong at this place already.
    pub(crate) fn is_refused(&self, span: &Range<usize>) -> bool {
        self.findings.iter().any(|finding| finding.span == *span)
    }

    /// Whether a key is the rest of one with dots in it.
    pub(crate) fn is_behind_a_dot(&self, span: &Range<usize>) -> bool {
        self.source.text().get(..span.start).is_some_and(|before| before.trim_end_matches([' ', '\t']).ends_with('.'))
    }

    /// How many errors there are so far, those that are reported together counted one by one.
    pub(crate) fn count(&self) -> usize {
        self.count
    }

    /// The text at a place.
    pub(crate) fn written(&self, span: &Range<usize>) -> &str {
        self.source.written(span)
    }

    /// Says of a file that is no TOML that it is no test file.
    #[cfg(feature = "tools")]
    pub(crate) fn is_about_a_test_file(&mut self) {
        for finding in &mut self.findings {
            if let Message::Files(files) = &finding.message {
                finding.message = Message::TestFile(files.clone());
            }
        }
    }

    /// What was found, in the order of the file.
    #[cfg(feature = "tools")]
    pub(crate) fn into_diagnostics(self) -> Vec<Diagnostic> {
        let findings = in_order_of(self.findings, |finding| finding.span.start);
        findings.into_iter().map(|finding| finding.diagnostic(self.source)).listed()
    }

    pub(crate) fn messages(&self) -> impl Iterator<Item = &Message> {
        self.findings.iter().map(|finding| &finding.message)
    }

    /// The place of a part of a name, where the name is written without escapes.
    pub(crate) fn place_in(&self, name: &str, span: &Range<usize>, part: Range<usize>) -> Range<usize> {
        let written = self.source.written(span);
        match written.find(name) {
            Some(at) if written.len() <= name.len() + 2 => span.start + at + part.start..span.start + at + part.end,
            _ => span.clone(),
        }
    }

    /// Takes an element out of a list.
    pub(crate) fn without_element(&self, element: &Range<usize>) -> Option<Edit> {
        Edit::without_element(self.source.text(), element)
    }

    /// What was read, if nothing was found to be wrong.
    pub(crate) fn finish<Read>(self, read: Option<Read>) -> Result<Read, Diagnostics> {
        match read {
            Some(read) if self.findings.is_empty() => Ok(read),
            _ => {
                let mut findings = in_order_of(self.findings, |finding| finding.span.start);
                findings.dedup_by(|second, first| second.says_the_same_as(first));
                let all = findings.into_iter().map(|finding| finding.diagnostic(self.source)).listed();
                Err(Diagnostics::new(all))
            }
        }
    }
}
