//! Looking up a scope by its wire name, in time that does not depend on how many there are.

/// The names of a catalog, with a perfect hash over them that was built at compile time.
///
/// `names` holds the scopes in order, then the aliases. A name hashes to a bucket; the bucket's pilot and the hash
/// give a slot; the slot holds a position in `names`, where one comparison decides.
#[doc(hidden)]
#[derive(Debug)]
pub struct NameTable {
    pub names: &'static [&'static str],
    pub aliases: &'static [Alias],
    /// The length in bytes of the longest name.
    pub longest: usize,
    pub seed: u64,
    pub pilots: &'static [u16],
    pub slots: &'static [u16],
}

/// A name that is accepted in tokens and stands for one or more scopes.
#[doc(hidden)]
#[derive(Debug)]
pub struct Alias {
    pub targets: &'static [u16],
    pub deprecated: &'static str,
}

/// What a name means.
#[derive(Clone, Copy)]
pub(crate) enum Meaning {
    Scope(usize),
    Alias(usize),
}

impl NameTable {
    fn scope_count(&self) -> usize {
        self.names.len() - self.aliases.len()
    }

    pub(crate) fn find(&self, name: &[u8]) -> Option<Meaning> {
        self.find_hashed(name, hash(self.seed, name))
    }

    /// The length of the first name in a claim, which ends at a space, and its hash, in one pass. No name has the hash of
    /// one that is longer than all of them: of that, only the end is looked for.
    #[inline]
    pub(crate) fn hash_first(&self, claim: &[u8]) -> (usize, u64) {
        let (mut length, mut hash, mut rest) = (0, self.seed, claim);
        while let Some((chunk, behind)) = rest.split_first_chunk::<8>() {
            let word = u64::from_le_bytes(*chunk);
            match before_space(word) {
                None => hash = mix(hash, word),
                Some(0) => return (length, hash),
                Some(bytes) => return (length + bytes as usize, mix(hash, word & !(u64::MAX << (bytes * 8)))),
            }
            length += 8;
            rest = behind;
            if length > self.longest {
                return (length + space_position(rest), hash);
            }
        }
        let bytes = rest.iter().position(|&byte| byte == b' ').unwrap_or(rest.len());
        if bytes == 0 { (length, hash) } else { (length + bytes, mix(hash, partial_word(&rest[..bytes]))) }
    }

    /// What a name means whose hash is known.
    #[inline]
    pub(crate) fn find_hashed(&self, name: &[u8], hash: u64) -> Option<Meaning> {
        let pilot = *self.pilots.get(bucket(hash, self.pilots.len()))?;
        let position = usize::from(*self.slots.get(slot(hash, pilot, self.slots.len()))?);
        if self.names.get(position)?.as_bytes() != name {
            return None;
        }
        let scopes = self.scope_count();
        Some(if position < scopes { Meaning::Scope(position) } else { Meaning::Alias(position - scopes) })
    }
}

const MULTIPLIER: u64 = 0x9E37_79B9_7F4A_7C15;

/// The same function as in the generator, which builds the table with it: eight bytes at a time, the last ones filled up
/// with zeros, which no name contains.
pub(crate) fn hash(seed: u64, name: &[u8]) -> u64 {
    let (words, rest) = name.as_chunks();
    let hash = words.iter().fold(seed, |hash, word| mix(hash, u64::from_le_bytes(*word)));
    match (rest.len(), name.last_chunk()) {
        (0, _) => hash,
        (length, Some(last)) => mix(hash, u64::from_le_bytes(*last) >> (64 - 8 * length)),
        (_, None) => mix(hash, partial_word(rest)),
    }
}

fn partial_word(bytes: &[u8]) -> u64 {
    bytes.iter().rev().fold(0, |word, &byte| word << 8 | u64::from(byte))
}

/// How many bytes of a word stand before its first space, if it has one.
#[inline]
fn before_space(word: u64) -> Option<u32> {
    const LOW: u64 = 0x0101_0101_0101_0101;
    const HIGH: u64 = 0x8080_8080_8080_8080;
    const SPACES: u64 = 0x2020_2020_2020_2020;
    let zero_at_spaces = word ^ SPACES;
    let found = zero_at_spaces.wrapping_sub(LOW) & !zero_at_spaces & HIGH;
    (found != 0).then(|| found.trailing_zeros() / 8)
}

/// Where the first space is; the length where there is none. Bytes without one are passed over many at once.
#[cold]
fn space_position(bytes: &[u8]) -> usize {
    let is_space = |byte: &u8| *byte == b' ';
    let has_space = |chunk: &[u8; 32]| chunk.iter().fold(false, |found, byte| found | is_space(byte));
    let (chunks, _) = bytes.as_chunks();
    let passed = chunks.iter().take_while(|chunk| !has_space(chunk)).count() * 32;
    let rest = &bytes[passed..];
    passed + rest.iter().position(is_space).unwrap_or(rest.len())
}

#[inline]
pub(crate) fn mix(hash: u64, word: u64) -> u64 {
    let product = (hash ^ word).wrapping_mul(MULTIPLIER);
    product ^ product >> 32
}

#[inline]
#[expect(clippy::cast_possible_truncation, reason = "only the low bits choose")]
fn bucket(hash: u64, buckets: usize) -> usize {
    (hash as usize) & buckets.wrapping_sub(1)
}

#[inline]
#[expect(clippy::cast_possible_truncation, reason = "only the low bits choose")]
fn slot(hash: u64, pilot: u16, slots: usize) -> usize {
    (mix(hash >> 16, u64::from(pilot)) as usize) & slots.wrapping_sub(1)
}
