//! Writes an impl for a handler of which an attribute below makes a type. The type hides the parameters of the function, so the
//! impl says who may call it.

use proc_macro2::TokenStream;
use quote::quote;

use super::declared_routes::routes_of;
use crate::editor::out_of_sight;
use crate::function::Function;
use crate::program;

/// The declaration, if such an attribute is written below. It has the `cfg` attributes of the function. Beside a method it could not
/// stand, and the attribute makes no type of one.
pub(super) fn declaration(
    function: &Function,
    guard: Option<TokenStream>,
    crate_path: &TokenStream,
) -> Option<TokenStream> {
    let guard = guard.filter(|_| function.handler_attribute().is_some() && !function.is_method())?;
    let conditions = function.attributes.iter().filter(|attribute| attribute.path().is_ident("cfg"));
    let name = &function.signature.ident;
    let routes = routes_of(function, crate_path);
    let declaration = quote! {
        #(#conditions)*
        #[automatically_derived]
        impl #crate_path::__private::Declared for #name {
            type Guard = #guard;
            #routes
        }
    };
    Some(if program::is_editor() { out_of_sight(declaration) } else { declaration })
}
