//! The signature of a function: what attributes ask of it is read, the rest stays as it is written.
//!
//! syn has a type for it behind its feature `full`, which everybody who uses the crate would compile.

use proc_macro2::{Ident, TokenStream};
use quote::ToTokens;
use syn::parse::{Parse, ParseStream};
use syn::punctuated::Punctuated;
use syn::{Abi, Error, Generics, Token, Type, parenthesized, token};

use super::parameter::{Parameter, parse_parameters};
use super::until::until;

pub(crate) struct Signature {
    pub(super) constness: Option<Token![const]>,
    pub(super) asyncness: Option<Token![async]>,
    unsafety: Option<Token![unsafe]>,
    pub(super) abi: Option<Abi>,
    fn_token: Token![fn],
    pub(crate) ident: Ident,
    /// Without the `where` clause.
    pub(crate) generics: Generics,
    parentheses: token::Paren,
    pub(crate) inputs: Punctuated<Parameter, Token![,]>,
    /// `...`, with what stands around it.
    pub(super) variadic: TokenStream,
    arrow: Option<Token![->]>,
    /// The type behind the arrow.
    pub(super) output: Option<Type>,
    where_clause: TokenStream,
}

impl Signature {
    pub(crate) fn has_receiver(&self) -> bool {
        matches!(self.inputs.first(), Some(Parameter::Receiver(_)))
    }
}

impl Parse for Signature {
    fn parse(input: ParseStream<'_>) -> Result<Self, Error> {
        let (constness, asyncness, unsafety) = (input.parse()?, input.parse()?, input.parse()?);
        let (abi, fn_token, ident, generics) = (input.parse()?, input.parse()?, input.parse()?, input.parse()?);
        let content;
        let parentheses = parenthesized!(content in input);
        let (inputs, variadic) = parse_parameters(&content)?;
        let arrow: Option<Token![->]> = input.parse()?;
        let output = arrow.map(|_| parse_output(input)).transpose()?;
        let where_clause = until(input, |input| input.peek(Token![;]) || input.peek(token::Brace))?;
        Ok(Self {
            constness,
            asyncness,
            unsafety,
            abi,
            fn_token,
            ident,
            generics,
            parentheses,
            inputs,
            variadic,
            arrow,
            output,
            where_clause,
        })
    }
}

/// A type with an expression in it that is not read stays as it is written.
fn parse_output(input: ParseStream<'_>) -> Result<Type, Error> {
    let ends = |input: ParseStream<'_>| input.peek(Token![where]) || input.peek(Token![;]) || input.peek(token::Brace);
    let tokens = until(input, ends)?;
    Ok(syn::parse2(tokens.clone()).unwrap_or(Type::Verbatim(tokens)))
}

impl ToTokens for Signature {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        self.constness.to_tokens(tokens);
        self.asyncness.to_tokens(tokens);
        self.unsafety.to_tokens(tokens);
        self.abi.to_tokens(tokens);
        self.fn_token.to_tokens(tokens);
        self.ident.to_tokens(tokens);
        self.generics.to_tokens(tokens);
        self.parentheses.surround(tokens, |tokens| {
            self.inputs.to_tokens(tokens);
            if !self.variadic.is_empty() && !self.inputs.empty_or_trailing() {
                <Token![,]>::default().to_tokens(tokens);
            }
            self.variadic.to_tokens(tokens);
        });
        self.arrow.to_tokens(tokens);
        self.output.to_tokens(tokens);
        self.where_clause.to_tokens(tokens);
    }
}
