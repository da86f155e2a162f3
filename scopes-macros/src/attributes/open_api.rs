//! An API of poem-openapi below `#[guarded]`: `#[OpenApi]` makes handlers of the methods of an `impl` block.
//!
//! The compiler expands an attribute on a method after those on the block. `#[OpenApi]` has to find the proof among the parameters,
//! so it is put there before.

use proc_macro2::TokenStream;
use quote::{ToTokens as _, quote};
use scopes_core::Listed as _;
use syn::parse::Parser as _;
use syn::punctuated::Punctuated;
use syn::{LitStr, Token};

use super::guarded::Guard;
use super::impl_block::{ImplBlock, Item};
use super::{REQUIRES, authenticated, requires};
use crate::function::{Function, Site};
use crate::syntax::{Attribute, Meta};

/// The attribute on the block.
const OPEN_API: &str = "OpenApi";

/// Whether `#[OpenApi]` is written below, above a block that it accepts.
pub(super) fn stands_on(block: &ImplBlock) -> bool {
    block.of.is_none() && attribute_of(block).is_some()
}

fn attribute_of(block: &ImplBlock) -> Option<&Attribute> {
    let is_open_api =
        |attribute: &&Attribute| attribute.path().segments.last().is_some_and(|last| last.ident == OPEN_API);
    block.attributes.iter().find(is_open_api)
}

/// Gives an operation the parameter that its attribute asks for, and says what is known of it. A method that is no operation is
/// left to its attribute.
pub(super) fn expand(item: &mut Item, guard: &Guard, crate_path: &TokenStream) -> Vec<TokenStream> {
    let Item::Function(function) = item else { return Vec::new() };
    let Some(operation) = function.operation_attribute() else { return Vec::new() };
    let rows = guard.as_type().map(|ty| rows_of(function, operation, &ty, crate_path)).unwrap_or_default();
    if guard.adds_parameter() {
        function.attributes.remove(guard.position);
        let method = function.to_token_stream();
        let expand = if guard.attribute == REQUIRES { requires::expand } else { authenticated::expand };
        *item = Item::Other(expand(&guard.arguments, &method));
    }
    rows
}

/// A row for each of the methods of HTTP that are named.
fn rows_of(
    function: &Function,
    operation: &Attribute,
    guard: &TokenStream,
    crate_path: &TokenStream,
) -> Vec<TokenStream> {
    let options = options_of(operation);
    let texts = |name: &'static str| {
        let values = options.iter().filter(move |option| option.path.is_ident(name)).filter_map(Meta::value);
        values.filter_map(|value| syn::parse2::<LitStr>(value).ok())
    };
    let Some(path) = texts("path").next() else { return Vec::new() };
    let conditions = function.attributes.iter().filter(|attribute| attribute.path().is_ident("cfg")).listed();
    let row = |method: LitStr| {
        let method = method.value().to_uppercase();
        quote! {
            #(#conditions)*
            #crate_path::__private::Operation {
                method: #method,
                path: #path,
                guard: <#guard as #crate_path::__private::Described>::describe,
            }
        }
    };
    texts("method").map(row).listed()
}

/// The contents of the parentheses of an attribute.
fn options_of(attribute: &Attribute) -> Vec<Meta> {
    let options = attribute
        .meta
        .arguments()
        .and_then(|arguments| Punctuated::<Meta, Token![,]>::parse_terminated.parse2(arguments.stream()).ok());
    options.into_iter().flatten().listed()
}

/// What says of the type that its operations are guarded, and by what.
pub(super) fn expand_marker(block: &ImplBlock, operations: &[TokenStream], site: &Site) -> TokenStream {
    let options = attribute_of(block).map(options_of).unwrap_or_default();
    let prefix = options.iter().find(|option| option.path.is_ident("prefix_path")).and_then(Meta::value);
    let prefix = prefix.map(|prefix| {
        quote! {
            fn prefix() -> &'static str {
                #prefix
            }
        }
    });
    let (crate_path, ty, generics, conditions) = (site.crate_path(), &block.ty, &block.generics, &block.conditions);
    quote! {
        #[automatically_derived]
        impl #generics #crate_path::__private::GuardedApi for #ty #conditions {
            #prefix
            const OPERATIONS: &'static [#crate_path::__private::Operation] = &[#(#operations),*];
        }
    }
}
