//! Reads a function, or says what is written in its place.

use proc_macro2::{Delimiter, Group, TokenStream, TokenTree};
use quote::quote;
use scopes_core::Listed as _;
use scopes_core::message;
use syn::parse::{Parse, ParseStream};
use syn::{Error, Token, token};

use super::{Body, Function, Signature};
use crate::error;
use crate::syntax::{Attribute, Visibility};

/// The tokens before the body.
struct Head {
    attributes: Vec<Attribute>,
    visibility: Visibility,
    defaultness: Option<Token![default]>,
    safe: Option<Token![safe]>,
    signature: Signature,
    semicolon: Option<Token![;]>,
}

impl Parse for Head {
    fn parse(input: ParseStream<'_>) -> Result<Self, Error> {
        Ok(Self {
            attributes: input.call(Attribute::parse_outer)?,
            visibility: input.parse()?,
            defaultness: input.parse()?,
            safe: input.parse()?,
            signature: input.parse()?,
            semicolon: input.parse()?,
        })
    }
}

/// Takes the block away from the end of an item, out of what a macro put around it.
fn split_block(item: TokenStream) -> (TokenStream, Option<Group>) {
    let mut tokens: Vec<TokenTree> = item.into_iter().listed();
    while let Some(TokenTree::Group(group)) = tokens.last()
        && group.delimiter() == Delimiter::None
    {
        let inside = group.stream();
        tokens.pop();
        tokens.extend(inside);
    }
    let block = tokens.pop_if(|last| matches!(last, TokenTree::Group(group) if group.delimiter() == Delimiter::Brace));
    let block = block.and_then(|block| if let TokenTree::Group(block) = block { Some(block) } else { None });
    (tokens.into_iter().collect(), block)
}

impl Function {
    /// The function in an item. `attribute` is the name of the attribute, for the error where there is none.
    pub(crate) fn read(item: TokenStream, attribute: &'static str) -> Result<Self, Error> {
        let error = match Self::parse(item.clone()) {
            Ok(function) => return Ok(function),
            Err(error) => error,
        };
        match syn::parse2::<Other>(item) {
            Ok(Other { found: Some(found), first }) => {
                Err(error::on(&first, message::Attributes::OnOther { attribute, found }))
            }
            _ => Err(error),
        }
    }

    /// Reads a function in an `impl` block.
    pub(crate) fn parse_method(input: ParseStream<'_>) -> Result<Self, Error> {
        let head: Head = input.parse()?;
        let block = if head.semicolon.is_none() { Some(input.parse()?) } else { None };
        Self::new(head, block)
    }

    /// The body is not looked into: it costs nothing, however long it is.
    fn parse(item: TokenStream) -> Result<Self, Error> {
        let (head, block) = split_block(item);
        Self::new(syn::parse2(head)?, block)
    }

    fn new(head: Head, block: Option<Group>) -> Result<Self, Error> {
        let Head { attributes, visibility, defaultness, safe, signature, semicolon } = head;
        let body = match (block, semicolon) {
            (Some(block), None) => Body::Block(block),
            (None, Some(semicolon)) => Body::None(semicolon),
            _ => return Err(Error::new_spanned(signature, "expected a block or `;`")),
        };
        Ok(Self { attributes, visibility, defaultness, safe, signature, body, optional: None })
    }
}

/// What an item is that is no function, and how it begins.
pub(crate) fn item_kind(item: &TokenStream) -> Option<(&'static str, TokenStream)> {
    let Other { found, first } = syn::parse2(item.clone()).ok()?;
    Some((found?, first))
}

/// An item that is no function.
struct Other {
    found: Option<&'static str>,
    first: TokenStream,
}

impl Parse for Other {
    fn parse(input: ParseStream<'_>) -> Result<Self, Error> {
        input.call(Attribute::parse_outer)?;
        input.parse::<Visibility>()?;
        let found = what(input);
        let rest: TokenStream = input.parse()?;
        let first = rest.into_iter().next();
        Ok(Self { found, first: quote!(#first) })
    }
}

/// What kind of item begins here, where it is no function.
fn what(input: ParseStream<'_>) -> Option<&'static str> {
    let ahead = input.fork();
    while ahead.peek(Token![unsafe]) || ahead.peek(Token![async]) || ahead.peek(Token![default]) {
        ahead.parse::<TokenTree>().ok()?;
    }
    if ahead.peek(Token![const])
        && (ahead.peek2(Token![fn]) || ahead.peek2(Token![async]) || ahead.peek2(Token![unsafe]))
    {
        return None;
    }
    let kinds = [
        (ahead.peek(Token![struct]), "a struct"),
        (ahead.peek(Token![enum]), "an enum"),
        (ahead.peek(Token![union]), "a union"),
        (ahead.peek(Token![mod]), "a module"),
        (ahead.peek(Token![impl]), message::IMPL_BLOCK),
        (ahead.peek(Token![trait]), "a trait"),
        (ahead.peek(Token![type]), "a type"),
        (ahead.peek(Token![const]), "a constant"),
        (ahead.peek(Token![static]), "a static"),
        (ahead.peek(Token![use]), "an import"),
        (ahead.peek(Token![let]), "a variable"),
        (ahead.peek(Token![|]) || ahead.peek(Token![move]), message::CLOSURE),
        (ahead.peek(Token![extern]) && !ahead.peek2(Token![fn]) && !ahead.peek3(Token![fn]), "an `extern` item"),
        (ahead.peek2(Token![!]), "a macro call"),
        (ahead.peek(token::Brace), message::BLOCK),
    ];
    kinds.into_iter().find(|(is_kind, _)| *is_kind).map(|(_, kind)| kind)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn items_are_told_apart() {
        let cases = [
            ("struct S;", Some("a struct")),
            ("pub(crate) enum E {}", Some("an enum")),
            ("unsafe impl A for B {}", Some("an impl block")),
            ("const A: u8 = 0;", Some("a constant")),
            ("const fn a() {}", None),
            ("unsafe extern \"C\" fn a() {}", None),
            ("extern \"C\" { }", Some("an `extern` item")),
            ("macro_rules! a { () => {} }", Some("a macro call")),
            ("async fn a() {}", None),
            ("{ }", Some("a block")),
            ("unsafe { }", Some("a block")),
        ];
        for (item, expected) in cases {
            let other: Other = syn::parse_str(item).unwrap();
            assert_eq!(other.found, expected, "{item}");
        }
    }
}
