//! Where a byte of a text is.

/// The line of a byte, from 1.
pub(crate) fn line_of(text: &str, at: usize) -> usize {
    text.get(..at).unwrap_or(text).matches('\n').count() + 1
}

/// The column of a byte in characters, from 1.
pub(crate) fn column_of(text: &str, at: usize) -> usize {
    text.get(..at).unwrap_or(text).chars().rev().take_while(|c| *c != '\n').count() + 1
}
