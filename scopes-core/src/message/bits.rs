//! `[bits]`: the numbers of scopes in compact tokens.

use super::words::{shown, ticked};
use super::{Row, topic};

topic! {
    /// `[bits]`: the numbers of scopes in compact tokens.
    Bits {
        "next-bit-without-bits" NextWithoutBits,
        "empty-bits" Empty { has_next: bool },
        "missing-next-bit" NextMissing { count: i64 },
        "wrong-next-bit" NextIsNotTheCount { next: i64, count: i64 },
        "bit-name-without-quotes" NameWithoutQuotes { name: String },
        "bit-out-of-range" OutOfRange { bit: i64 },
        "scope-without-bit" Missing { scope: String, way: Way },
        "bit-taken" Taken { bit: u16, first: String, second: String, newer: Option<String>, next: Option<i64>, gap: Option<u16> },
        "bit-gap" Gap { first: u16, last: u16 },
    }
}

/// How a scope without a number gets one.
#[derive(Debug)]
pub enum Way {
    /// It is new: it takes the next number.
    Next {
        /// That number.
        number: i64,
        /// What `next_bit` is then.
        next: i64,
    },
    /// A name that is no scope has one, and is spelled almost like it.
    Misspelt {
        /// That name.
        written: String,
        /// The number that the scope takes if that name is none of its own.
        number: i64,
    },
    /// Numbers are missing at the end: one of them is probably its own.
    Back,
    /// All numbers are given.
    Full,
}

/// What brings a line back that was deleted.
const PIN: &str = "`cargo scopes pin FILE --baseline-rev REV`";

impl Bits {
    pub(super) fn row(&self) -> Row {
        match self {
            Self::NextWithoutBits => Row::new("`next_bit` means nothing in a catalog without `[bits]`")
                .help(format!(
                    "if `[bits]` was deleted, {PIN} brings it back with its numbers; if there never was one, remove `next_bit`"
                ))
                .lack(),
            Self::Empty { has_next } => {
                let all = if *has_next { "`[bits]` and `next_bit`" } else { "it" };
                Row::new("`[bits]` has no numbers").help(format!(
                    "if its lines were deleted, {PIN} brings them back with their numbers; if it never had any, remove {all}"
                ))
            }
            Self::NextMissing { count } => Row::new("the catalog has `[bits]` but no `next_bit`")
                .help(format!("add `next_bit = {count}` to `[catalog]`, one more than the highest number"))
                .lack(),
            Self::NextIsNotTheCount { next, count } => {
                let row =
                    Row::new(format!("`next_bit` is {next}, but the highest number in `[bits]` is {}", count - 1));
                if next < count {
                    row.help(format!("set `next_bit = {count}`")).rewrite(count.to_string())
                } else {
                    row.help(format!(
                        "if a line was deleted at the end of `[bits]`, {PIN} brings it back with its number; if none was, set \
                         `next_bit = {count}`"
                    ))
                }
            }
            Self::NameWithoutQuotes { name } => Row::new(format!("{} in `[bits]` needs quotes", ticked(name)))
                .help(format!("write the name in quotes as a whole: `\"{}\" = …`", shown(name))),
            Self::OutOfRange { bit } => {
                Row::new(format!("`{bit}` cannot be a number in `[bits]`")).help("numbers are 0 to 65535")
            }
            Self::Missing { scope, way } => {
                let but = if matches!(way, Way::Full) { ", and none is left" } else { "" };
                let row = Row::new(format!("scope {} has no number in `[bits]`{but}", ticked(scope))).lack();
                let scope = shown(scope);
                match way {
                    Way::Next { number, next } => row.help(format!(
                        "if its line was deleted, {PIN} brings it back with its number; if the scope is new, add `\"{scope}\" = \
                         {number}` to `[bits]`, and set `next_bit = {next}` in `[catalog]`"
                    )),
                    Way::Back => row.help(format!(
                        "{PIN} brings its line back: by `next_bit` there were more numbers, and a number that was given once stays \
                         with its name"
                    )),
                    Way::Misspelt { written, number } => row.help(format!(
                        "if `{}` in `[bits]` is a misspelt `{scope}`, correct it there; if that name is retired, add \
                         `\"{scope}\" = {number}`, and set `next_bit = {}` in `[catalog]`",
                        shown(written),
                        number + 1
                    )),
                    Way::Full => row,
                }
            }
            Self::Taken { bit, first, second, newer, next, gap } => {
                let row = Row::new(format!(
                    "{} and {} have the same number {bit} in `[bits]`",
                    ticked(first),
                    ticked(second)
                ));
                let newer = newer.as_deref().map_or_else(|| "the one that was added last".to_owned(), ticked);
                match (next, gap) {
                    (_, Some(gap)) => row.help(format!(
                        "one of the two had the number {gap}, which no name has now: give it back to it"
                    )),
                    (Some(next), None) => row.help(format!(
                        "give {newer} the number {next}, and set `next_bit = {}` in `[catalog]`",
                        next + 1
                    )),
                    (None, None) => row.help(format!("give {newer} the number behind the highest one")),
                }
            }
            Self::Gap { first, last } if first == last => {
                Row::new(format!("no name has the number {first} in `[bits]`")).help(format!(
                    "if a line was deleted, {PIN} brings it back with its number; if no name ever had it, reserve it: \
                     `\"unused-{first}\" = {first}`"
                ))
            }
            Self::Gap { first, last } => {
                Row::new(format!("the numbers {first} to {last} in `[bits]` have no names")).help(format!(
                    "if lines were deleted, {PIN} brings them back with their numbers; if no names ever had them, reserve each: \
                     `\"unused-{first}\" = {first}` and so on"
                ))
            }
        }
    }
}
