//! The attributes that say who may call a function.

mod arguments;
mod authenticated;
mod public;
mod requires;

pub(crate) use authenticated::expand as expand_authenticated;
pub(crate) use public::expand as expand_public;
pub(crate) use requires::expand as expand_requires;

use proc_macro2::TokenStream;
use quote::quote;
use scopes_core::message;
use syn::{Error, Expr};

use crate::error::{self, Errors};
use crate::function::Function;

const REQUIRES: &str = "requires";
const AUTHENTICATED: &str = "authenticated";
const PUBLIC: &str = "public";

/// One of these attributes stands on a function. Takes any other away, so that it does not complain too.
fn check_single(function: &mut Function, attribute: &'static str) -> Result<(), Error> {
    let mut errors = Errors::default();
    function.attributes.retain(|other| {
        let name = other.path().segments.last().map(|segment| segment.ident.to_string()).unwrap_or_default();
        let message = match name.as_str() {
            same if same == attribute => message::Attributes::Twice { attribute },
            REQUIRES => message::Attributes::Together { first: attribute, second: REQUIRES },
            AUTHENTICATED => message::Attributes::Together { first: attribute, second: AUTHENTICATED },
            PUBLIC => message::Attributes::Together { first: attribute, second: PUBLIC },
            _ => return true,
        };
        errors.add(error::on(other.path(), message));
        false
    });
    errors.finish(())
}

/// The function with everything that is wrong beside it.
fn with_errors(function: &Function, results: [Result<(), Error>; 2]) -> TokenStream {
    let errors = results.into_iter().filter_map(Result::err).map(Error::into_compile_error);
    quote!(#(#errors)* #function)
}

/// The item with errors beside it.
fn beside(item: &TokenStream, error: Error) -> TokenStream {
    let error = error.into_compile_error();
    if let Ok(Expr::Closure(closure)) = syn::parse2(item.clone()) {
        return quote!({ #error #closure });
    }
    quote!(#error #item)
}
