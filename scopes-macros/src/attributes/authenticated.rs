//! `#[authenticated]`: the function asks for a valid token, whatever its scopes.

use proc_macro2::{Span, TokenStream};
use quote::quote;
use scopes_core::message;
use syn::parse::{Parse, ParseStream};
use syn::{Error, Path, Token};

use super::options::{is_option, parse_name, set_once, unknown_option};
use super::{AUTHENTICATED, TOKEN_HOLDER, beside, check_single, with_errors};
use crate::error::{self, parse_crate_path};
use crate::function::{Function, Site};
use crate::requirement::CRATE;

/// The catalog's `Token` type.
struct Arguments {
    token: Path,
    crate_path: Option<Path>,
}

impl Parse for Arguments {
    fn parse(input: ParseStream<'_>) -> Result<Self, Error> {
        let (mut token, mut crate_path) = (None, None);
        while !input.is_empty() {
            if is_option(input) {
                let name = parse_name(input, |_| None)?;
                if name != CRATE {
                    return Err(unknown_option(AUTHENTICATED, &name));
                }
                set_once(&mut crate_path, &name, parse_crate_path(input)?)?;
            } else {
                parse_token(input, &mut token)?;
            }
            if !input.is_empty() {
                input.parse::<Token![,]>()?;
            }
        }
        let token =
            token.ok_or_else(|| error::at(Span::call_site(), message::Attributes::AuthenticatedWithoutToken))?;
        Ok(Self { token, crate_path })
    }
}

fn parse_token(input: ParseStream<'_>, token: &mut Option<Path>) -> Result<(), Error> {
    let place = input.span();
    let path = input
        .call(Path::parse_mod_style)
        .map_err(|_| error::at(place, message::Attributes::AuthenticatedWithoutToken))?;
    if let Some(message) = refuse_module(&path) {
        return Err(error::on(&path, message));
    }
    match token.replace(path) {
        Some(_) => Err(error::at(place, message::Attributes::SecondToken)),
        None => Ok(()),
    }
}

/// What is not called as types are is the module of a catalog, or a scope.
fn refuse_module(path: &Path) -> Option<message::Attributes> {
    let names: Vec<String> = path.segments.iter().map(|segment| segment.ident.to_string()).collect();
    let is_type = names.last()?.starts_with(|first: char| first.is_uppercase());
    let path = names.join("::");
    match names.len() {
        _ if is_type => None,
        1 => Some(message::Attributes::ModuleForToken { path }),
        _ => Some(message::Attributes::ScopeForToken { path }),
    }
}

pub(crate) fn expand(arguments: &TokenStream, item: &TokenStream) -> TokenStream {
    let mut function = match Function::read(item.clone(), AUTHENTICATED) {
        Ok(function) => function,
        Err(error) => return beside(item, error, &TokenStream::new()),
    };
    let single = check_single(&mut function, AUTHENTICATED);
    if let Err(error) = function.check_callers(AUTHENTICATED) {
        return with_errors(&function, [single, Err(error)]);
    }
    match syn::parse2::<Arguments>(arguments.clone()) {
        Ok(Arguments { token, crate_path }) => {
            TOKEN_HOLDER.insert_into(&mut function, &Site::new(crate_path.as_ref(), arguments), &quote!(#token));
        }
        Err(error) => TOKEN_HOLDER.insert_into(&mut function, &Site::new(None, arguments), &error::as_type(error)),
    }
    let language = function.check_language(AUTHENTICATED);
    with_errors(&function, [single, language])
}
