//! The options of the attributes: `name = value`.

use std::collections::BTreeMap;

use proc_macro2::{Delimiter, TokenStream, TokenTree};
use scopes_core::{Listed as _, message, nearest};
use syn::ext::IdentExt;
use syn::parse::ParseStream;
use syn::{Error, Ident, Token, token};

use super::REQUIRES;
use super::arguments::Options;
use crate::error::{self, parse_crate_path};
use crate::requirement::{
    CRATE, Combinator, Mistake, Names, PROOF, Reading, TOKEN, is_option_name, missing_comma, refuse_option,
    rest_of_member,
};

/// `name =`, and not `name ==`.
pub(super) fn is_option(input: ParseStream<'_>) -> bool {
    input.peek(Ident::peek_any) && input.peek2(Token![=]) && !input.peek2(Token![==])
}

/// The name of an option of `#[requires]` that begins here, finished or not.
pub(super) fn peek_option(input: ParseStream<'_>) -> Option<String> {
    let name = input.fork().call(Ident::parse_any).ok()?.to_string();
    let begins = is_option(input) || is_option_name(&name) && !input.peek2(Token![::]);
    begins.then_some(name)
}

/// Reads an option of `#[requires]`.
pub(super) fn parse_option(
    options: &mut Options,
    input: ParseStream<'_>,
    reading: &mut Reading<'_>,
) -> Result<(), Mistake> {
    if !is_option(input) {
        return Err(refuse_unfinished(input, reading.names).into());
    }
    let name = parse_name(input, |name| meant(name, reading.names))?;
    if name == TOKEN {
        let token = input.parse()?;
        if !is_end(input) && is_cut_short(input) {
            return Err(error::at(input.span(), message::Proofs::TokenCutShort).into());
        }
        set_once(&mut options.token, &name, token)?;
    } else if name == PROOF {
        set_once(&mut options.proof, &name, parse_proof(input)?)?;
    } else if name == CRATE {
        set_once(&mut options.crate_path, &name, parse_crate_path(input)?)?;
    } else {
        let value = rest_of_member(input);
        return Err(refuse_option(&name, value, reading).unwrap_or_else(|| unknown_option(REQUIRES, &name).into()));
    }
    if is_end(input) { Ok(()) } else { Err(error::at(input.span(), missing_comma(input, Combinator::All)).into()) }
}

/// Whether braces follow an expression, which is then only the beginning of what is meant: of `mach claims { … }`, for example.
fn is_cut_short(input: ParseStream<'_>) -> bool {
    let is_braces = |token| matches!(&token, TokenTree::Group(group) if group.delimiter() == Delimiter::Brace);
    rest_of_member(&input.fork()).into_iter().any(is_braces)
}

/// The name of an option, behind which its value stands. `meant` is the value that is probably missing.
pub(super) fn parse_name(input: ParseStream<'_>, meant: impl FnOnce(&Ident) -> Option<String>) -> Result<Ident, Error> {
    let name = input.call(Ident::parse_any)?;
    input.parse::<Token![=]>()?;
    if is_end(input) {
        let meant = meant(&name);
        return Err(error::on(&name, message::Attributes::OptionWithoutValue { name: name.to_string(), meant }));
    }
    Ok(name)
}

/// An option without `=`.
pub(super) fn refuse_unfinished(input: ParseStream<'_>, names: &Names) -> Error {
    let name = match input.call(Ident::parse_any) {
        Ok(name) => name,
        Err(error) => return error,
    };
    let text = name.to_string();
    if is_end(input) {
        error::on(&name, message::Attributes::OptionWithoutValue { name: text, meant: meant(&name, names) })
    } else if input.peek(token::Paren) {
        error::on(
            &name,
            message::Notation::UnknownCombinator {
                name: text,
                members: Vec::new(),
                is_module: false,
                is_in_any: false,
            },
        )
    } else {
        error::on(&name, message::Attributes::OptionWithoutEquals { name: text })
    }
}

/// The value that the parameters of the function offer.
fn meant(name: &Ident, names: &Names) -> Option<String> {
    names.is_parameter(&name.to_string()).then(|| name.to_string())
}

/// The name of the proof in the body.
pub(super) fn parse_proof(input: ParseStream<'_>) -> Result<Ident, Error> {
    let place = input.span();
    match input.parse() {
        Ok(name) if is_end(input) => Ok(name),
        _ => Err(error::at(place, message::Proofs::NotAName)),
    }
}

pub(super) fn is_end(input: ParseStream<'_>) -> bool {
    input.is_empty() || input.peek(Token![,])
}

pub(super) fn set_once<T>(option: &mut Option<T>, name: &Ident, value: T) -> Result<(), Error> {
    if option.is_some() {
        return Err(error::on(name, message::Attributes::OptionTwice { name: name.to_string() }));
    }
    *option = Some(value);
    Ok(())
}

pub(super) fn unknown_option(attribute: &'static str, name: &Ident) -> Error {
    error::on(name, message::Attributes::UnknownOption { attribute, name: name.to_string() })
}

/// Parameters that the arguments name, in parentheses and braces too. They have a use there, though it cannot be read.
pub(super) fn parameters_in(arguments: TokenStream, names: &Names) -> Vec<Ident> {
    let (mut found, mut inside) = (BTreeMap::new(), vec![arguments]);
    while let Some(tokens) = inside.pop() {
        for token in tokens {
            match token {
                TokenTree::Group(group) => inside.push(group.stream()),
                TokenTree::Ident(word) if names.is_parameter(&word.to_string()) => {
                    found.insert(word.to_string(), word);
                }
                _ => {}
            }
        }
    }
    found.into_values().listed()
}

/// Whether arguments that cannot be read ask for a check in the body, or were meant to.
pub(super) fn mention_token(arguments: TokenStream) -> bool {
    let tokens: Vec<TokenTree> = arguments.into_iter().listed();
    let is_value = |next: Option<&TokenTree>| matches!(next, Some(TokenTree::Punct(sign)) if sign.as_char() == '=');
    let is_meant = |(at, token): (usize, &TokenTree)| match token {
        TokenTree::Ident(ident) if ident == TOKEN => true,
        TokenTree::Ident(ident) if is_value(tokens.get(at + 1)) => {
            nearest(&ident.to_string(), [TOKEN, PROOF, CRATE]) == Some(TOKEN)
        }
        _ => false,
    };
    tokens.iter().enumerate().any(is_meant)
}
