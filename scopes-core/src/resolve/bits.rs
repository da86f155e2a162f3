//! Pinned bits: positions in compact tokens that never change their meaning.

use std::collections::HashMap;

use crate::catalog::Pinned;
use crate::message::Message;
use crate::raw::{self, At, Text};
use crate::report::Report;

pub(super) fn resolve(raw: &raw::Catalog, report: &mut Report<'_>) -> Option<Pinned> {
    match &raw.header.bits {
        Some(bits) if bits.value == "pinned" => pinned(raw, report),
        Some(bits) => {
            report.add(Message::IllegalBits { value: bits.value.clone() }, &bits.span);
            None
        }
        None => {
            check_not_pinned(raw, report);
            None
        }
    }
}

/// Without `bits = "pinned"` nothing else about bits is written. One error is enough: one word is missing.
fn check_not_pinned(raw: &raw::Catalog, report: &mut Report<'_>) {
    let next = raw.header.next_bit.as_ref().map(|next| ("next_bit", &next.span));
    let retired = raw.header.retired_bits.as_ref().map(|retired| ("retired_bits", &retired.span));
    let bits = raw.scopes.iter().filter_map(|scope| scope.bit.as_ref()).map(|bit| ("bit", &bit.span));
    if let Some((key, span)) = next.into_iter().chain(retired).chain(bits).min_by_key(|(_, span)| span.start) {
        report.add_lack(Message::BitsNotPinned { key: key.to_owned() }, span, raw.header.is_whole);
    }
}

fn pinned(raw: &raw::Catalog, report: &mut Report<'_>) -> Option<Pinned> {
    let Some(next) = &raw.header.next_bit else {
        let span = raw.header.bits.as_ref().map(|bits| bits.span.clone()).unwrap_or_default();
        report.add_lack(Message::NextBitMissing, &span, raw.header.is_whole);
        return None;
    };
    if !check_next(next, report) {
        return None;
    }
    let errors_before = report.count();
    let limits = Limits::new(raw, next);
    let retired = retired(raw, &limits, report);
    let used = used(raw, &limits, &retired, report);
    // A bit that is wrong leaves a gap where it should be.
    if report.count() == errors_before && raw.header.is_whole && raw.scopes.iter().all(|scope| scope.is_whole) {
        check_accounted(next, &used, &retired, report);
    }
    let bits = raw.scopes.iter().filter_map(|scope| u16::try_from(scope.bit.as_ref()?.value).ok()).collect();
    let retired = retired.keys().filter_map(|&bit| u16::try_from(bit).ok());
    Some(Pinned { bits, next: u16::try_from(next.value).ok()?, retired: sorted(retired) })
}

fn sorted(bits: impl Iterator<Item = u16>) -> Vec<u16> {
    let mut bits: Vec<u16> = bits.collect();
    bits.sort_unstable();
    bits
}

/// `next_bit` is the bit that a new scope takes, or the number of all bits when there is none left.
fn check_next(next: &At<i64>, report: &mut Report<'_>) -> bool {
    let is_legal = (0..=MOST_BITS).contains(&next.value);
    if !is_legal {
        report.add(Message::BitOutOfRange { bit: next.value }, &next.span);
    }
    is_legal
}

const MOST_BITS: i64 = 65_535;

/// What all bits are below, and the highest that is written in spite of it.
struct Limits {
    next: i64,
    highest: i64,
}

impl Limits {
    fn new(raw: &raw::Catalog, next: &At<i64>) -> Self {
        let used = raw.scopes.iter().filter_map(|scope| scope.bit.as_ref());
        let retired = raw.header.retired_bits.iter().flat_map(|bits| &bits.value);
        let legal = used.chain(retired).map(|bit| bit.value).filter(|bit| (0..MOST_BITS).contains(bit));
        Self { next: next.value, highest: legal.max().unwrap_or(-1) }
    }

    /// The first bit that is free for certain.
    fn free(&self) -> i64 {
        self.next.max(self.highest + 1)
    }

    fn check(&self, bit: &At<i64>, report: &mut Report<'_>) {
        if !(0..MOST_BITS).contains(&bit.value) {
            report.add(Message::BitOutOfRange { bit: bit.value }, &bit.span);
        } else if bit.value >= self.next {
            let message = Message::BitNotBelowNext { bit: bit.value, next: self.next, highest: self.highest };
            report.add(message, &bit.span);
        }
    }
}

/// A retired bit is a bit below `next_bit`, listed once.
fn retired<'r>(raw: &'r raw::Catalog, limits: &Limits, report: &mut Report<'_>) -> HashMap<i64, &'r At<i64>> {
    let mut retired = HashMap::new();
    let listed = raw.header.retired_bits.as_ref().map(|bits| bits.value.as_slice()).unwrap_or_default();
    for bit in listed {
        if let Some(first) = retired.get(&bit.value).map(|first: &&At<i64>| &first.span) {
            report.add_related(Message::BitRetiredTwice { bit: bit.value }, &bit.span, "first written here", first);
            continue;
        }
        limits.check(bit, report);
        retired.insert(bit.value, bit);
    }
    retired
}

/// A scope with its bit.
struct Use<'r> {
    scope: &'r Text,
    bit: &'r At<i64>,
}

/// Every scope has a bit of its own, below `next_bit` and not retired.
fn used<'r>(
    raw: &'r raw::Catalog,
    limits: &Limits,
    retired: &HashMap<i64, &At<i64>>,
    report: &mut Report<'_>,
) -> HashMap<i64, Use<'r>> {
    let mut used: HashMap<i64, Use<'r>> = HashMap::new();
    let mut free = limits.free()..;
    for raw::Scope { name: scope, bit, is_whole, .. } in &raw.scopes {
        let Some(bit) = bit else {
            let next = free.next().unwrap_or_default();
            report.add_lack(Message::BitMissing { scope: scope.value.clone(), next }, &scope.span, *is_whole);
            continue;
        };
        if let Some(first) = used.get(&bit.value) {
            let (first_name, second) = (first.scope.value.clone(), scope.value.clone());
            let message = Message::BitTaken { bit: bit.value, first: first_name, second };
            report.add_related(message, &bit.span, "the other one", &first.bit.span);
            continue;
        }
        match retired.get(&bit.value) {
            Some(place) => {
                let message = Message::BitRetired { bit: bit.value, scope: scope.value.clone() };
                report.add_related(message, &bit.span, "retired here", &place.span);
            }
            None => limits.check(bit, report),
        }
        used.insert(bit.value, Use { scope, bit });
    }
    used
}

/// Every bit below `next_bit` is used or retired: a bit that is neither was deleted, and its meaning with it.
fn check_accounted(
    next: &At<i64>,
    used: &HashMap<i64, Use<'_>>,
    retired: &HashMap<i64, &At<i64>>,
    report: &mut Report<'_>,
) {
    let is_accounted = |bit: &i64| used.contains_key(bit) || retired.contains_key(bit);
    let mut bits = 0..next.value;
    while let Some(first) = bits.find(|bit| !is_accounted(bit)) {
        let end = bits.find(is_accounted).unwrap_or(next.value);
        report.add(Message::BitUnaccounted { first, last: end - 1, next: next.value }, &next.span);
    }
}
