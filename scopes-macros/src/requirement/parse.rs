//! The grammar of requirements.

use proc_macro2::TokenStream;
use scopes_core::Listed as _;
use scopes_core::message;
use syn::parse::{ParseBuffer, ParseStream, Parser};
use syn::spanned::Spanned;
use syn::{Error, LitStr, Token, parenthesized, token};

use super::behind::{check_behind, check_behind_list};
use super::mistake::Mistake;
use super::path::{parse_path, shown, single};
use super::reading::rest_of_member;
use super::words::{self, Form};
use super::{Combinator, OPTIONAL, Reading, Written, is_option_name};
use crate::syntax::Path;

/// Reads one member of a list, up to the next comma. What cannot be read becomes an error.
pub(crate) fn parse_member(input: ParseStream<'_>, list: Combinator, reading: &mut Reading<'_>) -> Option<Written> {
    let start = input.fork();
    match parse(input, list, reading) {
        Ok(member) => member,
        Err(mistake) => {
            reading.refuse(mistake, &start, input);
            None
        }
    }
}

pub(super) fn parse_members(
    input: ParseStream<'_>,
    list: Combinator,
    reading: &mut Reading<'_>,
) -> Result<Vec<Written>, Mistake> {
    let mut members = Vec::new();
    while !input.is_empty() {
        members.extend(parse_member(input, list, reading));
        input.parse::<Option<Token![,]>>()?;
    }
    Ok(members)
}

fn parse(input: ParseStream<'_>, list: Combinator, reading: &mut Reading<'_>) -> Result<Option<Written>, Mistake> {
    check_beginning(input, list, reading)?;
    let path = parse_path(input)?;
    if input.peek(token::Paren) {
        let group = parse_group(&path, input, list, reading)?;
        check_behind_list(input, list)?;
        return Ok(group);
    }
    check_behind(&path, input, list, reading)?;
    Ok(Some(Written::Scope(path)))
}

/// The error for a token that cannot begin a member.
fn check_beginning(input: ParseStream<'_>, list: Combinator, reading: &Reading<'_>) -> Result<(), Mistake> {
    if input.peek(LitStr) {
        let literal: LitStr = input.parse()?;
        let message = message::Notation::ScopeAsText { text: literal.value(), is_in_any: list == Combinator::Any };
        return Err(Mistake::on(&literal, message));
    }
    if input.peek(Token![!]) {
        return Err(Mistake::at(input.span(), message::Notation::NoNot { word: "!".to_owned() }));
    }
    if input.peek(Token![,]) {
        return Err(Mistake::at(input.span(), message::Requirements::StrayComma));
    }
    if words::is_reference_to_parameter(input, reading) {
        return Err(words::refuse_expression(&rest_of_member(&input.fork())));
    }
    if input.peek(token::Paren) || input.peek(token::Bracket) || input.peek(token::Brace) {
        return Err(Mistake::at(input.span(), message::Notation::ListWithoutCombinator));
    }
    Ok(())
}

/// A list of scopes, unless all of it is refused.
fn parse_group(
    path: &Path,
    input: ParseStream<'_>,
    list: Combinator,
    reading: &mut Reading<'_>,
) -> Result<Option<Written>, Mistake> {
    let content = in_parentheses(input)?;
    let Some(combinator) = single(path).and_then(|name| Combinator::named(&name)) else {
        return Err(refuse_call(path, &content.parse()?, list));
    };
    let is_empty = content.is_empty();
    let members = parse_members(&content, combinator, reading)?;
    let is_refused = members.is_empty() && !is_empty;
    Ok((!is_refused).then(|| Written::Group { combinator, span: path.span(), members }))
}

pub(super) fn in_parentheses(input: ParseStream<'_>) -> Result<ParseBuffer<'_>, Error> {
    let content;
    parenthesized!(content in input);
    Ok(content)
}

/// Something with parentheses that is no list of scopes.
fn refuse_call(path: &Path, content: &TokenStream, list: Combinator) -> Mistake {
    let name = shown(path);
    let ends_in_combinator = path.segments.last().is_some_and(|last| is_combinator(&last.ident.to_string()));
    if single(path).is_some_and(|word| word == OPTIONAL) {
        return Mistake::on(path, message::Requirements::OptionalInList);
    }
    let unknown = |name: String| {
        let (members, is_module) = members(&name, content);
        message::Notation::UnknownCombinator { name, members, is_module, is_in_any: list == Combinator::Any }
    };
    let message = match single(path) {
        Some(word) if words::is_negation(&word) => message::Notation::NoNot { word },
        Some(word) if !is_option_name(&word) => {
            words::message(Form::Call, &word, content.clone(), list).unwrap_or_else(|| unknown(name))
        }
        None if !ends_in_combinator => message::Notation::ScopeWithArguments { path: name },
        _ => unknown(name),
    };
    Mistake::on(path, message)
}

/// Whether a word is a combinator, or the type of one.
fn is_combinator(word: &str) -> bool {
    Combinator::named(&word.to_lowercase()).is_some()
}

/// The contents of parentheses as paths, and whether all are names of what the path before the parentheses has. Single names are taken as
/// such. Empty if the contents are anything else.
fn members(name: &str, content: &TokenStream) -> (Vec<String>, bool) {
    let module = match name.rsplit_once("::") {
        Some((module, last)) if is_combinator(last) => module,
        _ => name,
    };
    let paths = (|input: ParseStream<'_>| input.parse_terminated(parse_path, Token![,])).parse2(content.clone());
    let paths = paths.into_iter().flatten().listed();
    let is_module = !paths.is_empty() && paths.iter().all(|path| single(path).is_some());
    let paths = paths.iter().map(|path| match single(path) {
        Some(name) => format!("{module}::{name}"),
        None => shown(path),
    });
    (paths.listed(), is_module)
}
