//! Messages about the requirement between the parentheses of `#[requires(…)]`.

use super::words::listed;
use super::{Row, topic};
use crate::rust_name::module_ident;

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
        "scope-split-otherwise" ScopeSplitOtherwise { catalog: String, name: String, wire: String, path: String },
        "scopes-of-two-catalogs" OfTwoCatalogs { first: String, first_catalog: String, other: String, other_catalog: String },
        "empty-requirement" Empty,
        "empty-group" EmptyGroup { combinator: String },
        "scope-without-module" SingleSegment { name: String },
        "repeated-scope" ScopeTwice { path: String },
        "too-many-members" TooManyMembers { combinator: Option<String>, has_groups: bool, count: usize, limit: usize },
        "too-many-required-scopes" TooManyScopes { count: usize, limit: usize, fits_with_one_for_each_any: bool },
        "missing-requirement-comma" CommaMissing { means_any: bool },
        "missing-comma-before-option" CommaMissingBeforeOption { name: String },
        "stray-comma" StrayComma,
        "no-requirement" NoRequirement,
        "only-optional" OnlyOptional,
        "optional-twice" OptionalTwice,
        "optional-in-list" OptionalInList,
        "optional-without-parentheses" OptionalWithoutParentheses,
        "optional-group" OptionalGroup { combinator: String },
        "scope-required-and-optional" RequiredAndOptional { path: String, is_in_any: bool },
    }
}

const ONE_CATALOG: &str =
    "a token belongs to one catalog: name its scopes only, and check the other catalog's token on its own";

const EVERY_CATALOG: &str =
    "every `scopes!` makes scopes of its own, also from the same file: call it once, and `use` what it made";

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
            Self::ScopeSplitOtherwise { catalog, name, wire, path } => Row::new(format!(
                "catalog `{catalog}` has no scope `{name}`"
            ))
            .help(format!(
                "the catalog has `{wire}`, which is `{path}` in the module of `scopes!`; if it is a misspelt `{name}`, \
                     correct it there"
            )),
            Self::OfTwoCatalogs { first, first_catalog, other, other_catalog } if first_catalog == other_catalog => {
                Row::new(format!("`{first}` and `{other}` are of two catalogs, both called `{other_catalog}`"))
                    .help(ONE_CATALOG)
                    .note(EVERY_CATALOG)
            }
            Self::OfTwoCatalogs { first, first_catalog, other, other_catalog } => Row::new(format!(
                "`{other}` is of catalog `{other_catalog}`, and `{first}` is of catalog `{first_catalog}`"
            ))
            .help(ONE_CATALOG),
            Self::Empty => Row::new("`#[requires]` names no scope")
                .help("name what a caller must hold, such as `#[requires(orders::read)]`"),
            Self::EmptyGroup { combinator } => {
                Row::new(format!("`{combinator}()` names no scope")).help("name its scopes")
            }
            Self::SingleSegment { name } => Row::new(format!("`{name}` does not say which module the scope is in"))
                .help(format!(
                    "write the module and the scope: `{name}::…` if that is the module, `…::{0}` if it is the scope; a scope \
                     without a module is in that of `scopes!`: `access::{0}`",
                    module_ident(name)
                )),
            Self::ScopeTwice { path } => Row::new(format!("`{path}` is named twice")).help("name it once"),
            Self::TooManyMembers { combinator, has_groups, count, limit } => {
                let group = combinator.as_deref().unwrap_or("#[requires]");
                Row::new(format!("`{group}` has {count} members; {limit} is the most"))
                    .help(instead_of_many(group, *has_groups))
            }
            Self::TooManyScopes { count, limit, fits_with_one_for_each_any } => Row::new(format!(
                "`#[requires]` names {count} scopes; {limit} is the most"
            ))
            .help(if *fits_with_one_for_each_any {
                "for an `any(…)` of scopes alone, declare a scope in the catalog that each of them has in its `implies`, and \
                 require it in place of the `any(…)`"
            } else {
                "split the function into several, each with some of the members of an `any(…)`"
            }),
            Self::CommaMissing { means_any } => Row::new("a comma is missing").help(if *means_any {
                "in `any(…)` a comma means one of them; for all of several write `all(…, …)`"
            } else {
                "a comma means all of them; for one of several write `any(…, …)`"
            }),
            Self::CommaMissingBeforeOption { name } => {
                Row::new(format!("a comma is missing before `{name} = …`")).help(format!("write `, {name} = …`"))
            }
            Self::StrayComma => Row::new("nothing stands before this comma").help("take it away"),
            Self::OnlyOptional => Row::new("`#[requires]` names optional scopes only, which nobody needs").help(
                "name what a caller must hold before them, or write `#[authenticated(access::Token, optional(…))]` where any \
                 valid token is enough",
            ),
            Self::OptionalTwice => {
                Row::new("`optional(…)` is written twice").help("name all optional scopes in one list")
            }
            Self::OptionalInList => Row::new("`optional(…)` stands in a list of scopes that are required")
                .help("write it behind them, where the list is closed: `…, optional(…)`"),
            Self::OptionalWithoutParentheses => {
                Row::new("`optional` has no list").help("write its scopes in parentheses: `optional(…)`")
            }
            Self::OptionalGroup { combinator } => {
                Row::new(format!("`{combinator}(…)` stands in `optional(…)`, where nothing is required"))
                    .help("name the scopes alone, with commas between them")
            }
            Self::RequiredAndOptional { path, is_in_any: true } => {
                Row::new(format!("`{path}` is optional, and a member of `any(…)` as well"))
                    .help("leave it out of `optional(…)`: in `any(…)` it is one of the ways already, and nobody needs it")
            }
            Self::RequiredAndOptional { path, .. } => Row::new(format!("`{path}` is both required and optional"))
                .help("keep it where it is meant: who lacks a scope that is required is refused"),
            Self::NoRequirement => Row::new("this is not a scope")
                .help("write paths such as `orders::read`, and `all(…)` or `any(…)` of them"),
        }
    }
}

/// What to write in the place of a group that is too large. A scope that each member of an `any` implies would let a caller
/// pass who has one scope of an `all` in it.
fn instead_of_many(group: &str, has_groups: bool) -> &'static str {
    match group {
        "any" if has_groups => "split the function into two, each with some of these members",
        "any" => "declare a scope in the catalog that each of them has in its `implies`, and require that one alone",
        "optional" => {
            "declare a scope in the catalog that has several of them in its `implies`, and name it in their place; callers \
             then need a token with that scope"
        }
        _ => {
            "declare a scope in the catalog that has several of them in its `implies`, and require it in their place; callers \
             then need a token with that scope"
        }
    }
}
