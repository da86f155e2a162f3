//! Looking up a scope by its wire name, in time that does not depend on how many there are.

use crate::catalog::{CatalogScope, UnknownScope};

/// The names of a catalog, with a perfect hash over them that was built at compile time.
///
/// `names` holds the scopes in order, then the aliases. A name hashes to a bucket; the bucket's pilot and the hash
/// give a slot; the slot holds a position in `names`, where one comparison decides.
#[doc(hidden)]
#[derive(Debug)]
pub struct Names {
    pub names: &'static [&'static str],
    pub aliases: &'static [Alias],
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

impl Names {
    fn scope_count(&self) -> usize {
        self.names.len() - self.aliases.len()
    }

    #[inline]
    pub(crate) fn find(&self, name: &str) -> Option<Meaning> {
        let hash = hash(self.seed, name.as_bytes());
        let pilot = *self.pilots.get(bucket(hash, self.pilots.len()))?;
        let position = usize::from(*self.slots.get(slot(hash, pilot, self.slots.len()))?);
        if *self.names.get(position)? != name {
            return None;
        }
        let scopes = self.scope_count();
        Some(if position < scopes { Meaning::Scope(position) } else { Meaning::Alias(position - scopes) })
    }
}

/// The scope of a wire name. Aliases are no scopes.
#[doc(hidden)]
pub fn scope_from_name<S: CatalogScope>(name: &str) -> Result<S, UnknownScope> {
    match S::names().find(name) {
        Some(Meaning::Scope(index)) => S::ALL.get(index).copied().ok_or(UnknownScope),
        Some(Meaning::Alias(_)) | None => Err(UnknownScope),
    }
}

const MULTIPLIER: u64 = 0x9E37_79B9_7F4A_7C15;

/// The same function as in the generator, which builds the table with it.
#[inline]
pub(crate) fn hash(seed: u64, bytes: &[u8]) -> u64 {
    let mut hash = seed ^ (bytes.len() as u64);
    let mut rest = bytes;
    while let Some((chunk, tail)) = rest.split_first_chunk::<8>() {
        hash = mix(hash, u64::from_le_bytes(*chunk));
        rest = tail;
    }
    let mut last = 0;
    for &byte in rest {
        last = last << 8 | u64::from(byte);
    }
    mix(hash, last)
}

#[inline]
fn mix(hash: u64, word: u64) -> u64 {
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
