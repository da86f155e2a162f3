//! The attributes that say who may call a function.

mod arguments;
mod authenticated;
mod guarded;
mod impl_block;
mod options;
mod plain;
mod public;
mod reason;
pub(crate) mod requires;

pub(crate) use authenticated::expand as expand_authenticated;
pub(crate) use guarded::expand as expand_guarded;
pub(crate) use public::expand as expand_public;

use proc_macro2::TokenStream;
use quote::quote;
use scopes_core::message;
use syn::Error;

use crate::error::{self, Errors};
use crate::function::{Function, Proof, item_kind};
use crate::requirement::Optional;

const REQUIRES: &str = "requires";
const AUTHENTICATED: &str = "authenticated";
const PUBLIC: &str = "public";

const GRANTED: Proof = Proof { name: "Granted", attribute: REQUIRES };
const TOKEN_HOLDER: Proof = Proof { name: "Authenticated", attribute: AUTHENTICATED };
const ANYBODY: Proof = Proof { name: "Public", attribute: PUBLIC };

const PROOFS: [Proof; 3] = [GRANTED, TOKEN_HOLDER, ANYBODY];

/// `#[requires]`: the plain form of it in the plain way, any other in full.
#[cfg(not(test))]
pub(crate) fn expand_requires(
    arguments: proc_macro::TokenStream,
    item: proc_macro::TokenStream,
) -> proc_macro::TokenStream {
    if crate::compiler::may_document() {
        return requires::expand(&arguments.into(), &item.into()).into();
    }
    plain::expand(arguments, item)
        .unwrap_or_else(|(arguments, item)| requires::expand(&arguments.into(), &item.into()).into())
}

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
    let errors = errors.finish(());
    if let Err(errors) = &errors {
        for proof in PROOFS.into_iter().filter(|proof| proof.attribute != attribute) {
            proof.leave(function, errors);
        }
    }
    errors
}

/// What documentation says of who may call a function.
fn documentation(who: &str, optional: Option<&Optional>) -> String {
    let optional = optional.map(|optional| format!(" More with `{}`.", optional.shown().join("`, `")));
    format!("{who}{}", optional.unwrap_or_default())
}

/// The function with everything that is wrong beside it.
fn with_errors(function: &Function, results: impl IntoIterator<Item = Result<(), Error>>) -> TokenStream {
    let errors = results.into_iter().filter_map(Result::err).map(Error::into_compile_error);
    quote!(#(#errors)* #function)
}

/// The item with errors beside it. An expression stays one, with statements before it.
fn beside(item: &TokenStream, error: Error, statements: &TokenStream) -> TokenStream {
    let error = error.into_compile_error();
    if let Some((message::CLOSURE | message::BLOCK, _)) = item_kind(item) {
        return quote!({ #statements #error #item });
    }
    quote!(#error #item)
}
