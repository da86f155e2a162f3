//! The names that a catalog declares.

use super::words::{a_or_an, quoted, spelled, ticked};
use super::{Entry, Row, topic};

topic! {
    /// The names that a catalog declares.
    Names {
        "empty-name" Empty { entry: Entry },
        "invalid-scope-name" IllegalScope { name: String, character: char, position: usize },
        "invalid-name" Illegal { entry: Entry, name: String },
        "unknown-resource" UnknownResource { name: String, nearest: Option<String> },
        "deprecated-without-advice" DeprecatedWithoutAdvice { entry: Entry, name: String },
        "alias-is-scope" AliasIsScope { name: String },
        "alias-of-alias" AliasOfAlias { alias: String, target: String, targets: Vec<String> },
        "alias-of-unknown" AliasOfUnknown { alias: String, target: String, nearest: Option<String>, may_declare: bool },
        "alias-without-target" AliasWithoutTarget { alias: String },
    }
}

impl Names {
    pub(super) fn row(&self) -> Row {
        match self {
            Self::Empty { entry } => {
                Row::new(format!("the name of {} is empty", a_or_an(&entry.to_string()))).help("give it a name")
            }
            Self::IllegalScope { name, character, position } => Row::new(format!(
                "{} is not a scope name: {} at position {position}",
                ticked(name),
                spelled(*character)
            ))
            .help("visible ASCII without space, quotation mark and backslash may stand in a name (RFC 6749 §3.3)"),
            Self::Illegal { entry, name } => {
                Row::new(format!("{} cannot name {}", ticked(name), a_or_an(&entry.to_string())))
                    .help("letters, digits and other visible ASCII may stand in it, and no space")
            }
            Self::UnknownResource { name, nearest } => {
                let row = Row::new(format!("no scope belongs to a resource {}", ticked(name))).lack();
                match nearest {
                    Some(nearest) => row.did_you_mean(nearest),
                    None => row.help("a resource is what stands before the first separator in the names of its scopes"),
                }
            }
            Self::DeprecatedWithoutAdvice { entry, name } => {
                Row::new(format!("{entry} {} is deprecated, and does not say what to use instead", ticked(name)))
                    .help("write it: `deprecated = \"use …\"`")
            }
            Self::AliasIsScope { name } => Row::new(format!("{} is declared as a scope and as an alias", ticked(name)))
                .help("remove one of the two: an alias is a second name of another scope"),
            Self::AliasOfAlias { alias, target, targets } => {
                let row =
                    Row::new(format!("alias {} points at {}, which is an alias too", ticked(alias), ticked(target)));
                match targets.as_slice() {
                    [] => row.help("point it at the scope itself"),
                    targets => row.help(format!("point it at what that one stands for: {}", quoted(targets))),
                }
            }
            Self::AliasOfUnknown { alias, target, nearest, may_declare } => {
                let (alias, name) = (ticked(alias), ticked(target));
                let row = Row::new(format!("alias {alias} points at {name}, which the catalog does not declare"));
                let row = row.lack();
                match nearest {
                    Some(nearest) => row.did_you_mean(nearest),
                    None if target.contains('*') => row.help("name the scopes one by one: an alias takes no patterns"),
                    None if *may_declare => {
                        row.help(format!("declare {name} in `[scopes]`, or name a scope that is there"))
                    }
                    None => row.help("name a scope that is there"),
                }
            }
            Self::AliasWithoutTarget { alias } => {
                Row::new(format!("alias {} points at no scope", ticked(alias))).help("name a scope in `to`").lack()
            }
        }
    }
}
