//! `[bits]`: the numbers of scopes in compact tokens.

use super::words::{shown, ticked};
use super::{Row, topic};

topic! {
    /// `[bits]`: the numbers of scopes in compact tokens.
    Bits {
        "next-bit-without-bits" NextWithoutBits,
        "missing-next-bit" NextMissing { count: i64 },
        "wrong-next-bit" NextIsNotTheCount { next: i64, count: i64 },
        "bit-name-without-quotes" NameWithoutQuotes { name: String },
        "bit-out-of-range" OutOfRange { bit: i64 },
        "scope-without-bit" Missing { scope: String, free: Option<i64> },
        "bit-taken" Taken { bit: u16, first: String, second: String },
        "bit-gap" Gap { first: u16, last: u16 },
    }
}

impl Bits {
    pub(super) fn row(&self) -> Row {
        match self {
            Self::NextWithoutBits => Row::new("`next_bit` means nothing in a catalog without `[bits]`")
                .help("bring `[bits]` back with the numbers that it had; if there never was one, remove `next_bit`")
                .lack(),
            Self::NextMissing { count } => Row::new("the catalog has `[bits]` but no `next_bit`")
                .help(format!("add `next_bit = {count}` to `[catalog]`, one more than the highest number"))
                .lack(),
            Self::NextIsNotTheCount { next, count } => {
                let row = match count {
                    0 => Row::new(format!("`next_bit` is {next}, but `[bits]` has no numbers")),
                    count => {
                        Row::new(format!("`next_bit` is {next}, but the highest number in `[bits]` is {}", count - 1))
                    }
                };
                if next < count {
                    row.help(format!("set `next_bit = {count}`")).rewrite(count.to_string())
                } else {
                    row.help(format!(
                        "bring back what was removed from the end of `[bits]`, with the name that it had; if nothing was, \
                         set `next_bit = {count}`"
                    ))
                }
            }
            Self::NameWithoutQuotes { name } => Row::new(format!("{} in `[bits]` needs quotes", ticked(name)))
                .help(format!("write the name in quotes as a whole: `\"{}\" = …`", shown(name))),
            Self::OutOfRange { bit } => Row::new(format!("{bit} is not a bit")).help("bits are 0 to 65535"),
            Self::Missing { scope, free } => {
                let row = Row::new(format!("scope {} has no number in `[bits]`", ticked(scope))).lack();
                match free {
                    Some(free) => row.help(format!(
                        "add `\"{}\" = {free}` to `[bits]`, and set `next_bit = {}`",
                        shown(scope),
                        free + 1
                    )),
                    None => row.help("add it to `[bits]` with the number of `next_bit`, which then goes up by one"),
                }
            }
            Self::Taken { bit, first, second } => {
                Row::new(format!("{} and {} have the same bit {bit}", ticked(first), ticked(second)))
                    .help("give the newer one the number of `next_bit`, which then goes up by one")
            }
            Self::Gap { first, last } if first == last => Row::new(format!("no name has bit {first}")).help(
                "bring its line in `[bits]` back, with the name that it had; if none ever had it, give it to the newest \
                 name",
            ),
            Self::Gap { first, last } => Row::new(format!("no names have the bits {first} to {last}")).help(
                "bring their lines in `[bits]` back, with the names that they had; if none ever had them, give them to \
                 the newest names",
            ),
        }
    }
}
