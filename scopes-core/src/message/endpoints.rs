//! Who may call an endpoint.

use super::words::{shown, ticked};
use super::{Row, topic};

topic! {
    /// Who may call an endpoint.
    Endpoints {
        "endpoints-alike" Alike { first: String, second: String },
        "endpoint-scoped-twice" ScopedTwice { endpoint: String },
        "endpoint-scoped-and-open" ScopedAndOpen { endpoint: String, open: &'static str },
        "endpoint-open-twice" OpenTwice { endpoint: String },
        "endpoint-without-scopes" WithoutScopes { endpoint: String },
        "endpoint-without-reason" WithoutReason { endpoint: String },
        "flat-any-of" FlatAnyOf { endpoint: String },
        "empty-any-of" EmptyAnyOf { endpoint: String },
        "repeated-alternative" AlternativeTwice { endpoint: String },
        "required-and-optional" OptionalIsRequired { endpoint: String, scope: String },
    }
}

impl Endpoints {
    pub(super) fn row(&self) -> Row {
        match self {
            Self::Alike { first, second } => Row::new(format!(
                "endpoints {} and {} differ in who may call them, but some routers take them for one another",
                ticked(first),
                ticked(second)
            ))
            .help("rename one of the two, or let both ask for what the stricter one asks for"),
            Self::ScopedTwice { endpoint } => {
                Row::new(format!("endpoint {} is listed under a scope and in `[endpoints]`", ticked(endpoint)))
                    .help("say it in one place: list its scopes in `any_of`")
            }
            Self::ScopedAndOpen { endpoint, open } => {
                Row::new(format!("endpoint {} needs scopes, and is listed as {open} too", ticked(endpoint)))
                    .help("keep it where it asks for more, unless everybody may call it")
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
                    .help(format!(
                        "move it to the endpoints of the scope that it needs, or write `\"{}\" = {{ reason = \"…\" }}`",
                        shown(endpoint)
                    ))
                    .lack()
            }
            Self::FlatAnyOf { endpoint } => {
                Row::new(format!("`any_of` of endpoint {} is not a list of lists", ticked(endpoint)))
                    .help("the outer list is any of, the inner lists all of: `any_of = [[\"a\", \"b\"], [\"c\"]]`")
            }
            Self::EmptyAnyOf { endpoint } => {
                Row::new(format!("an empty list in `any_of` of endpoint {} names no scope", ticked(endpoint))).help(
                    "name a scope; an endpoint that every valid token may call stands in `[authenticated.endpoints]`",
                )
            }
            Self::AlternativeTwice { endpoint } => {
                Row::new(format!("`any_of` of endpoint {} has the same scopes twice", ticked(endpoint)))
                    .help("keep one of the two")
            }
            Self::OptionalIsRequired { endpoint, scope } => {
                Row::new(format!("endpoint {} names {} in `any_of` and in `optional`", ticked(endpoint), ticked(scope)))
                    .help("take it out of `optional`: who calls has it")
            }
        }
    }
}
