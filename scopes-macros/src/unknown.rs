//! The error for a scope that a catalog does not have.

use proc_macro2::{TokenStream, TokenTree};
use syn::parse::{Parse, ParseStream};
use syn::{Error, LitStr, Token};

use crate::error;
use crate::syntax::{Type, until_comma};

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
        let (catalog, module, given) = (input.parse()?, input.parse()?, input.parse()?);
        let found = Type::new(until_comma(input)?);
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
    error::as_type(error::on(&found.ungrouped(), message))
}
