//! Records what the TOML parser finds in a text: its parts, and the places where it finds no part that it can use. Of its errors
//! only the places are read, and what the parser expected there. Their words may change with any release of the parser.

use std::cell::RefCell;
use std::ops::Range;

use toml::de::DeValue;
use toml_parser::decoder::{Encoding, ScalarKind};
use toml_parser::parser::{Event, EventKind, RecursionGuard, parse_document};
use toml_parser::{ErrorSink, Expected, ParseError, Raw, Source, Span};

use crate::listed::in_order_of;
use crate::message::Quote;

/// How deep brackets and parts of keys may be nested. The parser has the same limit.
const LIMIT: usize = 80;

#[cfg_attr(test, derive(Debug, PartialEq))]
#[derive(Default)]
pub(super) struct Outline {
    pub(super) events: Vec<Event>,
    pub(super) complaints: Vec<Complaint>,
}

/// A place where something is wrong.
#[cfg_attr(test, derive(Debug, PartialEq))]
pub(super) struct Complaint {
    pub(super) at: Range<usize>,
    /// The part that the parser was reading.
    pub(super) part: Part,
    /// The innermost bracket that is open there.
    pub(super) inside: Inside,
    /// The only thing that it expected, where that is a mark.
    pub(super) expected: Option<&'static str>,
    /// The text that the parser names as the context of its error.
    pub(super) context: Range<usize>,
    /// The end of the part before it.
    pub(super) after: usize,
}

/// The innermost bracket that is open.
#[cfg_attr(test, derive(Debug))]
#[derive(Clone, Copy, PartialEq)]
pub(super) enum Inside {
    Nothing,
    Header,
    List,
    Table,
}

#[cfg_attr(test, derive(Debug, PartialEq))]
#[derive(Clone)]
pub(super) enum Part {
    /// Something that may not follow on the part before it.
    Order,
    /// A part of a key.
    Key(Range<usize>, Option<Quote>),
    /// A text, a number or another value without parts.
    Value(Range<usize>, Option<Quote>),
    Comment,
    LineEnd,
    /// A bracket that is nested too deeply.
    Depth,
    /// A key with too many parts.
    LongKey,
}

impl Outline {
    pub(super) fn of(text: &str) -> Self {
        Self::reworded(text, |error| error)
    }

    /// Makes an outline of the errors of the parser in other words, so that a test can show that the words do not matter.
    pub(super) fn reworded(text: &str, reword: fn(ParseError) -> ParseError) -> Self {
        let source = Source::new(text);
        let tokens = source.lex().into_vec();
        let reader = RefCell::new(Reader::new(source, reword));
        let mut receiver = |event: Event| reader.borrow_mut().read(event);
        let limit = u32::try_from(LIMIT).unwrap_or_default();
        let mut guard = RecursionGuard::new(&mut receiver, limit);
        let mut sink = |error: ParseError| reader.borrow_mut().complain(Part::Order, error);
        parse_document(&tokens, &mut guard, &mut sink);
        let mut outline = reader.into_inner().outline;
        outline.complaints = in_order_of(outline.complaints, |complaint| complaint.at.start);
        outline
    }
}

struct Reader<'a> {
    source: Source<'a>,
    reword: fn(ParseError) -> ParseError,
    outline: Outline,
    open: Vec<Inside>,
    after: usize,
    /// Where the key began that is being read, and how many parts it has.
    key: Option<(usize, usize)>,
}

impl<'a> Reader<'a> {
    fn new(source: Source<'a>, reword: fn(ParseError) -> ParseError) -> Self {
        Self { source, reword, outline: Outline::default(), open: Vec::new(), after: 0, key: None }
    }

    fn read(&mut self, event: Event) {
        let span = range(event.span());
        match event.kind() {
            EventKind::StdTableOpen | EventKind::ArrayTableOpen => self.open = vec![Inside::Header],
            EventKind::ArrayOpen => self.open.push(Inside::List),
            EventKind::InlineTableOpen => self.open.push(Inside::Table),
            EventKind::SimpleKey => self.key_part(event),
            EventKind::Scalar => self.scalar(event),
            EventKind::Comment => self.decode(event, &Part::Comment, &mut |raw, errors| raw.decode_comment(errors)),
            EventKind::Newline => self.line_end(event),
            _ => {}
        }
        match event.kind() {
            EventKind::StdTableClose
            | EventKind::ArrayTableClose
            | EventKind::ArrayClose
            | EventKind::InlineTableClose => drop(self.open.pop()),
            EventKind::KeyValSep if span.is_empty() => self.complaint(Part::Order, span.clone(), Some("=")),
            _ => {}
        }
        if !matches!(event.kind(), EventKind::KeySep | EventKind::SimpleKey | EventKind::Whitespace) {
            self.key = None;
        }
        if !matches!(event.kind(), EventKind::Whitespace | EventKind::Comment | EventKind::Newline) {
            self.after = span.end;
        }
        self.outline.events.push(event);
    }

    fn key_part(&mut self, event: Event) {
        let span = range(event.span());
        let (start, parts) = self.key.map_or((span.start, 1), |(start, parts)| (start, parts + 1));
        self.key = Some((start, parts));
        if parts == LIMIT + 1 {
            self.complaint(Part::LongKey, start..span.end, None);
        }
        let part = Part::Key(span, quote(&event));
        self.decode(event, &part, &mut |raw, errors| raw.decode_key(&mut (), errors));
    }

    fn scalar(&mut self, event: Event) {
        let span = range(event.span());
        let part = Part::Value(span.clone(), quote(&event));
        let mut is_date = false;
        self.decode(event, &part, &mut |raw, errors| {
            is_date = raw.decode_scalar(&mut (), errors) == ScalarKind::DateTime;
        });
        let written = self.source.input().get(span.clone()).unwrap_or_default();
        if is_date && DeValue::parse(written).is_err() {
            self.complaint(part, span, None);
        }
    }

    fn line_end(&mut self, event: Event) {
        self.decode(event, &Part::LineEnd, &mut |raw, errors| raw.decode_newline(errors));
        if self.open.last() == Some(&Inside::Header) {
            self.open.clear();
        }
    }

    fn decode(&mut self, event: Event, part: &Part, decode: &mut dyn FnMut(Raw<'a>, &mut dyn ErrorSink)) {
        let Some(raw) = self.source.get(event) else { return };
        let mut errors = Vec::new();
        decode(raw, &mut errors);
        for error in errors {
            self.complain(part.clone(), error);
        }
    }

    fn complain(&mut self, part: Part, error: ParseError) {
        let error = (self.reword)(error);
        let at = error.unexpected().map(range).unwrap_or_default();
        let part = if self.open.len() > LIMIT && error.expected().is_none() { Part::Depth } else { part };
        let expected = match error.expected() {
            Some([Expected::Literal(mark)]) => Some(*mark),
            // Where a line ends there may be a comment too.
            Some([Expected::Literal("\n"), ..]) => Some("\n"),
            _ => None,
        };
        let context = error.context().map_or_else(|| at.clone(), range);
        self.complaint(part, at, expected);
        if let Some(last) = self.outline.complaints.last_mut() {
            last.context = context;
        }
    }

    fn complaint(&mut self, part: Part, at: Range<usize>, expected: Option<&'static str>) {
        let inside = self.open.last().copied().unwrap_or(Inside::Nothing);
        let context = at.clone();
        self.outline.complaints.push(Complaint { at, part, inside, expected, context, after: self.after });
    }
}

fn quote(event: &Event) -> Option<Quote> {
    event.encoding().map(|encoding| match encoding {
        Encoding::BasicString => Quote::Double,
        Encoding::LiteralString => Quote::Single,
        Encoding::MlBasicString => Quote::ThreeDouble,
        Encoding::MlLiteralString => Quote::ThreeSingle,
    })
}

pub(super) fn range(span: Span) -> Range<usize> {
    span.start()..span.end()
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use toml_parser::{Expected, ParseError};

    use super::Outline;

    /// Replaces the words of an error of the parser by ones that say nothing, so that no code comes to depend on them.
    #[allow(clippy::needless_pass_by_value, reason = "it takes the place of a function that hands the error on")]
    fn wordless(error: ParseError) -> ParseError {
        let mut said = ParseError::new("x");
        if let Some(span) = error.context() {
            said = said.with_context(span);
        }
        if let Some(span) = error.unexpected() {
            said = said.with_unexpected(span);
        }
        match error.expected() {
            Some(expected) => said.with_expected(expected.iter().map(wordless_mark).collect::<Vec<_>>().leak()),
            None => said,
        }
    }

    fn wordless_mark(expected: &Expected) -> Expected {
        match expected {
            Expected::Literal(mark) => Expected::Literal(mark),
            _ => Expected::Description("x"),
        }
    }

    #[test]
    fn the_words_of_the_parser_do_not_matter() {
        let cases = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/diagnostics/syntax");
        let mut complaints = 0;
        for entry in std::fs::read_dir(cases).unwrap() {
            let Ok(text) = std::fs::read_to_string(entry.unwrap().path()) else { continue };
            let outline = Outline::of(&text);
            complaints += outline.complaints.len();
            assert_eq!(outline, Outline::reworded(&text, wordless), "{text}");
        }
        assert!(complaints > 50, "{complaints}");
    }
}
