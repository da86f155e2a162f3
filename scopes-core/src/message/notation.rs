//! Requirements as other languages, other frameworks and catalogs write them.

use super::words::{shown, ticked};
use super::{Row, topic};
use crate::listed::Listed as _;
use crate::nearest::nearest;
use crate::rust_name::paths_in_text;

topic! {
    /// Requirements as other languages, other frameworks and catalogs write them.
    Notation {
        "no-not" NoNot { word: String },
        "unknown-combinator" UnknownCombinator { name: String, members: Vec<String>, is_module: bool, is_in_any: bool },
        "combinator-as-macro" CombinatorAsMacro { name: String },
        "combinator-without-parentheses" CombinatorWithoutParentheses { name: String, paths: Vec<String> },
        "list-without-combinator" ListWithoutCombinator,
        "operator-between-scopes" Operator { operator: String, means_any: bool, paths: Vec<String> },
        "role-in-requirement" Role { written: String },
        "scopes-behind-word" ScopesBehindWord { written: String, paths: Vec<String>, is_any: bool, is_in_any: bool },
        "scopes-behind-equals" ScopesBehindEquals { paths: Vec<String> },
        "scope-as-text" ScopeAsText { text: String, is_in_any: bool },
        "wrong-path-separator" WrongSeparator { separator: char, path: String },
        "paths-in-braces" PathsInBraces { paths: Vec<String> },
        "star-for-scopes" Star,
        "unfinished-path" UnfinishedPath,
        "scope-with-arguments" ScopeWithArguments { path: String },
        "scope-with-value" ScopeWithValue { path: String },
        "scope-through-type" NotInModules { path: String },
        "type-parameter-for-scope" TypeParameter { name: String },
        "expression-for-scope" Expression { expression: String },
        "option-in-list" OptionInList { name: String },
    }
}

impl Notation {
    pub(super) fn row(&self) -> Row {
        match self {
            Self::NoNot { word } => {
                Row::new(format!("there is no {}: a requirement names what a caller must hold", ticked(word)))
                    .help("name the scopes that are needed")
            }
            Self::UnknownCombinator { name, members, is_module, is_in_any } => {
                Row::new(format!("`{name}(…)` means nothing in a requirement"))
                    .help(unknown_combinator(name, members, *is_module, *is_in_any))
            }
            Self::CombinatorAsMacro { name } => Row::new(format!("`{name}!` means nothing in a requirement"))
                .help(format!("write it without `!`: `{name}(…, …)`")),
            Self::CombinatorWithoutParentheses { name, paths } => {
                Row::new(format!("`{name}` takes its scopes in parentheses"))
                    .help(format!("write `{}`", combined(name, paths)))
            }
            Self::ListWithoutCombinator => {
                Row::new("this list does not say whether all of its scopes are needed, or one of them")
                    .help("write `all(…, …)` or `any(…, …)`")
            }
            Self::Operator { operator, means_any, paths } => {
                let row = Row::new(format!("`{operator}` does not join scopes"));
                if *means_any {
                    row.help(format!("for one of several write `{}`", combined("any", paths)))
                } else {
                    row.help(format!("for all of them write `{}`", combined("all", paths)))
                }
            }
            Self::Role { written } => Row::new(format!("`{written}` names a role, and a requirement names scopes")).help(
                "name the scopes that the function needs, such as `orders::write`; the catalog says in `[roles]` which role \
                 keeps them",
            ),
            Self::ScopesBehindWord { written, paths, is_any, is_in_any } => {
                Row::new(format!("`{written}` means nothing in a requirement")).help(alone(paths, *is_any, *is_in_any))
            }
            Self::ScopesBehindEquals { paths } => {
                let paths = if paths.is_empty() { "…".to_owned() } else { paths.join(", ") };
                Row::new("scopes stand in parentheses, and not behind `=`").help(format!("write `#[requires({paths})]`"))
            }
            Self::ScopeAsText { text, is_in_any } => {
                Row::new(format!("a scope is written as a path, not as text: `\"{}\"`", shown(text)))
                    .help(instead_of_text(text, *is_in_any))
            }
            Self::WrongSeparator { separator, path } => {
                Row::new(format!("a scope is written as a path, and `{separator}` does not stand in one"))
                    .help(format!("write `{path}`"))
            }
            Self::PathsInBraces { paths } => {
                let paths = if paths.is_empty() { "orders::read, …".to_owned() } else { paths.join(", ") };
                Row::new("braces are for imports: a requirement names each scope in full").help(format!("write `{paths}`"))
            }
            Self::Star => Row::new("`*` means nothing in a requirement").help("name each scope that is needed"),
            Self::UnfinishedPath => Row::new("the path ends before it names a scope")
                .help("write the name of the scope behind `::`, such as `orders::read`"),
            Self::ScopeWithArguments { path } => {
                Row::new("a scope takes no arguments").help(format!("write the path alone: `{path}`"))
            }
            Self::ScopeWithValue { path } => Row::new(format!("`{path}` has a value, and a scope takes none"))
                .help(format!("write `{path}` alone, if a caller must hold it")),
            Self::NotInModules { path } => {
                Row::new(format!("`{path}` is not the path of a scope: it leads through a type"))
                    .help("write the modules that `scopes!` made of its name, such as `orders::read` for `orders:read`")
            }
            Self::TypeParameter { name } => {
                Row::new(format!("`{name}` is a type parameter, and not the path of a scope")).help(format!(
                    "take the attribute away, and the proof as a parameter: `_: scopes::Granted<{name}>` where `{name}: \
                     scopes::Requirement`"
                ))
            }
            Self::Expression { expression } => {
                Row::new(format!("`{}` speaks of a parameter, and is not the path of a scope", shown(expression))).help(
                    format!("if it holds the token to check, write `token = {}` behind the scopes", shown(expression)),
                )
            }
            Self::OptionInList { name } => Row::new(format!("`{name} = …` stands inside of a list of scopes"))
                .help(format!("write it behind all scopes: `#[requires(…, {name} = …)]`")),
        }
    }
}

/// What to write for scopes that are given as text: their names as a claim has them, or as a list would.
fn instead_of_text(text: &str, is_in_any: bool) -> String {
    match paths_in_text(text) {
        Some(paths) => format!("write `{}`", together(&paths, is_in_any)),
        None => {
            "write it as the path that leads to it through the modules of `scopes!`, such as `orders::read`".to_owned()
        }
    }
}

/// What to write for scopes behind a word that means nothing.
fn alone(paths: &[String], is_any: bool, is_in_any: bool) -> String {
    match paths {
        [] if !is_any => "write the path of the scope alone, such as `orders::read`".to_owned(),
        [path] => format!("write the path alone: `{path}`"),
        _ if is_any => format!("write the paths alone: `{}`", combined("any", paths)),
        _ => format!("write the paths alone, for all of them `{}`", together(paths, is_in_any)),
    }
}

/// The words by which others put requirements together, and how it is done here.
/// `is_module` says that the word has the scopes of a module behind it. Another word may take away what stands behind it.
fn unknown_combinator(name: &str, members: &[String], is_module: bool, is_in_any: bool) -> String {
    let word = name.rsplit("::").next().unwrap_or(name);
    let word: String = word.chars().filter(char::is_ascii_alphanumeric).text();
    let word = word.to_ascii_lowercase();
    let combinator = match word.as_str() {
        "token" | "proof" | "crate" => return format!("write `{name} = …` behind the scopes"),
        "any" | "anyof" | "oneof" | "or" | "either" | "some" => Some("any"),
        "all" | "allof" | "and" | "both" | "every" | "each" => Some("all"),
        "opt" | "maybe" => Some("optional"),
        _ => nearest(&word, ["any", "all", "optional"]),
    };
    match combinator {
        Some("optional") => {
            format!("write `{}` behind the scopes that are required", combined("optional", members))
        }
        Some(combinator) => format!("write `{}`", combined(combinator, members)),
        None if is_module => match members {
            [path] => format!("write the path alone: `{path}`"),
            _ => format!(
                "write `{}` for all of them, or `{}` for one of them",
                together(members, is_in_any),
                combined("any", members)
            ),
        },
        None => "name what a caller must hold: scopes alone, `all(…)` of several, or `any(…)` of them".to_owned(),
    }
}

/// All of several scopes, in a list in which a comma means all of them, or any of them.
fn together(paths: &[String], is_in_any: bool) -> String {
    if is_in_any && paths.len() > 1 { combined("all", paths) } else { paths.join(", ") }
}

/// Scopes in `all` or `any`.
fn combined(combinator: &str, members: &[String]) -> String {
    let members = if members.is_empty() { "…, …".to_owned() } else { members.join(", ") };
    format!("{combinator}({members})")
}
