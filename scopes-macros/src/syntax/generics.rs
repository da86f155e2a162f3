//! The generic parameters of a function or an `impl` block.

use proc_macro2::{TokenStream, TokenTree};
use quote::ToTokens;
use scopes_core::Listed as _;
use syn::parse::{Parse, ParseStream, Parser as _};
use syn::{Error, Ident, Lifetime, Token};

use super::until::in_angles;
use super::{Attribute, until_comma};

/// The parameters with the `<` and `>` around them, or nothing. The `where` clause is not among them.
#[derive(Default)]
pub(crate) struct Generics(TokenStream);

impl Generics {
    /// Reads the generic parameters after `impl`. A `<` there may begin the path `<Type as Trait>::Name` as well.
    pub(crate) fn parse_behind_impl(input: ParseStream<'_>) -> Result<Self, Error> {
        let is_name = input.peek2(Lifetime) || input.peek2(Ident);
        let goes_on = input.peek3(Token![:]) && !input.peek3(Token![::])
            || input.peek3(Token![,])
            || input.peek3(Token![>])
            || input.peek3(Token![=]);
        let is_parameter = is_name && goes_on || input.peek2(Token![const]);
        if is_parameter || input.peek2(Token![>]) || input.peek2(Token![#]) {
            input.parse()
        } else {
            Ok(Self::default())
        }
    }

    /// The names of the types among them.
    pub(crate) fn types(&self) -> Vec<String> {
        let mut tokens: Vec<TokenTree> = self.0.clone().into_iter().skip(1).listed();
        tokens.pop();
        parse_types.parse2(tokens.into_iter().collect()).unwrap_or_default()
    }
}

fn parse_types(input: ParseStream<'_>) -> Result<Vec<String>, Error> {
    let mut names = Vec::new();
    while !input.is_empty() {
        input.call(Attribute::parse_outer)?;
        if input.peek(Ident) {
            names.push(input.fork().parse::<Ident>()?.to_string());
        }
        until_comma(input)?;
        input.parse::<Option<Token![,]>>()?;
    }
    Ok(names)
}

impl Parse for Generics {
    fn parse(input: ParseStream<'_>) -> Result<Self, Error> {
        let mut tokens = TokenStream::new();
        if input.peek(Token![<]) {
            in_angles(input, &mut tokens)?;
        }
        Ok(Self(tokens))
    }
}

impl ToTokens for Generics {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        self.0.to_tokens(tokens);
    }
}
