//! The errors for what the catalogs say: that they do not have a scope, or that two of a list are not of the same one.

use proc_macro2::{TokenStream, TokenTree};
use scopes_core::message;
use syn::parse::{Parse, ParseStream};
use syn::{Error, LitStr, Token, parenthesized, token};

use crate::error;
use crate::syntax::{Type, until_comma};
use crate::written::written;

/// What the hidden macros of a catalog hand over.
enum Said {
    Unknown { catalog: LitStr, module: LitStr, given: TokenTree, found: Type, names: LitStr },
    OfTwoCatalogs { first_catalog: LitStr, first: TokenStream, other_catalog: LitStr, other: TokenStream },
}

impl Parse for Said {
    fn parse(input: ParseStream<'_>) -> Result<Self, Error> {
        let catalog = input.parse()?;
        if input.peek(token::Paren) {
            let (first, other);
            parenthesized!(first in input);
            let other_catalog = input.parse()?;
            parenthesized!(other in input);
            let (first, other) = (first.parse()?, other.parse()?);
            return Ok(Self::OfTwoCatalogs { first_catalog: catalog, first, other_catalog, other });
        }
        let (module, given) = (input.parse()?, input.parse()?);
        let found = Type::new(until_comma(input)?);
        input.parse::<Token![,]>()?;
        Ok(Self::Unknown { catalog, module, given, found, names: input.parse()? })
    }
}

pub(crate) fn expand(input: TokenStream) -> TokenStream {
    match syn::parse2(input) {
        Ok(Said::Unknown { catalog, module, given, found, names }) => {
            let given = given.to_string();
            let message = scopes_core::unknown_scope(&catalog.value(), &module.value(), &given, &names.value());
            error::as_type(error::on(&found.ungrouped(), message))
        }
        Ok(Said::OfTwoCatalogs { first_catalog, first, other_catalog, other }) => {
            let [first_catalog, other_catalog] = [first_catalog, other_catalog].map(|catalog| catalog.value());
            let (first, shown) = (written(&first), written(&other));
            let message = message::Requirements::OfTwoCatalogs { first, first_catalog, other: shown, other_catalog };
            error::as_type(error::on(&other, message))
        }
        Err(error) => error.into_compile_error(),
    }
}
