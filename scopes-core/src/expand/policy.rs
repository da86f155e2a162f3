//! What the catalog says about tokens beyond their grants.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::{Context, tables};
use crate::catalog::{Actor, Bits, Gate};

pub(super) fn expand(context: &Context<'_>) -> TokenStream {
    let catalog = context.catalog;
    let sensitive = tables::mask(&catalog.sensitive);
    let table = expand_table(context);
    let bits = catalog.bits.as_ref().map(expand_bits);
    quote! {
        const SENSITIVE: ScopeSet = #sensitive;

        #table

        #bits
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

/// The number of each scope, and of each alias that has one beside its position.
fn expand_bits(Bits { scopes, aliases, .. }: &Bits) -> TokenStream {
    let scopes = scopes.iter().map(|&bit| Literal::u16_unsuffixed(bit));
    let aliases = aliases.iter().enumerate().filter_map(|(position, &bit)| Some((bit?, tables::number(position))));
    let aliases = aliases.map(|(bit, position)| {
        let bit = Literal::u16_unsuffixed(bit);
        quote!((#bit, #position))
    });
    quote! {
        static BITS: private::Bits = private::Bits { scopes: &[#(#scopes),*], aliases: &[#(#aliases),*] };
    }
}
