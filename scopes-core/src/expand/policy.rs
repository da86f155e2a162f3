//! What the catalog says about tokens beyond their grants.

use proc_macro2::TokenStream;
use quote::quote;

use super::{Context, tables};

pub(super) fn expand(context: &Context<'_>) -> TokenStream {
    let private = &context.private;
    let catalog = context.catalog;
    let sensitive = tables::mask(&catalog.sensitive);
    let declared = catalog.declared;
    let gates = catalog.gates.iter().map(|gate| tables::mask(&gate.scopes));
    let roles = catalog.roles.iter().map(|role| tables::mask(&role.keeps));
    let actors = catalog.actors.iter().map(|actor| {
        let keeps = tables::mask(&actor.keeps);
        let capped = actor.capped_by_role;
        quote!((#keeps, #capped))
    });
    let has_conditions =
        declared || !(catalog.roles.is_empty() && catalog.actors.is_empty() && catalog.gates.is_empty());
    let unconditional = (!has_conditions).then(|| quote!(impl #private::Unconditional for Scope {}));
    quote! {
        const SENSITIVE: ScopeSet = #sensitive;

        static POLICY: #private::Policy<Scope> = #private::Policy {
            declared: #declared,
            gates: &[#(#gates),*],
            roles: &[#(#roles),*],
            actors: &[#(#actors),*],
        };

        #unconditional
    }
}
