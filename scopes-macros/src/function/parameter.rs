//! The parameters of a function.

use proc_macro2::{Ident, TokenStream, TokenTree};
use quote::{ToTokens, TokenStreamExt as _};
use syn::parse::{Parse, ParseStream};
use syn::punctuated::Punctuated;
use syn::{Error, Lifetime, Token};

use crate::syntax::{Attribute, Type, ungrouped, until_colon, until_comma};

#[derive(Clone)]
pub(crate) enum Parameter {
    /// `self`, with its attributes, its reference and its type.
    Receiver(TokenStream),
    /// A type alone, as methods of traits have it in the edition 2015. Elsewhere its name was forgotten, and the compiler says so.
    Nameless(TokenStream),
    Typed(Box<Typed>),
}

/// `pattern: Type`
#[derive(Clone)]
pub(crate) struct Typed {
    pub(crate) attributes: Vec<Attribute>,
    pub(crate) pattern: Pattern,
    colon: Token![:],
    pub(crate) ty: Type,
}

/// A pattern as it is written.
#[derive(Clone)]
pub(crate) struct Pattern(TokenStream);

impl Parameter {
    pub(super) fn new(pattern: TokenStream, ty: TokenStream) -> Self {
        let (attributes, pattern, ty) = (Vec::new(), Pattern(pattern), Type::new(ty));
        Self::Typed(Box::new(Typed { attributes, pattern, colon: <Token![:]>::default(), ty }))
    }

    fn parse_nameless(input: ParseStream<'_>) -> Result<Self, Error> {
        let is_receiver = parse_receiver(&input.fork()).is_ok();
        let written = until_comma(input)?;
        Ok(if is_receiver { Self::Receiver(written) } else { Self::Nameless(written) })
    }
}

impl Pattern {
    pub(super) fn is_wild(&self) -> bool {
        self.first().is_some_and(|name| name == "_")
    }

    pub(super) fn rename(&mut self, name: &Ident) {
        self.0 = name.to_token_stream();
    }

    /// The name that the pattern gives to the whole of the value.
    pub(crate) fn name(&self) -> Option<Ident> {
        self.first().filter(|name| name != "_")
    }

    /// The word behind `ref` and `mut`, where nothing but `@` goes on behind it.
    fn first(&self) -> Option<Ident> {
        let mut tokens = ungrouped(self.0.clone()).into_iter();
        loop {
            match tokens.next()? {
                TokenTree::Ident(word) if word == "ref" || word == "mut" => {}
                TokenTree::Ident(word) => return tokens.next().is_none_or(|next| is_at(&next)).then_some(word),
                _ => return None,
            }
        }
    }
}

fn is_at(token: &TokenTree) -> bool {
    matches!(token, TokenTree::Punct(punct) if punct.as_char() == '@')
}

/// The parameters, and `...` with what stands around it.
pub(super) fn parse_parameters(
    input: ParseStream<'_>,
) -> Result<(Punctuated<Parameter, Token![,]>, TokenStream), Error> {
    let mut parameters = Punctuated::new();
    let mut has_colon = true;
    while !input.is_empty() {
        parameters.push_value(match Next::of(input, has_colon) {
            Next::Variadic => return Ok((parameters, input.parse()?)),
            Next::Typed => input.parse()?,
            Next::Nameless => {
                has_colon = false;
                Parameter::parse_nameless(input)?
            }
        });
        if !input.is_empty() {
            parameters.push_punct(input.parse()?);
        }
    }
    Ok((parameters, TokenStream::new()))
}

/// What comes next among the parameters.
enum Next {
    /// `...` or `name: ...`
    Variadic,
    Typed,
    /// No colon follows, here or further behind.
    Nameless,
}

impl Next {
    /// Where there was no colon none is looked for again, which would take a time quadratic in the parameters.
    fn of(input: ParseStream<'_>, may_have_colon: bool) -> Self {
        let ahead = input.fork();
        if ahead.call(Attribute::parse_outer).is_err() {
            return Self::Typed;
        }
        if ahead.peek(Token![...]) {
            return Self::Variadic;
        }
        if !may_have_colon || until_colon(&ahead).is_err() {
            return Self::Nameless;
        }
        if ahead.parse::<Token![:]>().is_ok() && ahead.peek(Token![...]) { Self::Variadic } else { Self::Typed }
    }
}

impl Parse for Parameter {
    fn parse(input: ParseStream<'_>) -> Result<Self, Error> {
        if parse_receiver(&input.fork()).is_ok() {
            return Ok(Self::Receiver(until_comma(input)?));
        }
        Ok(Self::Typed(Box::new(Typed {
            attributes: input.call(Attribute::parse_outer)?,
            pattern: Pattern(until_colon(input)?),
            colon: input.parse()?,
            ty: Type::new(until_comma(input)?),
        })))
    }
}

fn parse_receiver(input: ParseStream<'_>) -> Result<Token![self], Error> {
    input.call(Attribute::parse_outer)?;
    if input.parse::<Option<Token![&]>>()?.is_some() {
        input.parse::<Option<Lifetime>>()?;
    }
    input.parse::<Option<Token![mut]>>()?;
    let receiver = input.parse()?;
    if input.peek(Token![::]) { Err(input.error("a path")) } else { Ok(receiver) }
}

impl ToTokens for Parameter {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        match self {
            Self::Receiver(written) | Self::Nameless(written) => written.to_tokens(tokens),
            Self::Typed(typed) => {
                let Typed { attributes, pattern, colon, ty } = &**typed;
                tokens.append_all(attributes);
                pattern.to_tokens(tokens);
                colon.to_tokens(tokens);
                ty.to_tokens(tokens);
            }
        }
    }
}

impl ToTokens for Pattern {
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

    /// Each parameter: its name, and its type.
    fn read(parameters: &str) -> Vec<(String, String)> {
        let (inputs, _) = parse_parameters.parse_str(parameters).unwrap();
        assert_eq!(without_spaces(&inputs), parameters.replace(' ', ""));
        let read = inputs.iter().map(|input| match input {
            Parameter::Receiver(_) => ("self".to_owned(), String::new()),
            Parameter::Nameless(ty) => ("no name".to_owned(), without_spaces(ty)),
            Parameter::Typed(parameter) => {
                let name = parameter.pattern.name().map_or_else(String::new, |name| name.to_string());
                (name, without_spaces(&parameter.ty))
            }
        });
        read.collect()
    }

    fn without_spaces(tokens: &impl ToTokens) -> String {
        tokens.to_token_stream().to_string().replace(' ', "")
    }

    fn pairs(pairs: [(&str, &str); 2]) -> [(String, String); 2] {
        pairs.map(|(name, ty)| (name.to_owned(), ty.to_owned()))
    }

    #[test]
    fn parameters_are_told_apart() {
        for receiver in ["self", "&self", "&'a mut self", "mut self", "self: Arc<Self>", "#[cfg(a)] &self"] {
            assert_eq!(read(&format!("{receiver}, a: u8,")), pairs([("self", ""), ("a", "u8")]));
        }
        let written = "a: Map<u8, fn(u8) -> u8>, mut b: self::B";
        assert_eq!(read(written), pairs([("a", "Map<u8,fn(u8)->u8>"), ("b", "self::B")]));
        assert_eq!(read("ref a @ Some(_): Option<u8>, _: u8"), pairs([("a", "Option<u8>"), ("", "u8")]));
        let written = "a::B::<u8> { b, .. }: a::B<u8>, (b, _): (u8, u8)";
        assert_eq!(read(written), pairs([("", "a::B<u8>"), ("", "(u8,u8)")]));
        assert_eq!(read("a: u8, Map<u8, B>"), pairs([("a", "u8"), ("no name", "Map<u8,B>")]));
    }

    #[test]
    fn a_pattern_that_a_macro_made_has_its_name() {
        let group = Group::new(Delimiter::None, quote!(mut a));
        let pattern = Pattern(quote!(#group));
        assert_eq!(pattern.name().map(|name| name.to_string()).as_deref(), Some("a"));
    }
}
