//! Writes the hidden module `__generated`, which holds the tables and the impls.

use proc_macro2::TokenStream;
use quote::quote;

use super::found::ALLOW_CONDITIONS;
use super::{Context, Reader, enums, grant, info, macros, name_lookup, policy, scope};

pub(super) fn expand(context: &Context<'_>) -> TokenStream {
    let catalog = context.catalog;
    let inside = [
        macros::shared(context),
        scope::impls(context),
        enums::impls(context),
        grant::into_token(context),
        policy::text(catalog),
        name_lookup::text(catalog),
        info::text(catalog),
    ];
    let (names, inside) = (context.tokens(&enums::names(catalog)), context.tokens(&inside.concat()));
    let crate_private = &context.crate_private;
    let conditions = if matches!(context.reader, Reader::Anybody) { ALLOW_CONDITIONS } else { "" };
    let attributes = context.tokens(&format!("{}{conditions}", context.out_of_sight()));
    quote! {
        #attributes
        #[allow(clippy::single_range_in_vec_init, reason = "positions are listed as ranges, however many there are")]
        mod __generated {
            pub(super) use #crate_private as private;

            use super::{Scope, ScopeSet, #names};

            #inside
        }
    }
}
