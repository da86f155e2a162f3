//! The signature of a function: what attributes ask of it is read, the rest stays as it is written.

use proc_macro2::{Ident, TokenStream};
use quote::{ToTokens, quote};
use syn::parse::{Parse, ParseStream};
use syn::punctuated::Punctuated;
use syn::{Error, LitStr, Token, parenthesized, token};

use super::parameter::{Parameter, parse_parameters};
use crate::syntax::{Generics, Type, until_among_types};

const RUST: &str = "Rust";

pub(crate) struct Signature {
    pub(super) constness: Option<Token![const]>,
    pub(super) asyncness: Option<Token![async]>,
    unsafety: Option<Token![unsafe]>,
    extern_token: Option<Token![extern]>,
    abi: Option<LitStr>,
    fn_token: Token![fn],
    pub(crate) ident: Ident,
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

    /// `extern` as it is written, if the function is not one of Rust.
    pub(super) fn foreign(&self) -> Option<TokenStream> {
        let (extern_token, abi) = (self.extern_token?, &self.abi);
        let is_foreign = abi.as_ref().is_none_or(|abi| abi.value() != RUST);
        is_foreign.then(|| quote!(#extern_token #abi))
    }
}

impl Parse for Signature {
    fn parse(input: ParseStream<'_>) -> Result<Self, Error> {
        let (constness, asyncness, unsafety) = (input.parse()?, input.parse()?, input.parse()?);
        let (extern_token, abi) = (input.parse()?, input.parse()?);
        let (fn_token, ident, generics) = (input.parse()?, input.parse()?, input.parse()?);
        let content;
        let parentheses = parenthesized!(content in input);
        let (inputs, variadic) = parse_parameters(&content)?;
        let arrow: Option<Token![->]> = input.parse()?;
        let output = arrow.map(|_| parse_output(input)).transpose()?;
        let where_clause = until_among_types(input, |input| input.peek(Token![;]) || input.peek(token::Brace))?;
        Ok(Self {
            constness,
            asyncness,
            unsafety,
            extern_token,
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

fn parse_output(input: ParseStream<'_>) -> Result<Type, Error> {
    let ends = |input: ParseStream<'_>| input.peek(Token![where]) || input.peek(Token![;]) || input.peek(token::Brace);
    until_among_types(input, ends).map(Type::new)
}

impl ToTokens for Signature {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        self.constness.to_tokens(tokens);
        self.asyncness.to_tokens(tokens);
        self.unsafety.to_tokens(tokens);
        self.extern_token.to_tokens(tokens);
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
