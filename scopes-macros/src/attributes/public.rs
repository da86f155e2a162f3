//! `#[public]`: the function needs no token, and says why.

use proc_macro2::{Span, TokenStream};
use quote::{format_ident, quote};
use scopes_core::message;
use syn::ext::IdentExt;
use syn::parse::{Parse, ParseStream};
use syn::{Error, LitStr, Path, Token};

use super::options::{is_option, parse_name, set_once, unknown_option};
use super::{ANYBODY, PUBLIC, beside, check_single};
use crate::error::{self, parse_crate_path};
use crate::function::{Function, Site};
use crate::requirement::CRATE;

const REASON: &str = "reason";

struct Arguments {
    reason: LitStr,
    crate_path: Option<Path>,
}

impl Parse for Arguments {
    fn parse(input: ParseStream<'_>) -> Result<Self, Error> {
        let (mut reason, mut crate_path) = (None, None);
        while !input.is_empty() {
            if !is_option(input) {
                return Err(error::at(input.span(), message::Attributes::PublicWithoutReason));
            }
            let name = parse_name(input, |_| None)?;
            if name == REASON {
                set_once(&mut reason, &name, parse_reason(input)?)?;
            } else if name == CRATE {
                set_once(&mut crate_path, &name, parse_crate_path(input)?)?;
            } else {
                return Err(unknown_option(PUBLIC, &name));
            }
            if !input.is_empty() {
                input.parse::<Token![,]>()?;
            }
        }
        match reason {
            Some(reason) => Ok(Self { reason, crate_path }),
            None => Err(error::at(Span::call_site(), message::Attributes::PublicWithoutReason)),
        }
    }
}

fn parse_reason(input: ParseStream<'_>) -> Result<LitStr, Error> {
    let place = input.span();
    match input.parse::<LitStr>() {
        Ok(reason) if reason.value().chars().any(char::is_alphanumeric) => Ok(reason),
        _ => Err(error::at(place, message::Attributes::PublicWithoutReason)),
    }
}

pub(crate) fn expand(arguments: &TokenStream, item: &TokenStream) -> TokenStream {
    let mut function = match Function::read(item.clone(), PUBLIC) {
        Ok(function) => function,
        Err(error) => return beside(item, error, &TokenStream::new()),
    };
    let single = check_single(&mut function, PUBLIC).map_err(Error::into_compile_error).err();
    if let Some(receiver) = function.signature.receiver() {
        return beside(
            &quote!(#function),
            error::on(&receiver.self_token, message::Attributes::PublicOnMethod),
            &TokenStream::new(),
        );
    }
    if let Err(error) = function.check_callers(PUBLIC).and_then(|()| function.check_language(PUBLIC)) {
        return beside(&quote!(#function), error, &TokenStream::new());
    }
    match syn::parse2::<Arguments>(arguments.clone()) {
        Ok(Arguments { reason, crate_path }) => {
            let site = Site::new(crate_path.as_ref(), arguments);
            let reason = give_reason(&mut function, &site, &reason);
            quote!(#single #reason #function)
        }
        Err(error) => {
            ANYBODY.insert_into(&mut function, &Site::new(None, arguments), &error::as_type(error));
            quote!(#single #function)
        }
    }
}

/// Gives the function its proof, and the reason as a type of its own.
fn give_reason(function: &mut Function, site: &Site, reason: &LitStr) -> TokenStream {
    let name = format_ident!("why_{}_is_public", function.signature.ident.unraw());
    ANYBODY.insert_into(function, site, &quote!(#name));
    let (crate_path, visibility) = (site.crate_path(), &function.visibility);
    let conditions = function
        .attributes
        .iter()
        .filter(|attribute| attribute.path().get_ident().is_some_and(|name| name.unraw() == "cfg"));
    let conditions: TokenStream = conditions.map(|condition| quote!(#condition)).collect();
    quote! {
        #conditions
        #[doc(hidden)]
        #[allow(non_camel_case_types, reason = "it is named after the function")]
        #[derive(::core::fmt::Debug)]
        #visibility enum #name {}

        #conditions
        impl #crate_path::__private::Reason for #name {
            const REASON: &'static ::core::primitive::str = #reason;
        }
    }
}
