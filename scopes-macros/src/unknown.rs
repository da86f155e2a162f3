//! The error for a scope that a catalog does not have.

use proc_macro2::{TokenStream, TokenTree};
use quote::quote;
use syn::parse::{Parse, ParseStream};
use syn::{Error, LitStr, Token, Type};

use crate::error;

/// What the hidden macros of a catalog hand over.
struct Unknown {
    catalog: LitStr,
    module: LitStr,
    given: TokenTree,
    found: Type,
    names: LitStr,
}

impl Parse for Unknown {
    fn parse(input: ParseStream<'_>) -> Result<Self, Error> {
        let (catalog, module, given, found) = (input.parse()?, input.parse()?, input.parse()?, input.parse()?);
        input.parse::<Token![,]>()?;
        Ok(Self { catalog, module, given, found, names: input.parse()? })
    }
}

pub(crate) fn expand(input: TokenStream) -> TokenStream {
    let Unknown { catalog, module, given, found, names } = match syn::parse2(input) {
        Ok(unknown) => unknown,
        Err(error) => return error.into_compile_error(),
    };
    let given = given.to_string();
    let message = scopes_core::unknown_scope(&catalog.value(), &module.value(), &given, &names.value());
    let path = match &found {
        Type::Path(path) => quote!(#path),
        Type::Group(group) => {
            let inner = &group.elem;
            quote!(#inner)
        }
        other => quote!(#other),
    };
    error::as_type(error::on(&path, message))
}
