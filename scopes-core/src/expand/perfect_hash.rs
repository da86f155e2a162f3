//! A perfect hash over the names of a catalog, built while compiling.

use crate::listed::{Listed as _, in_order_of};

/// The tables that the run-time crate looks a name up in.
pub(super) struct Table {
    pub(super) seed: u64,
    /// For each bucket what has to be mixed into the hash so that its names fall into free slots.
    pub(super) pilots: Vec<u16>,
    /// For each slot the position of the name in it.
    pub(super) slots: Vec<u16>,
}

/// A slot without a name: no position is as high.
const FREE: u16 = u16::MAX;

const NAMES_PER_BUCKET: usize = 4;

impl Table {
    /// There are about a quarter more slots than names, or many more. The numbers of slots and buckets are powers of two, so that
    /// the run time masks where it would divide.
    ///
    /// Tries one seed after the other, and wider tables where none of a few fits. Names are distinct, so one fits soon;
    /// after the last try a name may be left without a slot, which makes it an unknown one.
    pub(super) fn new(names: &[&str]) -> Self {
        let slots = (names.len() + names.len() / 4).next_power_of_two();
        let buckets = names.len().div_ceil(NAMES_PER_BUCKET).next_power_of_two();
        let tries = (0..64_u64).map(|seed| Self::with_seed(names, seed, buckets, slots << (seed / 16)));
        let mut last = Self { seed: 0, pilots: vec![0], slots: vec![FREE] };
        for (table, is_complete) in tries {
            last = table;
            if is_complete {
                break;
            }
        }
        last
    }

    fn with_seed(names: &[&str], seed: u64, buckets: usize, slots: usize) -> (Self, bool) {
        let mut table = Self { seed, pilots: vec![0; buckets], slots: vec![FREE; slots] };
        let mut is_complete = true;
        for (bucket, members) in largest_first(names, seed, buckets) {
            match (0..=u16::MAX).find_map(|pilot| table.place(&members, pilot)) {
                Some(pilot) => table.pilots[bucket] = pilot,
                None => is_complete = false,
            }
        }
        (table, is_complete)
    }

    /// Puts the members of a bucket into their slots, if all of these are free with this pilot.
    fn place(&mut self, members: &[(u64, u16)], pilot: u16) -> Option<u16> {
        let mut taken = Vec::with_capacity(members.len());
        for &(hash, _) in members {
            let slot = slot(hash, pilot, self.slots.len());
            if self.slots[slot] != FREE || taken.contains(&slot) {
                return None;
            }
            taken.push(slot);
        }
        for (slot, &(_, position)) in taken.into_iter().zip(members) {
            self.slots[slot] = position;
        }
        Some(pilot)
    }
}

/// The buckets that have names, each with the hashes and positions of its members; full ones first, while there is room.
fn largest_first(names: &[&str], seed: u64, buckets: usize) -> Vec<(usize, Vec<(u64, u16)>)> {
    let mut members: Vec<(usize, Vec<(u64, u16)>)> = (0..buckets).map(|bucket| (bucket, Vec::new())).listed();
    for (position, name) in (0..FREE).zip(names) {
        let hash = hash(seed, name.as_bytes());
        members[bucket(hash, buckets)].1.push((hash, position));
    }
    members.retain(|(_, members)| !members.is_empty());
    in_order_of(members, |(_, members)| usize::MAX - members.len())
}

/// A number for a text, the same on every machine.
pub(super) fn text_hash(text: &str) -> u64 {
    mix(hash(0, text.as_bytes()), MULTIPLIER)
}

const MULTIPLIER: u64 = 0x9E37_79B9_7F4A_7C15;

/// The same function as in the run-time crate, which looks names up with it: eight bytes at a time, the last ones filled
/// up with zeros, which no name contains.
fn hash(seed: u64, name: &[u8]) -> u64 {
    name.chunks(8).fold(seed, |hash, chunk| mix(hash, word(chunk)))
}

fn word(bytes: &[u8]) -> u64 {
    bytes.iter().rev().fold(0, |word, &byte| word << 8 | u64::from(byte))
}

fn mix(hash: u64, word: u64) -> u64 {
    let product = (hash ^ word).wrapping_mul(MULTIPLIER);
    product ^ product >> 32
}

#[expect(clippy::cast_possible_truncation, reason = "only the low bits choose")]
fn bucket(hash: u64, buckets: usize) -> usize {
    (hash as usize) & buckets.wrapping_sub(1)
}

#[expect(clippy::cast_possible_truncation, reason = "only the low bits choose")]
fn slot(hash: u64, pilot: u16, slots: usize) -> usize {
    (mix(hash >> 16, u64::from(pilot)) as usize) & slots.wrapping_sub(1)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn find(table: &Table, name: &str) -> u16 {
        let hash = hash(table.seed, name.as_bytes());
        let pilot = table.pilots[bucket(hash, table.pilots.len())];
        table.slots[slot(hash, pilot, table.slots.len())]
    }

    #[test]
    fn every_name_has_a_slot_of_its_own() {
        for count in [1, 2, 3, 48, 500, 65_535] {
            let names: Vec<String> = (0..count).map(|n| format!("resource{}:action{}", n / 7, n % 7)).collect();
            let names: Vec<&str> = names.iter().map(String::as_str).collect();
            let table = Table::new(&names);
            for (position, name) in names.iter().enumerate() {
                assert_eq!(usize::from(find(&table, name)), position, "{count} {name}");
            }
            assert!(table.slots.len() <= 4 * count, "{count}: {}", table.slots.len());
        }
    }

    #[test]
    fn names_of_all_lengths_are_told_apart() {
        let names: Vec<String> = (1..400).map(|length| "a".repeat(length)).collect();
        let names: Vec<&str> = names.iter().map(String::as_str).collect();
        let table = Table::new(&names);
        assert!(names.iter().enumerate().all(|(position, name)| usize::from(find(&table, name)) == position));
    }
}
