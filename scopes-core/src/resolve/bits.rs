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

/// Without `bits = "pinned"` nothing else about bits is written.
fn check_not_pinned(raw: &raw::Catalog, report: &mut Report<'_>) {
    let mut refuse = |key: &str, span| report.add(Message::BitsNotPinned { key: key.to_owned() }, span);
    if let Some(next) = &raw.header.next_bit {
        refuse("next_bit", &next.span);
    }
    if let Some(retired) = &raw.header.retired_bits {
        refuse("retired_bits", &retired.span);
    }
    for bit in raw.scopes.iter().filter_map(|scope| scope.bit.as_ref()) {
        refuse("bit", &bit.span);
    }
}

fn pinned(raw: &raw::Catalog, report: &mut Report<'_>) -> Option<Pinned> {
    let Some(next) = &raw.header.next_bit else {
        let span = raw.header.bits.as_ref().map(|bits| bits.span.clone()).unwrap_or_default();
        report.add(Message::NextBitMissing, &span);
        return None;
    };
    let retired = retired(raw, next, report);
    let used = used(raw, next, &retired, report);
    check_accounted(next, &used, &retired, report);
    let bits = raw.scopes.iter().filter_map(|scope| u16::try_from(scope.bit.as_ref()?.value).ok()).collect();
    let retired = retired.keys().filter_map(|&bit| u16::try_from(bit).ok());
    Some(Pinned { bits, next: u16::try_from(next.value).ok()?, retired: sorted(retired) })
}

fn sorted(bits: impl Iterator<Item = u16>) -> Vec<u16> {
    let mut bits: Vec<u16> = bits.collect();
    bits.sort_unstable();
    bits
}

/// A retired bit is a bit below `next_bit`, listed once.
fn retired<'r>(raw: &'r raw::Catalog, next: &At<i64>, report: &mut Report<'_>) -> HashMap<i64, &'r At<i64>> {
    let mut retired = HashMap::new();
    let listed = raw.header.retired_bits.as_ref().map(|bits| bits.value.as_slice()).unwrap_or_default();
    for bit in listed {
        check_range(bit, next, report);
        if retired.insert(bit.value, bit).is_some() {
            report.add(Message::BitRetiredTwice { bit: bit.value }, &bit.span);
        }
    }
    retired
}

/// Every scope has a bit of its own, below `next_bit` and not retired.
fn used<'r>(
    raw: &'r raw::Catalog,
    next: &At<i64>,
    retired: &HashMap<i64, &At<i64>>,
    report: &mut Report<'_>,
) -> HashMap<i64, &'r Text> {
    let mut used: HashMap<i64, &Text> = HashMap::new();
    for scope in &raw.scopes {
        let name = &scope.name;
        let Some(bit) = &scope.bit else {
            report.add(Message::BitMissing { scope: name.value.clone(), next: next.value }, &name.span);
            continue;
        };
        check_range(bit, next, report);
        if let Some(place) = retired.get(&bit.value) {
            let message = Message::BitRetired { bit: bit.value, scope: name.value.clone() };
            report.add_related(message, &bit.span, "retired here", &place.span);
        }
        if let Some(first) = used.insert(bit.value, name) {
            let (first_name, second) = (first.value.clone(), name.value.clone());
            let message = Message::BitTaken { bit: bit.value, first: first_name, second };
            report.add_related(message, &bit.span, "the other one", &first.span);
        }
    }
    used
}

fn check_range(bit: &At<i64>, next: &At<i64>, report: &mut Report<'_>) {
    if !(0..65_535).contains(&bit.value) {
        report.add(Message::BitOutOfRange { bit: bit.value }, &bit.span);
    } else if bit.value >= next.value {
        report.add(Message::BitNotBelowNext { bit: bit.value, next: next.value }, &bit.span);
    }
}

/// Every bit below `next_bit` is used or retired: a bit that is neither was deleted, and its meaning with it.
fn check_accounted(
    next: &At<i64>,
    used: &HashMap<i64, &Text>,
    retired: &HashMap<i64, &At<i64>>,
    report: &mut Report<'_>,
) {
    if !(0..=65_535).contains(&next.value) {
        return report.add(Message::BitOutOfRange { bit: next.value }, &next.span);
    }
    for bit in (0..next.value).filter(|bit| !used.contains_key(bit) && !retired.contains_key(bit)) {
        report.add(Message::BitUnaccounted { bit, next: next.value }, &next.span);
    }
}
