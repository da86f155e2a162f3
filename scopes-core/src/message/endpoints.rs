//! Who may call an endpoint.

use super::words::{list_of, shown, ticked};
use super::{Row, Sense, topic};

topic! {
    /// Who may call an endpoint.
    Endpoints {
        "endpoints-alike" Alike { first: String, second: String, stricter: Option<String>, all: Vec<String> },
        "endpoint-scoped-twice" ScopedTwice { endpoint: String },
        "endpoint-scoped-and-open" ScopedAndOpen { endpoint: String, open: &'static str },
        "endpoint-open-twice" OpenTwice { endpoint: String },
        "endpoint-without-scopes" WithoutScopes { endpoint: String },
        "endpoint-without-reason" WithoutReason { endpoint: String },
        "flat-any-of" FlatAnyOf { endpoint: String, scopes: Vec<String>, has_lists: bool },
        "empty-any-of" EmptyAnyOf { endpoint: String, is_beside_others: bool },
        "repeated-alternative" AlternativeTwice { endpoint: String },
        "required-and-optional" OptionalIsRequired { endpoint: String, scope: String },
    }
}

impl Endpoints {
    pub(super) fn row(&self) -> Row {
        match self {
            Self::Alike { first, second, stricter, all } => Row::new(format!(
                "endpoints {} and {} differ in who may call them, but some routers take them for one another",
                ticked(first),
                ticked(second)
            ))
            .help(match stricter {
                Some(stricter) => {
                    format!("rename one of the two, or let both ask for what {} asks for", ticked(stricter))
                }
                None => format!(
                    "rename one of the two, or write both in `[endpoints]` with all scopes of both in one list: `any_of = [{}]`",
                    list_of(all)
                ),
            }),
            Self::ScopedTwice { endpoint } => {
                Row::new(format!("endpoint {} is listed under a scope and in `[endpoints]`", ticked(endpoint))).help(
                    "take it out of the scope, and leave it in `[endpoints]`; if the scope alone is enough, add it to \
                         `any_of` in a list of its own",
                )
            }
            Self::ScopedAndOpen { endpoint, open } => {
                Row::new(format!("endpoint {} needs scopes, and is listed as {open} too", ticked(endpoint)))
                    .help(format!("take it out of `[{open}.endpoints]`, unless {}", everybody(open)))
            }
            Self::OpenTwice { endpoint } => {
                Row::new(format!("endpoint {} is listed as public and as authenticated", ticked(endpoint)))
                    .help("take it out of `[public.endpoints]`, unless everybody may call it")
            }
            Self::WithoutScopes { endpoint } => {
                Row::new(format!("endpoint {} does not say what it needs", ticked(endpoint)))
                    .help("add `any_of = [[\"…\"]]`")
                    .lack()
            }
            Self::WithoutReason { endpoint } => {
                Row::new(format!("endpoint {} is public, and does not say why", ticked(endpoint)))
                    .help(scope_or_reason(&shown(endpoint)))
                    .lack()
            }
            Self::FlatAnyOf { endpoint, scopes, has_lists } => {
                let row = Row::new(format!("`any_of` of endpoint {} is not a list of lists", ticked(endpoint)));
                if *has_lists {
                    row.help(format!("put each text in a list of its own, such as `{}`", list_of(&scopes[..1])))
                } else {
                    row.help(Sense::Unclear.any_of(scopes))
                }
            }
            Self::EmptyAnyOf { endpoint, is_beside_others } => {
                let row =
                    Row::new(format!("an empty list in `any_of` of endpoint {} names no scope", ticked(endpoint)));
                row.help(if *is_beside_others {
                    "take it away, or name a scope in it"
                } else {
                    "name a scope; an endpoint that every valid token may call stands in `[authenticated.endpoints]`"
                })
            }
            Self::AlternativeTwice { endpoint } => {
                Row::new(format!("`any_of` of endpoint {} has the same scopes twice", ticked(endpoint)))
                    .help("keep one of the two")
            }
            Self::OptionalIsRequired { endpoint, scope } => {
                Row::new(format!("endpoint {} names {} in `any_of` and in `optional`", ticked(endpoint), ticked(scope)))
                    .help("take it out of `optional`: `any_of` says it")
            }
        }
    }
}

/// Who may call the endpoints of this table.
fn everybody(open: &str) -> &'static str {
    if open == "public" { "everybody may call it" } else { "every valid token may call it" }
}

/// What to do with an endpoint that is public, and not said to be meant so.
pub(super) fn scope_or_reason(endpoint: &str) -> String {
    format!("move it to the endpoints of the scope that it needs, or write `\"{endpoint}\" = {{ reason = \"…\" }}`")
}
