//! A requirement as a type, on the user's tokens.

use proc_macro2::{Ident, Span, TokenStream};
use quote::{ToTokens, quote};
use scopes_core::{FINDER, MEMBER};
use syn::ext::IdentExt;

use super::path::module_of;
use super::{Combinator, Requirement};
use crate::program;
use crate::syntax::Path;

/// The type of a requirement. `crate_path` is where the `scopes` crate is.
pub(crate) fn expand(requirement: &Requirement, crate_path: &TokenStream) -> TokenStream {
    expand_with(requirement, crate_path, &expand_scope)
}

/// The requirement as a type that names the marker types directly, without the macro that finds them.
pub(super) fn expand_plain(requirement: &Requirement, crate_path: &TokenStream) -> TokenStream {
    expand_with(requirement, crate_path, &plain_scope)
}

fn expand_with(
    requirement: &Requirement,
    crate_path: &TokenStream,
    scope: &impl Fn(&Path) -> TokenStream,
) -> TokenStream {
    match requirement {
        Requirement::Scope(path) => scope(path),
        Requirement::Group(combinator, members) => {
            let members = members.iter().map(|member| expand_with(member, crate_path, scope));
            match combinator {
                Combinator::All => quote!(#crate_path::All<(#(#members),*)>),
                Combinator::Any => quote!(#crate_path::Any<(#(#members),*)>),
            }
        }
    }
}

/// The marker type of a scope, by its name.
pub(super) fn plain_scope(path: &Path) -> TokenStream {
    path.segments.last().map_or_else(|| quote!(#path), |leaf| beside(path, &marker(&leaf.ident)))
}

/// Asks the module of the scope for its marker type. A module that does not have the scope knows what to say instead.
pub(super) fn expand_scope(path: &Path) -> TokenStream {
    expand_scope_as(MEMBER, path)
}

/// The proof of a single scope. The module has it, so that the compiler looks for one type and not for two.
pub(super) fn expand_proof(path: &Path) -> TokenStream {
    expand_scope_as(FINDER, path)
}

fn expand_scope_as(name: &str, path: &Path) -> TokenStream {
    let (Some(leaf), Some(module)) = (path.segments.last(), module_of(path)) else { return quote!(#path) };
    if program::is_editor() {
        // The name of the scope is looked for by an import, and by nothing else.
        let mut marker = marker(&leaf.ident);
        marker.set_span(Span::call_site());
        return beside(path, &marker);
    }
    let leaf = &leaf.ident;
    let [wrapper, finder] = [name, FINDER].map(|name| beside(path, &Ident::new(name, leaf.span())));
    let marker = marker(leaf);
    quote!(#wrapper<#finder!(#leaf #marker #module)>)
}

/// A type that is there where the module is one of scopes.
pub(super) fn expand_module(path: &Path) -> Option<TokenStream> {
    let finder = Ident::new(FINDER, path.segments.last()?.ident.span());
    Some(quote!(#path::#finder<()>))
}

/// A type that uses modules where they are. Where one is not, the name leads to a module that stands here: the block with the
/// outer names is looked at first.
pub(super) fn expand_perhaps(modules: &[Ident]) -> Option<TokenStream> {
    let mut names: Vec<&Ident> = Vec::new();
    for module in modules {
        if !names.contains(&module) {
            names.push(module);
        }
    }
    let finder = Ident::new(FINDER, Span::call_site());
    (!names.is_empty()).then(|| {
        quote! {
            [(); {
                mod __not_there {
                    #(pub mod #names {
                        #[allow(non_camel_case_types, reason = "it is called as in a module of scopes")]
                        pub type #finder<T> = T;
                    })*
                }
                #[allow(unused_imports, reason = "for modules that are not there")]
                use __not_there::*;
                {
                    #[allow(unused_imports, reason = "for modules that are there")]
                    use self::*;
                    #[allow(dead_code, reason = "it stands for what the attribute names")]
                    type __Named = (#(#names::#finder<()>,)*);
                }
                0
            }]
        }
    })
}

/// The path with another last segment.
fn beside(path: &Path, last: &Ident) -> TokenStream {
    let mut tokens = TokenStream::new();
    path.leading_colon.to_tokens(&mut tokens);
    path.segments.pairs().take(path.segments.len() - 1).for_each(|pair| pair.to_tokens(&mut tokens));
    last.to_tokens(&mut tokens);
    tokens
}

/// The name of the marker type. A name that makes none is no scope either, and stays as it is.
fn marker(leaf: &Ident) -> Ident {
    match scopes_core::marker_ident(&leaf.unraw().to_string()) {
        nothing if nothing.is_empty() => leaf.clone(),
        name => Ident::new(&name, leaf.span()),
    }
}
