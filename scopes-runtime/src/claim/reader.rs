//! The names of a claim, found and hashed in one pass.
//!
//! Eight bytes are one number, a word, and one subtraction looks at all of them: a byte below `!`, the first character
//! that names may have, leaves the high bit of its place set.

use core::marker::PhantomData;

use crate::catalog::CatalogScope;
use crate::catalog::name_table::{Meaning, mix};

/// Notes about a claim that was read.
#[derive(Clone, Copy, Default)]
pub(super) struct Seen {
    /// Names that the catalog does not have.
    pub(super) unknown: bool,
    /// Names that stand for others.
    pub(super) alias: bool,
    /// Bytes that were not compared with a name of the catalog, and may be ones that no name has.
    pub(super) unchecked: bool,
}

/// What the names of a claim mean, in its order.
pub(super) struct Reader<'c, S> {
    /// The part that is still to be read.
    rest: Option<&'c [u8]>,
    /// The last bytes of the claim, as many as a word has.
    last: u64,
    seen: &'c mut Seen,
    catalog: PhantomData<fn() -> S>,
}

/// The first name of what is left of a claim.
#[derive(Clone, Copy)]
enum First {
    Empty,
    Short {
        length: usize,
        hash: u64,
    },
    /// Longer than all names of the catalog.
    Long,
}

impl<'c, S: CatalogScope> Reader<'c, S> {
    #[inline]
    pub(super) fn new(claim: &'c str, seen: &'c mut Seen) -> Self {
        let claim = claim.as_bytes();
        Self { rest: Some(claim), last: last_word(claim), seen, catalog: PhantomData }
    }

    /// A name ends at a space, at another byte that no name has, or where the claim does.
    #[inline]
    fn first(&self, rest: &[u8]) -> First {
        let (mut length, mut hash, mut rest) = (0, S::names().seed, rest);
        loop {
            let (word, behind) = match rest.split_first_chunk() {
                Some((chunk, behind)) => (u64::from_le_bytes(*chunk), behind),
                None => (self.last_bytes(rest.len()), rest),
            };
            let ends = ends(word);
            if ends != 0 {
                return match word & below(ends) {
                    0 if length == 0 => First::Empty,
                    0 => First::Short { length, hash },
                    word => First::Short { length: length + first_of(ends), hash: mix(hash, word) },
                };
            }
            hash = mix(hash, word);
            length += 8;
            rest = behind;
            if length > S::names().longest {
                return First::Long;
            }
        }
    }

    /// The last bytes of the claim, less than a word of them, with spaces behind.
    #[inline]
    fn last_bytes(&self, bytes: usize) -> u64 {
        // In two steps: where nothing is left, it is by all bits.
        self.last >> (56 - 8 * bytes) >> 8 | SPACES << (8 * bytes)
    }

    /// Takes the first bytes and the space behind them. Any other byte there is one that no name has: the claim is refused, by
    /// who checks it.
    #[inline]
    fn take<'r>(&mut self, rest: &'r [u8], length: usize) -> &'r [u8]
    where
        'r: 'c,
    {
        let (taken, behind) = rest.split_at_checked(length).unwrap_or((rest, &[]));
        self.rest = match behind.split_first() {
            Some((b' ', behind)) => Some(behind),
            None => None,
            Some(_) => {
                self.seen.unchecked = true;
                None
            }
        };
        taken
    }
}

impl<S: CatalogScope> Iterator for Reader<'_, S> {
    type Item = Meaning;

    #[inline(always)]
    #[expect(clippy::inline_always, reason = "what is read so far is in registers then")]
    fn next(&mut self) -> Option<Meaning> {
        loop {
            let rest = self.rest?;
            match self.first(rest) {
                First::Empty => {
                    self.take(rest, 0);
                }
                First::Long => {
                    self.take(rest, end_of_name(rest));
                    self.seen.unknown = true;
                }
                First::Short { length, hash } => {
                    let name = self.take(rest, length);
                    if let Some(meaning) = S::names().find_hashed(name, hash) {
                        self.seen.alias |= matches!(meaning, Meaning::Alias(_));
                        return Some(meaning);
                    }
                    (self.seen.unknown, self.seen.unchecked) = (true, true);
                }
            }
        }
    }
}

/// The last bytes of a claim. The first ones of the word are not used where the claim has fewer.
#[inline]
fn last_word(claim: &[u8]) -> u64 {
    u64::from_le_bytes(claim.last_chunk().copied().unwrap_or_else(|| {
        let mut word = [0; 8];
        word[8 - claim.len()..].copy_from_slice(claim);
        word
    }))
}

const SPACES: u64 = u64::from_le_bytes([b' '; 8]);

/// The high bit of the first byte that no name has, a space as well; perhaps of others behind it. Of those beyond ASCII the
/// first byte of a character is one, and of the ASCII `"`, `\` and the last are none.
///
/// Subtracting `!` from each byte borrows from the high bit where the byte is below it: in hexadecimal, `a` (61) minus `!` (21)
/// is 40, and a space (20) minus `!` is FF. A borrow goes on into the byte behind, so only the first high bit is certain.
#[inline]
fn ends(word: u64) -> u64 {
    const FIRST: u64 = u64::from_le_bytes([b'!'; 8]);
    const HIGH: u64 = u64::from_le_bytes([0x80; 8]);
    word.wrapping_sub(FIRST) & HIGH
}

/// How many bytes precede the first byte whose high bit is set.
#[inline]
fn first_of(high: u64) -> usize {
    high.trailing_zeros() as usize / 8
}

/// The bits of the bytes before the first of some high bits. `x ^ (x - 1)` is the lowest bit of `x` and all bits below it; the
/// shift takes the byte of that bit away.
#[inline]
fn below(high: u64) -> u64 {
    (high ^ high.wrapping_sub(1)) >> 8
}

/// Where a name ends, at the latest: at the first byte that no name has. Those before it are checked.
#[cold]
fn end_of_name(bytes: &[u8]) -> usize {
    before(bytes, outside::<b'!'>)
}

/// The bytes before the first one of a claim that is neither a space nor one that names may have.
pub(super) fn legal(claim: &str) -> usize {
    before(claim.as_bytes(), outside::<b' '>)
}

/// How many bytes are looked at at once, without a branch for each.
const BLOCK: usize = 32;

/// How many bytes precede the first one for which the function is not zero; all bytes if there is none.
#[inline]
fn before(bytes: &[u8], other: impl Fn(u8) -> u8 + Copy) -> usize {
    let has_other = |block: &[u8; BLOCK]| block.iter().fold(0, |found, &byte| found | other(byte)) != 0;
    let (blocks, _) = bytes.as_chunks();
    let passed = blocks.iter().take_while(|block| !has_other(block)).count() * BLOCK;
    let rest = &bytes[passed..];
    if rest.len() < BLOCK {
        let mut room = [b'!'; BLOCK];
        if !has_other(last_block(bytes, &mut room)) {
            return bytes.len();
        }
    }
    passed + rest.iter().take_while(|byte| other(**byte) == 0).count()
}

/// The end of some bytes, or all of them before others that every claim may have.
#[inline]
fn last_block<'b>(bytes: &'b [u8], room: &'b mut [u8; BLOCK]) -> &'b [u8; BLOCK] {
    bytes.last_chunk().unwrap_or_else(|| {
        room[..bytes.len()].copy_from_slice(bytes);
        room
    })
}

/// Not zero for a byte that is none from this one to the last that names may have, and for one between that no name has
/// (RFC 6749 §3.3).
#[inline]
fn outside<const FIRST: u8>(byte: u8) -> u8 {
    // One more is negative where the byte is the last of ASCII, or beyond it: one comparison finds both ends.
    let is_beyond = byte.wrapping_add(1).cast_signed() <= FIRST.cast_signed();
    // In numbers: of booleans the compiler makes one comparison for two bytes, which takes longer.
    u8::from(is_beyond) | u8::from(byte == b'"') | u8::from(byte == b'\\')
}
