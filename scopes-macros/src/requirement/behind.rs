//! Explains tokens that follow the path of a scope where a comma was expected.

use proc_macro2::TokenTree;
use scopes_core::Listed as _;
use scopes_core::message;
use syn::ext::IdentExt;
use syn::parse::ParseStream;
use syn::{Error, Ident, Lit, Token, braced, token};

use super::mistake::Mistake;
use super::path::{parse_path, shown, single};
use super::{Combinator, OPTIONAL, Reading, is_option_name, operators, separators, words};
use crate::syntax::Path;

/// A scope ends with a comma or with the list.
pub(super) fn check_behind(
    path: &Path,
    input: ParseStream<'_>,
    list: Combinator,
    reading: &Reading<'_>,
) -> Result<(), Mistake> {
    if let Some(name) = single(path).filter(|_| !input.peek(Token![::])) {
        check_word(path, &name, input, reading)?;
    }
    if is_end(input) {
        return Ok(());
    }
    if input.peek(Token![::]) {
        return Err(refuse_continuation(path, input));
    }
    if let Some(error) = separators::refuse(path, input) {
        return Err(error);
    }
    if input.peek(Token![<]) || input.peek(token::Bracket) || input.peek(token::Brace) {
        if let Some(name) = combinator_type(path) {
            let paths = Vec::new();
            return Err(Mistake::on(path, message::Notation::CombinatorWithoutParentheses { name, paths }));
        }
        return Err(Mistake::on(path, message::Notation::ScopeWithArguments { path: shown(path) }));
    }
    if input.peek(Token![=]) && !input.peek(Token![==]) {
        return Err(Mistake::on(path, message::Notation::ScopeWithValue { path: shown(path) }));
    }
    operators::check(Some(path), input)?;
    check_end(input, list)
}

/// A list ends as a scope does.
pub(super) fn check_behind_list(input: ParseStream<'_>, list: Combinator) -> Result<(), Mistake> {
    operators::check(None, input)?;
    check_end(input, list)
}

fn is_end(input: ParseStream<'_>) -> bool {
    input.is_empty() || input.peek(Token![,])
}

fn check_end(input: ParseStream<'_>, list: Combinator) -> Result<(), Mistake> {
    if is_end(input) {
        return Ok(());
    }
    let begins_member = input.peek(Ident::peek_any) || input.peek(Lit) || input.peek(Token![::]);
    let message = if begins_member { missing_comma(input, list) } else { message::Requirements::NoRequirement };
    Err(Mistake::at(input.span(), message))
}

/// The error about tokens that have no comma before them.
pub(crate) fn missing_comma(input: ParseStream<'_>, list: Combinator) -> message::Requirements {
    let option = input.fork().call(Ident::parse_any).ok().map(|name| name.to_string());
    match option.filter(|name| is_option_name(name) && input.peek2(Token![=])) {
        Some(name) => message::Requirements::CommaMissingBeforeOption { name },
        None => message::Requirements::CommaMissing { means_any: list == Combinator::Any },
    }
}

/// Words that mean something elsewhere, and nothing by themselves.
fn check_word(path: &Path, word: &str, input: ParseStream<'_>, reading: &Reading<'_>) -> Result<(), Mistake> {
    if words::is_negation(word) && !is_end(input) {
        return Err(Mistake::on(path, message::Notation::NoNot { word: word.to_owned() }));
    }
    if word == OPTIONAL {
        return Err(Mistake::on(path, message::Requirements::OptionalWithoutParentheses));
    }
    if is_option_name(word) {
        return Err(Mistake::on(path, message::Notation::OptionInList { name: word.to_owned() }));
    }
    if reading.names.is_parameter(word) {
        return Err(words::refuse_parameter(path, input));
    }
    let name = word.to_owned();
    match Combinator::named(word) {
        None => Ok(()),
        Some(_) if input.peek(Token![!]) => {
            Err(Mistake::at(input.span(), message::Notation::CombinatorAsMacro { name }))
        }
        Some(_) => {
            let paths = match input.fork().parse() {
                Ok(TokenTree::Group(group)) => words::paths(group.stream()),
                _ => Vec::new(),
            };
            Err(Mistake::on(path, message::Notation::CombinatorWithoutParentheses { name, paths }))
        }
    }
}

/// The combinator that `scopes::All<…>` and its like speak of.
fn combinator_type(path: &Path) -> Option<String> {
    let last = path.segments.last()?.ident.to_string().to_lowercase();
    Combinator::named(&last).map(|combinator| combinator.to_string())
}

/// A path that goes on behind `::`, but not with a name.
fn refuse_continuation(path: &Path, input: ParseStream<'_>) -> Mistake {
    let ahead = input.fork();
    let place = input.span();
    if ahead.parse::<Token![::]>().is_err() || ahead.peek(Token![<]) || ahead.peek(token::Paren) {
        return Mistake::on(path, message::Notation::ScopeWithArguments { path: shown(path) });
    }
    if ahead.peek(Token![*]) {
        return Mistake::at(ahead.span(), message::Notation::Star);
    }
    if ahead.peek(token::Brace) {
        let place = ahead.span();
        let inside = parse_braces(&ahead).unwrap_or_default();
        let paths = inside.iter().map(|inside| format!("{}::{}", shown(path), shown(inside))).listed();
        return Mistake::at(place, message::Notation::PathsInBraces { paths });
    }
    Mistake::at(place, message::Notation::UnfinishedPath)
}

fn parse_braces(input: ParseStream<'_>) -> Result<Vec<Path>, Error> {
    let content;
    braced!(content in input);
    let paths = content.parse_terminated(parse_path, Token![,])?;
    Ok(paths.into_iter().listed())
}
