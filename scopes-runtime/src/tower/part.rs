//! Segments of the paths of requests, and how else a lenient router could read them.

use std::borrow::Cow;
use std::boxed::Box;
use std::string::String;
use std::vec::Vec;

use super::steps;

/// The text around a parameter. One of the two may be empty.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) struct Around {
    pub(super) before: &'static str,
    pub(super) behind: &'static str,
}

/// A segment of a path as it was sent, and its text.
pub(super) struct Part<'p> {
    pub(super) written: &'p str,
    /// The decoded text. `None` if it cannot be decoded: a percent sign encodes nothing, or the bytes are no UTF-8.
    text: Option<Cow<'p, str>>,
}

impl<'p> Part<'p> {
    pub(super) fn new(written: &'p str) -> Self {
        steps::count(written.len());
        Self { written, text: decode(written) }
    }

    /// Whether every router reads it alike: it is not blank, `.` or `..`, nor is `..` left of it without a format, it has,
    /// encoded or not, no character that some routers split at or strip, and no dot that is one to some of them only: a format may be
    /// dropped before the segment is decoded, or after.
    pub(super) fn is_unambiguous(&self) -> bool {
        let is_odd = |c: char| c.is_control() || matches!(c, '/' | '\\' | ';' | '?' | '#' | '%');
        let leads_up = |text: &str| text.rsplit_once('.').is_some_and(|(stem, _)| stem.trim_end() == "..");
        let is_text =
            |text: &str| !matches!(text.trim(), "" | "." | "..") && !leads_up(text.trim()) && !text.contains(is_odd);
        self.text.as_deref().is_some_and(is_text) && !self.has_encoded_dot()
    }

    fn has_encoded_dot(&self) -> bool {
        self.written.as_bytes().windows(3).any(|code| code.eq_ignore_ascii_case(b"%2e"))
    }

    /// Whether it is, byte for byte, a text around something that is not blank.
    pub(super) fn fits(&self, around: Around) -> bool {
        let is_there = |value: &str| !value.trim().is_empty();
        around.value(self.written).is_some()
            && self.text.as_deref().and_then(|text| around.value(text)).is_some_and(is_there)
    }

    /// Whether the text around it is still there where a format is dropped. A format that the text itself names is one to the
    /// catalog too.
    pub(super) fn fits_without_format(&self, around: Around) -> bool {
        let value = self.text.as_deref().and_then(|text| around.value(text));
        value.is_some_and(|value| {
            value.split_once('.').is_none_or(|(stem, _)| match around.behind {
                "" => !stem.trim().is_empty(),
                behind => behind.starts_with('.'),
            })
        })
    }

    /// Whether a router that drops formats leaves nothing of it.
    pub(super) fn is_format(&self) -> bool {
        self.text.as_deref().is_some_and(|text| text.trim_start().starts_with('.'))
    }

    pub(super) fn has_colon(&self) -> bool {
        self.text.as_deref().is_some_and(|text| text.contains(':'))
    }

    /// Its text as lenient routers read it, which may be one of texts of up to so many bytes.
    pub(super) fn folded(&self, longest: usize) -> Folded {
        let text = self.text.as_deref().unwrap_or_default();
        let written = (text != self.written).then(|| Box::new(Folded::new(self.written, 0)));
        Folded { written, ..Folded::new(text, longest) }
    }
}

/// A text without what lenient routers do not look at: case, and blanks around it.
pub(super) struct Folded {
    text: String,
    /// Where it may end, if it has the length of a literal of the catalog: without the blanks at its end, and before each
    /// `.` that may begin a format (`.json`).
    ends: Vec<usize>,
    /// The places where it ends without the blanks, without what follows the last dot, and without what follows the first one: the
    /// latter two may be formats.
    last_ends: [usize; 3],
    /// The same of the text as it was sent, where that is another one. To a router that looks for the text around a parameter
    /// before it decodes a segment, `%4b` ends with `b`.
    written: Option<Box<Self>>,
}

impl Folded {
    pub(super) fn new(text: &str, longest: usize) -> Self {
        // Both ways, for the letters outside of ASCII that have one of it as their other case.
        let text: String =
            text.trim_start().chars().flat_map(char::to_uppercase).flat_map(char::to_lowercase).collect();
        let (ends, last_ends) = (ends(&text, longest), last_ends(&text));
        Self { text, ends, last_ends, written: None }
    }

    /// What a router may take it for that is no longer than the literals of the catalog.
    pub(super) fn stems(&self) -> impl Iterator<Item = &str> {
        self.ends.iter().map(|end| &self.text[..*end])
    }

    /// Whether it begins and ends with these texts, with or without a format, decoded or as it was sent.
    pub(super) fn has_around(&self, before: &str, behind: &str) -> bool {
        self.last_ends.iter().any(|end| is_around(&self.text.as_bytes()[..*end], before, behind))
            || self.written.as_deref().is_some_and(|written| written.has_around(before, behind))
    }
}

/// Whether a text begins and ends with these two, in whatever case. There may be nothing between them.
pub(super) fn is_around(text: &[u8], before: &str, behind: &str) -> bool {
    steps::count(before.len());
    steps::count(behind.len());
    let Some((start, rest)) = text.split_at_checked(before.len()) else { return false };
    let Some(end) = rest.len().checked_sub(behind.len()).and_then(|between| rest.get(between..)) else { return false };
    start.eq_ignore_ascii_case(before.as_bytes()) && end.eq_ignore_ascii_case(behind.as_bytes())
}

/// The first places of a text at which it may end: nothing follows, or a dot, perhaps after blanks.
fn ends(text: &str, longest: usize) -> Vec<usize> {
    steps::count(text.len());
    let mut ends = Vec::new();
    let mut is_end = true;
    let backwards = text.char_indices().rev().map(|(at, c)| {
        is_end = if c.is_whitespace() { is_end } else { c == '.' };
        (at, is_end)
    });
    let all = [(text.len(), true)].into_iter().chain(backwards);
    ends.extend(all.filter(|(at, is_end)| *is_end && *at <= longest).map(|(at, _)| at));
    ends
}

fn last_ends(text: &str) -> [usize; 3] {
    let whole = text.trim_end();
    let end = |format: Option<(&str, &str)>| format.map_or(whole.len(), |(stem, _)| stem.trim_end().len());
    [whole.len(), end(whole.rsplit_once('.')), end(whole.split_once('.'))]
}

/// The text of a segment, percent-encoding undone once.
fn decode(segment: &str) -> Option<Cow<'_, str>> {
    if !segment.contains('%') {
        return Some(Cow::Borrowed(segment));
    }
    let mut decoded = Vec::with_capacity(segment.len());
    let mut bytes = segment.bytes();
    while let Some(byte) = bytes.next() {
        decoded.push(match byte {
            b'%' => hex(bytes.next()?)? * 16 + hex(bytes.next()?)?,
            byte => byte,
        });
    }
    String::from_utf8(decoded).ok().map(Cow::Owned)
}

fn hex(digit: u8) -> Option<u8> {
    char::from(digit).to_digit(16).and_then(|digit| u8::try_from(digit).ok())
}

#[cfg(test)]
mod tests {
    use super::decode;

    #[test]
    fn each_percent_sign_stands_for_the_byte_of_its_two_digits() {
        for byte in u8::MIN..=u8::MAX {
            let expected = [b'-', byte];
            let expected = core::str::from_utf8(&expected).ok();
            assert_eq!(decode(&std::format!("-%{byte:02x}")).as_deref(), expected, "{byte:02x}");
            assert_eq!(decode(&std::format!("%2D%{byte:02X}")).as_deref(), expected, "{byte:02X}");
        }
        assert_eq!(decode("caf%C3%A9").as_deref(), Some("café"));
        for nothing in ["%", "a%4", "%4g", "%g4", "%+4", "%%41"] {
            assert_eq!(decode(nothing), None, "{nothing}");
        }
    }
}
