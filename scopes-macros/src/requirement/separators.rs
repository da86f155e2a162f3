//! Recognises characters that catalogs and other languages use to separate the parts of a name, in the place of `::`.

use proc_macro2::TokenTree;
use scopes_core::Listed as _;
use scopes_core::message;
use syn::ext::IdentExt;
use syn::parse::ParseStream;
use syn::parse::discouraged::Speculative as _;
use syn::{Ident, Token};

use super::mistake::Mistake;
use super::path::shown;
use crate::syntax::Path;

const SEPARATORS: [char; 4] = ['.', ':', '/', '-'];

/// The error for a path that goes on behind another separator, if it does so to the end of the member.
pub(super) fn refuse(path: &Path, input: ParseStream<'_>) -> Option<Mistake> {
    let place = input.span();
    let parts = parse_parts(&input.fork())?;
    let (separator, _) = *parts.first()?;
    if path.segments.len() > 1 && separator == '-' && parts.iter().any(|(separator, _)| *separator != '-') {
        // One path without another.
        return Some(Mistake::at(place, message::Notation::NoNot { word: separator.to_string() }));
    }
    let path = join(path, &parts);
    Some(Mistake::at(place, message::Notation::WrongSeparator { separator, path }))
}

/// The names that follow, each with the separator before it: `:` for `::` too.
fn parse_parts(ahead: ParseStream<'_>) -> Option<Vec<(char, Ident)>> {
    let mut parts = Vec::new();
    while !ahead.is_empty() && !ahead.peek(Token![,]) {
        let separator = parse_separator(ahead)?;
        parts.push((separator, ahead.call(Ident::parse_any).ok()?));
    }
    Some(parts)
}

/// Reads on to where separators and names end.
pub(super) fn skip_parts(input: ParseStream<'_>) {
    loop {
        let ahead = input.fork();
        if parse_separator(&ahead).is_none() || ahead.call(Ident::parse_any).is_err() {
            break;
        }
        input.advance_to(&ahead);
    }
}

fn parse_separator(ahead: ParseStream<'_>) -> Option<char> {
    if ahead.peek(Token![::]) {
        return ahead.parse::<Token![::]>().ok().map(|_| ':');
    }
    match ahead.parse().ok()? {
        TokenTree::Punct(punct) => Some(punct.as_char()).filter(|character| SEPARATORS.contains(character)),
        _ => None,
    }
}

/// The path that was meant. A hyphen beside other separators belongs to a name, and is an underscore in it.
fn join(path: &Path, parts: &[(char, Ident)]) -> String {
    let has_others = path.segments.len() > 1 || parts.iter().any(|(separator, _)| *separator != '-');
    let parts = parts.iter().map(|(separator, name)| match separator {
        '-' if has_others => format!("_{name}"),
        _ => format!("::{name}"),
    });
    shown(path) + &parts.listed().concat()
}
