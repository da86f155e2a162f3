//! Paths of requests, and how else a lenient router could read them.

use std::borrow::Cow;
use std::string::String;
use std::vec::Vec;

/// The segments of a path, without the slash at its end.
pub(super) fn split(path: &str) -> core::str::Split<'_, char> {
    let path = path.strip_prefix('/').unwrap_or(path);
    path.strip_suffix('/').unwrap_or(path).split('/')
}

/// Whether a part of a path is a literal once decoded, in another case, between blanks or with a format (`.json`) behind it.
pub(super) fn is_alike(part: &str, literal: &str) -> bool {
    fold(part).is_some_and(|folded| stems(&folded).any(|stem| stem.eq_ignore_ascii_case(literal)))
}

/// Whether a part that begins with this byte can be a literal: most parts that are none differ there already. A blank, a
/// percent sign and a letter outside of ASCII leave it open.
pub(super) fn may_begin_alike(first: Option<&u8>, literal: &str) -> bool {
    match (first, literal.as_bytes().first()) {
        (Some(first), Some(wanted)) if first.is_ascii_alphanumeric() => first.eq_ignore_ascii_case(wanted),
        _ => true,
    }
}

/// A part of a path, decoded, in lower case and without the blanks before it. None where a percent sign encodes nothing.
pub(super) fn fold(part: &str) -> Option<String> {
    let decoded = decode(part)?;
    let text = String::from_utf8_lossy(&decoded);
    // Both ways, for the letters outside of ASCII that have one of it as their other case.
    Some(text.trim_start().chars().flat_map(char::to_uppercase).flat_map(char::to_lowercase).collect())
}

/// What a router may take a folded part for: all of it without the blanks at its end, and what stands before each format.
pub(super) fn stems(folded: &str) -> impl Iterator<Item = &str> {
    let ends = folded.char_indices().map(|(end, _)| end).chain([folded.len()]);
    let is_end = |end: &usize| matches!(folded[*end..].trim_start().chars().next(), None | Some('.'));
    ends.filter(is_end).map(|end| &folded[..end])
}

/// Whether what stands behind the first `known` bytes, which are a template's own, is read alike by all routers: no segment
/// is blank, `.` or `..`, and none has, encoded or not, a character that some routers split at or strip, or bytes that are
/// no text.
#[inline]
pub(super) fn is_unambiguous(path: &str, known: usize) -> bool {
    is_plain(path.as_bytes(), known) || has_unambiguous_segments(path)
}

#[cold]
fn has_unambiguous_segments(path: &str) -> bool {
    split(path).all(is_unambiguous_segment)
}

fn is_unambiguous_segment(segment: &str) -> bool {
    let Some(decoded) = decode(segment) else { return false };
    let Ok(text) = core::str::from_utf8(&decoded) else { return false };
    let is_odd = |c: char| c.is_control() || matches!(c, '/' | '\\' | ';' | '?' | '#' | '%');
    !matches!(text.trim(), "" | "." | "..") && !text.contains(is_odd)
}

/// Whether a path has, behind the first `known` bytes, no byte that could be odd or encode anything, no dot and no empty
/// segment. That is most paths, and cheaper to see than what the others are.
#[inline]
fn is_plain(path: &[u8], known: usize) -> bool {
    // The byte before the unknown ones is looked at too, and is the first of the next window: two slashes may meet there.
    let mut unknown = path.len().saturating_sub(known) + 1;
    let mut rest = path;
    while let Some((before, window)) = rest.split_last_chunk() {
        if has_odd(window) || has_slashes(window) {
            return false;
        }
        if unknown <= window.len() {
            return true;
        }
        unknown -= window.len() - 1;
        rest = &rest[..=before.len()];
    }
    !rest.iter().copied().any(is_odd) && !rest.windows(2).any(|pair| pair == b"//")
}

fn is_odd(byte: u8) -> bool {
    !matches!(byte, b'&'..=b'~') | matches!(byte, b';'..=b'?') | matches!(byte, b'\\' | b'.')
}

/// Without a branch, so that the compiler makes few instructions for all bytes.
#[inline]
fn has_odd(window: &[u8; 16]) -> bool {
    window.iter().fold(false, |found, &byte| found | is_odd(byte))
}

/// Whether two slashes stand side by side: a byte is zero that says how two neighbours differ from slashes.
fn has_slashes(window: &[u8; 16]) -> bool {
    const LOW: u128 = u128::MAX / 0xFF;
    let differ = u128::from_le_bytes(*window) ^ (LOW * u128::from(b'/'));
    let neighbours = differ | differ >> 8 | 0xFF << 120;
    neighbours.wrapping_sub(LOW) & !neighbours & (LOW << 7) != 0
}

/// The bytes of a segment, percent-encoding undone once. None where a percent sign encodes nothing.
fn decode(segment: &str) -> Option<Cow<'_, [u8]>> {
    if !segment.contains('%') {
        return Some(Cow::Borrowed(segment.as_bytes()));
    }
    let mut decoded = Vec::with_capacity(segment.len());
    let mut bytes = segment.bytes();
    while let Some(byte) = bytes.next() {
        decoded.push(match byte {
            b'%' => hex(bytes.next()?)? << 4 | hex(bytes.next()?)?,
            byte => byte,
        });
    }
    Some(Cow::Owned(decoded))
}

fn hex(digit: u8) -> Option<u8> {
    char::from(digit).to_digit(16).and_then(|digit| u8::try_from(digit).ok())
}
