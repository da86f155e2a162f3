//! What stands between the parentheses of `scopes!`.

use proc_macro2::Span;
use scopes_core::message;
use syn::ext::IdentExt;
use syn::parse::{Parse, ParseStream};
use syn::{Error, Ident, LitStr, Path, Token};

use crate::error;

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
                input.parse::<Token![,]>()?;
            }
        }
        let origin = origin.ok_or_else(|| error::at(input.span(), message::Calls::NoCatalog))?;
        Ok(Self { origin, crate_path })
    }
}

fn is_option(input: ParseStream<'_>) -> bool {
    input.peek(Ident::peek_any) && input.peek2(Token![=])
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
        let message = message::Calls::UnknownOption { name: name.to_string() };
        return Err(error::on(name, message));
    }
    if crate_path.is_some() {
        return Err(error::on(name, message::Attributes::OptionTwice { name: name.to_string() }));
    }
    *crate_path = Some(error::parse_crate_path(input)?);
    Ok(())
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
    input.parse::<proc_macro2::TokenStream>()?;
    Err(error::at(place, message::Calls::NoString))
}
