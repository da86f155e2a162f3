//! Paths that every router reads alike, seen without a look at their segments.

/// Whether a path has, behind the first `known` bytes, which are a template's own, no byte that could be odd or encode
/// anything, no dot and no empty segment. That is most paths, and cheaper to see than what the others are.
#[inline]
pub(super) fn is_plain(path: &[u8], known: usize) -> bool {
    // The byte before the unknown ones is looked at too, and is the first of the next window: two slashes may meet there.
    let mut unknown = path.len().saturating_sub(known) + 1;
    let mut rest = path;
    while let Some((before, window)) = rest.split_last_chunk() {
        super::steps::count(window.len());
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
