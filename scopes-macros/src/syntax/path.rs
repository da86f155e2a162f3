//! Paths.

use proc_macro2::{Ident, TokenStream, TokenTree};
use quote::{ToTokens, TokenStreamExt as _};
use syn::ext::IdentExt as _;
use syn::parse::{Parse, ParseStream, Parser as _};
use syn::punctuated::Punctuated;
use syn::{Error, Token, token};

use super::Type;
use super::until::{in_angles, until, until_outside};

#[derive(Clone)]
pub(crate) struct Path {
    pub(crate) leading_colon: Option<Token![::]>,
    pub(crate) segments: Punctuated<Segment, Token![::]>,
}

#[derive(Clone)]
pub(crate) struct Segment {
    pub(crate) ident: Ident,
    /// `<…>`, or the parameters and the result of `Fn`.
    pub(crate) arguments: TokenStream,
}

impl Path {
    /// Reads a path that has no arguments.
    pub(crate) fn parse_mod_style(input: ParseStream<'_>) -> Result<Self, Error> {
        Self::parse_segments(input, |_| Ok(TokenStream::new()))
    }

    fn parse_segments(
        input: ParseStream<'_>,
        arguments: fn(ParseStream<'_>) -> Result<TokenStream, Error>,
    ) -> Result<Self, Error> {
        let (leading_colon, mut segments) = (input.parse()?, Punctuated::new());
        loop {
            let ident = if leads(input) { input.call(Ident::parse_any)? } else { input.parse()? };
            segments.push_value(Segment { ident, arguments: arguments(input)? });
            if !input.peek(Token![::]) {
                return Ok(Self { leading_colon, segments });
            }
            segments.push_punct(input.parse()?);
        }
    }

    /// The name, if there is no more to the path.
    pub(crate) fn get_ident(&self) -> Option<&Ident> {
        let is_name = self.leading_colon.is_none() && self.segments.len() == 1;
        let only = self.segments.first().filter(|only| is_name && only.arguments.is_empty())?;
        Some(&only.ident)
    }

    pub(crate) fn is_ident(&self, name: &str) -> bool {
        self.get_ident().is_some_and(|ident| ident == name)
    }
}

/// Whether the next token is a keyword that may be part of a path.
fn leads(input: ParseStream<'_>) -> bool {
    input.peek(Token![super]) || input.peek(Token![self]) || input.peek(Token![Self]) || input.peek(Token![crate])
}

/// A path with arguments, as types have it.
impl Parse for Path {
    fn parse(input: ParseStream<'_>) -> Result<Self, Error> {
        Self::parse_segments(input, parse_arguments)
    }
}

fn parse_arguments(input: ParseStream<'_>) -> Result<TokenStream, Error> {
    let mut arguments = TokenStream::new();
    if input.peek(Token![::]) && input.peek3(Token![<]) {
        input.parse::<Token![::]>()?.to_tokens(&mut arguments);
    }
    if input.peek(Token![<]) {
        in_angles(input, &mut arguments)?;
    } else if input.peek(token::Paren) {
        arguments.append(input.parse::<TokenTree>()?);
        if input.peek(Token![->]) {
            arguments.extend(until(input, |input| input.peek(Token![for]) || input.peek(Token![+]))?);
        }
    }
    Ok(arguments)
}

impl Segment {
    /// The type between `<` and `>`, where there is no other.
    pub(crate) fn single_argument(&self) -> Option<Type> {
        parse_single_argument.parse2(self.arguments.clone()).ok()
    }
}

fn parse_single_argument(input: ParseStream<'_>) -> Result<Type, Error> {
    input.parse::<Option<Token![::]>>()?;
    input.parse::<Token![<]>()?;
    let argument = until_outside(input, |input| input.peek(Token![,]) || input.peek(Token![>]))?;
    input.parse::<Option<Token![,]>>()?;
    input.parse::<Token![>]>()?;
    Ok(Type::new(argument))
}

impl From<Ident> for Segment {
    fn from(ident: Ident) -> Self {
        Self { ident, arguments: TokenStream::new() }
    }
}

impl ToTokens for Path {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        self.leading_colon.to_tokens(tokens);
        self.segments.to_tokens(tokens);
    }
}

impl ToTokens for Segment {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        self.ident.to_tokens(tokens);
        self.arguments.to_tokens(tokens);
    }
}
