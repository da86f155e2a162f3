//! Takes tokens up to an end without parsing them.

use proc_macro2::{Delimiter, TokenStream, TokenTree};
use quote::{ToTokens as _, TokenStreamExt as _};
use syn::parse::ParseStream;
use syn::{Error, Token};

use super::is_punct;

/// The tokens before the end.
pub(crate) fn until(input: ParseStream<'_>, is_end: impl Fn(ParseStream<'_>) -> bool) -> Result<TokenStream, Error> {
    let mut tokens = TokenStream::new();
    while !input.is_empty() && !is_end(input) {
        tokens.append(input.parse::<TokenTree>()?);
    }
    Ok(tokens)
}

/// The tokens before the colon that follows a pattern.
pub(crate) fn until_colon(input: ParseStream<'_>) -> Result<TokenStream, Error> {
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

/// The tokens before an end among types: neither between `<` and `>`, nor in the braces of a macro. A function among it would be
/// one that nobody looks at.
pub(crate) fn until_among_types(
    input: ParseStream<'_>,
    is_end: impl Fn(ParseStream<'_>) -> bool,
) -> Result<TokenStream, Error> {
    let mut tokens = TokenStream::new();
    let mut follows_name = false;
    while !input.is_empty() && !is_end(input) {
        if input.peek(Token![<]) {
            in_angles(input, &mut tokens)?;
            follows_name = false;
            continue;
        }
        let is_macro = follows_name && input.peek(Token![!]);
        follows_name = matches!(token(input, &mut tokens)?, TokenTree::Ident(_));
        if is_macro && !input.is_empty() {
            tokens.append(input.parse::<TokenTree>()?);
        }
    }
    expect_no_function(tokens)
}

/// Returns the tokens, or an error if a function begins among them.
pub(crate) fn expect_no_function(tokens: TokenStream) -> Result<TokenStream, Error> {
    let mut follows_fn = false;
    for token in tokens.clone() {
        match token {
            TokenTree::Ident(name) if follows_fn => return Err(Error::new(name.span(), "expected no function here")),
            TokenTree::Ident(name) => follows_fn = name == "fn",
            TokenTree::Group(group) if group.delimiter() == Delimiter::None => {
                follows_fn = false;
                expect_no_function(group.stream())?;
            }
            _ => follows_fn = false,
        }
    }
    Ok(tokens)
}

/// The tokens before the next comma that is not between `<` and `>`.
pub(crate) fn until_comma(input: ParseStream<'_>) -> Result<TokenStream, Error> {
    until_outside(input, |input| input.peek(Token![,]))
}

/// The tokens before an end that is not between `<` and `>`.
pub(super) fn until_outside(
    input: ParseStream<'_>,
    is_end: impl Fn(ParseStream<'_>) -> bool,
) -> Result<TokenStream, Error> {
    let mut tokens = TokenStream::new();
    while !input.is_empty() && !is_end(input) {
        if input.peek(Token![<]) {
            in_angles(input, &mut tokens)?;
        } else {
            token(input, &mut tokens)?;
        }
    }
    Ok(tokens)
}

/// Reads the tokens from `<` to `>`, with both of them. If the next token is no `<`, it is the only one.
pub(super) fn in_angles(input: ParseStream<'_>, tokens: &mut TokenStream) -> Result<(), Error> {
    let mut depth = 0_usize;
    loop {
        match token(input, tokens)? {
            open if is_punct(&open, '<') => depth += 1,
            close if is_punct(&close, '>') => depth = depth.saturating_sub(1),
            _ => {}
        }
        if depth == 0 {
            return Ok(());
        }
    }
}

/// Reads a token. The `>` of an arrow closes nothing, so the arrow is one; its `-` stands for it.
fn token(input: ParseStream<'_>, tokens: &mut TokenStream) -> Result<TokenTree, Error> {
    let is_arrow = input.peek(Token![->]) || input.peek(Token![=>]);
    let token: TokenTree = input.parse()?;
    tokens.append(token.clone());
    if is_arrow {
        tokens.append(input.parse::<TokenTree>()?);
    }
    Ok(token)
}
