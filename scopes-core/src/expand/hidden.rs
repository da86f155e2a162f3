//! The hidden module of tables and impls.

use proc_macro2::TokenStream;
use quote::quote;

use super::{Context, enums, grant, info, macros, name_lookup, policy, scope};

pub(super) fn expand(context: &Context<'_>) -> TokenStream {
    let impls = scope::expand_impls(context);
    let policy = policy::expand(context);
    let lookup = name_lookup::expand(context);
    let info = info::expand_tables(context);
    let names = enums::names(context.catalog);
    let enums = enums::expand_impls(context);
    let grant = grant::expand_impl(context);
    let shared = macros::expand_shared(context);
    let crate_private = &context.crate_private;
    quote! {
        #[allow(clippy::single_range_in_vec_init, reason = "positions are listed as ranges, however many there are")]
        mod __generated {
            pub(super) use #crate_private as private;

            use super::{Scope, ScopeSet #(, #names)*};

            #shared
            #impls
            #enums
            #grant
            #policy
            #lookup
            #info
        }
    }
}
