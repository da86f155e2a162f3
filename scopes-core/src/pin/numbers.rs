//! Which name has which number.

use std::ops::Range;

use crate::catalog::{Bits, Catalog};
use crate::listed::Listed as _;
use crate::message::{self, Other, Way};
use crate::places::Places;
use crate::raw;
use crate::report::Report;

/// How many numbers there are.
const MOST: usize = 65_536;

/// Numbers with the names that have them.
pub(super) struct Numbers {
    by_number: Vec<Option<Line>>,
    by_name: Places,
    /// The lines that are new, in their order.
    pub(super) added: Vec<(String, u16)>,
    /// How many of them were there in the older version. They are the first.
    pub(super) restored: usize,
    /// What `next_bit` says.
    expected: usize,
}

/// A name, and where its number is written.
#[derive(Clone)]
struct Line {
    name: String,
    place: Range<usize>,
}

impl Numbers {
    /// The numbers as they are written, those that an older version had, and behind them one for each scope that has none.
    pub(super) fn new(raw: &raw::Catalog, before: &[(String, u16)], report: &mut Report<'_>) -> Self {
        let mut numbers =
            Self { by_number: Vec::new(), by_name: Places::default(), added: Vec::new(), restored: 0, expected: 0 };
        for numbered in raw.bits.iter().flat_map(|bits| &bits.numbers) {
            if let Ok(number) = u16::try_from(numbered.bit.value) {
                numbers.give(&numbered.name.value, number, &numbered.bit.span);
            }
        }
        match (&raw.header.next_bit, &raw.bits) {
            (Some(next), _) => numbers.expected = usize::try_from(next.value).unwrap_or_default(),
            (None, Some(bits)) if before.is_empty() => {
                report.add(message::Bits::NextMissing { count: i64::from(numbers.next()) }, &bits.span);
            }
            (None, _) => {}
        }
        numbers.restore(before, report);
        numbers.restored = numbers.added.len();
        if numbers.are_whole() {
            numbers.add_new(raw, report);
        }
        numbers
    }

    fn give(&mut self, name: &str, number: u16, place: &Range<usize>) {
        let position = usize::from(number);
        if self.by_number.len() <= position {
            self.by_number.resize(position + 1, None);
        }
        self.by_number[position] = Some(Line { name: name.to_owned(), place: place.clone() });
        self.by_name.insert(name, position);
    }

    fn add(&mut self, name: &str, number: u16) {
        self.give(name, number, &(0..0));
        self.added.push((name.to_owned(), number));
    }

    /// Every number that was given once stays with its name.
    fn restore(&mut self, before: &[(String, u16)], report: &mut Report<'_>) {
        for (name, number) in before {
            let (own, other) = (self.of(name), self.line(*number));
            let other = match (own, other) {
                (Some(own), _) if own == *number => continue,
                (Some(own), _) => Other::Number(own),
                (None, Some(other)) => Other::Name(other.name.clone()),
                (None, None) => {
                    self.add(name, *number);
                    continue;
                }
            };
            let place = self.line(own.unwrap_or(*number)).map(|line| line.place.clone()).unwrap_or_default();
            report.add(message::Pins::Changed { name: name.clone(), number: *number, other }, &place);
        }
    }

    fn line(&self, number: u16) -> Option<&Line> {
        self.by_number.get(usize::from(number))?.as_ref()
    }

    fn add_new(&mut self, raw: &raw::Catalog, report: &mut Report<'_>) {
        for scope in raw.scopes.iter().filter(|scope| self.by_name.get(&scope.name.value).is_none()).listed() {
            match u16::try_from(self.by_number.len()) {
                Ok(number) => self.add(&scope.name.value, number),
                Err(_) => {
                    report.add(
                        message::Bits::Missing { scope: scope.name.value.clone(), way: Way::Full },
                        &scope.name.span,
                    );
                }
            }
        }
    }

    /// Whether no number was lost: each has a name, and there are no fewer than there were.
    pub(super) fn are_whole(&self) -> bool {
        self.expected <= self.by_number.len() && self.by_number.iter().all(Option::is_some)
    }

    pub(super) fn of(&self, name: &str) -> Option<u16> {
        self.by_name.get(name).and_then(|number| u16::try_from(number).ok())
    }

    /// The number behind the last one.
    pub(super) fn next(&self) -> u32 {
        u32::try_from(self.by_number.len().min(MOST)).unwrap_or_default()
    }

    /// The names that are neither scopes nor aliases, by number.
    pub(super) fn retired(&self, catalog: &Catalog) -> Vec<(String, u16)> {
        let mut declared = Places::of(&mut catalog.scopes.iter().map(|scope| scope.name.as_str()));
        for alias in &catalog.aliases {
            declared.add(&alias.name);
        }
        let all = (0..=u16::MAX)
            .zip(&self.by_number)
            .filter_map(|(number, line)| Some((line.as_ref()?.name.clone(), number)));
        all.filter(|(name, _)| !declared.has(name)).listed()
    }
}

/// The names of a catalog that have numbers, by number.
pub(super) fn named(catalog: &Catalog, bits: &Bits) -> Vec<(String, u16)> {
    let scopes = catalog.scopes.iter().zip(&bits.scopes).map(|(scope, number)| (scope.name.clone(), *number));
    let aliases = catalog.aliases.iter().zip(&bits.aliases);
    let aliases = aliases.filter_map(|(alias, number)| Some((alias.name.clone(), (*number)?)));
    let mut all = scopes.chain(aliases).chain(bits.retired.iter().cloned()).listed();
    all.sort_by_key(|(_, number)| *number);
    all
}
