//! Numbers that a catalog should have, and what it said of them before.

use super::words::{some, ticked};
use super::{Row, topic};
use crate::listed::Listed as _;

topic! {
    /// Numbers that a catalog should have, and what it said of them before.
    Pins {
        "not-pinned" NotPinned { lack: Lack },
        "number-changed" Changed { name: String, number: u16, other: Other },
    }
}

/// What a catalog lacks that [`pin`](crate::pin::pin) writes.
#[derive(Debug)]
pub enum Lack {
    /// It has no numbers at all.
    Bits,
    /// These names have none.
    Names(Vec<String>),
    /// The older version had these, whose lines are gone. Other names may have none.
    Gone(Vec<(String, u16)>, Vec<String>),
    /// `next_bit` is too low.
    Next(u32),
}

/// What stands in the place of a number that was given.
#[derive(Debug)]
pub enum Other {
    /// The name has this one now.
    Number(u16),
    /// This name has it now.
    Name(String),
}

/// How many names a sentence shows.
const SHOWN: usize = 4;

impl Pins {
    pub(super) fn row(&self) -> Row {
        match self {
            Self::NotPinned { lack } => Row::new(lack.sentence()).help(match lack {
                Lack::Gone(..) => {
                    "run `cargo scopes pin` with this catalog and the same `--baseline-rev`, and commit what it writes: without that, \
                     other names would get these numbers"
                }
                Lack::Bits => {
                    "if its tokens have the compact form, run `cargo scopes pin FILE`, and commit what it writes: a number stays with its \
                     name for ever; if they have not, this catalog needs no numbers, and is not to be pinned"
                }
                _ => "run `cargo scopes pin FILE`, and commit what it writes",
            }),
            Self::Changed { name, number, other: Other::Number(now) } => {
                Row::new(format!("{} has the number {now} in `[bits]`, and had {number} before", ticked(name)))
                    .help(format!("give it the number {number} again: tokens carry it"))
            }
            Self::Changed { name, number, other: Other::Name(now) } => {
                let (now, before) = (ticked(now), ticked(name));
                Row::new(format!("the number {number} is that of {now} in `[bits]`, and was that of {before} before"))
                    .help(format!(
                        "write `\"{name}\" = {number}` in its place, and run `cargo scopes pin` with the same `--baseline-rev`: {now} gets a \
                         number of its own"
                    ))
            }
        }
    }
}

impl Lack {
    fn sentence(&self) -> String {
        match self {
            Self::Bits => "the catalog has no numbers for its scopes".to_owned(),
            Self::Names(names) => without_number(names),
            Self::Gone(gone, new) => {
                let sentence = without_line(gone);
                if new.is_empty() { sentence } else { format!("{sentence}; {}", without_number(new)) }
            }
            Self::Next(next) => format!("`next_bit` is not {next}, the number behind the last one in `[bits]`"),
        }
    }
}

fn without_number(names: &[String]) -> String {
    match names {
        [name] => format!("{} has no number in `[bits]`", ticked(name)),
        names => {
            let shown = names.iter().take(SHOWN).cloned().listed();
            let more = names.len().saturating_sub(shown.len());
            format!("{} names have no number in `[bits]`: {}", names.len(), some(&shown, more))
        }
    }
}

fn without_line(gone: &[(String, u16)]) -> String {
    if let [(name, number)] = gone {
        return format!("{} had the number {number} before, and has no line in `[bits]` now", ticked(name));
    }
    let shown = gone.iter().take(SHOWN).map(|(name, number)| format!("{} ({number})", ticked(name))).listed();
    let more = match gone.len().saturating_sub(shown.len()) {
        0 => String::new(),
        more => format!(" and {more} more"),
    };
    format!("{} names had numbers before, and have no lines in `[bits]` now: {}{more}", gone.len(), shown.join(", "))
}
