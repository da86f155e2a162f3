//! What stands between the parentheses of `#[requires]`.

use proc_macro2::{Span, TokenStream, TokenTree};
use scopes_core::message;
use syn::ext::IdentExt;
use syn::parse::{Parse, ParseStream};
use syn::{Error, Expr, Ident, Path, Token};

use crate::error::{self, parse_crate_path};
use crate::requirement::Written;

const TOKEN: &str = "token";
const PROOF: &str = "proof";
pub(super) const CRATE: &str = "crate";

pub(super) struct Arguments {
    pub(super) members: Vec<Written>,
    pub(super) token: Option<Expr>,
    pub(super) proof: Option<Ident>,
    pub(super) crate_path: Option<Path>,
}

impl Parse for Arguments {
    fn parse(input: ParseStream<'_>) -> Result<Self, Error> {
        let mut arguments = Self { members: Vec::new(), token: None, proof: None, crate_path: None };
        let mut option = None;
        while !input.is_empty() {
            if is_option(input) {
                option = Some(arguments.parse_option(input)?);
            } else if let Some(name) = option {
                return Err(error::at(input.span(), message::Attributes::OptionBeforeScopes { name }));
            } else {
                arguments.members.push(input.parse()?);
            }
            if !input.is_empty() {
                input.parse::<Token![,]>().map_err(|_| error::at(input.span(), message::Requirements::CommaMissing))?;
            }
        }
        if arguments.members.is_empty() {
            return Err(error::at(Span::call_site(), message::Requirements::Empty));
        }
        Ok(arguments)
    }
}

impl Arguments {
    fn parse_option(&mut self, input: ParseStream<'_>) -> Result<String, Error> {
        let name = parse_name(input)?;
        if name == TOKEN {
            set_once(&mut self.token, &name, input.parse()?)?;
        } else if name == PROOF {
            set_once(&mut self.proof, &name, parse_proof(input)?)?;
        } else if name == CRATE {
            set_once(&mut self.crate_path, &name, parse_crate_path(input)?)?;
        } else {
            return Err(unknown_option(super::REQUIRES, &name));
        }
        Ok(name.to_string())
    }
}

/// `name =`, and not `name ==`.
pub(super) fn is_option(input: ParseStream<'_>) -> bool {
    input.peek(Ident::peek_any) && input.peek2(Token![=]) && !input.peek2(Token![==])
}

/// The name of an option, behind which its value stands.
pub(super) fn parse_name(input: ParseStream<'_>) -> Result<Ident, Error> {
    let name = input.call(Ident::parse_any)?;
    input.parse::<Token![=]>()?;
    if input.is_empty() || input.peek(Token![,]) {
        return Err(error::on(&name, message::Attributes::OptionWithoutValue { name: name.to_string() }));
    }
    Ok(name)
}

/// The name of the proof in the body.
fn parse_proof(input: ParseStream<'_>) -> Result<Ident, Error> {
    let place = input.span();
    match input.parse() {
        Ok(name) if input.is_empty() || input.peek(Token![,]) => Ok(name),
        _ => Err(error::at(place, message::Proofs::NotAName)),
    }
}

pub(super) fn set_once<T>(option: &mut Option<T>, name: &Ident, value: T) -> Result<(), Error> {
    match option.replace(value) {
        Some(_) => Err(error::on(name, message::Attributes::OptionTwice { name: name.to_string() })),
        None => Ok(()),
    }
}

pub(super) fn unknown_option(attribute: &'static str, name: &Ident) -> Error {
    error::on(name, message::Attributes::UnknownOption { attribute, name: name.to_string() })
}

/// Whether arguments that cannot be read ask for a check in the body.
pub(super) fn mention_token(arguments: TokenStream) -> bool {
    arguments.into_iter().any(|token| matches!(token, TokenTree::Ident(ident) if ident == TOKEN))
}
