//! The hidden module: markers, tables and impls.

use proc_macro2::TokenStream;
use quote::quote;

use super::modules::allow_deprecated;
use super::{Context, info, lookup, markers, policy, scope};

pub(super) fn expand(context: &Context<'_>) -> TokenStream {
    let has_deprecated = context.catalog.scopes.iter().any(|scope| scope.deprecated.is_some());
    let allow = has_deprecated.then(allow_deprecated);
    let impls = scope::expand_impls(context);
    let policy = policy::expand(context);
    let lookup = lookup::expand(context);
    let info = info::expand_tables(context);
    let markers = markers::expand(context);
    quote! {
        #allow
        mod __generated {
            use super::{Scope, ScopeSet};

            #impls
            #policy
            #lookup
            #info
            #markers
        }
    }
}
