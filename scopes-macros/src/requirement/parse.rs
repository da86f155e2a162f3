//! The grammar of requirements.

use quote::ToTokens;
use scopes_core::message;
use syn::parse::{Parse, ParseStream};
use syn::spanned::Spanned;
use syn::{Error, Ident, LitStr, Path, Token, parenthesized, token};

use super::{ALL, ANY, Combinator, Written};
use crate::error;

impl Parse for Written {
    fn parse(input: ParseStream<'_>) -> Result<Self, Error> {
        if input.peek(LitStr) {
            let literal: LitStr = input.parse()?;
            return Err(error::on(&literal, message::Requirements::ScopeAsText { text: literal.value() }));
        }
        if input.peek(Token![!]) {
            return Err(error::at(input.span(), message::Requirements::NoNot));
        }
        let place = input.span();
        let path =
            input.call(Path::parse_mod_style).map_err(|_| error::at(place, message::Requirements::NoRequirement))?;
        parse_behind_path(path, input)
    }
}

fn parse_behind_path(path: Path, input: ParseStream<'_>) -> Result<Written, Error> {
    if input.peek(token::Paren) {
        return parse_group(&path, input);
    }
    if input.peek(Token![<]) || input.peek(Token![::]) {
        return Err(error::on(&path, message::Requirements::PathWithArguments));
    }
    if input.peek(Token![:]) {
        return Err(error::at(input.span(), message::Requirements::SingleColon));
    }
    if input.peek(token::Bracket) || input.peek(token::Brace) {
        return Err(error::at(input.span(), message::Requirements::NoRequirement));
    }
    if !input.is_empty() && !input.peek(Token![,]) {
        return Err(error::at(input.span(), message::Requirements::CommaMissing));
    }
    if path.segments.len() < 2 {
        let name = path.segments.first().map(|segment| segment.ident.to_string()).unwrap_or_default();
        return Err(error::on(&path, message::Requirements::SingleSegment { name }));
    }
    Ok(Written::Scope(path))
}

fn parse_group(path: &Path, input: ParseStream<'_>) -> Result<Written, Error> {
    let combinator = match path.get_ident().map(Ident::to_string).as_deref() {
        Some(ALL) => Combinator::All,
        Some(ANY) => Combinator::Any,
        Some("not") => return Err(error::on(path, message::Requirements::NoNot)),
        Some(name) => return Err(error::on(path, message::Requirements::UnknownCombinator { name: name.to_owned() })),
        None if ends_in_combinator(path) => {
            let name = path.to_token_stream().to_string().replace(' ', "");
            return Err(error::on(path, message::Requirements::UnknownCombinator { name }));
        }
        None => return Err(error::on(path, message::Requirements::PathWithArguments)),
    };
    let content;
    parenthesized!(content in input);
    let members = content.parse_terminated(Written::parse, Token![,])?;
    Ok(Written::Group { combinator, span: path.span(), members: members.into_iter().collect() })
}

fn ends_in_combinator(path: &Path) -> bool {
    path.segments.last().is_some_and(|segment| segment.ident == ALL || segment.ident == ANY)
}
