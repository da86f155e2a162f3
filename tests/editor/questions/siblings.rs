//! The attributes beside `#[requires]`, and the lists that they share with it.

use super::ATTRIBUTES;
use crate::question::{Ask, Question, question};

const OF_UNITS: &str = "create delete publish read update";

fn offered(about: &'static str, at: &'static str, saved: &'static str) -> Question {
    question(about, ATTRIBUTES, Ask::Completion, at).in_place_of(saved)
}

fn shown(about: &'static str, at: &'static str) -> Question {
    question(about, ATTRIBUTES, Ask::Hover, at)
}

pub(super) fn questions() -> Vec<Question> {
    let mut questions = offers();
    questions.extend(documentation());
    questions
}

fn offers() -> Vec<Question> {
    const HEALTH: &str = "#[public(reason = \"load balancers have no token\")]";
    vec![
        offered("an optional scope", "optional(units::|)", "optional(units::publish)").is(OF_UNITS),
        offered("a scope in a list in a list", "any(units::read, units::|)", "any(units::read, units::update)")
            .is(OF_UNITS),
        offered("the token of a catalog", "#[authenticated(access::|)]", "#[authenticated(access::Token)]")
            .has(&["Token", "units::"], &["a_scope_of_a_catalog"]),
        offered(
            "an optional scope beside a token",
            "#[authenticated(Token, optional(units::|))]",
            "#[authenticated(Token, optional(units::read))]",
        )
        .is(OF_UNITS),
        offered("the words of `#[public]`", "#[public(|)]", HEALTH).has(&["optional::", "reason::"], &["token", "any"]),
        offered("an optional scope of what is public", "#[public(reason = \"x\", optional(units::|))]", HEALTH)
            .is(OF_UNITS),
        offered("what may stand in `optional`", "optional(|)", "optional(units::publish)")
            .has(&["units::"], &["all::", "optional::", "token::"]),
        offered("what may stand in `any`", "any(units::read, |)", "any(units::read, units::update)")
            .has(&["all::", "any::", "units::"], &["optional::", "token::"]),
        offered(
            "an option without its value",
            "series::read, token = |)",
            "series::read, token = token, proof = granted)",
        )
        .has(&[], &["__"]),
        offered(
            "a scope in a guarded block",
            "#[requires(units::|)]\n    fn list",
            "#[requires(units::read)]\n    fn list",
        )
        .is(OF_UNITS),
    ]
}

fn documentation() -> Vec<Question> {
    vec![
        shown("an optional scope", "optional(uni|ts::publish)")
            .is("```rust\nservice::access\n```\n\n```rust\npub mod units\n```\n\n---\n\nScopes of `units`."),
        shown("a handler that waits, and has its proof for itself", "async fn sho|wn(")
            .is("```rust\nservice::attributes\n```\n\n```rust\n\
             async fn shown(granted: ::scopes::Granted<units::Read>, id: u64) -> u64\n```"),
        shown("`optional`", "opt|ional(units::publish)").has(&["scopes with which the function does more"], &[]),
        shown("`proof`", "pro|of = granted").has(&["how the body calls the proof"], &[]),
        shown("`reason`", "rea|son = \"load").has(&["why the function needs no token"], &[]),
        shown("`#[authenticated]`", "#[auth|enticated(access").has(&["must have a valid token"], &["See "]),
        shown("`#[public]`", "#[pub|lic(reason = \"load").has(&["anybody may call the function"], &["See "]),
        shown("`#[guarded]`", "#[gua|rded]").has(&["each of its functions says who may call it"], &["See "]),
        shown("a token type", "#[authenticated(access::Tok|en)]").has(&["What a caller may do"], &[]),
        shown("a scope in a guarded block", "#[requires(units::re|ad)]\n    fn list")
            .has(&["pub const read: Scope = UnitsRead", "boomin.toml:30"], &[]),
        shown("the proof that a check gives", "let _ = gran|ted;").is("```rust\nlet granted: Granted<SeriesRead>\n```"),
        shown("a handler that needs a token", "fn who|ever(").is(
            "```rust\nservice::attributes\n```\n\n```rust\nfn whoever(granted: ::scopes::Authenticated<access::Token>)\n```",
        ),
        shown("a handler with lists in lists", "fn nested_g|roups(").has(
            &["All<(series::Read, ::scopes::Any<(units::Read, units::Update)>)>, (units::Publish,)>"],
            &["a_scope_of_a_catalog"],
        ),
        shown("a handler that is public", "fn hea|lth(")
            .is("```rust\nservice::attributes\n```\n\n```rust\nfn health(granted: ::scopes::Public<&'static str>)\n```"),
        question("words of lists in lists", ATTRIBUTES, Ask::Tokens, "#[requ|ires(all(series::read, any").is(
            "requires:decorator all:namespace series:namespace read:const any:namespace units:namespace read:const \
             units:namespace update:const optional:namespace units:namespace publish:const",
        ),
    ]
}
