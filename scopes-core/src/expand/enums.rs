//! The enums `Role`, `Actor` and `Gate`, each where the catalog has such entries.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::{Context, docs, scope};
use crate::catalog::Texts;
use crate::rust_name::type_ident;

pub(super) fn expand(context: &Context<'_>) -> TokenStream {
    let catalog = context.catalog;
    let roles = catalog.roles.iter().map(|role| (role.name.as_str(), &role.texts)).collect();
    let actors = catalog.actors.iter().map(|actor| (actor.name.as_str(), &actor.texts)).collect();
    let gates = catalog.gates.iter().map(|gate| (gate.name.as_str(), &gate.texts)).collect();
    let role = expand_enum("Role", "A role of a user: what it leaves of what was granted.", roles);
    let actor = expand_enum("Actor", "As whom a token acts.", actors);
    let gate = expand_enum("Gate", "A gate: the scopes behind it mean nothing until it is open.", gates);
    quote! { #role #actor #gate }
}

fn expand_enum(name: &str, first: &str, entries: Vec<(&str, &Texts)>) -> TokenStream {
    if entries.is_empty() {
        return TokenStream::new();
    }
    let name = format_ident!("{name}");
    let first = format!(" {first}");
    let derives = scope::derives();
    let idents: Vec<_> = entries.iter().map(|(key, _)| format_ident!("{}", type_ident(key))).collect();
    let docs = entries.iter().map(|(key, texts)| docs::entry(docs::code(key), texts));
    let keys = entries.iter().map(|(key, _)| key);
    let descriptions = entries.iter().map(|(_, texts)| &texts.description);
    quote! {
        #[doc = #first]
        #derives
        #[non_exhaustive]
        pub enum #name { #(#docs #idents,)* }

        impl #name {
            /// All of them, in order of declaration.
            pub const ALL: &'static [Self] = &[#(Self::#idents),*];

            /// The key in the catalog.
            pub const fn as_str(self) -> &'static str {
                match self { #(Self::#idents => #keys,)* }
            }

            /// The description in the catalog; empty where it has none.
            pub const fn description(self) -> &'static str {
                match self { #(Self::#idents => #descriptions,)* }
            }
        }

        impl ::core::fmt::Display for #name {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                f.pad(self.as_str())
            }
        }
    }
}
