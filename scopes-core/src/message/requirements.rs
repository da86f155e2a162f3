//! Requirements: what stands in `#[requires(…)]`.

use super::words::listed;
use super::{Row, topic};

topic! {
    /// Requirements: what stands in `#[requires(…)]`.
    Requirements {
        "no-such-scope" NoSuchScope {
            catalog: String,
            name: String,
            given: String,
            module: String,
            near: Option<String>,
            has: Vec<String>,
            modules: Vec<String>,
            on: Vec<String>,
        },
        "empty-requirement" Empty,
        "empty-group" EmptyGroup { combinator: String },
        "scope-without-module" SingleSegment { name: String },
        "repeated-scope" ScopeTwice { path: String },
        "too-many-members" TooManyMembers { combinator: Option<String>, count: usize, limit: usize },
        "no-not" NoNot,
        "unknown-combinator" UnknownCombinator { name: String },
        "scope-as-text" ScopeAsText { text: String },
        "single-colon" SingleColon,
        "missing-requirement-comma" CommaMissing,
        "scope-with-arguments" PathWithArguments,
        "no-requirement" NoRequirement,
    }
}

impl Requirements {
    pub(super) fn row(&self) -> Row {
        match self {
            Self::NoSuchScope { catalog, name, given, module, near, has, modules, on } => {
                let row = Row::new(format!("catalog `{catalog}` has no scope `{name}`"));
                let row = match near {
                    Some(near) => row.help(format!("did you mean `{near}`?")),
                    None if has.is_empty() => {
                        row.help(format!("`{module}` has scopes in modules only: {}", listed(modules)))
                    }
                    None => row.help(format!("`{module}` has: {}", listed(has))),
                };
                if on.is_empty() { row } else { row.note(format!("`{given}` exists on: {}", listed(on))) }
            }
            Self::Empty => Row::new("`#[requires]` names no scope")
                .help("name a scope, or say that the function needs no token: `#[public(reason = \"…\")]`"),
            Self::EmptyGroup { combinator } => {
                Row::new(format!("`{combinator}()` names no scope")).help("name a scope in it, or take it away")
            }
            Self::SingleSegment { name } => Row::new(format!("`{name}` does not say which module the scope is in"))
                .help(format!(
                    "write the module too, such as `series::{name}`; for a scope without one, the module of `scopes!`: \
                     `access::{name}`"
                )),
            Self::ScopeTwice { path } => Row::new(format!("`{path}` is named twice")).help("name it once"),
            Self::TooManyMembers { combinator, count, limit } => {
                let group = combinator.as_deref().unwrap_or("#[requires]");
                Row::new(format!("`{group}` has {count} members; {limit} is the most"))
                    .help("declare one scope in the catalog that stands for several of them")
            }
            Self::NoNot => Row::new("there is no `not`: a requirement names what a caller must hold")
                .help("name the scopes that are needed"),
            Self::UnknownCombinator { name } => {
                let row = Row::new(format!("`{name}(…)` means nothing in a requirement"));
                if ["token", "proof", "crate"].contains(&name.as_str()) {
                    row.help(format!("write `{name} = …` behind the scopes"))
                } else {
                    row.help("write `all(…)` or `any(…)`")
                }
            }
            Self::ScopeAsText { text } => Row::new(format!("a scope is written as a path, not as text: `\"{text}\"`"))
                .help(format!("write `{}`", as_path(text))),
            Self::SingleColon => {
                Row::new("a path is written with two colons").help("write `series::publish` for `series:publish`")
            }
            Self::CommaMissing => {
                Row::new("a comma is missing").help("a comma means all of them; for one of several write `any(…, …)`")
            }
            Self::PathWithArguments => {
                Row::new("a scope takes no arguments").help("write the path alone, such as `series::publish`")
            }
            Self::NoRequirement => Row::new("this is not a scope")
                .help("write paths such as `series::publish`, and `all(…)` or `any(…)` of them"),
        }
    }
}

/// The path of a scope whose name is given.
fn as_path(name: &str) -> String {
    let parts = name.split(|c: char| !c.is_ascii_alphanumeric() && c != '_' && c != '-');
    let parts: Vec<String> = parts.filter(|part| !part.is_empty()).map(|part| part.replace('-', "_")).collect();
    if parts.len() < 2 { "series::read".to_owned() } else { parts.join("::") }
}
