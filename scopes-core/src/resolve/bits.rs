//! `[bits]`: numbers in compact tokens, which never change their meaning.

use super::declared::check_scope_name;
use super::free_bits::{Free, Ways};
use crate::catalog::Bits;
use crate::listed::Listed as _;
use crate::message::{self, Entry};
use crate::places::Places;
use crate::raw::{self, Numbered};
use crate::report::Report;

pub(super) fn resolve(raw: &raw::Catalog, report: &mut Report<'_>) -> Option<Bits> {
    let Some(bits) = &raw.bits else {
        check_not_expected(raw, report);
        return None;
    };
    if bits.numbers.is_empty() && bits.is_whole {
        report.add(message::Bits::Empty { has_next: raw.header.next_bit.is_some() }, &bits.span);
        return None;
    }
    let errors_before = report.count();
    check_retired(raw, bits, report);
    let numbers = Numbers::new(raw, bits, raw.header.next_bit.as_ref().map(|next| next.value), report);
    // A number that is wrong leaves a gap where it should be.
    let is_sound = bits.is_whole && report.count() == errors_before;
    if is_sound {
        numbers.check_gaps(report);
    }
    // Which number a scope lacks, and how many there are, is certain where the others are right.
    let is_sound = is_sound && report.count() == errors_before;
    if is_sound && !numbers.check_every_scope(raw, report) {
        numbers.check_next(raw, report);
    }
    Some(numbers.of(raw))
}

/// Without `[bits]` there is no next one.
fn check_not_expected(raw: &raw::Catalog, report: &mut Report<'_>) {
    if let Some(next) = &raw.header.next_bit {
        report.add_lack(message::Bits::NextWithoutBits, &next.span, raw.header.is_whole);
    }
}

pub(super) const MOST_BITS: i64 = 65_536;

/// The numbers of a catalog, each with the name that has it.
struct Numbers<'r> {
    by_number: Vec<Option<&'r Numbered>>,
    /// The line of each name. Its number may have been refused.
    by_name: Places,
    lines: &'r [Numbered],
}

impl<'r> Numbers<'r> {
    /// A number is an integer from 0 to 65,535, and no other name has it.
    fn new(raw: &raw::Catalog, bits: &'r raw::Bits, next: Option<i64>, report: &mut Report<'_>) -> Self {
        let mut numbers = Self { by_number: Vec::new(), by_name: Places::default(), lines: &bits.numbers };
        let mut free = Free::new(bits, next);
        let is_declared = declared(raw);
        for (line, numbered) in bits.numbers.iter().enumerate() {
            numbers.by_name.insert(&numbered.name.value, line);
            let Ok(bit) = u16::try_from(numbered.bit.value) else {
                report.add(message::Bits::OutOfRange { bit: numbered.bit.value }, &numbered.bit.span);
                continue;
            };
            let place = usize::from(bit);
            if numbers.by_number.len() <= place {
                numbers.by_number.resize(place + 1, None);
            }
            if let Some(first) = numbers.by_number[place] {
                let message = free.instead_of(bit, &first.name.value, &numbered.name.value, &is_declared);
                report.add_related(message, &numbered.bit.span, "the other one", &first.bit.span);
            } else {
                numbers.by_number[place] = Some(numbered);
            }
        }
        numbers
    }

    /// One more than the highest number.
    fn end(&self) -> i64 {
        i64::try_from(self.by_number.len()).unwrap_or(MOST_BITS)
    }

    /// Every number below another one has a name: one that has none was deleted, and its meaning with it.
    fn check_gaps(&self, report: &mut Report<'_>) {
        let mut next = 0;
        for (bit, numbered) in self.by_number() {
            if bit > next {
                report.add(message::Bits::Gap { first: next, last: bit - 1 }, &numbered.bit.span);
            }
            next = bit.saturating_add(1);
        }
    }

    /// `next_bit` is the count of numbers, so that none is deleted at the end without being missed. With a gap it may count
    /// the lines that are there.
    fn check_next(&self, raw: &raw::Catalog, report: &mut Report<'_>) {
        let Some(next) = &raw.header.next_bit else {
            let span = raw.bits.as_ref().map(|bits| bits.span.clone()).unwrap_or_default();
            return report.add_lack(message::Bits::NextMissing { count: self.end() }, &span, raw.header.is_whole);
        };
        let lines = i64::try_from(self.lines.len()).unwrap_or(MOST_BITS);
        if next.value != self.end() && (self.end() == lines || next.value != lines) {
            report.add(message::Bits::NextIsNotTheCount { next: next.value, count: self.end() }, &next.span);
        }
    }

    /// Every scope has a number. Whether one has none: then `next_bit` is wrong for that reason, and is set with it.
    fn check_every_scope(&self, raw: &raw::Catalog, report: &mut Report<'_>) -> bool {
        let missing: Vec<_> = raw.scopes.iter().filter(|scope| !self.has(&scope.name.value)).listed();
        let next = raw.header.next_bit.as_ref().map_or(self.end(), |next| next.value);
        let ways = Ways::new(self.end(), missing.len(), next, self.retired_to_compare(raw));
        for (number, scope) in (self.end()..).zip(&missing) {
            let way = ways.of(&scope.name.value, number);
            report.add(message::Bits::Missing { scope: scope.name.value.clone(), way }, &scope.name.span);
        }
        !missing.is_empty()
    }

    /// The names with a number that are no scopes: one of them may be a misspelt one. Empty if there are too many to compare.
    fn retired_to_compare(&self, raw: &raw::Catalog) -> Vec<&'r str> {
        if raw.scopes.len() > MOST_COMPARED || self.by_name.count() > MOST_COMPARED {
            return Vec::new();
        }
        let is_declared = declared(raw);
        let names = self.by_number().map(|(_, numbered)| numbered.name.value.as_str());
        names.filter(|name| !is_declared.has(name)).listed()
    }

    /// The numbers that have a name, ascending.
    fn by_number(&self) -> impl Iterator<Item = (u16, &'r Numbered)> {
        (0..=u16::MAX).zip(&self.by_number).filter_map(|(bit, numbered)| Some((bit, (*numbered)?)))
    }

    fn has(&self, name: &str) -> bool {
        self.by_name.has(name)
    }

    fn of(&self, raw: &raw::Catalog) -> Bits {
        let of = |name: &str| u16::try_from(self.lines[self.by_name.get(name)?].bit.value).ok();
        let is_declared = declared(raw);
        let retired = self.by_number().filter(|(_, numbered)| !is_declared.has(&numbered.name.value));
        Bits {
            scopes: raw.scopes.iter().map(|scope| of(&scope.name.value).unwrap_or_default()).listed(),
            aliases: raw.aliases.iter().map(|alias| of(&alias.name.value)).listed(),
            retired: retired.map(|(bit, numbered)| (numbered.name.value.clone(), bit)).listed(),
            next: u32::try_from(self.end()).unwrap_or_default(),
        }
    }
}

/// How many names with a number are compared with one that has none.
const MOST_COMPARED: usize = 1000;

/// A name that is retired was the name of a scope once. `next_bit` is the key of `[catalog]` that landed here.
fn check_retired(raw: &raw::Catalog, bits: &raw::Bits, report: &mut Report<'_>) {
    let declared = declared(raw);
    for numbered in bits.numbers.iter().filter(|numbered| !declared.has(&numbered.name.value)) {
        if numbered.name.value == NEXT_BIT {
            let message = message::Keys::OfHeaderElsewhere { key: NEXT_BIT.to_owned(), table: "bits", misspelt: None };
            report.add(message, &numbered.name.span);
        } else {
            check_scope_name(Entry::Scope, &numbered.name, report);
        }
    }
}

const NEXT_BIT: &str = "next_bit";

/// The names of scopes and aliases.
fn declared(raw: &raw::Catalog) -> Places {
    let mut declared = Places::of(&mut raw.scopes.iter().map(|scope| scope.name.value.as_str()));
    for alias in &raw.aliases {
        declared.add(&alias.name.value);
    }
    declared
}
