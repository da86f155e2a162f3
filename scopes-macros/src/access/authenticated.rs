//! `#[authenticated]`: the function asks for a valid token, whatever its scopes.

use proc_macro2::{Span, TokenStream};
use quote::quote;
use scopes_core::Message;
use syn::ext::IdentExt;
use syn::parse::{Parse, ParseStream};
use syn::{Error, Ident, Path, Token};

use super::arguments::{CRATE, is_option};
use super::{AUTHENTICATED, beside, check_single};
use crate::error;
use crate::function::{Function, Place, Proof};

const PROOF: Proof = Proof { name: "Authenticated", attribute: AUTHENTICATED };

/// The catalog's `Token` type.
struct Arguments {
    token: Path,
    crate_path: Option<Path>,
}

impl Parse for Arguments {
    fn parse(input: ParseStream<'_>) -> Result<Self, Error> {
        if input.is_empty() {
            return Err(Error::new(Span::call_site(), error::text(&Message::AuthenticatedWithoutToken)));
        }
        let token = input.call(Path::parse_mod_style)?;
        let mut crate_path = None;
        while !input.is_empty() {
            input.parse::<Token![,]>()?;
            if is_option(input) {
                let name = input.call(Ident::parse_any)?;
                input.parse::<Token![=]>()?;
                if name != CRATE {
                    let message = Message::UnknownOption { attribute: AUTHENTICATED, name: name.to_string() };
                    return Err(error::on(&name, &message));
                }
                crate_path = Some(input.call(Path::parse_mod_style)?);
            }
        }
        Ok(Self { token, crate_path })
    }
}

pub(crate) fn expand(arguments: TokenStream, item: TokenStream) -> TokenStream {
    let mut function = match Function::read(item.clone(), AUTHENTICATED) {
        Ok(function) => function,
        Err(error) => return beside(&item, error),
    };
    let single = check_single(&mut function, AUTHENTICATED).map_err(Error::into_compile_error).err();
    match syn::parse2::<Arguments>(arguments.clone()) {
        Ok(Arguments { token, crate_path }) => {
            PROOF.place(&mut function, &Place::new(crate_path.as_ref(), &arguments), &quote!(#token));
        }
        Err(error) => PROOF.place(&mut function, &Place::new(None, &arguments), &error::as_type(error)),
    }
    quote!(#single #function)
}
