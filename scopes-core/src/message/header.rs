//! `[catalog]`, and the catalog as a whole.

use super::words::{shown, ticked};
use super::{Row, topic};

topic! {
    /// `[catalog]`, and the catalog as a whole.
    Header {
        "missing-catalog-name" NameMissing,
        "invalid-catalog-name" IllegalName { name: String, nearest: Option<String> },
        "invalid-separator" IllegalSeparator { separator: String },
        "prefix-of-nothing" PrefixOfNothing { prefix: String, nearest: Option<String> },
        "prefix-without-separator" PrefixStopsShort { prefix: String, whole: String },
        "separator-of-nothing" SeparatorOfNothing { separator: char, other: char, is_listed: bool, is_written: bool },
        "empty-catalog" EmptyCatalog,
        "too-many-scopes" TooManyScopes { count: usize, limit: usize },
    }
}

impl Header {
    pub(super) fn row(&self) -> Row {
        match self {
            Self::NameMissing => {
                Row::new("the catalog has no name").help("write `name = \"…\"` under `[catalog]`").lack()
            }
            Self::IllegalName { name, nearest } => {
                let row = Row::new(format!("{} cannot name a catalog", ticked(name)));
                match nearest {
                    Some(nearest) => row.did_you_mean(nearest),
                    None => row.help("use lower-case letters, digits, `_` and `-`, a letter first"),
                }
            }
            Self::IllegalSeparator { separator } => {
                Row::new(format!("{} cannot separate the parts of a scope name", ticked(separator))).help(
                    "use one visible character such as `:`, `.` or `/`, and neither a letter, a digit, `_` nor `*`",
                )
            }
            Self::PrefixOfNothing { prefix, nearest } => {
                let row = Row::new(format!("no scope name begins with the prefix {}", ticked(prefix))).lack();
                match nearest {
                    Some(nearest) => row.did_you_mean(nearest),
                    None => row.help("write the beginning that scope names share, or remove `prefix`"),
                }
            }
            Self::PrefixStopsShort { prefix, whole } => {
                Row::new(format!("the prefix {} ends before the separator that follows it", ticked(prefix)))
                    .help(format!("write {}", ticked(whole)))
                    .rewrite(whole)
            }
            Self::SeparatorOfNothing { separator, other, is_listed, is_written } => {
                let why = if *is_written { "" } else { ", which counts where `separator` is not written" };
                let row = Row::new(format!("no scope name has the separator `{separator}` in it{why}")).lack();
                if *is_listed {
                    row.help(format!("take `{separator}` out of the list"))
                } else {
                    let other = shown(&other.to_string());
                    row.help(format!(
                        "write `separator = \"{other}\"` under `[catalog]`; for names of one part, `separator = []`"
                    ))
                }
            }
            Self::EmptyCatalog => Row::new("the catalog declares no scope")
                .help("write one under `[scopes]`: `\"orders:read\" = \"Read orders.\"`")
                .lack(),
            Self::TooManyScopes { count, limit } => {
                Row::new(format!("the catalog declares {count} scopes and aliases; {limit} is the most"))
                    .help("split the catalog")
            }
        }
    }
}
