//! The enum `Scope`, and what it tells the run-time crate.

use proc_macro2::TokenStream;
use quote::quote;

use super::tables::{expand_texts, number};
use super::{Context, docs, escape_markdown, markers};
use crate::mask::word_count;

/// What the enums of a catalog can do without us.
pub(super) fn derives() -> TokenStream {
    quote! {
        #[derive(
            ::core::clone::Clone,
            ::core::marker::Copy,
            ::core::cmp::PartialEq,
            ::core::cmp::Eq,
            ::core::cmp::PartialOrd,
            ::core::cmp::Ord,
            ::core::hash::Hash,
        )]
    }
}

pub(super) fn expand_enum(context: &Context<'_>) -> TokenStream {
    let catalog = context.catalog;
    let title = if catalog.title.is_empty() { &catalog.name } else { &catalog.title };
    let docs = docs::entry(format!("A scope of {}.", docs::code(title)), &catalog.texts);
    let (allow, derives) = (&context.allow, derives());
    let mut variants = String::new();
    for (index, scope) in catalog.scopes.iter().enumerate() {
        variants += &context.docs[index];
        variants += &deprecated(scope.deprecated.as_deref());
        variants += context.variant(index);
        variants += ",\n";
    }
    let variants = context.tokens(&variants);
    quote! {
        #docs
        #allow
        #derives
        #[repr(u16)]
        #[non_exhaustive]
        pub enum Scope { #variants }
    }
}

/// The attribute of something that is deprecated.
pub(super) fn deprecated(note: Option<&str>) -> String {
    let note = note.map(escape_markdown::note);
    note.map(|note| format!("#[deprecated(note = {note:?})]\n")).unwrap_or_default()
}

/// The methods of `Scope`, and the traits behind them.
pub(super) fn expand_impls(context: &Context<'_>) -> TokenStream {
    let methods = expand_methods(context);
    let traits = expand_traits(context);
    quote! { #methods #traits }
}

fn expand_methods(context: &Context<'_>) -> TokenStream {
    let allow = &context.allow;
    let still = context.allow_deprecated();
    let variants = context.list(context.tree.variants.iter().map(|variant| format!("Scope::{variant}")));
    quote! {
        #allow
        #still
        impl Scope {
            /// Every scope of the catalog, in order of declaration.
            pub const ALL: &'static [Self] = &[#variants];

            /// The name on the wire.
            pub const fn as_str(self) -> &'static str {
                NAMES[self as usize]
            }

            /// The set of this scope alone.
            pub const fn set(self) -> ScopeSet {
                ScopeSet::EMPTY.__with_index(self as u16)
            }

            /// Whether the set has this scope.
            pub const fn is_in(self, set: ScopeSet) -> bool {
                set.__has_index(self as u16)
            }

            /// What the scope allows, in the catalog's words; empty where it does not say.
            pub const fn description(self) -> &'static str {
                DESCRIPTIONS.at(self as usize)
            }

            /// Everything that the scope implies, directly or not, without itself, as if all gates were open.
            pub fn implies(self) -> ScopeSet {
                ScopeSet::__implied_by(self)
            }

            /// Whether the catalog marks the scope as sensitive.
            pub const fn is_sensitive(self) -> bool {
                SENSITIVE.__has_index(self as u16)
            }

            /// The endpoints that the catalog lists for the scope, alone or together with others.
            pub fn endpoints(self) -> impl ::core::iter::Iterator<Item = &'static private::EndpointInfo> {
                private::endpoints_of(&ENDPOINTS, self as u16)
            }

            /// The group that documentation shows the scope in; the first where it is in several.
            pub fn group(self) -> ::core::option::Option<&'static private::GroupInfo> {
                private::group_of(&GROUPS, self as u16)
            }

            /// The gates that the scope is behind: all of them have to be open.
            pub fn gates(self) -> impl ::core::iter::Iterator<Item = &'static private::GateInfo> {
                private::gates_of(&GATES, self as u16)
            }
        }
    }
}

fn expand_traits(context: &Context<'_>) -> TokenStream {
    let name = &context.catalog.name;
    let count = number(context.catalog.scopes.len());
    let words = number(word_count(context.catalog.scopes.len()));
    let debug = expand_debug(context);
    let entry = |has_entries: bool, name| if has_entries { name } else { quote!(private::NoKeys) };
    let role = entry(!context.catalog.roles.is_empty(), quote!(Role));
    let actor = entry(!context.catalog.actors.is_empty(), quote!(Actor));
    let gate = entry(!context.catalog.gates.is_empty(), quote!(Gate));
    let proved = markers::expand_proved(context);
    let declared = if context.catalog.declared { quote!(Yes) } else { quote!(No) };
    let (numbered, bits) = expand_bits(context);
    let expected = format!("the name of one scope of catalog `{name}`");
    quote! {
        #debug

        impl private::CatalogScope for Scope {
            type Words = [u64; #words];
            type Role = #role;
            type Actor = #actor;
            type Gate = #gate;
            type Declared = private::#declared;
            type Numbered = private::#numbered;
            const CATALOG_NAME: &'static str = #name;
            const COUNT: usize = #count;
            const PROVED: &'static [private::Implication] = &[#proved];

            fn all() -> &'static [Self] {
                Self::ALL
            }

            fn index(self) -> usize {
                self as usize
            }

            fn names() -> &'static private::NameTable {
                &LOOKUP
            }

            #bits

            fn implications() -> &'static [private::Implication] {
                &IMPLICATIONS
            }

            fn direct_implications() -> &'static [private::Implication] {
                &DIRECT_IMPLICATIONS
            }

            fn deprecated() -> &'static [(u16, &'static str)] {
                &DEPRECATED
            }

            fn sensitive() -> ScopeSet {
                SENSITIVE
            }

            fn endpoints() -> &'static [private::EndpointInfo] {
                &ENDPOINTS
            }

            fn policy() -> &'static private::Policy<Self> {
                &POLICY
            }
        }

        impl private::TakesRole<#role> for Scope {
            fn __role(given: #role) -> #role {
                given
            }
        }

        impl ::core::ops::BitOr for Scope {
            type Output = ScopeSet;

            fn bitor(self, other: Self) -> ScopeSet {
                self.set().union(other.set())
            }
        }

        impl ::core::fmt::Display for Scope {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                f.pad(self.as_str())
            }
        }

        impl ::core::str::FromStr for Scope {
            type Err = private::UnknownScope;

            fn from_str(name: &str) -> ::core::result::Result<Self, private::UnknownScope> {
                private::scope_from_name(name)
            }
        }

        private::impl_serde!(Scope, #expected);
    }
}

/// Whether scopes have numbers, and what gives them where they have.
fn expand_bits(context: &Context<'_>) -> (TokenStream, TokenStream) {
    if context.catalog.bits.is_none() {
        return (quote!(No), TokenStream::new());
    }
    let bits = quote! {
        fn bits() -> &'static private::Bits {
            &BITS
        }
    };
    (quote!(Yes), bits)
}

/// The derived `Debug` is a match, which takes the compiler time and memory by the square of the number of variants.
fn expand_debug(context: &Context<'_>) -> TokenStream {
    let variants = expand_texts("VARIANTS", context.tree.variants.iter().map(String::as_str));
    quote! {
        #variants

        impl ::core::fmt::Debug for Scope {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                f.write_str(VARIANTS.at(*self as usize))
            }
        }
    }
}
