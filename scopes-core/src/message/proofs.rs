//! Proofs as parameters, and checks in the body.

use super::{Row, topic};

topic! {
    /// Proofs as parameters, and checks in the body.
    Proofs {
        "proof-not-first" NotFirst { proof: &'static str },
        "repeated-proof" Twice { proof: &'static str },
        "proof-by-reference" ByReference { proof: &'static str },
        "proof-inside" Inside { proof: &'static str },
        "proof-with-arguments" WithArguments { proof: &'static str, attribute: &'static str },
        "conditional-proof" Conditional { proof: &'static str },
        "proof-beside-check" BesideCheck { proof: &'static str },
        "attribute-below-check" AttributeBelowCheck { attribute: String },
        "named-proof-without-token" NamedWithoutToken,
        "proof-no-name" NotAName,
        "proof-from-foreign-code" FromForeignCode { attribute: &'static str, abi: String },
        "proof-for-foreign-function" ForForeignFunction { attribute: &'static str },
        "check-without-result" CheckWithoutResult,
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
                .help(format!("take it by value: `_: {proof}`")),
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
            Self::AttributeBelowCheck { attribute } => Row::new(format!(
                "`#[{attribute}]` stands below a check in the body, and may keep the answer to one caller for another"
            ))
            .help(format!(
                "move the work to a function with `#[requires(…)]`, which takes a proof, above `#[{attribute}]`; check here \
                 with `token = …, proof = granted`, and call it with `granted`"
            )),
            Self::NamedWithoutToken => {
                Row::new("`proof = …` names the proof of a check in the body, and there is none")
                    .help("take the proof as the first parameter: `granted: Granted`")
            }
            Self::NotAName => Row::new("`proof = …` takes a name")
                .help("write the name that the body has for it: `proof = granted`"),
            Self::FromForeignCode { attribute: "public", abi } => Row::new(format!(
                "`#[public]` adds a parameter, and other languages call an `{abi}` function without it"
            ))
            .help("take it away, and write the reason into the documentation: whoever links the function may call it"),
            Self::FromForeignCode { attribute, abi } => {
                Row::new(format!("other languages call an `{abi}` function, and have no proof to give")).help(
                    match *attribute {
                        "authenticated" => {
                            "call a function with `#[authenticated(…)]` from here, with a proof from \
                             `token.authenticate()`"
                        }
                        _ => {
                            "check a token in the body: `#[requires(…, token = …)]`; or call a function with \
                             `#[requires(…)]` from here, with a proof from `token.authorize()`"
                        }
                    },
                )
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
            Self::CheckWithoutResult => Row::new("`token = …` needs a return type that is written as `Result`").help(
                "a refusal is returned as `Err(From::from(MissingScopes))`: return `Result<…, E>` where `E: \
                 From<MissingScopes>`",
            ),
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
