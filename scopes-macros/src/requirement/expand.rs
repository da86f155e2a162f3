//! A requirement as a type, on the user's tokens.

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};
use syn::ext::IdentExt;
use syn::{Path, PathSegment, Token};

use super::{Combinator, Requirement};

/// The type of a requirement. `crate_path` is where the `scopes` crate is.
pub(crate) fn expand(requirement: &Requirement, crate_path: &TokenStream) -> TokenStream {
    match requirement {
        Requirement::Scope(path) => expand_scope(path, crate_path),
        Requirement::Group(combinator, members) => {
            let members = members.iter().map(|member| expand(member, crate_path));
            match combinator {
                Combinator::All => quote!(#crate_path::All<(#(#members),*)>),
                Combinator::Any => quote!(#crate_path::Any<(#(#members),*)>),
            }
        }
    }
}

/// Asks the module of the scope for its marker type. A module that does not have the scope knows what to say instead.
fn expand_scope(path: &Path, crate_path: &TokenStream) -> TokenStream {
    let mut module = path.clone();
    let Some(leaf) = module.segments.pop() else { return quote!(#path) };
    let leaf = leaf.ident;
    module.segments.pop_punct();
    let (finder, names) = (inside(&module, "__scope", &leaf), inside(&module, "__names", &leaf));
    let marker = with_last(&module, marker(&leaf));
    quote!(#finder::Scope<#finder!(#leaf => #marker; #names, #crate_path::__private::unknown_scope)>)
}

fn inside(module: &Path, name: &str, leaf: &Ident) -> Path {
    with_last(module, Ident::new(name, leaf.span()))
}

fn with_last(module: &Path, last: Ident) -> Path {
    let mut path = module.clone();
    if !path.segments.empty_or_trailing() {
        path.segments.push_punct(Token![::](last.span()));
    }
    path.segments.push_value(PathSegment::from(last));
    path
}

/// The name of the marker type. A name that makes none is no scope either, and stays as it is.
fn marker(leaf: &Ident) -> Ident {
    let name = scopes_core::marker_ident(&leaf.unraw().to_string());
    match syn::parse_str::<Ident>(&name) {
        Ok(_) => format_ident!("{name}", span = leaf.span()),
        Err(_) => leaf.clone(),
    }
}
