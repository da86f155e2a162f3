//! Writes the module `presets`, with a constant for each preset of the catalog.

use std::fmt::Write as _;

use proc_macro2::TokenStream;

use super::tables::words;
use super::{Context, docs};
use crate::catalog::Preset;
use crate::rust_name::const_ident;

pub(super) fn expand(context: &Context<'_>) -> TokenStream {
    let catalog = context.catalog;
    if catalog.presets.is_empty() {
        return TokenStream::new();
    }
    let mut presets = String::new();
    for preset in &catalog.presets {
        write_preset(&mut presets, context, preset);
    }
    let allows = context.allows;
    context.tokens(&format!(
        "/// The presets that the catalog recommends.
        {allows}
        pub mod presets {{ {presets} }}"
    ))
}

fn write_preset(text: &mut String, context: &Context<'_>, preset: &Preset) {
    let Preset { name, title, texts, scopes, optional } = preset;
    let (docs, ident, give_when) = (docs::preset(context.catalog, preset), const_ident(name), &texts.give_when);
    let (scopes, optional) = (words(scopes), words(optional));
    let ty = context.type_of_crate("super::", "Preset");
    let _ = write!(
        text,
        "#[doc = {docs:?}]
        pub const {ident}: {ty}<super::Scope> = super::__generated::private::Preset {{
            name: {name:?},
            title: {title:?},
            give_when: {give_when:?},
            scopes: super::ScopeSet::__from_words({scopes}),
            optional: super::ScopeSet::__from_words({optional}),
        }};\n"
    );
}
