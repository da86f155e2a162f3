//! The `impl` block below `#[guarded]`. The bodies of its functions are not looked into.

use proc_macro2::{Delimiter, Group, TokenStream, TokenTree};
use quote::{ToTokens, TokenStreamExt as _};
use syn::ext::IdentExt as _;
use syn::parse::{Parse, ParseStream, Parser as _};
use syn::{Error, Ident, LitStr, Token, braced, token};

use crate::function::Function;
use crate::syntax::{Attribute, Generics, Path, Type, Visibility, expect_no_function, until, until_among_types};

pub(super) struct ImplBlock {
    pub(super) attributes: Vec<Attribute>,
    defaultness: Option<Token![default]>,
    unsafety: Option<Token![unsafe]>,
    impl_token: Token![impl],
    pub(super) generics: Generics,
    constness: Option<Token![const]>,
    negation: Option<Token![!]>,
    /// The trait that it is an implementation of.
    pub(super) of: Option<(Path, Token![for])>,
    pub(super) ty: Type,
    /// The `where` clause.
    pub(super) conditions: TokenStream,
    braces: token::Brace,
    inner_attributes: Vec<Attribute>,
    pub(super) items: Vec<Item>,
}

pub(super) enum Item {
    Function(Box<Function>),
    Macro {
        name: Path,
        written: TokenStream,
    },
    /// A constant or a type.
    Other(TokenStream),
}

impl Parse for ImplBlock {
    fn parse(input: ParseStream<'_>) -> Result<Self, Error> {
        let attributes = input.call(Attribute::parse_outer)?;
        let (defaultness, unsafety, impl_token) = (input.parse()?, input.parse()?, input.parse()?);
        let generics = Generics::parse_behind_impl(input)?;
        let (constness, negation) = (input.parse()?, input.parse()?);
        let (of, ty) = parse_types(input)?;
        let conditions = until_among_types(input, |input| input.peek(token::Brace))?;
        let content;
        let braces = braced!(content in input);
        let inner_attributes = content.call(Attribute::parse_inner)?;
        let items = parse_items.parse2(opened(content.parse()?))?;
        Ok(Self {
            attributes,
            defaultness,
            unsafety,
            impl_token,
            generics,
            constness,
            negation,
            of,
            ty,
            conditions,
            braces,
            inner_attributes,
            items,
        })
    }
}

fn parse_items(input: ParseStream<'_>) -> Result<Vec<Item>, Error> {
    let mut items = Vec::new();
    while !input.is_empty() {
        items.push(input.parse()?);
    }
    Ok(items)
}

/// The items out of what a macro put around them. Where an item ends is not seen from outside of such a group; a type or an
/// expression in one has neither a semicolon nor a block, or is the same without it.
fn opened(items: TokenStream) -> TokenStream {
    let mut opened = TokenStream::new();
    for token in items {
        match token {
            TokenTree::Group(group) if group.delimiter() == Delimiter::None && may_hold_items(&group) => {
                opened.extend(self::opened(group.stream()));
            }
            other => opened.append(other),
        }
    }
    opened
}

fn may_hold_items(group: &Group) -> bool {
    group.stream().into_iter().any(|token| match token {
        TokenTree::Group(group) => match group.delimiter() {
            Delimiter::Brace => true,
            Delimiter::None => may_hold_items(&group),
            Delimiter::Parenthesis | Delimiter::Bracket => false,
        },
        TokenTree::Punct(punct) => punct.as_char() == ';',
        TokenTree::Ident(_) | TokenTree::Literal(_) => false,
    })
}

/// The trait, where there is one, and the type.
fn parse_types(input: ParseStream<'_>) -> Result<(Option<(Path, Token![for])>, Type), Error> {
    let ahead = input.fork();
    if ahead.parse::<Path>().is_ok() && ahead.peek(Token![for]) {
        let of = (input.parse()?, input.parse()?);
        return Ok((Some(of), parse_type(input)?));
    }
    Ok((None, parse_type(input)?))
}

fn parse_type(input: ParseStream<'_>) -> Result<Type, Error> {
    let ty = until_among_types(input, |input| input.peek(Token![where]) || input.peek(token::Brace))?;
    if ty.is_empty() { Err(input.error("expected a type")) } else { Ok(Type::new(ty)) }
}

impl Parse for Item {
    fn parse(input: ParseStream<'_>) -> Result<Self, Error> {
        if is_function(input) {
            return Function::parse_method(input).map(|function| Self::Function(Box::new(function)));
        }
        Ok(match name_of_macro(input) {
            Some(name) => Self::Macro { name, written: parse_call(input)? },
            None if is_constant_or_type(input) => {
                let written = expect_no_function(until(input, |input| input.peek(Token![;]))?)?;
                Self::Other(with_semicolon(written, input)?)
            }
            None => return Err(input.error("expected a function, a constant or a type")),
        })
    }
}

fn is_function(input: ParseStream<'_>) -> bool {
    let ahead = input.fork();
    if ahead.call(Attribute::parse_outer).is_err() || ahead.parse::<Visibility>().is_err() {
        return false;
    }
    while let Ok(word) = ahead.call(Ident::parse_any) {
        match word.to_string().as_str() {
            "fn" => return true,
            "default" | "const" | "async" | "unsafe" | "safe" => {}
            "extern" => _ = ahead.parse::<Option<LitStr>>(),
            _ => break,
        }
    }
    false
}

fn is_constant_or_type(input: ParseStream<'_>) -> bool {
    let ahead = input.fork();
    let is_read = ahead.call(Attribute::parse_outer).is_ok()
        && ahead.parse::<Visibility>().is_ok()
        && ahead.parse::<Option<Token![default]>>().is_ok();
    is_read && (ahead.peek(Token![const]) || ahead.peek(Token![type]))
}

fn name_of_macro(input: ParseStream<'_>) -> Option<Path> {
    let ahead = input.fork();
    ahead.call(Attribute::parse_outer).ok()?;
    ahead.call(Path::parse_mod_style).ok().filter(|_| ahead.peek(Token![!]))
}

fn parse_call(input: ParseStream<'_>) -> Result<TokenStream, Error> {
    let mut written = until(input, |input| input.peek(Token![!]))?;
    written.append_all(until(input, begins_group)?);
    written.append(input.parse::<TokenTree>()?);
    with_semicolon(written, input)
}

fn begins_group(input: ParseStream<'_>) -> bool {
    input.peek(token::Paren) || input.peek(token::Bracket) || input.peek(token::Brace)
}

fn with_semicolon(mut written: TokenStream, input: ParseStream<'_>) -> Result<TokenStream, Error> {
    input.parse::<Option<Token![;]>>()?.to_tokens(&mut written);
    Ok(written)
}

impl ToTokens for ImplBlock {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        tokens.append_all(&self.attributes);
        self.defaultness.to_tokens(tokens);
        self.unsafety.to_tokens(tokens);
        self.impl_token.to_tokens(tokens);
        self.generics.to_tokens(tokens);
        self.constness.to_tokens(tokens);
        self.negation.to_tokens(tokens);
        if let Some((path, for_token)) = &self.of {
            path.to_tokens(tokens);
            for_token.to_tokens(tokens);
        }
        self.ty.to_tokens(tokens);
        self.conditions.to_tokens(tokens);
        self.braces.surround(tokens, |tokens| {
            tokens.append_all(&self.inner_attributes);
            tokens.append_all(&self.items);
        });
    }
}

impl ToTokens for Item {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        match self {
            Self::Function(function) => function.to_tokens(tokens),
            Self::Macro { written, .. } | Self::Other(written) => written.to_tokens(tokens),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn kinds(block: &str) -> Vec<&'static str> {
        let read: ImplBlock = syn::parse_str(block).unwrap();
        assert_eq!(read.to_token_stream().to_string().replace(' ', ""), block.replace(' ', ""));
        let kinds = read.items.iter().map(|item| match item {
            Item::Function(_) => "function",
            Item::Macro { .. } => "macro",
            Item::Other(_) => "other",
        });
        kinds.collect()
    }

    #[test]
    fn blocks_are_written_as_they_are_read() {
        let heads = [
            "impl A",
            "#[a] unsafe impl<'a, T: X<u8>, const N: usize> b::T<u8> for A<'a, T, N> where T: Y,",
            "impl <A as B>::C",
            "impl !T for &'a [u8]",
            "impl<T> const a::T for A<T>",
            "impl T for Box<dyn for<'a> F<'a>>",
        ];
        for head in heads {
            assert_eq!(kinds(&format!("{head} {{ #![a] fn a() {{ let }} }}")), ["function"], "{head}");
        }
    }

    /// What a macro of a user hands on as `$item:item`.
    fn given(item: &str) -> TokenTree {
        Group::new(Delimiter::None, item.parse().unwrap()).into()
    }

    #[test]
    fn every_function_is_found_whatever_stands_before_it() {
        let blocks = [
            "impl A { fn a(&self) -> B<{ 1 }> { B } fn b(&self) {} }",
            "impl A { fn a(&self) where B<{ 1 }>: Sized {} fn b(&self) {} }",
            "impl A { fn a(&self) -> b!{ u8 } { 1 } fn b(&self) {} }",
            "impl A { fn a(&self) -> ! { b() } fn b(&self) {} }",
            "impl A<{ 1 }> { fn a(&self) -> <B<{ 1 }> as C>::D; fn b(&self); }",
            "impl A for B<{ 1 }> where C: D<{ 2 }> { fn a() -> impl Fn(u8) -> B<{ 3 }> {} fn b() {} }",
        ];
        for block in blocks {
            assert_eq!(kinds(block), ["function"; 2], "{block}");
        }
        let items = ["const A: u8 = 0;", "fn a() {}", "type B = u8;", "fn b() -> C<{ 1 }> {}"].map(given);
        let items: TokenStream = items.into_iter().collect();
        let block: ImplBlock = syn::parse2(quote::quote!(impl A { #items })).unwrap();
        let functions = block.items.iter().filter(|item| matches!(item, Item::Function(_)));
        assert_eq!((block.items.len(), functions.count()), (4, 2));
    }

    #[test]
    fn a_function_that_would_not_be_seen_is_refused() {
        for block in ["impl A { fn a(&self) -> &'a ! { b } fn b() {} }", "impl A { static B: u8 = 0; fn b() {} }"] {
            assert!(syn::parse_str::<ImplBlock>(block).is_err(), "{block}");
        }
    }

    #[test]
    fn items_are_told_apart() {
        let functions =
            "#[a] pub(crate) const unsafe extern \"C\" fn a(&self) -> u8 where A: B { #![a] } default fn b();";
        assert_eq!(kinds(&format!("impl A {{ {functions} }}")), ["function"; 2]);
        let others = "const A: fn() -> u8 = { a(); b }; pub type B<'a> = C<'a> where Self: 'a;";
        assert_eq!(kinds(&format!("impl A {{ {others} }}")), ["other"; 2]);
        assert_eq!(kinds("impl A { #[a] a::b!(fn a() {}); c! { } const A: u8 = b!(); }"), ["macro", "macro", "other"]);
    }
}
