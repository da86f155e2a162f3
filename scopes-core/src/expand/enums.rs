//! The enums `Role`, `Actor` and `Gate`, each where the catalog has such entries.

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

use super::{Context, docs, lint_allows, scope};
use crate::catalog::{Catalog, Texts};
use crate::rust_name::type_ident;

/// One of the enums.
struct Enum<'a> {
    name: Ident,
    docs: &'static str,
    entries: Vec<(&'a str, &'a Texts)>,
}

impl<'a> Enum<'a> {
    fn new(name: &str, docs: &'static str, entries: impl Iterator<Item = (&'a String, &'a Texts)>) -> Self {
        let entries = entries.map(|(name, texts)| (name.as_str(), texts)).collect();
        Self { name: format_ident!("{name}"), docs, entries }
    }

    fn variants(&self) -> Vec<Ident> {
        self.entries.iter().map(|(key, _)| format_ident!("{}", type_ident(key))).collect()
    }
}

fn enums(catalog: &Catalog) -> impl Iterator<Item = Enum<'_>> {
    let roles = catalog.roles.iter().map(|role| (&role.name, &role.texts));
    let actors = catalog.actors.iter().map(|actor| (&actor.name, &actor.texts));
    let gates = catalog.gates.iter().map(|gate| (&gate.name, &gate.texts));
    let enums = [
        Enum::new("Role", " A role of a user: what it leaves of what was granted.", roles),
        Enum::new("Actor", " As whom a token acts.", actors),
        Enum::new("Gate", " A gate: the scopes behind it mean nothing until it is open.", gates),
    ];
    enums.into_iter().filter(|of| !of.entries.is_empty())
}

pub(super) fn expand(context: &Context<'_>) -> TokenStream {
    let enums = enums(context.catalog).map(|of| {
        let (name, docs, variants) = (&of.name, of.docs, of.variants());
        let derives = scope::derives();
        let entries = of.entries.iter().map(|(key, texts)| docs::entry(docs::code(key), texts));
        let allow = lint_allows();
        quote! {
            #[doc = #docs]
            #allow
            #derives
            #[derive(::core::fmt::Debug)]
            #[non_exhaustive]
            pub enum #name { #(#entries #variants,)* }
        }
    });
    quote!(#(#enums)*)
}

/// The methods of the enums, for the hidden module.
pub(super) fn expand_impls(context: &Context<'_>) -> TokenStream {
    let impls = enums(context.catalog).map(|of| expand_impl(&of));
    quote!(#(#impls)*)
}

fn expand_impl(of: &Enum<'_>) -> TokenStream {
    let (name, variants, allow) = (&of.name, of.variants(), lint_allows());
    let keys = of.entries.iter().map(|(key, _)| key);
    let descriptions = of.entries.iter().map(|(_, texts)| &texts.description);
    quote! {
        #allow
        impl super::#name {
            /// All of them, in order of declaration.
            pub const ALL: &'static [Self] = &[#(Self::#variants),*];

            /// The key in the catalog.
            pub const fn as_str(self) -> &'static str {
                const KEYS: &[&str] = &[#(#keys),*];
                KEYS[self as usize]
            }

            /// The description in the catalog; empty where it has none.
            pub const fn description(self) -> &'static str {
                const DESCRIPTIONS: &[&str] = &[#(#descriptions),*];
                DESCRIPTIONS[self as usize]
            }
        }

        impl ::core::fmt::Display for super::#name {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                f.pad(self.as_str())
            }
        }
    }
}
