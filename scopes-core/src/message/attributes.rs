//! Messages about the attributes: the items that they are written above, and their options.

use super::{Row, topic};

topic! {
    /// The attributes: where they stand, and their options.
    Attributes {
        "unknown-option" UnknownOption { attribute: &'static str, name: String },
        "repeated-option" OptionTwice { name: String },
        "option-without-value" OptionWithoutValue { name: String, meant: Option<String> },
        "option-without-equals" OptionWithoutEquals { name: String },
        "option-before-scopes" OptionBeforeScopes { option: String },
        "crate-no-path" CrateNotAPath,
        "attribute-on-other" OnOther { attribute: &'static str, found: &'static str },
        "repeated-attribute" Twice { attribute: &'static str },
        "attributes-together" Together { first: &'static str, second: &'static str },
        "authenticated-without-token" AuthenticatedWithoutToken { has_option: bool },
        "second-token" SecondToken,
        "module-for-token" ModuleForToken { path: String },
        "other-type-for-token" OtherTypeForToken { path: String, right: String },
        "scope-for-token" ScopeForToken { written: String, requirement: String },
        "scope-in-public" ScopeInPublic { attribute: String },
        "public-without-reason" PublicWithoutReason { why: NoReason },
        "long-reason" LongReason { most_bytes: usize },
        "guarded-on-other" GuardedOnOther { found: Option<&'static str> },
        "guarded-with-arguments" GuardedWithArguments,
        "repeated-guarded" GuardedTwice,
        "unguarded-function" Unguarded { function: String, is_in_trait_impl: bool },
        "unguarded-request" UnguardedRequest { attribute: &'static str, right: String },
        "macro-in-guarded" MacroInGuarded,
        "conditional-guard" ConditionalGuard { attribute: &'static str, right: String },
    }
}

/// What stands in the place of a reason.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoReason {
    /// There is none.
    Nothing,
    /// A text that says nothing.
    SaysNothing,
    /// It is no text.
    NotText,
}

impl NoReason {
    fn row(self) -> Row {
        match self {
            Self::Nothing => Row::new("`#[public]` does not say why the function needs no token").help(
                "write `#[public(reason = \"…\")]`, and the reason in the place of `…`: it is kept for those who ask",
            ),
            Self::SaysNothing => Row::new("the reason of `#[public]` says nothing")
                .help("say why the function needs no token, for those who ask: `reason = \"the load balancer asks\"`"),
            Self::NotText => Row::new("the reason of `#[public]` is no text in quotes").help(
                "write the text itself, such as `reason = \"the load balancer asks\"`: no attribute sees the value of a \
                 constant",
            ),
        }
    }
}

impl Attributes {
    pub(super) fn row(&self) -> Row {
        match self {
            Self::UnknownOption { attribute, name } => Row::new(format!("`#[{attribute}]` has no option `{name}`"))
                .help(match *attribute {
                    "public" => "options are `reason = \"…\"`, `optional(…)` and `crate = …`",
                    _ => "options are `optional(…)`, `token = …`, `proof = …` and `crate = …`",
                }),
            Self::OptionTwice { name } => {
                Row::new(format!("`{name} = …` is written twice")).help("keep one of the two")
            }
            Self::OptionWithoutValue { name, meant } => {
                let row = Row::new(format!("`{name} = …` has no value"));
                match (meant, name.as_str()) {
                    (Some(meant), _) => row.help(format!("write `{name} = {meant}`")),
                    (None, "token") => row.help("name an expression that holds the token: `token = claims`"),
                    (None, "proof") => row.help("write the name that the body has for it: `proof = granted`"),
                    (None, "crate") => row.help("say where the `scopes` crate is: `crate = ::scopes`"),
                    _ => row.help("write it, or take the option away"),
                }
            }
            Self::OptionWithoutEquals { name } => Row::new(format!("`=` is missing between `{name}` and its value"))
                .help(format!("write `{name} = …`, behind the scopes")),
            Self::OptionBeforeScopes { option } => Row::new(format!("a scope stands behind `{option}`"))
                .help(format!("write it before `{option}`: the scopes that are required come first")),
            Self::CrateNotAPath => {
                Row::new("`crate = …` takes a path").help("write it without quotes: `crate = ::scopes`")
            }
            Self::OnOther { attribute, found } => Row::new(format!(
                "`#[{attribute}]` stands on {found}, but only a function can be called"
            ))
            .help(match *found {
                "a block" | "a closure" => "move the code into a function, and put the attribute on that",
                _ => "put it on the functions themselves",
            }),
            Self::Twice { attribute } => {
                Row::new(format!("`#[{attribute}]` stands on this function twice")).help(match *attribute {
                    "requires" => "write one, with all scopes in it: a comma means all of them",
                    _ => "keep one of the two",
                })
            }
            Self::Together { first, second } => Row::new(format!(
                "`#[{first}]` and `#[{second}]` stand on one function"
            ))
            .help(match (*first, *second) {
                ("public", _) | (_, "public") => "take `#[public]` away, unless everybody may call the function",
                _ => "take `#[authenticated]` away: a proof of scopes is one of a valid token too",
            }),
            Self::AuthenticatedWithoutToken { has_option } => Row::new(
                "`#[authenticated]` does not say which catalog's token it takes",
            )
            .help(if *has_option {
                "name the type that `scopes!` generated: `#[authenticated(access::Token)]`, or, to check in the body, \
                     `#[authenticated(access::Token, token = …)]`"
            } else {
                "name the type that `scopes!` generated: `#[authenticated(access::Token)]`"
            }),
            Self::SecondToken => Row::new("`#[authenticated]` takes one token")
                .help("a token belongs to one catalog: name the one that the function asks for"),
            Self::ModuleForToken { path } => Row::new(format!("`{path}` is not the type of a token"))
                .help(format!("write `{path}::Token`, if that is the module of `scopes!`")),
            Self::OtherTypeForToken { path, right } => {
                Row::new(format!("`{path}` is not the type of a token")).help(format!("write `{right}`"))
            }
            Self::ScopeForToken { written, requirement } => scope_for_token(written, requirement),
            Self::ScopeInPublic { attribute } => scope_in_public(attribute),
            Self::PublicWithoutReason { why } => why.row(),
            Self::LongReason { most_bytes } => {
                Row::new(format!("the reason is longer than {most_bytes} bytes")).help("say it in a sentence")
            }
            Self::GuardedOnOther { found } => Row::new(match found {
                Some(found) => format!("`#[guarded]` stands on {found}, but it looks into `impl` blocks"),
                None => "`#[guarded]` does not stand on an `impl` block".to_owned(),
            })
            .help(where_to_guard(*found)),
            Self::GuardedWithArguments => Row::new("`#[guarded]` takes nothing but `crate = …`")
                .help("who may call a function is said on the function: take it away here"),
            Self::GuardedTwice => Row::new("`#[guarded]` stands on this block twice").help("keep the upper one"),
            Self::Unguarded { function, is_in_trait_impl } => {
                let token = if *is_in_trait_impl { ", token = …" } else { "" };
                Row::new(format!("`{function}` does not say who may call it, and stands in a `#[guarded]` block")).help(
                    format!(
                        "put `#[requires(…{token})]`, `#[authenticated(access::Token{token})]` or `#[public(reason = \"…\")]` \
                         on it"
                    ),
                )
            }
            Self::UnguardedRequest { attribute, right } => Row::new(format!(
                "`#[{attribute}]` adds a parameter for a proof, and the trait gives the parameters of this method"
            ))
            .help(format!("write `#[{right}]`, which checks the request in the body")),
            Self::MacroInGuarded => Row::new(
                "a macro stands where `#[guarded]` looks for functions, and may make some",
            )
            .help(
                "write the functions themselves, each with `#[requires(…)]`, `#[authenticated(…)]` or `#[public(reason = \"…\")]`",
            ),
            Self::ConditionalGuard { attribute, right } => {
                Row::new(format!("`#[{attribute}]` is not always there: without it anybody could call the function"))
                    .help(format!("write `#[{right}]` without `cfg_attr`"))
            }
        }
    }
}

fn scope_for_token(written: &str, requirement: &str) -> Row {
    Row::new(format!("`#[authenticated]` takes the type of a token, and `{written}` is none"))
        .help(format!("for a function that needs scopes, write `#[requires({requirement})]` instead"))
}

fn scope_in_public(attribute: &str) -> Row {
    Row::new("`#[public]` asks for no scope and no token: everybody may call the function")
        .help(format!("write `#[{attribute}]` instead, unless everybody may call it"))
}

/// Where `#[guarded]` goes instead.
fn where_to_guard(found: Option<&str>) -> &'static str {
    match found {
        Some("a function") => {
            "a function says by itself who may call it: `#[requires(…)]`, `#[authenticated(…)]` or `#[public(reason = \"…\")]`"
        }
        Some("a trait") => "put it on the `impl` of the trait",
        _ => "put it on the block whose functions have to say who may call them",
    }
}
