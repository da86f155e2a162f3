//! Proofs as parameters, and checks in the body.

use super::{Row, topic};

topic! {
    /// Proofs as parameters, and checks in the body.
    #[derive(Clone)]
    Proofs {
        "proof-not-first" NotFirst { proof: &'static str },
        "repeated-proof" Twice { proof: &'static str },
        "proof-by-reference" ByReference { proof: &'static str },
        "proof-inside" Inside { proof: &'static str },
        "proof-with-arguments" WithArguments { proof: &'static str, attribute: &'static str },
        "conditional-proof" Conditional { proof: &'static str },
        "proof-beside-check" BesideCheck { proof: &'static str },
        "proof-of-another-attribute" OfAnotherAttribute { proof: &'static str, attribute: &'static str, right: &'static str },
        "attribute-below-check" AttributeBelowCheck { check: &'static str, attribute: String },
        "named-proof-without-token" NamedWithoutToken { proof: &'static str },
        "proof-no-name" NotAName,
        "token-cut-short" TokenCutShort,
        "proof-from-foreign-code" FromForeignCode { attribute: &'static str, abi: String },
        "proof-for-foreign-function" ForForeignFunction { attribute: &'static str },
        "proof-in-main" InMain { attribute: &'static str },
        "proof-in-test" InTest { attribute: &'static str },
        "proof-through-attribute" ThroughAttribute { attribute: &'static str, through: String },
        "optional-proof-without-scope" OptionalWithoutScope { wrapper: String, name: String, right: Option<String> },
        "option-of-framework" OptionOfFramework { inside: String },
        "check-without-body" CheckWithoutBody { is_foreign: bool },
        "check-in-const" CheckInConst,
    }
}

impl Proofs {
    pub(super) fn row(&self) -> Row {
        match self {
            Self::NotFirst { proof } => Row::new(format!("`{proof}` is not the first parameter"))
                .help("put it first: what stands before it would run before the check"),
            Self::Twice { proof } => Row::new(format!("`{proof}` is a parameter twice")).help("keep the first one"),
            Self::ByReference { proof } => Row::new(format!("`{proof}` stands behind a reference"))
                .help(match *proof {
                    "Granted" => {
                        "take it by value, `granted: Granted`; to use it more than once, hand on `granted.narrow()`".to_owned()
                    }
                    _ => format!("take it by value: `_: {proof}`"),
                }),
            Self::Inside { proof } => Row::new(format!("`{proof}` stands inside another type"))
                .help(format!("take it as it is, as the first parameter: `_: {proof}`")),
            Self::WithArguments { proof, attribute } => {
                Row::new(format!("`{proof}` has its type argument written out beside `#[{attribute}]`"))
                    .help(format!("write `{proof}` alone: the attribute fills in the rest"))
            }
            Self::Conditional { proof } => {
                Row::new(format!("`{proof}` is not always there: without it nothing would be checked"))
                    .help("take the `cfg` away, or put it on the function")
            }
            Self::BesideCheck { proof } => {
                Row::new(format!("`{proof}` is a parameter, but `token = …` checks in the body"))
                    .help("keep one of the two")
            }
            Self::OfAnotherAttribute { proof, attribute, right } => {
                Row::new(format!("`{proof}` is what `#[{right}]` gives, and this function has `#[{attribute}]`"))
                    .help(format!("write `#[{right}(…)]` in its place, with the scopes that are needed"))
            }
            Self::AttributeBelowCheck { check, attribute } => Row::new(format!(
                "`#[{attribute}]` stands below a check in the body, and may keep the answer to one caller for another"
            ))
            .help(format!(
                "move `#[{attribute}]` and the body to a second function, below `#[{check}(…)]` without `token = …`; here \
                 write `proof = granted` behind `token = …`, and call it with `granted`"
            )),
            Self::NamedWithoutToken { proof } => {
                Row::new("`proof = …` names the proof of a check in the body, and there is none").help(match *proof {
                    "Granted" => "take the proof as the first parameter: `granted: Granted`".to_owned(),
                    _ => format!("take the proof as the first parameter: `caller: {proof}`"),
                })
            }
            Self::TokenCutShort => Row::new("the expression behind `token =` ends before this")
                .help("write one expression that holds the token: `token = claims.token`, or `token = match … { … }`"),
            Self::NotAName => Row::new("`proof = …` takes a name")
                .help("write the name that the body has for it: `proof = granted`"),
            Self::FromForeignCode { attribute: "public", abi } => Row::new(format!(
                "`#[public]` adds a parameter, and other languages call an `{abi}` function without it"
            ))
            .help("take it away, and write the reason into the documentation: whoever links the function may call it"),
            Self::FromForeignCode { attribute, abi } => {
                Row::new(format!("other languages call an `{abi}` function, and have no proof to give"))
                    .help(without_a_proof(attribute))
            }
            Self::InMain { attribute: "public" } => {
                Row::new("`#[public]` adds a parameter, and the program begins with `main` without one")
                    .help("take it away: a program needs no permission to begin")
            }
            Self::InMain { attribute } => {
                Row::new("the program begins with `main`, and has no proof to give to it").help(called_from_here(attribute))
            }
            Self::InTest { attribute: "public" } => {
                Row::new("`#[public]` adds a parameter, and tests are run without one")
                    .help("take it away: nobody but the tests calls the function")
            }
            Self::InTest { attribute } => {
                Row::new("tests are run by code that has no proof to give").help(called_from_here(attribute))
            }
            Self::ThroughAttribute { attribute: "public", through } => Row::new(format!(
                "`#[public]` adds a parameter, and what `#[{through}]` makes callable is called without it"
            ))
            .help("take it away, and write the reason into the documentation: whoever reaches the function may call it"),
            Self::ThroughAttribute { attribute, through } => {
                Row::new(format!("`#[{through}]` makes this function callable for code that has no proof to give"))
                    .help(without_a_proof(attribute))
            }
            Self::ForForeignFunction { attribute } => {
                let row = match *attribute {
                    "public" => Row::new(
                        "`#[public]` adds a parameter, and a function of another language does not have it",
                    ),
                    _ => Row::new("a function of another language takes no proof"),
                };
                row.help(format!("put `#[{attribute}(…)]` on a function of your own that calls this one"))
            }
            Self::OptionalWithoutScope { wrapper, name, right } => without_scope(wrapper, name, right.as_deref()),
            Self::OptionOfFramework { inside } => Row::new(
                "`Option` of this framework is `None` for a bad token too, and where nothing was checked",
            )
            .help(format!("write `scopes::Optional<{inside}>`, which derefs to `Option` and refuses a bad token")),
            Self::CheckWithoutBody { is_foreign } => {
                Row::new("`token = …` checks in the body, and there is none").help(if *is_foreign {
                    "put it on a function of your own that calls this one"
                } else {
                    "put it on the implementation, or leave `token = …` away to add a proof parameter"
                })
            }
            Self::CheckInConst => Row::new("`token = …` checks when the function runs, and this one is `const`")
                .help("remove `const`, or leave `token = …` away to add a proof parameter"),
        }
    }
}

/// What to do where a function is called without a proof.
fn without_a_proof(attribute: &str) -> &'static str {
    match attribute {
        "authenticated" => {
            "call a function with `#[authenticated(…)]` from here, with a proof from `token.authenticate()`"
        }
        _ => {
            "check a token in the body: `#[requires(…, token = …)]`; or call a function with `#[requires(…)]` from here, with \
             a proof from `token.authorize()`"
        }
    }
}

/// Where to move an attribute from a function that the program or a test begins with.
fn called_from_here(attribute: &str) -> String {
    let method = if attribute == "authenticated" { "authenticate" } else { "authorize" };
    format!("put `#[{attribute}(…)]` on a function that is called from here, with a proof from `token.{method}()`")
}

/// A proof of no scope in particular that may be missing. `right` is what to write, where a scope is optional.
fn without_scope(wrapper: &str, name: &str, right: Option<&str>) -> Row {
    match right {
        None => Row::new(format!("`{wrapper}<Granted>` may be none, and a proof of what is required is always there")).help(
            format!(
                "take it as it is, as the first parameter: `{name}: Granted`; what may be missing is named in `optional(…)`"
            ),
        ),
        Some(right) => Row::new(format!("`{wrapper}<Granted>` does not say which scope is optional")).help(format!(
            "write the type of the scope: `{name}: {right}`; a proof of what is required stands first, as it is: `_: Granted`"
        )),
    }
}
