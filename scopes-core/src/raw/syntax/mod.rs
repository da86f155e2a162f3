//! TOML, and what is wrong with it in the words of a catalog.
//!
//! A catalog is read by the TOML parser, and is TOML if the parser has nothing to say against it. Only where it has, the text
//! is looked at a second time: is it another kind of file (`foreign`), which lines are no TOML (`mistakes`), and which keys
//! stand twice (`twice`)?

mod behind;
mod blocks;
mod brackets;
mod comments;
mod foreign;
mod formats;
mod header;
mod keys;
mod lines;
mod look_alikes;
mod mistakes;
mod outline;
mod texts;
mod twice;
mod values;

use std::ops::Range;

use toml::de::{DeTable, Error};

pub use self::foreign::path_in;

use self::outline::Outline;
use crate::diagnostic::Edit;
use crate::listed::Listed as _;
use crate::message::{self, Message};
use crate::report::{Finding, Report};
use crate::source::Source;

/// Something that is no TOML.
#[cfg_attr(test, derive(Debug))]
struct Mistake {
    message: Message,
    span: Range<usize>,
    labels: Vec<(&'static str, Range<usize>)>,
    edit: Option<Edit>,
}

impl Mistake {
    fn new(message: impl Into<Message>, span: Range<usize>) -> Self {
        Self { message: message.into(), span, labels: Vec::new(), edit: None }
    }

    fn label(mut self, text: &'static str, span: Range<usize>) -> Self {
        self.labels.push((text, span));
        self
    }

    /// Proposes what to write in a place, if that is known. It means what the author wrote, so that nobody has to look at it.
    fn write(self, span: Range<usize>, text: Option<String>) -> Self {
        self.edit(span, text, true)
    }

    /// Proposes what was probably meant in a place. The author has to look at it.
    fn guess(self, span: Range<usize>, text: Option<String>) -> Self {
        self.edit(span, text, false)
    }

    fn edit(self, span: Range<usize>, text: Option<String>, is_safe: bool) -> Self {
        Self { edit: text.map(|text| Edit { span, text, is_safe }), ..self }
    }

    fn finding(self) -> Finding {
        let finding = Finding::new(self.message, &self.span).edit(self.edit);
        self.labels.into_iter().fold(finding, |finding, (text, span)| finding.label(text, &span))
    }
}

pub(crate) fn parse<'a>(source: &'a Source, report: &mut Report<'_>) -> Option<DeTable<'a>> {
    let text = source.text();
    let (document, errors) = DeTable::parse_recoverable(text);
    let document = document.into_inner();
    let (mistakes, is_readable) = refusal(text, &document, &errors);
    for mistake in mistakes {
        report.find(mistake.finding());
    }
    is_readable.then_some(document)
}

/// Finds what is wrong with a text, and says whether its keys can be read nevertheless.
fn refusal(text: &str, document: &DeTable<'_>, errors: &[Error]) -> (Vec<Mistake>, bool) {
    if errors.is_empty() {
        let mistakes: Vec<_> = if document.is_empty() { vec![foreign::empty(text)] } else { Vec::new() };
        let is_readable = mistakes.is_empty();
        return (mistakes, is_readable);
    }
    if let Some(mistake) = foreign::find(text) {
        return (vec![mistake], false);
    }
    let outline = Outline::of(text);
    let mistakes = mistakes::find(text, &outline);
    if !mistakes.is_empty() {
        return (mistakes, false);
    }
    twice_or_unknown(text, &outline, errors)
}

/// Whether the keys of a text with errors can be read nevertheless.
pub(super) fn is_readable(text: &str, document: &DeTable<'_>, errors: &[Error]) -> bool {
    refusal(text, document, errors).1
}

/// Explains the errors of a text in which each line for itself is TOML: keys that are there twice. Any other error is reported in
/// the words of the parser.
fn twice_or_unknown(text: &str, outline: &Outline, errors: &[Error]) -> (Vec<Mistake>, bool) {
    let places: Vec<_> = errors.iter().map(|error| error.span().unwrap_or_default()).listed();
    let (mut mistakes, unknown) = twice::find(text, outline, &places);
    let is_readable = unknown.is_empty();
    for position in unknown {
        if let (Some(error), Some(place)) = (errors.get(position), places.get(position)) {
            mistakes.push(other(error.message(), place));
        }
    }
    (mistakes, is_readable)
}

/// Reports an error of the parser that nothing else here explains, in the words of the parser.
fn other(said: &str, place: &Range<usize>) -> Mistake {
    let said = said.lines().listed().join(" ");
    Mistake::new(message::Toml::Other { said }, place.clone())
}

#[cfg(test)]
mod tests {
    use toml::de::DeTable;

    use super::{Outline, refusal, twice_or_unknown};
    use crate::message::{Message, Toml};

    #[test]
    fn what_only_the_parser_knows_is_said_in_its_words() {
        let (_, errors) = DeTable::parse_recoverable("a = 1\nb = nonsense");
        let (mistakes, is_readable) = twice_or_unknown("a = 1\nb = 2", &Outline::of("a = 1\nb = 2"), &errors);
        let [mistake] = mistakes.as_slice() else { panic!("{mistakes:?}") };
        assert!(!is_readable);
        assert_eq!(mistake.span, 10..18);
        assert!(matches!(&mistake.message, Message::Toml(Toml::Other { said }) if !said.is_empty()));
    }

    #[test]
    fn whatever_the_parser_refuses_is_refused() {
        let parts =
            ["a", " ", "=", "[", "]", "{", "}", ",", "\"", "'", "\n", ".", "#", "\\", "1", "\u{7}", "\r", "“", "-"];
        let count = parts.len();
        for number in 0..count.pow(4) {
            let places = [number, number / count, number / count.pow(2), number / count.pow(3)];
            let text: String = places.iter().map(|place| parts[place % count]).collect();
            let (document, errors) = DeTable::parse_recoverable(&text);
            let (mistakes, _) = refusal(&text, &document.into_inner(), &errors);
            assert!(!mistakes.is_empty() || errors.is_empty(), "{text:?}");
            let is_known = |message: &Message| !matches!(message, Message::Toml(Toml::Other { .. }));
            assert!(mistakes.iter().all(|mistake| is_known(&mistake.message)), "{text:?}: {mistakes:?}");
        }
    }
}
