//! Writes lists and texts of the catalog as Rust expressions.

use std::fmt::Write as _;
use std::ops::Range;

use super::template::literals;
use crate::mask::Mask;

/// The words of a set, as an array. The digits of a word are grouped by four.
pub(super) fn words(mask: &Mask) -> String {
    let mut words = String::from("[");
    for word in mask.words() {
        let group = |position: u32| word >> (position * 16) & 0xFFFF;
        let _ = write!(words, "0x{:04x}_{:04x}_{:04x}_{:04x}, ", group(3), group(2), group(1), group(0));
    }
    words + "]"
}

/// A set, where `ScopeSet` is in scope.
pub(super) fn mask(mask: &Mask) -> String {
    format!("ScopeSet::__from_words({})", words(mask))
}

/// Positions as a static list of half-open ranges.
pub(super) fn ranges(ranges: &[Range<usize>]) -> String {
    let mut list = String::from("&[");
    for Range { start, end } in ranges {
        let _ = write!(list, "{start}..{end}, ");
    }
    list + "]"
}

/// Names of scopes, where `NAMES` is in scope.
pub(super) fn list(scopes: &[Range<usize>]) -> String {
    format!("private::scope_list(&NAMES, {})", ranges(scopes))
}

/// A table of its own for a kind of data, so that it is linked only where it is used.
pub(super) fn table(name: &str, ty: &str, count: usize, rows: &str) -> String {
    format!("pub(super) static {name}: [{ty}; {count}] = [{rows}];\n")
}

/// Texts for which nobody waits, as one value.
pub(super) fn texts_of(name: &str, texts: &[&str]) -> String {
    let (mut all, mut ends) = (String::new(), String::new());
    for text in texts {
        all.push_str(text);
        for byte in u32::try_from(all.len()).unwrap_or(u32::MAX).to_le_bytes() {
            let _ = write!(ends, "\\x{byte:02x}");
        }
    }
    format!("pub(super) static {name}: private::Texts = private::Texts {{ all: {all:?}, ends: b\"{ends}\" }};\n")
}

/// A table of texts.
pub(super) fn names(name: &str, texts: &[&str]) -> String {
    table(name, "&str", texts.len(), &literals(&mut texts.iter().copied()))
}
