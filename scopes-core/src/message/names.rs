//! The names that a catalog declares.

use super::words::{a_or_an, chain_of, list_of, quoted, shown, some, spelled, ticked};
use super::{Entry, Hint, Row, topic};
use crate::keys::is_endpoint;

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
        "alias-of-unknown" AliasOfUnknown { alias: String, target: String, hint: Hint },
        "alias-with-pattern" AliasWithPattern { alias: String, target: String },
        "alias-circle" AliasCircle { aliases: Vec<String> },
        "alias-turned-around" AliasTurnedAround { alias: String, target: String },
        "repeated-separator" SeparatorTwice { name: String, meant: String },
        "scope-named-like-a-pattern" ScopeOrPattern { name: String, fitting: Vec<String>, more: usize },
        "alias-without-target" AliasWithoutTarget { alias: String },
    }
}

impl Names {
    pub(super) fn row(&self) -> Row {
        match self {
            Self::Empty { entry } => {
                Row::new(format!("the name of {} is empty", a_or_an(&entry.to_string()))).help("give it a name")
            }
            Self::IllegalScope { name, .. } if is_endpoint(name) => {
                Row::new(format!("{} is an endpoint, and no scope", ticked(name)))
                    .help("write it below the scope that it needs: `[scopes.\"…\".endpoints]`")
            }
            Self::IllegalScope { name, character, position } => Row::new(format!(
                "{} is not a scope name: {} at position {position}",
                ticked(name),
                spelled(*character)
            ))
            .help(match spaces_around(name) {
                Some(place) => format!("take the space {place} away"),
                None => {
                    "a name is visible ASCII, except space, quotation mark and backslash (RFC 6749 §3.3)".to_owned()
                }
            }),
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
                .help("remove the alias: a token with this name has the scope already"),
            Self::AliasOfAlias { alias, target, targets } => {
                let row =
                    Row::new(format!("alias {} points at {}, which is an alias too", ticked(alias), ticked(target)));
                row.help(format!("point it at what that one stands for: {}", quoted(targets)))
            }
            Self::AliasOfUnknown { alias, target, hint } => {
                let row = Row::new(format!(
                    "alias {} points at {}, which {}",
                    ticked(alias),
                    ticked(target),
                    hint.what_it_is()
                ));
                let row = row.lack();
                match hint {
                    Hint::Several(targets) => row.help(format!("write `to = {}`", list_of(targets))),
                    hint => hint.help(row, target, None),
                }
            }
            Self::AliasWithPattern { alias, target } => {
                Row::new(format!("alias {} points at {}, and takes no patterns", ticked(alias), ticked(target)))
                    .help("name the scopes one by one: `to = [\"…\", \"…\"]`")
            }
            Self::AliasCircle { aliases } if aliases.len() == 2 => {
                Row::new(format!("alias {} points at itself", ticked(&aliases[0])))
                    .help("point it at the scope that it stands for")
            }
            Self::AliasCircle { aliases } => {
                Row::new(format!("aliases point at each other in a circle: {}", chain_of(aliases, "points at")))
                    .help("point each at the scope that it stands for")
            }
            Self::AliasTurnedAround { alias, target } => {
                Row::new(format!("alias {} is a scope, and points at {}, which is none", ticked(alias), ticked(target)))
                    .help(format!("turn it around: `\"{}\" = {{ to = \"{}\" }}`", shown(target), shown(alias)))
            }
            Self::SeparatorTwice { name, meant } => Row::new(format!(
                "the parts of {} are separated by `::`, and those of other names by `:`",
                ticked(name)
            ))
            .help(format!("write {}: two colons stand between modules in Rust only", ticked(meant)))
            .lack(),
            Self::ScopeOrPattern { name, fitting, more } => {
                let (name, fitting) = (shown(name), some(fitting, *more));
                Row::new(format!(
                    "scope `{name}` reads as a pattern for {fitting}, and does not say whether it stands for them"
                ))
                .help(format!(
                    "write `implies = []` if it stands for itself alone, or `implies = [\"{name}\"]` if whoever holds it holds \
                     them too"
                ))
            }
            Self::AliasWithoutTarget { alias } => {
                Row::new(format!("alias {} points at no scope", ticked(alias))).help("name a scope in `to`").lack()
            }
        }
    }
}

/// Where the only space of a name stands that is nothing but one too many.
fn spaces_around(name: &str) -> Option<&'static str> {
    let is_plain =
        |rest: &str| !rest.is_empty() && rest.chars().all(|c| c.is_ascii_graphic() && !matches!(c, '"' | '\\'));
    match (name.strip_prefix(' '), name.strip_suffix(' ')) {
        (Some(rest), _) if is_plain(rest) => Some("at the beginning"),
        (_, Some(rest)) if is_plain(rest) => Some("at the end"),
        _ => None,
    }
}
