//! What the macros read of Rust: as much as they ask about, and the rest as tokens.
//!
//! syn has types for all of it behind features, `full` and `derive`, which everybody who uses the crate would compile.

mod attribute;
mod expression;
mod generics;
mod path;
mod ty;
mod until;
mod visibility;

pub(crate) use attribute::{Attribute, Meta};
pub(crate) use expression::Expression;
pub(crate) use generics::Generics;
pub(crate) use path::{Path, Segment};
pub(crate) use ty::Type;
pub(crate) use until::{expect_no_function, until, until_among_types, until_colon, until_comma};
pub(crate) use visibility::Visibility;

use proc_macro2::{Delimiter, Group, TokenStream, TokenTree};
use syn::parse::ParseStream;

/// The only token, if it is a group.
fn only_group(tokens: &TokenStream) -> Option<Group> {
    let mut tokens = tokens.clone().into_iter();
    match (tokens.next(), tokens.next()) {
        (Some(TokenTree::Group(group)), None) => Some(group),
        _ => None,
    }
}

/// Tokens without the groups that macros put around them.
pub(crate) fn ungrouped(tokens: TokenStream) -> TokenStream {
    match only_group(&tokens) {
        Some(group) if group.delimiter() == Delimiter::None => ungrouped(group.stream()),
        _ => tokens,
    }
}

/// Whether the next token is an invisible group, which a macro puts around tokens that it was given. Most questions about the next
/// token look into the group.
fn is_given(input: ParseStream<'_>) -> bool {
    matches!(input.fork().parse(), Ok(TokenTree::Group(group)) if group.delimiter() == Delimiter::None)
}

fn is_punct(token: &TokenTree, character: char) -> bool {
    matches!(token, TokenTree::Punct(punct) if punct.as_char() == character)
}
