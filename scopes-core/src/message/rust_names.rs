//! Rust names, derived from names of the catalog or written there.

use super::words::ticked;
use super::{Entry, Item, Row, topic};

topic! {
    /// Rust names, derived from names of the catalog or written there.
    RustNames {
        "invalid-path" IllegalPath { path: String, nearest: Option<String> },
        "name-of-many-parts" TooManySegments { name: String, count: usize, limit: usize },
        "no-rust-name" Nothing { name: String, segment: String },
        "rust-name-taken" Taken { first: String, second: String, item: Item },
        "rust-name-generated" Generated { name: String, item: Item },
        "entry-rust-name-taken" EntryTaken { entry: Entry, first: String, second: String, rust: String },
        "entry-rust-name-generated" EntryGenerated { entry: Entry, name: String },
        "entry-without-rust-name" EntryNothing { entry: Entry, name: String },
        "invalid-rust-alias" IllegalAlias { alias: String, nearest: Option<String> },
        "rust-alias-taken" AliasTaken { alias: String },
    }
}

impl RustNames {
    pub(super) fn row(&self) -> Row {
        match self {
            Self::IllegalPath { path, nearest } => {
                let row = Row::new(format!("{} is not a path for a scope", ticked(path)));
                match nearest {
                    Some(nearest) => row.did_you_mean(nearest),
                    None => row.help("write snake_case names joined by `::`, such as `units::publish`"),
                }
            }
            Self::TooManySegments { name, count, limit } => {
                Row::new(format!("{} has {count} parts; {limit} is the most", ticked(name)))
                    .help("each part but the last is a module in Rust: give it fewer parts, by a `path` of its own")
            }
            Self::Nothing { name, segment } if segment.is_empty() => {
                Row::new(format!("no Rust name can be derived from {}: nothing is left of it", ticked(name))).help(PATH)
            }
            Self::Nothing { name, segment } => {
                let (name, part) = (ticked(name), ticked(segment));
                let row =
                    Row::new(format!("no Rust name can be derived from {name}: nothing is left of its part {part}"));
                if segment == "*" {
                    row.help(
                        "a pattern stands in lists only; if tokens carry this very name, say how to call it in Rust: `path \
                         = \"module::name\"`",
                    )
                } else {
                    row.help(PATH)
                }
            }
            Self::Taken { first, second, item } => {
                Row::new(format!("{} and {} have the same Rust name: {item}", ticked(first), ticked(second)))
                    .help("give one of them another Rust name: `path = \"module::name\"`")
            }
            Self::Generated { name, item } => {
                Row::new(format!("the Rust name of {} is taken: `scopes!` generates {item} itself", ticked(name)))
                    .help("give it another Rust name: `path = \"module::name\"`")
            }
            Self::EntryTaken { entry, first, second, rust } => Row::new(format!(
                "{entry}s {} and {} have the same Rust name: {}",
                ticked(first),
                ticked(second),
                ticked(rust)
            ))
            .help("rename the newer one: code that names the older one would mean the other"),
            Self::EntryGenerated { entry, name } => Row::new(format!(
                "the Rust name of {entry} {} is taken: `scopes!` generates an `ALL` itself",
                ticked(name)
            ))
            .help(format!("rename the {entry}")),
            Self::EntryNothing { entry, name } => {
                Row::new(format!("no Rust name can be derived from {entry} {}", ticked(name)))
                    .help("use a name with a letter or a digit in it")
            }
            Self::IllegalAlias { alias, nearest } => {
                let row = Row::new(format!("{} cannot name a Rust module", ticked(alias)));
                match nearest {
                    Some(nearest) => row.did_you_mean(nearest),
                    None => row.help("write a snake_case name that is no keyword"),
                }
            }
            Self::AliasTaken { alias } => {
                Row::new(format!("the Rust name {} is taken", ticked(alias))).help("choose another name")
            }
        }
    }
}

const PATH: &str = "say how to call it in Rust: `path = \"module::name\"`";
