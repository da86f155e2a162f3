//! What is wrong with numbers, where an older version of the catalog says what to do.

use std::collections::BTreeMap;

use super::words::{shown, ticked};
use super::{Bits, Row, Way};

/// A refusal of numbers with another remedy: what to look for in an older version was looked for.
#[derive(Debug)]
pub struct Compared {
    refusal: Bits,
    help: String,
}

/// The numbers of the older version by name, and the number behind the last one, of both versions.
pub(crate) struct Known<'b> {
    pub(crate) numbers: BTreeMap<&'b str, u16>,
    pub(crate) next: u32,
}

impl Compared {
    /// None where the older version does not help.
    pub(crate) fn of(refusal: &Bits, known: &Known<'_>) -> Option<Self> {
        let next = known.next;
        let (refusal, help) = match refusal {
            Bits::NextIsNotTheCount { next: written, count } if written >= count => (
                Bits::NextIsNotTheCount { next: *written, count: *count },
                format!(
                    "the older version has no number above {} either: set `next_bit = {next}`",
                    i64::from(next) - 1
                ),
            ),
            Bits::Missing { scope, way: Way::Back } => (
                Bits::Missing { scope: scope.clone(), way: Way::Back },
                format!(
                    "the older version has no number for it: set `next_bit = {next}`, and run `cargo scopes pin` again"
                ),
            ),
            Bits::Gap { first, last } if !known.numbers.values().any(|number| (first..=last).contains(&number)) => (
                Bits::Gap { first: *first, last: *last },
                format!(
                    "the older version has no name for {} either: reserve {}: `\"unused-{first}\" = {first}`{}",
                    if first == last { "it" } else { "them" },
                    if first == last { "it" } else { "each" },
                    if first == last { "" } else { " and so on" },
                ),
            ),
            Bits::Taken { bit, first, second, .. } => (
                Bits::Taken {
                    bit: *bit,
                    first: first.clone(),
                    second: second.clone(),
                    newer: None,
                    next: None,
                    gap: None,
                },
                of_taken(*bit, [first, second], known)?,
            ),
            _ => return None,
        };
        Some(Self { refusal, help })
    }

    pub(super) fn id(&self) -> &'static str {
        self.refusal.id()
    }

    pub(super) fn row(&self) -> Row {
        self.refusal.row().help(self.help.clone())
    }
}

/// Which of two names has the number of the other one.
fn of_taken(bit: u16, names: [&String; 2], known: &Known<'_>) -> Option<String> {
    let had = names.map(|name| known.numbers.get(name.as_str()).copied());
    let line = |name: &str, number: u16| format!("write `\"{}\" = {number}`", shown(name));
    match (names, had) {
        ([first, second], [Some(one), Some(other)]) if one != bit && other != bit => Some(format!(
            "{} had the number {one} and {} the number {other} before: {} and `\"{}\" = {other}`",
            ticked(first),
            ticked(second),
            line(first, one),
            shown(second)
        )),
        ([_, name], [_, Some(number)]) | ([name, _], [Some(number), _]) if number != bit => {
            Some(format!("{} had the number {number} before: {}", ticked(name), line(name, number)))
        }
        ([owner, other], [Some(_), None]) | ([other, owner], [None, Some(_)]) => Some(format!(
            "{} had it before: take the line of {} away, and `cargo scopes pin` with the same `--baseline-rev` gives it a number of its own",
            ticked(owner),
            ticked(other)
        )),
        _ => None,
    }
}
