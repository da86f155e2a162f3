//! Names what a call of `scopes!` has in the place of a text, for the error about it.

use proc_macro2::{TokenStream, TokenTree};
use scopes_core::Listed as _;
use scopes_core::message::Argument;
use syn::LitStr;

use super::nearby;

pub(super) fn what(tokens: &TokenStream) -> Argument {
    let mut trees = tokens.clone().into_iter();
    match (trees.next(), trees.next()) {
        (Some(TokenTree::Ident(name)), Some(TokenTree::Punct(mark))) if mark.as_char() == '!' => {
            let name = name.to_string();
            if name.starts_with("include") { Argument::Include(name) } else { Argument::Macro(name) }
        }
        (Some(TokenTree::Literal(literal)), None) => prefix(&literal.to_string()),
        (Some(TokenTree::Ident(_)), _) => name(&before_comma(tokens)),
        (Some(TokenTree::Punct(mark)), _) if matches!(mark.as_char(), '/' | '.') => name(&before_comma(tokens)),
        _ => Argument::Other,
    }
}

/// A literal with a letter before its quotes.
fn prefix(literal: &str) -> Argument {
    match literal.chars().next() {
        Some(letter @ ('b' | 'c')) if literal.contains('"') => Argument::Prefixed(letter),
        _ => Argument::Other,
    }
}

/// A name of something in Rust, or the path of a file without quotes.
fn name(text: &str) -> Argument {
    if text.contains(['/', '.', '\\']) {
        Argument::UnquotedPath(text.to_owned())
    } else if text.chars().all(|c| c.is_alphanumeric() || matches!(c, '_' | ':')) {
        Argument::Name(text.to_owned())
    } else {
        Argument::Other
    }
}

fn before_comma(tokens: &TokenStream) -> String {
    let is_comma = |tree: &TokenTree| matches!(tree, TokenTree::Punct(mark) if mark.as_char() == ',');
    tokens.clone().into_iter().take_while(|tree| !is_comma(tree)).map(|tree| tree.to_string()).listed().concat()
}

/// The path that was probably meant: all string literals of the arguments joined, or the text that is written without quotes.
pub(super) fn meant(tokens: TokenStream) -> Option<String> {
    let mut texts = String::new();
    let written = before_comma(&tokens);
    collect(tokens, &mut texts);
    nearby::meant(if texts.is_empty() { &written } else { &texts })
}

fn collect(tokens: TokenStream, texts: &mut String) {
    for tree in tokens {
        match tree {
            TokenTree::Group(group) => collect(group.stream(), texts),
            TokenTree::Literal(literal) => {
                if let Ok(text) = syn::parse_str::<LitStr>(&literal.to_string()) {
                    texts.push_str(&text.value());
                }
            }
            _ => {}
        }
    }
}
