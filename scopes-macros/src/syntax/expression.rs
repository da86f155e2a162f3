//! An expression among the arguments of an attribute: where it ends, and whether it is a name.

use proc_macro2::{Spacing, TokenStream, TokenTree};
use quote::{ToTokens, TokenStreamExt as _};
use syn::ext::IdentExt as _;
use syn::parse::{Parse, ParseStream, Parser as _};
use syn::{Error, Ident, Lifetime, Lit, Token, token};

use super::until::in_angles;
use super::{Path, is_given, until};

pub(crate) struct Expression {
    written: TokenStream,
    pub(crate) names_a_variable: bool,
}

impl Parse for Expression {
    fn parse(input: ParseStream<'_>) -> Result<Self, Error> {
        let (mut written, mut next) = (TokenStream::new(), Next::Operand);
        while let Some(after) = next.parse(input, &mut written)? {
            next = after;
        }
        Ok(Self { names_a_variable: names_a_variable.parse2(written.clone()).is_ok(), written })
    }
}

/// What may come next.
#[derive(Clone, Copy)]
enum Next {
    /// An operand, or an operator before one.
    Operand,
    /// What goes on behind a path, the fields of a struct among it.
    BehindPath,
    /// What goes on behind another operand. Braces do not.
    Behind,
}

impl Next {
    /// Reads what comes next. `None` is the end of the expression.
    fn parse(self, input: ParseStream<'_>, written: &mut TokenStream) -> Result<Option<Self>, Error> {
        match self {
            Self::Operand => parse_operand(input, written).map(Some),
            Self::BehindPath if input.peek(token::Brace) => {
                written.append(input.parse::<TokenTree>()?);
                Ok(Some(Self::Behind))
            }
            Self::BehindPath if is_call_of_macro(input) => {
                written.append(input.parse::<TokenTree>()?);
                written.append(input.parse::<TokenTree>()?);
                Ok(Some(Self::Behind))
            }
            Self::BehindPath | Self::Behind => parse_behind(input, written),
        }
    }
}

fn names_a_variable(input: ParseStream<'_>) -> Result<Path, Error> {
    while input.peek(Token![&]) || input.peek(Token![mut]) {
        input.parse::<TokenTree>()?;
    }
    input.parse()
}

/// `!` and what stands in brackets behind it.
fn is_call_of_macro(input: ParseStream<'_>) -> bool {
    let is_group = input.peek2(token::Paren) || input.peek2(token::Bracket) || input.peek2(token::Brace);
    input.peek(Token![!]) && is_group
}

/// Words that an operand follows, which may be a block.
const BEFORE_OPERANDS: [&str; 10] =
    ["async", "break", "const", "loop", "move", "mut", "return", "static", "try", "unsafe"];

/// Words that a block follows, with something else between.
const BEFORE_BLOCKS: [&str; 4] = ["for", "if", "match", "while"];

/// Reads an operand, or an operator before one.
fn parse_operand(input: ParseStream<'_>, written: &mut TokenStream) -> Result<Next, Error> {
    if is_given(input) {
        written.append(input.parse::<TokenTree>()?);
        return Ok(Next::BehindPath);
    }
    let word = input.fork().call(Ident::parse_any).map(|word| word.to_string()).unwrap_or_default();
    if BEFORE_BLOCKS.contains(&word.as_str()) {
        return parse_blocks(input, written).map(|()| Next::Behind);
    }
    if input.peek(Token![<]) {
        return in_angles(input, written).map(|()| Next::Behind);
    }
    if input.peek(Token![|]) {
        return parse_parameters(input, written).map(|()| Next::Operand);
    }
    if input.peek(Lifetime) {
        input.parse::<Lifetime>()?.to_tokens(written);
        input.parse::<Token![:]>()?.to_tokens(written);
        return Ok(Next::Operand);
    }
    let is_path = input.peek(Ident) || ["self", "Self", "super", "crate", "_"].contains(&word.as_str());
    let is_before = BEFORE_OPERANDS.contains(&word.as_str()) || input.peek(Token![::]) || begins_with("&*-!.", input);
    if !(is_before || is_path || input.peek(Lit) || is_group(input)) {
        return Err(input.error("expected an expression"));
    }
    if input.peek(Token![::]) {
        input.parse::<Token![::]>()?.to_tokens(written);
    } else if input.peek(Token![..]) {
        parse_sign(input, written)?;
    } else {
        written.append(input.parse::<TokenTree>()?);
    }
    Ok(match (is_before, is_path) {
        (true, _) => Next::Operand,
        (false, true) => Next::BehindPath,
        (false, false) => Next::Behind,
    })
}

/// `if … { … } else { … }` and its like.
fn parse_blocks(input: ParseStream<'_>, written: &mut TokenStream) -> Result<(), Error> {
    loop {
        written.extend(until(input, |input| input.peek(token::Brace))?);
        written.append(input.parse::<TokenTree>()?);
        if !input.peek(Token![else]) {
            return Ok(());
        }
    }
}

/// The parameters of a closure, and its type.
fn parse_parameters(input: ParseStream<'_>, written: &mut TokenStream) -> Result<(), Error> {
    written.append(input.parse::<TokenTree>()?);
    written.extend(until(input, |input| input.peek(Token![|]))?);
    written.append(input.parse::<TokenTree>()?);
    if input.peek(Token![->]) {
        written.extend(until(input, |input| input.peek(token::Brace))?);
    }
    Ok(())
}

/// Reads what goes on behind an operand. `None` is the end of the expression.
fn parse_behind(input: ParseStream<'_>, written: &mut TokenStream) -> Result<Option<Next>, Error> {
    if input.peek(token::Paren) || input.peek(token::Bracket) || input.peek(Token![?]) {
        written.append(input.parse::<TokenTree>()?);
        return Ok(Some(Next::Behind));
    }
    if input.peek(Token![as]) {
        return parse_cast(input, written).map(|()| Some(Next::Behind));
    }
    if input.peek(Token![::]) {
        return parse_rest_of_path(input, written).map(Some);
    }
    let is_mark = input.peek(Token![!]) && !input.peek(Token![!=]);
    if input.peek(Token![=>]) || input.peek(Token![->]) || is_mark || !begins_with("+-*/%^&|=<>!.", input) {
        return Ok(None);
    }
    let is_range = input.peek(Token![..]);
    let is_field = input.peek(Token![.]) && !is_range;
    parse_sign(input, written)?;
    if is_field {
        written.append(input.parse::<TokenTree>()?);
    }
    let is_end = input.is_empty() || input.peek(Token![,]);
    let is_operand = !(is_field || is_range && is_end);
    Ok(Some(if is_operand { Next::Operand } else { Next::Behind }))
}

/// `::<…>`, or `::` and a name.
fn parse_rest_of_path(input: ParseStream<'_>, written: &mut TokenStream) -> Result<Next, Error> {
    input.parse::<Token![::]>()?.to_tokens(written);
    if input.peek(Token![<]) {
        in_angles(input, written)?;
    } else {
        written.append(input.call(Ident::parse_any)?);
    }
    Ok(Next::BehindPath)
}

/// `as Type`
fn parse_cast(input: ParseStream<'_>, written: &mut TokenStream) -> Result<(), Error> {
    written.append(input.parse::<TokenTree>()?);
    loop {
        if input.peek(Lifetime) {
            input.parse::<Lifetime>()?.to_tokens(written);
        } else if input.peek(Token![&]) || input.peek(Token![*]) || is_before_type(input) {
            written.append(input.parse::<TokenTree>()?);
        } else {
            break;
        }
    }
    if input.peek(Token![<]) {
        in_angles(input, written)?;
    } else if is_group(input) {
        written.append(input.parse::<TokenTree>()?);
    } else {
        input.parse::<Path>()?.to_tokens(written);
    }
    Ok(())
}

fn is_before_type(input: ParseStream<'_>) -> bool {
    input.peek(Token![mut]) || input.peek(Token![const]) || input.peek(Token![dyn])
}

fn is_group(input: ParseStream<'_>) -> bool {
    input.peek(token::Group) || input.peek(token::Paren) || input.peek(token::Bracket) || input.peek(token::Brace)
}

fn begins_with(signs: &str, input: ParseStream<'_>) -> bool {
    matches!(input.fork().parse(), Ok(TokenTree::Punct(sign)) if signs.contains(sign.as_char()))
}

/// Reads a sign of one character or more.
fn parse_sign(input: ParseStream<'_>, written: &mut TokenStream) -> Result<(), Error> {
    loop {
        let token: TokenTree = input.parse()?;
        let goes_on = matches!(&token, TokenTree::Punct(sign) if sign.spacing() == Spacing::Joint);
        written.append(token);
        if !goes_on || input.is_empty() {
            return Ok(());
        }
    }
}

impl ToTokens for Expression {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        self.written.to_tokens(tokens);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Splits a text into the expression that it begins with and the rest.
    fn read(text: &str) -> Option<(String, String)> {
        let parser = |input: ParseStream<'_>| Ok((input.parse::<Expression>()?, input.parse::<TokenStream>()?));
        let (expression, rest) = parser.parse_str(text).ok()?;
        Some((without_spaces(&expression), without_spaces(&rest)))
    }

    fn without_spaces(tokens: &impl ToTokens) -> String {
        tokens.to_token_stream().to_string().replace(' ', "")
    }

    #[test]
    fn an_expression_goes_on_to_its_comma() {
        let expressions = [
            "claims",
            "&self.token",
            "access::Token::new(orders::WRITE.set())",
            "find::<A, B>(|a, b| a)",
            "<A as B<C, D>>::token()",
            "context.token().await?",
            "move |a, b| a < b",
            "if a { b } else { c }",
            "match a { _ => b, }",
            "unsafe { a }",
            "a as Pair<A, B>",
            "a as &'static dyn A",
            "a as <A as B<C, D>>::E",
            "a..b",
            "Pair { a, b }",
            "pairs::Pair::<A, B> { a, b }",
            "vec![a].first().copied()",
        ];
        for expression in expressions {
            let expected = expression.replace(' ', "");
            assert_eq!(read(expression), Some((expected.clone(), String::new())), "{expression}");
            let followed = format!("{expression}, proof = a");
            assert_eq!(read(&followed), Some((expected, ",proof=a".to_owned())), "{followed}");
        }
    }

    #[test]
    fn what_follows_without_a_comma_is_left() {
        let followed = [
            ("claims proof = a", "proof=a"),
            ("f() series::read, a", "series::read,a"),
            ("f() { a }", "{a}"),
            ("iff a == 1 { b } else { c }", "a==1{b}else{c}"),
            ("a == 1 { b } else { c }", "{b}else{c}"),
        ];
        for (text, behind) in followed {
            assert_eq!(read(text).map(|(_, rest)| rest).as_deref(), Some(behind), "{text}");
        }
    }

    #[test]
    fn what_begins_no_expression_is_none() {
        for text in ["", ", a", "@", "== a", ": a"] {
            assert_eq!(read(text), None, "{text}");
        }
    }
}
