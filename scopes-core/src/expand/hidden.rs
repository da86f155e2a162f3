//! The hidden module of tables and impls.

use proc_macro2::TokenStream;
use quote::quote;

use super::{Context, enums, grant, info, name_lookup, policy, scope};

pub(super) fn expand(context: &Context<'_>) -> TokenStream {
    let catalog = context.catalog;
    let inside = [
        scope::impls(context),
        enums::impls(catalog),
        grant::into_token(context),
        policy::text(catalog),
        name_lookup::text(catalog),
        info::text(catalog),
    ];
    let (names, inside) = (context.tokens(&enums::names(catalog)), context.tokens(&inside.concat()));
    let crate_private = &context.crate_private;
    let out_of_sight = context.tokens(context.out_of_sight());
    quote! {
        #out_of_sight
        #[allow(clippy::single_range_in_vec_init, reason = "positions are listed as ranges, however many there are")]
        mod __generated {
            pub(super) use #crate_private as private;

            use super::{Scope, ScopeSet, #names};

            #inside
        }
    }
}
