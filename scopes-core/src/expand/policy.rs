//! What the catalog says about tokens beyond their grants.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::{Context, tables};
use crate::catalog::{Actor, Gate, Pinned};

pub(super) fn expand(context: &Context<'_>) -> TokenStream {
    let catalog = context.catalog;
    let sensitive = tables::mask(&catalog.sensitive);
    let table = expand_table(context);
    let pinned = catalog.pinned.as_ref().map(expand_bits);
    quote! {
        const SENSITIVE: ScopeSet = #sensitive;

        #table

        #pinned
    }
}

fn expand_table(context: &Context<'_>) -> TokenStream {
    let catalog = context.catalog;
    let declared = catalog.declared;
    let roles = catalog.roles.iter().map(|role| tables::mask(&role.keeps));
    let actors = catalog.actors.iter().map(|Actor { keeps, capped_by_role, .. }| {
        let keeps = tables::mask(keeps);
        quote!(private::ActorPolicy { keeps: #keeps, capped_by_role: #capped_by_role })
    });
    let gates = catalog.gates.iter().map(|Gate { scopes, env, .. }| {
        let (scopes, variable) = (tables::mask(scopes), env.as_deref().unwrap_or_default());
        quote!(private::GatePolicy { scopes: #scopes, variable: #variable })
    });
    quote! {
        static POLICY: private::Policy<Scope> = private::Policy {
            declared: #declared,
            roles: &[#(#roles),*],
            actors: &[#(#actors),*],
            gates: &[#(#gates),*],
        };
    }
}

fn expand_bits(Pinned { bits, .. }: &Pinned) -> TokenStream {
    let bits = bits.iter().map(|&bit| Literal::u16_unsuffixed(bit));
    quote! {
        impl private::PinnedBits for Scope {
            fn bits() -> &'static [u16] {
                &[#(#bits),*]
            }
        }
    }
}
