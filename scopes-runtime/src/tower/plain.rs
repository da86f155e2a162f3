//! Recognises paths that every router reads alike, without splitting them into segments.

/// How many bytes are looked at at once, with the one before them.
const WINDOW: usize = 17;

/// Whether every router reads a path alike. The first `known` bytes are those of a template; after them the path must not have a
/// byte that is odd or encodes another one, a dot, or an empty segment. Most paths are like that, and this is found out quickly.
#[inline]
pub(super) fn is_plain(path: &[u8], known: usize) -> bool {
    // The byte before the unknown ones is looked at too: two slashes may meet there. For the same reason the first byte of a
    // window is the last of the one before.
    let mut unknown = path.len().saturating_sub(known) + 1;
    // From the end of the path, where the unknown bytes are: the known ones are never looked at.
    let mut rest = path;
    while let Some((before, window)) = rest.split_last_chunk() {
        if has_odd(window) {
            return false;
        }
        if unknown <= WINDOW {
            return true;
        }
        unknown -= WINDOW - 1;
        rest = &rest[..=before.len()];
    }
    // What is left is shorter than a window. It is filled up with a byte that is not odd.
    let mut window = [b'-'; WINDOW];
    window[WINDOW - rest.len()..].copy_from_slice(rest);
    !has_odd(&window)
}

/// Whether one of the bytes after the first is odd, or is the second of two slashes. There is no branch, and there are two sums, so
/// that the compiler makes a few instructions that look at all bytes at once. It does not with two comparisons in one sum.
#[inline]
fn has_odd(window: &[u8; WINDOW]) -> bool {
    super::steps::count(WINDOW);
    let (mut outside, mut inside) = (0, 0);
    for (before, byte) in window.iter().zip(&window[1..]) {
        // One more is negative where the byte is the last of ASCII, or beyond it.
        outside |= u8::from(byte.wrapping_add(1).cast_signed() <= b'&'.cast_signed());
        outside |= u8::from(byte.wrapping_sub(b';') <= b'?' - b';');
        outside |= u8::from(*byte == b'/') & u8::from(*before == b'/');
        inside |= u8::from(*byte == b'\\');
        inside |= u8::from(*byte == b'.');
    }
    outside | inside != 0
}

#[cfg(test)]
mod tests {
    use std::vec::Vec;

    use super::is_plain;

    fn is_odd(byte: u8) -> bool {
        !matches!(byte, b'&'..=b'~') || matches!(byte, b';'..=b'?' | b'\\' | b'.')
    }

    const BYTES: &[u8] = b"\0 !\"#$%&'()*+,-./09:;<=>?@AZ[\\]^_`az{|}~\x7F\x80\xA0\xC3\xFF";

    #[test]
    fn every_byte_behind_the_known_ones_is_looked_at() {
        let plain: Vec<u8> = (0..60).map(|at| if at % 7 == 0 { b'/' } else { b'a' }).collect();
        for (length, at) in (1..60).flat_map(|length| (0..length).map(move |at| (length, at))) {
            for &byte in BYTES {
                let mut path = plain[..length].to_vec();
                path[at] = byte;
                let ends_slashes = |at: usize| at > 0 && path.get(at - 1..=at) == Some(b"//");
                let odd = [
                    is_odd(byte).then_some(at),
                    Some(at).filter(|at| ends_slashes(*at)),
                    Some(at + 1).filter(|at| ends_slashes(*at)),
                ];
                let last_odd = odd.into_iter().flatten().max();
                for known in [0, 1, at, at + 1, at + 2, length / 2, length] {
                    let case = std::format!("{byte} at {at} of {length}, of which {known} are known");
                    match last_odd {
                        None => assert!(is_plain(&path, known), "{case}"),
                        Some(last) => assert!(last < known || !is_plain(&path, known), "{case}"),
                    }
                }
            }
        }
    }
    #[test]
    fn one_odd_byte_does_not_hide_another_one() {
        for byte in BYTES.iter().copied().filter(|byte| is_odd(*byte)) {
            for (one, other) in (0..20).flat_map(|one| (0..one).map(move |other| (one, other))) {
                let mut path = [b'a'; 20];
                path[one] = byte;
                path[other] = byte;
                assert!(!is_plain(&path, 0), "{byte} at {one} and {other}");
            }
        }
    }
}
