//! Lists of scopes: names, patterns, and what scopes imply.

use super::words::{chain, quoted, shown, some, ticked};
use super::{List, Purpose, Row, topic};

topic! {
    /// Lists of scopes: names, patterns, and what scopes imply.
    Lists {
        "unknown-scope" UnknownScope {
            list: List,
            name: String,
            nearest: Option<String>,
            pattern: Option<String>,
            may_declare: bool,
        },
        "alias-in-list" Alias { list: List, alias: String, targets: Vec<String> },
        "negated-entry" Negated { list: List, entry: String, purpose: Purpose },
        "repeated-entry" EntryTwice { list: List, entry: String },
        "name-or-pattern" NameOrPattern { key: &'static str },
        "ambiguous-entry" Ambiguous { list: List, text: String, is_alias: bool, fitting: Vec<String>, more: usize },
        "pattern-without-star" PatternWithoutStar { list: List, pattern: String },
        "pattern-of-itself" PatternOfItself { list: List, pattern: String },
        "pattern-without-match" PatternWithoutMatch { list: List, pattern: String },
        "pattern-among-names" PatternAmongNames { list: List, pattern: String },
        "implication-cycle" ImplicationCycle { scopes: Vec<String> },
        "too-many-implications" TooManyImplications { limit: usize },
        "too-many-named-implications" TooManyNamedImplications { limit: usize },
    }
}

impl Lists {
    pub(super) fn row(&self) -> Row {
        match self {
            Self::UnknownScope { list, name, nearest, pattern, may_declare } => {
                let row = Row::new(format!("{list} names {}, which the catalog does not declare", ticked(name))).lack();
                match (nearest, pattern) {
                    (Some(nearest), _) => row.did_you_mean(nearest),
                    _ if name.is_empty() => row.help("name a scope, or take it away"),
                    (None, Some(pattern)) => row.help(format!(
                        "name a scope that is there; for all that fit write `{{ pattern = \"{}\" }}`",
                        shown(pattern)
                    )),
                    _ if name.contains('*') => row.help(STAR),
                    _ if *may_declare => {
                        row.help(format!("declare {} in `[scopes]`, or name a scope that is there", ticked(name)))
                    }
                    _ => row.help("name a scope that is there"),
                }
            }
            Self::Alias { list, alias, targets } => {
                let row = Row::new(format!("{list} names {}, which is an alias", ticked(alias)));
                match targets.as_slice() {
                    [] => row.help("name the scopes themselves"),
                    [one] => row.help(format!("name what it stands for: {}", ticked(one))).rewrite(one),
                    targets => row.help(format!("name what it stands for: {}", quoted(targets))),
                }
            }
            Self::Negated { list, entry, purpose } => {
                Row::new(format!("{list} has {} in it, but nothing can be taken out of a list", ticked(entry)))
                    .help(instead_of_negation(*purpose))
            }
            Self::EntryTwice { list, entry } => {
                Row::new(format!("{list} names {} twice", ticked(entry))).help("name it once")
            }
            Self::NameOrPattern { key } => {
                Row::new(format!("an entry of `{key}` must have `name` or `pattern`, one of the two"))
                    .help("write `{ name = \"…\" }` for one scope, or `{ pattern = \"…\" }` for all that fit")
            }
            Self::Ambiguous { list, text, is_alias, fitting, more } => {
                let (text, others) = (ticked(text), some(fitting, *more));
                let inner = text.trim_matches('`');
                if *is_alias {
                    Row::new(format!("{list} names {text}, which is an alias, and a pattern that fits other scopes"))
                        .help(format!("for {others} write `{{ pattern = \"{inner}\" }}`; an alias stands in no list"))
                } else {
                    Row::new(format!("{list} names {text}, which is a scope, and a pattern that fits other scopes")).help(
                        format!(
                            "write `{{ name = \"{inner}\" }}` for this scope alone, or `{{ pattern = \"{inner}\" }}` for \
                             {others} too"
                        ),
                    )
                }
            }
            Self::PatternWithoutStar { list, pattern } => {
                let row =
                    Row::new(format!("{list} has the pattern {}, which has no part that is `*`", ticked(pattern)));
                if pattern.contains('*') {
                    row.help(STAR)
                } else {
                    row.help(format!("for one scope write `{{ name = \"{}\" }}`", shown(pattern)))
                }
            }
            Self::PatternOfItself { list, pattern } => {
                Row::new(format!("{list} names {}, which matches no other scope", ticked(pattern)))
                    .help("take it away: whoever holds a scope needs no implication of it")
            }
            Self::PatternWithoutMatch { list, pattern } => {
                Row::new(format!("{list} names {}, which matches no scope", ticked(pattern)))
                    .help("`*` stands for one or more whole parts, and the rest is compared with the whole name")
                    .lack()
            }
            Self::PatternAmongNames { list, pattern } => {
                Row::new(format!("{list} has {} in it, and takes no patterns", ticked(pattern)))
                    .help("name the scopes one by one")
            }
            Self::ImplicationCycle { scopes } => {
                Row::new(format!("scopes imply each other in a circle: {}", chain(scopes)))
                    .help("take one of these implications away")
            }
            Self::TooManyImplications { limit } => {
                Row::new(format!("the implications of the catalog fill more than {limit} entries"))
                    .help("declare scopes that are implied together one after the other")
            }
            Self::TooManyNamedImplications { limit } => {
                Row::new(format!("scope by scope, the names in `implies` lead to more than {limit} others"))
                    .help("let scopes name fewer others, or fewer that name others in turn")
            }
        }
    }
}

const STAR: &str = "`*` stands for one or more whole parts of a name, such as in `orders:*`";

/// What to write where an entry was meant to be taken out of a list.
fn instead_of_negation(purpose: Purpose) -> &'static str {
    match purpose {
        Purpose::Names => "list the scopes that belong to it, and no others",
        Purpose::Keeps => "list all that it keeps, or write `drops` with what it loses",
        Purpose::Restricts => "list all that it is meant for, without the others",
    }
}
