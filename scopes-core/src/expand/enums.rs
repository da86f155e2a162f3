//! The enums `Role`, `Actor` and `Gate`, each where the catalog has such entries.

use proc_macro2::{Ident, Literal, TokenStream};
use quote::{format_ident, quote};

use super::{Context, docs, scope};
use crate::catalog::{Catalog, Texts};
use crate::listed::Listed as _;
use crate::mask::word_count;
use crate::rust_name::type_ident;

/// One of the enums.
struct Enum<'a> {
    name: Ident,
    /// One of them, in a message.
    kind: &'static str,
    docs: &'static str,
    entries: Vec<Entry<'a>>,
    /// The methods that only this enum has.
    methods: TokenStream,
}

struct Entry<'a> {
    key: &'a str,
    description: &'a str,
    docs: String,
}

impl<'a> Entry<'a> {
    fn new(key: &'a str, texts: &'a Texts, docs: String) -> Self {
        Self { key, description: &texts.description, docs }
    }
}

impl<'a> Enum<'a> {
    fn new(name: &str, kind: &'static str, entries: impl Iterator<Item = Entry<'a>>) -> Self {
        Self { name: format_ident!("{name}"), kind, docs: "", entries: entries.listed(), methods: TokenStream::new() }
    }

    fn variants(&self) -> Vec<Ident> {
        self.entries.iter().map(|entry| format_ident!("{}", type_ident(entry.key))).listed()
    }
}

/// The names of the enums that the catalog has.
pub(super) fn names(catalog: &Catalog) -> impl Iterator<Item = Ident> {
    enums(catalog).map(|of| of.name)
}

fn enums(catalog: &Catalog) -> impl Iterator<Item = Enum<'_>> {
    let enums = [roles(catalog), actors(catalog), gates(catalog)];
    enums.into_iter().filter(|of| !of.entries.is_empty())
}

fn roles(catalog: &Catalog) -> Enum<'_> {
    let entries = catalog.roles.iter().map(|role| Entry::new(&role.name, &role.texts, docs::role(catalog, role)));
    Enum {
        docs: " A role of a user: what it leaves of what was granted.",
        methods: quote! {
            /// The scopes that the role keeps; it takes all others away.
            pub const fn keeps(self) -> ScopeSet {
                POLICY.roles[self as usize]
            }
        },
        ..Enum::new("Role", "role", entries)
    }
}

fn actors(catalog: &Catalog) -> Enum<'_> {
    let entries = catalog.actors.iter().map(|actor| Entry::new(&actor.name, &actor.texts, docs::actor(catalog, actor)));
    Enum {
        docs: " As whom a token acts.",
        methods: quote! {
            /// The scopes that the actor keeps; it takes all others away.
            pub const fn keeps(self) -> ScopeSet {
                POLICY.actors[self as usize].keeps
            }

            /// Whether the role of the user takes scopes away too.
            pub const fn is_capped_by_role(self) -> bool {
                POLICY.actors[self as usize].capped_by_role
            }
        },
        ..Enum::new("Actor", "actor", entries)
    }
}

fn gates(catalog: &Catalog) -> Enum<'_> {
    let entries = catalog.gates.iter().map(|gate| Entry::new(&gate.name, &gate.texts, docs::gate(catalog, gate)));
    Enum {
        docs: " A gate: the scopes behind it mean nothing until it is open.",
        methods: quote! {
            /// The scopes behind the gate.
            pub const fn scopes(self) -> ScopeSet {
                POLICY.gates[self as usize].scopes
            }

            /// The environment variable that opens the gate; empty where only code does.
            pub const fn variable(self) -> &'static str {
                POLICY.gates[self as usize].variable
            }
        },
        ..Enum::new("Gate", "gate", entries)
    }
}

pub(super) fn expand(context: &Context<'_>) -> TokenStream {
    let enums = enums(context.catalog).map(|of| {
        let (name, docs, variants) = (&of.name, of.docs, of.variants());
        let derives = scope::derives();
        let entries = of.entries.iter().map(|entry| {
            let docs = &entry.docs;
            quote!(#[doc = #docs])
        });
        let allow = &context.allow;
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
    let impls = enums(context.catalog).map(|of| expand_impl(context, &of));
    quote!(#(#impls)*)
}

fn expand_impl(context: &Context<'_>, of: &Enum<'_>) -> TokenStream {
    let Enum { name, methods, .. } = of;
    let (variants, allow) = (of.variants(), &context.allow);
    let descriptions = of.entries.iter().map(|entry| entry.description);
    let traits = expand_traits(of, &context.catalog.name);
    quote! {
        #allow
        impl #name {
            /// All of them, in order of declaration.
            pub const ALL: &'static [Self] = &[#(Self::#variants),*];

            /// The key in the catalog.
            pub const fn as_str(self) -> &'static str {
                <Self as private::KeyEnum>::KEYS.names[self as usize]
            }

            /// The description in the catalog; empty where it has none.
            pub const fn description(self) -> &'static str {
                const DESCRIPTIONS: &[&str] = &[#(#descriptions),*];
                DESCRIPTIONS[self as usize]
            }

            #methods
        }

        #traits
    }
}

fn expand_traits(of: &Enum<'_>, catalog: &str) -> TokenStream {
    let Enum { name, kind, entries, .. } = of;
    let words = Literal::usize_unsuffixed(word_count(entries.len()));
    let keys = entries.iter().map(|entry| entry.key);
    let expected = format!("the name of one {kind} of catalog `{catalog}`");
    quote! {
        impl private::KeyEnum for #name {
            type Words = [u64; #words];
            const ALL: &'static [Self] = Self::ALL;
            const KEYS: &'static private::KeyNames =
                &private::KeyNames { kind: #kind, catalog: #catalog, names: &[#(#keys),*] };

            fn index(self) -> usize {
                self as usize
            }
        }

        impl private::Key for #name {}

        impl ::core::fmt::Display for #name {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                f.pad(self.as_str())
            }
        }

        impl ::core::str::FromStr for #name {
            type Err = private::UnknownKey;

            fn from_str(name: &str) -> ::core::result::Result<Self, private::UnknownKey> {
                private::key_from_name(name)
            }
        }

        private::impl_serde!(#name, #expected);
    }
}
