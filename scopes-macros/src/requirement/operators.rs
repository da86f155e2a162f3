//! Recognises operators of other languages between conditions, such as `&&` and `or`.

use proc_macro2::TokenTree;
use scopes_core::message;
use syn::ext::IdentExt;
use syn::parse::ParseStream;
use syn::{Ident, Token};

use super::mistake::Mistake;
use super::path::{parse_path, shown, single};
use crate::syntax::Path;

#[derive(Clone, Copy, PartialEq, Eq)]
struct Operator {
    text: &'static str,
    /// Whether it means one of what it joins.
    means_any: bool,
    /// How many tokens it has.
    length: usize,
}

/// Refuses an operator after a scope or a list.
pub(super) fn check(scope: Option<&Path>, input: ParseStream<'_>) -> Result<(), Mistake> {
    let Some(Operator { text, means_any, .. }) = peek(input) else { return Ok(()) };
    let paths = scope.and_then(|scope| joined(scope, &input.fork())).unwrap_or_default();
    Err(Mistake::at(input.span(), message::Notation::Operator { operator: text.to_owned(), means_any, paths }))
}

fn peek(input: ParseStream<'_>) -> Option<Operator> {
    let (text, means_any, length) = match () {
        () if input.peek(Token![&&]) => ("&&", false, 2),
        () if input.peek(Token![||]) => ("||", true, 2),
        () if input.peek(Token![&]) => ("&", false, 1),
        () if input.peek(Token![|]) => ("|", true, 1),
        () if input.peek(Token![+]) => ("+", false, 1),
        () => match input.fork().call(Ident::parse_any).ok()?.to_string().to_lowercase().as_str() {
            "and" => ("and", false, 1),
            "or" => ("or", true, 1),
            _ => return None,
        },
    };
    Some(Operator { text, means_any, length })
}

/// The scopes of a member, if there is nothing in it but scopes, and one operator between them.
fn joined(first: &Path, ahead: ParseStream<'_>) -> Option<Vec<String>> {
    let operator = peek(ahead);
    let mut paths = vec![shown(first)];
    while !ahead.is_empty() && !ahead.peek(Token![,]) {
        let next = peek(ahead).filter(|next| Some(*next) == operator)?;
        for _ in 0..next.length {
            ahead.parse::<TokenTree>().ok()?;
        }
        let path = parse_path(ahead).ok().filter(|path| single(path).is_none())?;
        paths.push(shown(&path));
    }
    Some(paths)
}
