//! `pub`, and where it ends.

use proc_macro2::{TokenStream, TokenTree};
use quote::{ToTokens, TokenStreamExt as _};
use syn::parse::{Parse, ParseStream};
use syn::{Error, Token, token};

/// Nothing for what is private.
#[derive(Default)]
pub(crate) struct Visibility(TokenStream);

impl Visibility {
    pub(crate) fn is_private(&self) -> bool {
        self.0.is_empty()
    }
}

impl Parse for Visibility {
    fn parse(input: ParseStream<'_>) -> Result<Self, Error> {
        let mut tokens = TokenStream::new();
        // What a macro was given as `$vis` stands in a group, which may be empty.
        if input.peek(token::Group)
            && let Ok(TokenTree::Group(group)) = input.fork().parse()
            && group.stream().is_empty()
        {
            input.parse::<TokenTree>()?;
        }
        if input.peek(Token![pub]) {
            input.parse::<Token![pub]>()?.to_tokens(&mut tokens);
            if input.peek(token::Paren) {
                tokens.append(input.parse::<TokenTree>()?);
            }
        }
        Ok(Self(tokens))
    }
}

impl ToTokens for Visibility {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        self.0.to_tokens(tokens);
    }
}
