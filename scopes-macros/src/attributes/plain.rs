//! `#[requires]` as it is written most of the time: one scope, above a function whose signature says nothing about proofs.
//!
//! Cargo compiles macros without optimisation, so every token that is looked at costs the build of the user. Here the tokens
//! of the function are passed over, and the proof is put before its parameters. Whatever could be anything else is left to
//! [`super::requires`], which reads all of it; what it writes for the same function is the same.

// Outside of a macro there are no other tokens than those of `proc_macro2`.
#[cfg(not(test))]
use proc_macro::{Delimiter, Group, Ident, Punct, Spacing, Span, TokenStream, TokenTree};
#[cfg(test)]
use proc_macro2::{Delimiter, Group, Ident, Punct, Spacing, Span, TokenStream, TokenTree};

use scopes_core::{FINDER, marker_ident, path_segment};

use super::GRANTED;

/// Attributes that change nothing about who calls the function.
const HARMLESS: [&str; 9] = ["allow", "cold", "deny", "deprecated", "doc", "expect", "inline", "must_use", "warn"];

/// What may stand before `fn`.
const QUALIFIERS: [&str; 4] = ["async", "const", "pub", "unsafe"];

/// How many commas there may be among the parameters. Where there are more, lints are told not to count the proof.
const MOST_COMMAS: usize = 5;

/// The function with its proof, or what was given where it is not a plain one.
pub(crate) fn expand(arguments: TokenStream, item: TokenStream) -> Result<TokenStream, (TokenStream, TokenStream)> {
    let arguments: Vec<TokenTree> = arguments.into_iter().collect();
    let mut item: Vec<TokenTree> = item.into_iter().collect();
    match find(&arguments, &item) {
        Some((position, parameters)) => {
            item[position] = parameters;
            Ok(item.into_iter().collect())
        }
        None => Err((arguments.into_iter().collect(), item.into_iter().collect())),
    }
}

/// Where the parameters stand, and what they become.
fn find(arguments: &[TokenTree], item: &[TokenTree]) -> Option<(usize, TokenTree)> {
    let path = ScopePath::read(arguments)?;
    let position = position_of_parameters(item)?;
    let TokenTree::Group(written) = &item[position] else { return None };
    let parameters: Vec<TokenTree> = written.stream().into_iter().collect();
    if parameters.is_empty() && is_word(item.get(position - 1), "main") {
        return None;
    }
    let behind = first_after_receiver(&parameters)?;
    if stands_behind_equals() {
        return None;
    }
    let proof = insert(&path, parameters, behind);
    let mut group = Group::new(Delimiter::Parenthesis, proof);
    group.set_span(written.span());
    Some((position, TokenTree::Group(group)))
}

/// Whether the attribute is written as `#[requires = …]`.
fn stands_behind_equals() -> bool {
    super::arguments::stand_behind_equals(Span::call_site().source_text())
}

/// The path of a scope, its keywords left to others.
struct ScopePath<'t> {
    module: &'t [TokenTree],
    /// The module, and the colons behind it.
    leading: &'t [TokenTree],
    leaf: &'t Ident,
    marker: Ident,
}

impl<'t> ScopePath<'t> {
    fn read(tokens: &'t [TokenTree]) -> Option<Self> {
        let (last, leading) = tokens.split_last()?;
        let TokenTree::Ident(leaf) = last else { return None };
        let name = plain_name(leaf)?;
        if leading.is_empty() || leading.len() % 3 != 0 {
            return None;
        }
        for segment in leading.chunks(3) {
            let [TokenTree::Ident(name), TokenTree::Punct(first), TokenTree::Punct(second)] = segment else {
                return None;
            };
            plain_name(name)?;
            if first.as_char() != ':' || first.spacing() != Spacing::Joint || second.as_char() != ':' {
                return None;
            }
        }
        let marker = Ident::new(&marker_ident(&name), leaf.span());
        Some(Self { module: &leading[..leading.len() - 2], leading, leaf, marker })
    }
}

/// A name that means itself, in lower case as those of modules and scopes are.
fn plain_name(name: &Ident) -> Option<String> {
    let name = name.to_string();
    let is_plain = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'_';
    (name.bytes().all(is_plain) && path_segment(&name) == name && name.bytes().any(|byte| byte != b'_')).then_some(name)
}

/// Where the parameters stand in a function with a body, without generics.
fn position_of_parameters(item: &[TokenTree]) -> Option<usize> {
    let TokenTree::Group(body) = item.last()? else { return None };
    let mut position = 0;
    while let (TokenTree::Punct(_), TokenTree::Group(attribute)) = (item.get(position)?, item.get(position + 1)?) {
        if !is_harmless(attribute) {
            return None;
        }
        position += 2;
    }
    let mut is_public = false;
    loop {
        match item.get(position)? {
            TokenTree::Ident(word) => match word.to_string().as_str() {
                "fn" => break,
                word if QUALIFIERS.contains(&word) => is_public = word == "pub",
                _ => return None,
            },
            TokenTree::Group(restriction) if is_public && restriction.delimiter() == Delimiter::Parenthesis => {
                is_public = false;
            }
            _ => return None,
        }
        position += 1;
    }
    let TokenTree::Group(parameters) = item.get(position + 2)? else { return None };
    let is_function = parameters.delimiter() == Delimiter::Parenthesis && body.delimiter() == Delimiter::Brace;
    is_function.then_some(position + 2)
}

fn is_harmless(attribute: &Group) -> bool {
    let mut tokens = attribute.stream().into_iter();
    let name = tokens.next().map(|name| name.to_string());
    let is_path = matches!(tokens.next(), Some(TokenTree::Punct(colon)) if colon.as_char() == ':');
    !is_path && name.is_some_and(|name| HARMLESS.contains(&name.as_str()))
}

fn is_word(token: Option<&TokenTree>, word: &str) -> bool {
    matches!(token, Some(TokenTree::Ident(ident)) if ident.to_string() == word)
}

/// The position of the first parameter that is no receiver. None where a parameter might be a proof, or vanish.
fn first_after_receiver(parameters: &[TokenTree]) -> Option<usize> {
    let (mut commas, mut first_comma, mut receiver) = (0, None, None);
    for (position, token) in parameters.iter().enumerate() {
        match token {
            TokenTree::Ident(name) => match name.to_string().as_str() {
                "self" if first_comma.is_none() => receiver = Some(position),
                name if name == GRANTED.name => return None,
                _ => {}
            },
            TokenTree::Punct(punct) => match punct.as_char() {
                '#' => return None,
                ':' if receiver.is_some() && first_comma.is_none() => return None,
                ',' => {
                    commas += 1;
                    first_comma = first_comma.or(Some(position));
                }
                _ => {}
            },
            TokenTree::Group(group) if mentions_proof(group) => return None,
            TokenTree::Group(_) | TokenTree::Literal(_) => {}
        }
    }
    let behind = receiver.map_or(0, |_| first_comma.map_or(parameters.len(), |comma| comma + 1));
    (commas <= MOST_COMMAS).then_some(behind)
}

fn mentions_proof(group: &Group) -> bool {
    group.stream().into_iter().any(|token| match token {
        TokenTree::Ident(name) => name.to_string() == GRANTED.name,
        TokenTree::Group(group) => mentions_proof(&group),
        TokenTree::Punct(_) | TokenTree::Literal(_) => false,
    })
}

/// The parameters with the proof among them.
fn insert(path: &ScopePath<'_>, parameters: Vec<TokenTree>, position: usize) -> TokenStream {
    let has_more = position < parameters.len();
    let needs_comma =
        position > 0 && !matches!(&parameters[position - 1], TokenTree::Punct(comma) if comma.as_char() == ',');
    let mut tokens = Vec::with_capacity(parameters.len() + 32);
    let mut parameters = parameters.into_iter();
    tokens.extend(parameters.by_ref().take(position));
    if needs_comma {
        tokens.push(punct(','));
    }
    write_proof(path, &mut tokens);
    if has_more {
        tokens.push(punct(','));
    }
    tokens.extend(parameters);
    tokens.into_iter().collect()
}

/// `_: module::finder<module::finder!(…)>`, by which the module of the scope is asked for the proof.
fn write_proof(path: &ScopePath<'_>, tokens: &mut Vec<TokenTree>) {
    let span = path.leaf.span();
    let finder = TokenTree::Ident(Ident::new(FINDER, span));
    tokens.extend([TokenTree::Ident(Ident::new("_", Span::call_site())), punct(':')]);
    tokens.extend_from_slice(path.leading);
    tokens.extend([finder.clone(), punct('<')]);
    tokens.extend_from_slice(path.leading);
    tokens.extend([finder, punct('!')]);
    let asked = [TokenTree::Ident(path.leaf.clone()), TokenTree::Ident(path.marker.clone())];
    let asked = asked.into_iter().chain(path.module.iter().cloned()).collect();
    let mut close = Punct::new('>', Spacing::Alone);
    close.set_span(span);
    tokens.extend([TokenTree::Group(Group::new(Delimiter::Parenthesis, asked)), TokenTree::Punct(close)]);
}

fn punct(character: char) -> TokenTree {
    TokenTree::Punct(Punct::new(character, Spacing::Alone))
}
