//! Whether tokens are Rust, and in which place.

use proc_macro2::{TokenStream, TokenTree};
use quote::quote;

/// Where tokens may stand.
#[derive(Debug, Clone, Copy)]
pub enum Place {
    Module,
    Impl,
    Trait,
    Foreign,
    Block,
}

const PLACES: [Place; 5] = [Place::Module, Place::Impl, Place::Trait, Place::Foreign, Place::Block];

/// Whether tokens can be parsed in a place.
#[must_use]
pub fn is_rust_in(place: Place, tokens: &TokenStream) -> bool {
    let file = match place {
        Place::Module => tokens.clone(),
        Place::Impl => quote!(impl Type { #tokens }),
        Place::Trait => quote!(trait Trait { #tokens }),
        Place::Foreign => quote!(unsafe extern "C" { #tokens }),
        Place::Block => quote!(fn function() { #tokens }),
    };
    syn::parse2::<syn::File>(file).is_ok()
}

/// Whether a text is a file of Rust.
#[must_use]
pub fn is_file(text: &str) -> bool {
    syn::parse_file(text).is_ok()
}

/// The place that tokens are one item, or one statement, of: no attribute stands on anything else. A function that may stand in
/// several belongs into the first, and one with a receiver into no module.
#[must_use]
pub fn place_of(tokens: &TokenStream) -> Option<Place> {
    let has_receiver =
        syn::parse2::<syn::ItemFn>(tokens.clone()).is_ok_and(|function| function.sig.receiver().is_some());
    let places = PLACES.into_iter().filter(|place| !has_receiver || matches!(place, Place::Impl | Place::Trait));
    places.into_iter().find(|place| is_one(*place, tokens.clone()))
}

fn is_one(place: Place, tokens: TokenStream) -> bool {
    match place {
        Place::Module => syn::parse2::<syn::Item>(tokens).is_ok(),
        Place::Impl => syn::parse2::<syn::ImplItem>(tokens).is_ok(),
        Place::Trait => syn::parse2::<syn::TraitItem>(tokens).is_ok(),
        Place::Foreign => syn::parse2::<syn::ForeignItem>(tokens).is_ok(),
        Place::Block => syn::parse2::<syn::Stmt>(tokens).is_ok(),
    }
}

/// Whether the compiler is told of an error: texts that speak of one are none.
#[must_use]
pub fn has_error(tokens: &TokenStream) -> bool {
    tokens.clone().into_iter().any(|token| match token {
        TokenTree::Ident(name) => name == "compile_error",
        TokenTree::Group(group) => has_error(&group.stream()),
        TokenTree::Punct(_) | TokenTree::Literal(_) => false,
    })
}
