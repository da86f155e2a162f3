//! The attributes: where they stand, and their options.

use super::{Row, topic};

topic! {
    /// The attributes: where they stand, and their options.
    Attributes {
        "unknown-option" UnknownOption { attribute: &'static str, name: String },
        "repeated-option" OptionTwice { name: String },
        "option-without-value" OptionWithoutValue { name: String },
        "option-before-scopes" OptionBeforeScopes { name: String },
        "crate-no-path" CrateNotAPath,
        "attribute-on-other" OnOther { attribute: &'static str, found: &'static str },
        "repeated-attribute" Twice { attribute: &'static str },
        "attributes-together" Together { first: &'static str, second: &'static str },
        "authenticated-without-token" AuthenticatedWithoutToken,
        "second-token" SecondToken,
        "public-without-reason" PublicWithoutReason,
        "public-on-method" PublicOnMethod,
    }
}

impl Attributes {
    pub(super) fn row(&self) -> Row {
        match self {
            Self::UnknownOption { attribute, name } => Row::new(format!("`#[{attribute}]` has no option `{name}`"))
                .help(match *attribute {
                    "public" => "options are `reason = \"…\"` and `crate = …`",
                    "authenticated" => "its only option is `crate = …`",
                    _ => "options are `token = …`, `proof = …` and `crate = …`",
                }),
            Self::OptionTwice { name } => {
                Row::new(format!("`{name} = …` is written twice")).help("keep one of the two")
            }
            Self::OptionWithoutValue { name } => {
                Row::new(format!("`{name} = …` has no value")).help(match name.as_str() {
                    "token" => "name an expression that holds the token: `token = claims`",
                    "proof" => "write the name that the body has for it: `proof = granted`",
                    _ => "write it, or take the option away",
                })
            }
            Self::OptionBeforeScopes { name } => {
                Row::new(format!("a scope stands behind `{name} = …`")).help("write the scopes first, then the options")
            }
            Self::CrateNotAPath => {
                Row::new("`crate = …` takes a path").help("write it without quotes: `crate = ::scopes`")
            }
            Self::OnOther { attribute, found } => {
                Row::new(format!("`#[{attribute}]` stands on {found}, but only a function can be called"))
                    .help("put it on the functions themselves")
            }
            Self::Twice { attribute } => {
                Row::new(format!("`#[{attribute}]` stands on this function twice")).help(match *attribute {
                    "requires" => "write one, with all scopes in it: a comma means all of them",
                    _ => "keep one of the two",
                })
            }
            Self::Together { first, second } => {
                Row::new(format!("`#[{first}]` and `#[{second}]` stand on one function")).help("keep one of the two")
            }
            Self::AuthenticatedWithoutToken => {
                Row::new("`#[authenticated]` does not say which catalog's token it takes")
                    .help("name the type that `scopes!` generated: `#[authenticated(access::Token)]`")
            }
            Self::SecondToken => Row::new("`#[authenticated]` takes one token")
                .help("a token belongs to one catalog: name the one that the function asks for"),
            Self::PublicWithoutReason => Row::new("`#[public]` does not say why the function needs no token")
                .help("write `#[public(reason = \"…\")]`: the reason is kept for those who ask"),
            Self::PublicOnMethod => Row::new("`#[public]` stands on a method").help("put it on a free function"),
        }
    }
}
