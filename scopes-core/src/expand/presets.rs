//! The module `presets`: what the catalog recommends.

use std::fmt::Write as _;

use proc_macro2::TokenStream;

use super::tables::words;
use super::{Context, LINT_ALLOWS, docs};
use crate::catalog::{Catalog, Preset};
use crate::rust_name::const_ident;

pub(super) fn expand(context: &Context<'_>) -> TokenStream {
    let catalog = context.catalog;
    if catalog.presets.is_empty() {
        return TokenStream::new();
    }
    let mut presets = String::new();
    for preset in &catalog.presets {
        write_preset(&mut presets, catalog, preset);
    }
    context.tokens(&format!(
        "/// The presets that the catalog recommends.
        {LINT_ALLOWS}
        pub mod presets {{ {presets} }}"
    ))
}

fn write_preset(text: &mut String, catalog: &Catalog, preset: &Preset) {
    let Preset { name, title, texts, scopes, optional } = preset;
    let (docs, ident, give_when) = (docs::preset(catalog, preset), const_ident(name), &texts.give_when);
    let (scopes, optional) = (words(scopes), words(optional));
    let _ = write!(
        text,
        "#[doc = {docs:?}]
        pub const {ident}: super::__generated::private::Preset<super::Scope> = super::__generated::private::Preset {{
            name: {name:?},
            title: {title:?},
            give_when: {give_when:?},
            scopes: super::ScopeSet::__from_words({scopes}),
            optional: super::ScopeSet::__from_words({optional}),
        }};\n"
    );
}
