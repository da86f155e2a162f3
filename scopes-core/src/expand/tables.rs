//! Values of the catalog as tokens.

use std::ops::Range;

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::Context;
use crate::mask::Mask;

/// The words of a set, as an array.
pub(super) fn words(mask: &Mask) -> TokenStream {
    let words = mask.words().iter().map(|&word| grouped(word));
    quote!([#(#words),*])
}

/// A set, where `ScopeSet` is in scope.
pub(super) fn mask(mask: &Mask) -> TokenStream {
    let words = words(mask);
    quote!(ScopeSet::__from_words(#words))
}

/// A word in hexadecimal, digits in groups of four.
fn grouped(word: u64) -> TokenStream {
    let groups = (0..4).rev().map(|group| format!("{:04x}", word >> (group * 16) & 0xFFFF));
    let text = format!("0x{}", groups.collect::<Vec<_>>().join("_"));
    text.parse::<Literal>().map_or_else(|_| quote!(#word), |literal| quote!(#literal))
}

pub(super) fn number(number: usize) -> Literal {
    Literal::usize_unsuffixed(number)
}

/// Positions as a static list of half-open ranges.
pub(super) fn ranges(ranges: &[Range<usize>]) -> TokenStream {
    let ranges = ranges.iter().map(|range| {
        let (start, end) = (number(range.start), number(range.end));
        quote!(#start..#end)
    });
    quote!(&[#(#ranges),*])
}

/// Names of scopes, where `NAMES` is in scope.
pub(super) fn list(scopes: &[Range<usize>]) -> TokenStream {
    let ranges = ranges(scopes);
    quote!(private::ScopeList { names: &NAMES, ranges: #ranges })
}

/// A table of its own for a kind of data, so that it is linked only where it is used.
pub(super) fn expand_static(name: &str, ty: &TokenStream, elements: &[TokenStream]) -> TokenStream {
    let name = quote::format_ident!("{name}");
    let count = number(elements.len());
    quote!(pub(super) static #name: [#ty; #count] = [#(#elements),*];)
}

/// Texts for which nobody waits, as one value.
pub(super) fn expand_texts<'t>(name: &str, texts: impl Iterator<Item = &'t str>) -> TokenStream {
    let (mut all, mut ends) = (String::new(), Vec::new());
    for text in texts {
        all.push_str(text);
        ends.extend_from_slice(&u32::try_from(all.len()).unwrap_or(u32::MAX).to_le_bytes());
    }
    let (name, ends) = (quote::format_ident!("{name}"), Literal::byte_string(&ends));
    quote!(pub(super) static #name: private::Texts = private::Texts { all: #all, ends: #ends };)
}

/// The same of texts.
pub(super) fn expand_names<'t>(
    context: &Context<'_>,
    name: &str,
    texts: impl ExactSizeIterator<Item = &'t str>,
) -> TokenStream {
    let name = quote::format_ident!("{name}");
    let count = number(texts.len());
    let texts = context.literals(texts);
    quote!(pub(super) static #name: [&str; #count] = [#texts];)
}
