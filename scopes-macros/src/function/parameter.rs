//! The parameters of a function.

use proc_macro2::{Delimiter, Ident, TokenStream, TokenTree};
use quote::{ToTokens, TokenStreamExt as _};
use syn::parse::discouraged::Speculative as _;
use syn::parse::{Parse, ParseStream};
use syn::punctuated::Punctuated;
use syn::{Attribute, Error, Lifetime, Token, Type};

use super::until::{until_colon, until_comma};

#[derive(Clone)]
pub(crate) enum Parameter {
    /// `self`, with everything that stands around it.
    Receiver(TokenStream),
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
        let (attributes, pattern, ty) = (Vec::new(), Pattern(pattern), Type::Verbatim(ty));
        Self::Typed(Box::new(Typed { attributes, pattern, colon: <Token![:]>::default(), ty }))
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

/// Tokens without the group that a macro put around them.
fn ungrouped(tokens: TokenStream) -> TokenStream {
    let mut inside = tokens.clone().into_iter();
    match (inside.next(), inside.next()) {
        (Some(TokenTree::Group(group)), None) if group.delimiter() == Delimiter::None => ungrouped(group.stream()),
        _ => tokens,
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
    while !input.is_empty() {
        if is_variadic(input) {
            return Ok((parameters, input.parse()?));
        }
        parameters.push_value(input.parse()?);
        if !input.is_empty() {
            parameters.push_punct(input.parse()?);
        }
    }
    Ok((parameters, TokenStream::new()))
}

/// Whether `...` stands here, or `name: ...`.
fn is_variadic(input: ParseStream<'_>) -> bool {
    let ahead = input.fork();
    if ahead.call(Attribute::parse_outer).is_err() {
        return false;
    }
    ahead.peek(Token![...])
        || until_colon(&ahead).is_ok() && ahead.parse::<Token![:]>().is_ok() && ahead.peek(Token![...])
}

impl Parse for Parameter {
    fn parse(input: ParseStream<'_>) -> Result<Self, Error> {
        let ahead = input.fork();
        if parse_receiver(&ahead).is_ok() {
            return Ok(Self::Receiver(until_comma(input)?));
        }
        Ok(Self::Typed(Box::new(Typed {
            attributes: input.call(Attribute::parse_outer)?,
            pattern: Pattern(until_colon(input)?),
            colon: input.parse()?,
            ty: parse_type(input)?,
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

/// The type of a parameter. One with an expression in it that is not read stays as it is written.
fn parse_type(input: ParseStream<'_>) -> Result<Type, Error> {
    let ahead = input.fork();
    if let Ok(ty) = ahead.parse()
        && (ahead.is_empty() || ahead.peek(Token![,]))
    {
        input.advance_to(&ahead);
        return Ok(ty);
    }
    Ok(Type::Verbatim(until_comma(input)?))
}

impl ToTokens for Parameter {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        match self {
            Self::Receiver(written) => written.to_tokens(tokens),
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
    use proc_macro2::Group;
    use quote::quote;
    use syn::parse::Parser as _;

    use super::*;

    /// Each parameter: its name, and its type if that is read.
    fn read(parameters: &str) -> Vec<(Option<String>, bool)> {
        let (inputs, _) = parse_parameters.parse_str(parameters).unwrap();
        assert_eq!(quote!(#inputs).to_string().replace(' ', ""), parameters.replace(' ', ""));
        let read = inputs.iter().map(|input| match input {
            Parameter::Receiver(_) => (Some("self".to_owned()), false),
            Parameter::Typed(parameter) => {
                let name = parameter.pattern.name().map(|name| name.to_string());
                (name, !matches!(parameter.ty, Type::Verbatim(_)))
            }
        });
        read.collect()
    }

    #[test]
    fn parameters_are_told_apart() {
        let named = |name: &str| (Some(name.to_owned()), true);
        for receiver in ["self", "&self", "&'a mut self", "mut self", "self: Arc<Self>", "#[cfg(a)] &self"] {
            assert_eq!(read(&format!("{receiver}, a: u8,")), [(Some("self".to_owned()), false), named("a")]);
        }
        assert_eq!(read("a: Map<u8, fn(u8) -> u8>, mut b: self::B"), [named("a"), named("b")]);
        assert_eq!(read("ref a @ Some(_): Option<u8>, _: u8"), [named("a"), (None, true)]);
        assert_eq!(read("a::B::<u8> { b, .. }: a::B<u8>, (b, _): (u8, u8)"), [(None, true), (None, true)]);
    }

    #[test]
    fn a_type_that_is_not_read_ends_at_its_comma() {
        let length = "a: Pair<[u8; if A { 1 } else { 2 }], fn() -> u8>, b: u8";
        assert_eq!(read(length), [(Some("a".to_owned()), false), (Some("b".to_owned()), true)]);
    }

    #[test]
    fn a_pattern_that_a_macro_made_has_its_name() {
        let group = Group::new(Delimiter::None, quote!(mut a));
        let pattern = Pattern(quote!(#group));
        assert_eq!(pattern.name().map(|name| name.to_string()).as_deref(), Some("a"));
    }
}
