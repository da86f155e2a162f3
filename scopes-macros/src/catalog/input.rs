//! Reads the arguments of `scopes!`.

use proc_macro2::{Span, TokenStream};
use scopes_core::message::{self, MeantOption};
use scopes_core::nearest;
use syn::ext::IdentExt;
use syn::parse::{Parse, ParseStream};
use syn::{Error, Ident, LitStr, Token};

use super::{argument, nearby};
use crate::error;
use crate::syntax::Path;

const TOML: &str = "toml";
const CRATE: &str = "crate";

pub(super) struct Input {
    pub(super) origin: Origin,
    pub(super) crate_path: Option<Path>,
}

/// Where the catalog comes from.
pub(super) enum Origin {
    /// A file, relative to `Cargo.toml`.
    File(LitStr),
    /// The text itself.
    Text(LitStr),
}

impl Origin {
    pub(super) fn span(&self) -> Span {
        let (Self::File(literal) | Self::Text(literal)) = self;
        literal.span()
    }
}

impl Parse for Input {
    fn parse(input: ParseStream<'_>) -> Result<Self, Error> {
        let (mut origin, mut crate_path) = (None, None);
        while !input.is_empty() {
            if is_option(input) {
                let name = input.call(Ident::parse_any)?;
                input.parse::<Token![=]>()?;
                parse_option(&name, input, &mut origin, &mut crate_path)?;
            } else {
                set_origin(&mut origin, Origin::File(string(input)?))?;
            }
            if !input.is_empty() {
                comma(input)?;
            }
        }
        let origin = origin.ok_or_else(|| error::at(input.span(), message::Calls::NoCatalog))?;
        Ok(Self { origin, crate_path })
    }
}

fn is_option(input: ParseStream<'_>) -> bool {
    input.peek(Ident::peek_any) && input.peek2(Token![=])
}

fn comma(input: ParseStream<'_>) -> Result<(), Error> {
    let (place, is_semicolon) = (input.span(), input.peek(Token![;]));
    match input.parse::<Token![,]>() {
        Ok(_) => Ok(()),
        Err(_) => Err(error::at(place, message::Calls::CommaMissing { is_semicolon })),
    }
}

fn parse_option(
    name: &Ident,
    input: ParseStream<'_>,
    origin: &mut Option<Origin>,
    crate_path: &mut Option<Path>,
) -> Result<(), Error> {
    if name == TOML {
        return set_origin(origin, Origin::Text(string(input)?));
    }
    if name != CRATE {
        return Err(unknown_option(name, input));
    }
    if crate_path.is_some() {
        return Err(error::on(name, message::Attributes::OptionTwice { name: name.to_string() }));
    }
    *crate_path = Some(error::parse_crate_path(input)?);
    Ok(())
}

fn unknown_option(name: &Ident, input: ParseStream<'_>) -> Error {
    let path = input.parse::<LitStr>().ok().map(|literal| literal.value());
    let path = path.map(|path| nearby::meant(&path).unwrap_or(path));
    let name_of_option = name.to_string();
    let meant = meant_option(&name_of_option);
    error::on(name, message::Calls::UnknownOption { name: name_of_option, meant, path })
}

fn meant_option(name: &str) -> MeantOption {
    match name {
        "path" | "file" | "catalog" | "filename" | "from" | "src" | "include" => MeantOption::Path,
        "text" | "content" | "inline" | "source" | "str" | "string" => MeantOption::Option(TOML),
        "krate" | "crate_path" | "crate_name" => MeantOption::Option(CRATE),
        "name" | "title" | "prefix" | "separator" | "description" => MeantOption::KeyOfCatalog,
        "module" | "mod" | "vis" => MeantOption::Module,
        _ if nearest(name, [TOML]).is_some() => MeantOption::Option(TOML),
        _ if nearest(name, [CRATE]).is_some() => MeantOption::Option(CRATE),
        _ => MeantOption::Unknown,
    }
}

fn set_origin(origin: &mut Option<Origin>, next: Origin) -> Result<(), Error> {
    if origin.is_some() {
        return Err(error::at(next.span(), message::Calls::SecondCatalog));
    }
    *origin = Some(next);
    Ok(())
}

fn string(input: ParseStream<'_>) -> Result<LitStr, Error> {
    if input.peek(LitStr) {
        return input.parse();
    }
    let place = input.span();
    let tokens: TokenStream = input.parse()?;
    let found = argument::what(&tokens);
    Err(error::at(place, message::Calls::NoText { found, meant: argument::meant(tokens) }))
}
