//! Attributes.

use std::iter;

use proc_macro2::{Delimiter, Group, Ident, TokenStream, TokenTree};
use quote::ToTokens;
use syn::ext::IdentExt as _;
use syn::parse::{Parse, ParseStream};
use syn::{Error, Token, bracketed, token};

use super::{Path, Segment, only_group, until};

#[derive(Clone)]
pub(crate) struct Attribute {
    pound: Token![#],
    bang: Option<Token![!]>,
    brackets: token::Bracket,
    pub(crate) meta: Meta,
}

/// The contents of the brackets of an attribute.
#[derive(Clone)]
pub(crate) struct Meta {
    pub(crate) path: Path,
    /// `(…)` or `= …`
    value: TokenStream,
}

impl Attribute {
    pub(crate) fn parse_outer(input: ParseStream<'_>) -> Result<Vec<Self>, Error> {
        let mut attributes = Vec::new();
        while input.peek(Token![#]) {
            attributes.push(input.parse()?);
        }
        Ok(attributes)
    }

    pub(crate) fn parse_inner(input: ParseStream<'_>) -> Result<Vec<Self>, Error> {
        let mut attributes = Vec::new();
        while input.peek(Token![#]) && input.peek2(Token![!]) {
            attributes.push(input.parse()?);
        }
        Ok(attributes)
    }

    pub(crate) fn path(&self) -> &Path {
        &self.meta.path
    }
}

impl Meta {
    /// The contents of the parentheses after the name.
    pub(crate) fn arguments(&self) -> Option<Group> {
        only_group(&self.value).filter(|group| group.delimiter() != Delimiter::None)
    }

    /// The value after `=`.
    pub(crate) fn value(&self) -> Option<TokenStream> {
        let mut tokens = self.value.clone().into_iter();
        let is_equals = matches!(tokens.next(), Some(TokenTree::Punct(punct)) if punct.as_char() == '=');
        is_equals.then(|| tokens.collect())
    }

    pub(crate) fn set_arguments(&mut self, arguments: TokenStream) {
        self.value = Group::new(Delimiter::Parenthesis, arguments).into_token_stream();
    }
}

impl Parse for Attribute {
    fn parse(input: ParseStream<'_>) -> Result<Self, Error> {
        let content;
        Ok(Self {
            pound: input.parse()?,
            bang: input.parse()?,
            brackets: bracketed!(content in input),
            meta: content.parse()?,
        })
    }
}

impl Parse for Meta {
    fn parse(input: ParseStream<'_>) -> Result<Self, Error> {
        let path = if input.peek(Token![unsafe]) {
            let segments = iter::once(Segment::from(input.call(Ident::parse_any)?)).collect();
            Path { leading_colon: None, segments }
        } else {
            input.call(Path::parse_mod_style)?
        };
        Ok(Self { path, value: until(input, |input| input.peek(Token![,]))? })
    }
}

impl ToTokens for Attribute {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        self.pound.to_tokens(tokens);
        self.bang.to_tokens(tokens);
        self.brackets.surround(tokens, |tokens| self.meta.to_tokens(tokens));
    }
}

impl ToTokens for Meta {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        self.path.to_tokens(tokens);
        self.value.to_tokens(tokens);
    }
}
