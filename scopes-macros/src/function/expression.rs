//! An expression among the arguments of an attribute: how far it goes, and whether it is a name.

use proc_macro2::{TokenStream, TokenTree};
use quote::{ToTokens, TokenStreamExt as _, quote};
use syn::parse::discouraged::Speculative as _;
use syn::parse::{Parse, ParseStream, Parser as _};
use syn::{Error, Expr, Token, Variant};

pub(crate) struct Expression {
    written: TokenStream,
    pub(super) names_a_variable: bool,
}

impl Parse for Expression {
    fn parse(input: ParseStream<'_>) -> Result<Self, Error> {
        let ahead = input.fork();
        let read = ahead.parse::<Expr>();
        let is_whole = read.is_ok() && (ahead.is_empty() || ahead.peek(Token![,]));
        if !is_whole && let Some(length) = length(input) {
            let mut written = TokenStream::new();
            for _ in 0..length {
                written.append(input.parse::<TokenTree>()?);
            }
            return Ok(Self { written, names_a_variable: false });
        }
        let read = read.map_err(|error| Error::new(error.span(), "expected an expression"))?;
        input.advance_to(&ahead);
        Ok(Self { names_a_variable: names_a_variable(&read), written: read.into_token_stream() })
    }
}

/// How many tokens the expression has that goes on to the next comma, or to the end. Without its feature `full` syn reads simple
/// expressions only, but finds the end of others where they are the number of a variant. A range is no simple one.
fn length(input: ParseStream<'_>) -> Option<usize> {
    let rest: TokenStream = input.fork().parse().ok()?;
    let count = rest.clone().into_iter().count();
    let behind = |input: ParseStream<'_>| {
        input.parse::<Variant>()?;
        input.parse::<TokenStream>()
    };
    let behind = behind.parse2(quote!(Variant = ..=#rest)).ok()?;
    let length = count - behind.clone().into_iter().count();
    let is_end = matches!(behind.into_iter().next(), None | Some(TokenTree::Punct(_)));
    (length > 0 && is_end).then_some(length)
}

fn names_a_variable(expression: &Expr) -> bool {
    match expression {
        Expr::Path(_) => true,
        Expr::Reference(reference) => names_a_variable(&reference.expr),
        _ => false,
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

    /// The expression that begins a text, and what stands behind it.
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
            "a..b",
            "Pair { a, b }",
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
        for (text, behind) in [("claims proof = a", "proof=a"), ("f() series::read, a", "series::read,a")] {
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
