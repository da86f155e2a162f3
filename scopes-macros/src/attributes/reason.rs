//! Spells the reason of `#[public]` as a type. An item beside the function would have no place in an `impl` block.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use crate::program;

/// The most bytes that a text may have. The run-time crate has room for them.
pub(super) const MOST_BYTES: usize = 1024;

/// How many bytes a link of the type has.
const CHUNK: usize = 16;

pub(super) fn text_type(text: &str, crate_path: &TokenStream) -> TokenStream {
    if program::is_editor() {
        // It is shown with the signature, and nothing more.
        return quote!(&'static str);
    }
    let end = quote!(#crate_path::__private::End);
    text.as_bytes().chunks(CHUNK).rev().fold(end, |rest, chunk| {
        let number = chunk.iter().fold(0, |number, byte| number << 8 | u128::from(*byte));
        let number = Literal::u128_unsuffixed(number);
        quote!(#crate_path::__private::Text<#number, #rest>)
    })
}
