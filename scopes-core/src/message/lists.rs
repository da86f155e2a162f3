//! Lists of scopes: names, patterns, and what scopes imply.

use super::words::{chain_of, in_quotes, joined, quoted, shown, some, ticked};
use super::{Entry, List, Purpose, Row, topic};

topic! {
    /// Lists of scopes: names, patterns, and what scopes imply.
    Lists {
        "unknown-scope" UnknownScope {
            list: List,
            name: String,
            hint: Hint,
        },
        "star-inside-a-part" StarInside { list: List, text: String, whole: Option<String> },
        "covered-entry" Covered { list: List, entry: String, pattern: Option<String>, purpose: Purpose },
        "name-or-part" NameOrPart { list: List, text: String, pattern: String, fitting: Vec<String>, more: usize },
        "name-or-expression" NameOrExpression { list: List, text: String },
        "alias-in-list" Alias { list: List, alias: String, targets: Vec<String> },
        "negated-entry" Negated { list: List, entry: String, purpose: Purpose },
        "repeated-entry" EntryTwice { list: List, entry: String },
        "name-or-pattern" NameOrPattern { key: &'static str },
        "ambiguous-entry" Ambiguous { list: List, text: String, is_alias: bool, fitting: Vec<String>, more: usize },
        "pattern-without-star" PatternWithoutStar { list: List, pattern: String },
        "pattern-of-itself" PatternOfItself { list: List, pattern: String },
        "pattern-without-match" PatternWithoutMatch { list: List, pattern: String, nearest: Option<String> },
        "pattern-among-names" PatternAmongNames { list: List, pattern: String },
        "implication-cycle" ImplicationCycle { scopes: Vec<String> },
        "too-many-implications" TooManyImplications { limit: usize },
        "too-many-named-implications" TooManyNamedImplications { limit: usize },
    }
}

impl Lists {
    pub(super) fn row(&self) -> Row {
        match self {
            Self::UnknownScope { list, name, hint } => {
                let row = Row::new(format!("{list} names {}, which {}", ticked(name), hint.what_it_is())).lack();
                hint.help(row, name, Some(list))
            }
            Self::StarInside { list, text, whole } => {
                let row =
                    Row::new(format!("{list} names {}, where `*` is only a piece of a part", ticked(text))).lack();
                match whole {
                    Some(whole) => row.help(format!("write {}: `*` stands for one or more whole parts", ticked(whole))),
                    None => row.help(STAR),
                }
            }
            Self::Covered { list, entry, pattern, purpose } => {
                let pattern = pattern.as_deref().map_or_else(|| "one of its patterns".to_owned(), ticked);
                let row = Row::new(format!("{list} names {}, which {pattern} fits already", ticked(entry)));
                row.help(match purpose {
                    Purpose::Keeps => "take the pattern away if no other scope is meant, or else this name",
                    Purpose::Names => "take it away, or the pattern if no other scope is meant",
                    Purpose::Restricts => "take it away: the pattern says it",
                })
            }
            Self::NameOrPart { list, text, pattern, fitting, more } => {
                Row::new(format!("{list} names {}, which is a scope, and the last part of other names", ticked(text)))
                    .help(format!(
                        "write `{{ name = \"{}\" }}` for this scope alone, or `{{ pattern = \"{}\" }}` for {}",
                        shown(text),
                        shown(pattern),
                        some(fitting, *more)
                    ))
            }
            Self::NameOrExpression { list, text } => Row::new(format!(
                "{list} names {}, which is a scope, and reads as an expression",
                ticked(text)
            ))
            .help(format!(
                "write `{{ name = \"{}\" }}` for the scope of this very name; if several are meant, name each of them",
                shown(text)
            )),
            Self::Alias { list, alias, targets } => {
                let row = Row::new(format!("{list} names {}, which is an alias", ticked(alias)))
                    .help(format!("name what it stands for: {}", quoted(targets)));
                if let [one] = targets.as_slice() { row.rewrite(one) } else { row }
            }
            Self::Negated { list, entry, purpose } => {
                Row::new(format!("{list} has {} in it, but nothing can be taken out of a list", ticked(entry)))
                    .help(instead_of_negation(list, *purpose))
            }
            Self::EntryTwice { list, entry } => {
                Row::new(format!("{list} names {} twice", ticked(entry))).help("name it once")
            }
            Self::NameOrPattern { key } => {
                Row::new(format!("an entry of `{key}` must have `name` or `pattern`, one of the two"))
                    .help("write `{ name = \"…\" }` for one scope, or `{ pattern = \"…\" }` for all that fit")
            }
            Self::Ambiguous { list, text, is_alias, fitting, more } => {
                ambiguous(list, text, *is_alias, &some(fitting, *more))
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
            Self::PatternWithoutMatch { list, pattern, nearest } => {
                let row = Row::new(format!("{list} names {}, which matches no scope", ticked(pattern))).lack();
                match nearest {
                    Some(nearest) => row.did_you_mean(nearest),
                    None => row.help(
                        "if the scopes that it was for are gone, take it away; if not, name what is there: `*` stands for whole \
                         parts of a name, and its other parts for themselves",
                    ),
                }
            }
            Self::PatternAmongNames { list, pattern } => {
                Row::new(format!("{list} has {} in it, and takes no patterns", ticked(pattern)))
                    .help("name the scopes one by one")
            }
            Self::ImplicationCycle { scopes } => cycle(scopes),
            Self::TooManyImplications { limit } => {
                Row::new(format!("the implications of the catalog fill more than {limit} entries"))
                    .help("declare scopes that are implied together next to one another: those in a row take one entry")
            }
            Self::TooManyNamedImplications { limit } => {
                Row::new(format!("scope by scope, the names in `implies` lead to more than {limit} others"))
                    .help("let scopes name fewer others, or fewer that name others in turn")
            }
        }
    }
}

fn cycle(scopes: &[String]) -> Row {
    match scopes {
        [own, _] => Row::new(format!("{} implies itself", ticked(own))).help("take it out of its list"),
        _ => Row::new(format!("scopes imply each other in a circle: {}", chain_of(scopes, "implies")))
            .help("take the one away that leads from a narrower scope to a wider one"),
    }
}

fn ambiguous(list: &List, text: &str, is_alias: bool, others: &str) -> Row {
    let text = shown(text);
    let (what, help) = if is_alias {
        ("an alias", format!("for {others} write `{{ pattern = \"{text}\" }}`; an alias stands in no list"))
    } else {
        let help = format!(
            "write `{{ name = \"{text}\" }}` for this scope alone, or `{{ pattern = \"{text}\" }}` for {others} too"
        );
        ("a scope", help)
    };
    Row::new(format!("{list} names `{text}`, which is {what}, and a pattern that fits other scopes")).help(help)
}

const STAR: &str = "name each scope that is meant: `*` stands for whole parts of names only";

/// What to write where an entry was meant to be taken out of a list.
fn instead_of_negation(list: &List, purpose: Purpose) -> &'static str {
    match (list, purpose) {
        (List::KeyOf("any_of", ..), _) => "name the scopes that are needed: nobody is refused for having more",
        (_, Purpose::Names) => "list the scopes that belong to it, and no others",
        (_, Purpose::Keeps) => {
            "list all that it keeps; for all scopes but a few write `drops` in the place of `keeps`, with those few"
        }
        (_, Purpose::Restricts) => "list all that it is meant for, without the others",
    }
}

/// What was probably meant by a name that is not there.
#[derive(Debug)]
pub enum Hint {
    /// This name.
    DidYouMean(String),
    /// Several names in one text.
    Several(Vec<String>),
    /// Several, by an expression over names.
    Expression,
    /// Those that fit a pattern.
    Pattern(String, AtHand),
    /// A name that is still to be declared.
    Declare(AtHand),
    /// The text is empty.
    Empty,
    /// The name of something that has scopes, and is none.
    Entry(Entry),
    /// Not known, and declaring it would not help.
    Unknown(AtHand),
}

/// What the catalog has under the first part of a name. It informs: a scope of another resource, or one that grants the
/// opposite, is never a proposal.
#[derive(Debug, Default)]
pub struct AtHand {
    /// The first part of the name.
    pub part: String,
    /// The scopes that begin with it, as many as a message names.
    pub scopes: Vec<String>,
    /// How many more there are.
    pub more: usize,
}

impl AtHand {
    /// The list of what there is follows the remedy.
    fn behind(&self, remedy: &str) -> String {
        if self.scopes.is_empty() {
            remedy.to_owned()
        } else {
            format!("{remedy}; {} has: {}", ticked(&self.part), some(&self.scopes, self.more))
        }
    }
}

/// What to do with the name of a scope that was removed. A list of `any_of` from which it is taken would ask for less.
fn if_removed(list: &List) -> &'static str {
    match list {
        List::KeyOf("any_of", ..) => "if the scope was removed, take the whole list with it out of `any_of`; if not, ",
        _ => "if the scope was removed, take it out here too; if not, ",
    }
}

const ONE_THAT_IS_THERE: &str = "name a scope that is there";

impl Hint {
    /// What the name is that is no scope: `which …`.
    pub(super) fn what_it_is(&self) -> String {
        match self {
            Self::Entry(Entry::Actor) => "is an actor and no scope".to_owned(),
            Self::Entry(entry) => format!("is a {entry} and no scope"),
            _ => "the catalog does not declare".to_owned(),
        }
    }

    /// What to do with a name that is not there. `list` is where it stands, if it is in a list.
    pub(super) fn help(&self, row: Row, name: &str, list: Option<&List>) -> Row {
        let removed = list.map_or("", if_removed);
        match self {
            Self::DidYouMean(nearest) => row.did_you_mean(nearest),
            Self::Several(names) => {
                row.help(format!("put each name in quotes of its own: {}", joined(names, in_quotes, ", ")))
            }
            Self::Expression => row.help("name each scope that is meant: there are no expressions over names but `*`"),
            Self::Pattern(pattern, at_hand) => {
                let remedy = format!("for all that fit write `{{ pattern = \"{}\" }}`", shown(pattern));
                row.help(at_hand.behind(&format!("{ONE_THAT_IS_THERE}, or {remedy}")))
            }
            Self::Declare(at_hand) => {
                let remedy = format!("declare {} in `[scopes]`, or {ONE_THAT_IS_THERE}", ticked(name));
                row.help(at_hand.behind(&format!("{removed}{remedy}")))
            }
            Self::Empty => row.help("name a scope, or take it away"),
            Self::Entry(_) => row.help("name each scope that is meant in its place"),
            Self::Unknown(at_hand) => row.help(at_hand.behind(&format!("{removed}{ONE_THAT_IS_THERE}"))),
        }
    }
}
