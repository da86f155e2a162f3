//! The module `presets`: what the catalog recommends.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::{Context, docs, tables};
use crate::catalog::Preset;
use crate::rust_name::const_ident;

pub(super) fn expand(context: &Context<'_>) -> TokenStream {
    if context.catalog.presets.is_empty() {
        return TokenStream::new();
    }
    let allow = &context.allow;
    let presets = context.catalog.presets.iter().map(|preset| expand_preset(context, preset));
    quote! {
        /// The presets that the catalog recommends.
        #allow
        pub mod presets { #(#presets)* }
    }
}

fn expand_preset(context: &Context<'_>, preset: &Preset) -> TokenStream {
    let Preset { name, title, texts, scopes, optional } = preset;
    let give_when = &texts.give_when;
    let docs = docs::preset(context.catalog, preset);
    let ty = context.type_of_crate(Some(&quote!(super::)), "Preset");
    let ident = format_ident!("{}", const_ident(name));
    let (scopes, optional) = (tables::words(scopes), tables::words(optional));
    quote! {
        #[doc = #docs]
        pub const #ident: #ty<super::Scope> = super::__generated::private::Preset {
            name: #name,
            title: #title,
            give_when: #give_when,
            scopes: super::ScopeSet::__from_words(#scopes),
            optional: super::ScopeSet::__from_words(#optional),
        };
    }
}
