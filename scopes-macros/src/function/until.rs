//! Tokens of which nothing is asked but where they end.

use proc_macro2::{TokenStream, TokenTree};
use quote::{ToTokens as _, TokenStreamExt as _};
use syn::parse::ParseStream;
use syn::{Error, Token};

/// What stands before the end.
pub(crate) fn until(input: ParseStream<'_>, is_end: impl Fn(ParseStream<'_>) -> bool) -> Result<TokenStream, Error> {
    let mut tokens = TokenStream::new();
    while !input.is_empty() && !is_end(input) {
        tokens.append(input.parse::<TokenTree>()?);
    }
    Ok(tokens)
}

/// What stands before the colon behind a pattern.
pub(super) fn until_colon(input: ParseStream<'_>) -> Result<TokenStream, Error> {
    let mut tokens = TokenStream::new();
    while !input.peek(Token![:]) || input.peek(Token![::]) {
        if input.peek(Token![::]) {
            input.parse::<Token![::]>()?.to_tokens(&mut tokens);
        } else {
            tokens.append(input.parse::<TokenTree>()?);
        }
    }
    Ok(tokens)
}

/// What stands before the next comma that is not between `<` and `>`.
pub(super) fn until_comma(input: ParseStream<'_>) -> Result<TokenStream, Error> {
    let (mut tokens, mut depth) = (TokenStream::new(), 0_usize);
    while !input.is_empty() && (depth > 0 || !input.peek(Token![,])) {
        if input.peek(Token![->]) {
            input.parse::<Token![->]>()?.to_tokens(&mut tokens);
            continue;
        }
        let token: TokenTree = input.parse()?;
        if let TokenTree::Punct(punct) = &token {
            match punct.as_char() {
                '<' => depth += 1,
                '>' => depth = depth.saturating_sub(1),
                _ => {}
            }
        }
        tokens.append(token);
    }
    Ok(tokens)
}
