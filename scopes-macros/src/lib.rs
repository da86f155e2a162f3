//! The procedural macros of the `scopes` crate. An implementation detail: depend on `scopes` instead, whose
//! documentation describes each of them.

mod attributes;
mod catalog;
mod compiler;
mod error;
mod function;
mod requirement;
mod syntax;
mod unknown;
mod written;

use proc_macro::TokenStream;

/// See `scopes::scopes!`.
#[proc_macro]
pub fn scopes(input: TokenStream) -> TokenStream {
    catalog::expand(input.into()).into()
}

/// See `scopes::requires`.
#[cfg(not(test))]
#[proc_macro_attribute]
pub fn requires(arguments: TokenStream, item: TokenStream) -> TokenStream {
    attributes::expand_requires(arguments, item)
}

/// See `scopes::authenticated`.
#[proc_macro_attribute]
pub fn authenticated(arguments: TokenStream, item: TokenStream) -> TokenStream {
    attributes::expand_authenticated(&arguments.into(), &item.into()).into()
}

/// See `scopes::public`.
#[proc_macro_attribute]
pub fn public(arguments: TokenStream, item: TokenStream) -> TokenStream {
    attributes::expand_public(&arguments.into(), &item.into()).into()
}

/// See `scopes::guarded`.
#[proc_macro_attribute]
pub fn guarded(arguments: TokenStream, item: TokenStream) -> TokenStream {
    attributes::expand_guarded(&arguments.into(), &item.into()).into()
}

/// Writes the type of a proof as documentation shows it. Called under `cfg(doc)` by what the other attributes generate.
#[doc(hidden)]
#[proc_macro_attribute]
pub fn documented(ty: TokenStream, item: TokenStream) -> TokenStream {
    function::expand_documented(&ty.into(), item.into()).into()
}

/// The error for a scope that a catalog does not have. Called by code that `scopes!` generates.
#[doc(hidden)]
#[proc_macro]
pub fn unknown_scope(input: TokenStream) -> TokenStream {
    unknown::expand(input.into()).into()
}
