//! `pub`, and where it ends.

use proc_macro2::{TokenStream, TokenTree};
use quote::{ToTokens, TokenStreamExt as _};
use syn::parse::{Parse, ParseStream};
use syn::{Error, Token, token};

/// The visibility of a function. Without tokens if it is private.
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

#[cfg(test)]
mod tests {
    use proc_macro2::{Delimiter, Group};
    use quote::quote;
    use syn::parse::Parser as _;

    use super::*;

    #[test]
    fn it_ends_before_the_item() {
        let group = |inside| Group::new(Delimiter::None, inside);
        let [public, nothing] = [group(quote!(pub)), group(quote!())];
        let cases = [
            (quote!(pub fn), "pub", "fn"),
            (quote!(pub(in a::b) fn), "pub(ina::b)", "fn"),
            (quote!(fn), "", "fn"),
            (quote!(#public fn), "pub", "fn"),
            (quote!(#nothing fn), "", "fn"),
        ];
        for (written, expected, rest) in cases {
            let parser = |input: ParseStream<'_>| Ok((input.parse::<Visibility>()?, input.parse::<TokenStream>()?));
            let (visibility, behind) = parser.parse2(written.clone()).unwrap();
            let found = visibility.to_token_stream().to_string().replace(' ', "");
            assert_eq!((found.as_str(), behind.to_string().as_str()), (expected, rest), "{written}");
            assert_eq!(visibility.is_private(), expected.is_empty(), "{written}");
        }
    }
}
