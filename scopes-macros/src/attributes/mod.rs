//! The attributes that say who may call a function.

mod arguments;
mod authenticated;
mod declared;
mod declared_routes;
mod guarded;
mod impl_block;
mod open_api;
mod options;
pub(crate) mod plain;
mod public;
mod reason;
pub(crate) mod requires;

use proc_macro2::TokenStream;
use quote::quote;
use scopes_core::message;
use syn::Error;

use crate::editor::{self, Grammar};
use crate::error::{self, Errors};
use crate::function::{Function, Proof, item_kind};
use crate::program;
use crate::requirement::Optional;

const REQUIRES: &str = "requires";
const AUTHENTICATED: &str = "authenticated";
const PUBLIC: &str = "public";
const GUARDED: &str = "guarded";

const GRANTED: Proof = Proof { name: "Granted", attribute: REQUIRES, of: None };
const TOKEN_HOLDER: Proof = Proof { name: "Authenticated", attribute: AUTHENTICATED, of: Some("CatalogToken") };
const ANYBODY: Proof = Proof { name: "Public", attribute: PUBLIC, of: None };

const PROOFS: [Proof; 3] = [GRANTED, TOKEN_HOLDER, ANYBODY];

/// `#[requires]`: the plain form of it in the plain way, any other in full.
#[cfg(any(not(any(test, fuzzing)), rust_analyzer))]
pub(crate) fn expand_requires(
    arguments: proc_macro::TokenStream,
    item: proc_macro::TokenStream,
) -> proc_macro::TokenStream {
    if !program::is_compiler() {
        return with_imports(&arguments.into(), &item.into(), &Grammar::REQUIRES, requires::expand).into();
    }
    plain::expand(arguments, item)
        .unwrap_or_else(|(arguments, item)| requires::expand(&arguments.into(), &item.into()).into())
}

pub(crate) fn expand_authenticated(arguments: &TokenStream, item: &TokenStream) -> TokenStream {
    with_imports(arguments, item, &Grammar::AUTHENTICATED, authenticated::expand)
}

pub(crate) fn expand_public(arguments: &TokenStream, item: &TokenStream) -> TokenStream {
    with_imports(arguments, item, &Grammar::PUBLIC, public::expand)
}

pub(crate) fn expand_guarded(arguments: &TokenStream, item: &TokenStream) -> TokenStream {
    with_imports(arguments, item, &Grammar::GUARDED, guarded::expand)
}

/// What an attribute becomes. An editor finds before it what the arguments name, and behind it the errors that it would not find.
fn with_imports(
    arguments: &TokenStream,
    item: &TokenStream,
    grammar: &Grammar,
    expand: fn(&TokenStream, &TokenStream) -> TokenStream,
) -> TokenStream {
    let code = expand(arguments, item);
    if let Some(refusal) = program::refusal() {
        let refusal = refusal.into_compile_error();
        return quote!(#refusal #code);
    }
    if !program::is_editor() {
        return code;
    }
    let (imports, errors) = (editor::imports(arguments, grammar), editor::errors_in_types(&code));
    quote!(#imports #code #errors)
}

/// Refuses a second one of these attributes on a function, and takes it away, so that it does not complain too.
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
