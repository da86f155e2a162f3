//! The procedural macros of the `scopes` crate. An implementation detail: depend on `scopes` instead, whose
//! documentation describes each of them.
//!
//! An editor shows what stands here, and not what stands where a macro is exported again; so what it shows is written for it
//! alone.

mod attributes;
mod catalog;
mod editor;
mod error;
mod function;
mod program;
mod requirement;
mod syntax;
mod unknown;
mod written;

use proc_macro::{Delimiter, Group, Span, TokenStream, TokenTree};

#[cfg_attr(
    rust_analyzer,
    doc = "Generates the types and constants of a catalog of scopes, for the module that it is called in.

```
mod access {
    scopes::scopes!(\"catalogs/shop.toml\");
}
```

The path is relative to the folder of `Cargo.toml`. `toml = \"…\"` takes the catalog itself, and `crate = path` says where the
`scopes` crate is, if it is not at `::scopes`.

An edit of the catalog shows in the editor after `rust-analyzer: Restart server`, or an edit between the parentheses."
)]
#[cfg_attr(not(rust_analyzer), doc = "See `scopes::scopes!`.")]
#[proc_macro]
pub fn scopes(input: TokenStream) -> TokenStream {
    catalog::expand(input.into()).into()
}

#[cfg_attr(
    rust_analyzer,
    doc = "Says which scopes whoever calls the function must have.

- `#[requires(units::publish)]`: one scope; `#[requires(series::update, units::publish)]`: all of them.
- `any(…)`, `all(…)`: one of these is enough; each of these is needed.
- `optional(…)`: scopes with which the function does more, and for which nobody is refused.
- `token = …`: checks this token first thing in the body, in the place of a proof among the parameters; `proof = name` gives
  the proof to the body.
- `crate = path`: where the `scopes` crate is, if it is not at `::scopes`."
)]
#[cfg_attr(not(rust_analyzer), doc = "See `scopes::requires`.")]
#[cfg(any(not(test), rust_analyzer))]
#[proc_macro_attribute]
pub fn requires(arguments: TokenStream, item: TokenStream) -> TokenStream {
    attributes::expand_requires(arguments, item)
}

#[cfg_attr(
    rust_analyzer,
    doc = "Says that whoever calls the function must have a valid token, whatever its scopes.

- `#[authenticated(access::Token)]`: the token type of the catalog.
- `optional(…)`: scopes with which the function does more, and for which nobody is refused.
- `token = …`: checks this token first thing in the body; `proof = name` gives the proof to the body.
- `crate = path`: where the `scopes` crate is, if it is not at `::scopes`."
)]
#[cfg_attr(not(rust_analyzer), doc = "See `scopes::authenticated`.")]
#[proc_macro_attribute]
pub fn authenticated(arguments: TokenStream, item: TokenStream) -> TokenStream {
    attributes::expand_authenticated(&arguments.into(), &item.into()).into()
}

#[cfg_attr(
    rust_analyzer,
    doc = "Says that anybody may call the function, and why: `#[public(reason = \"load balancers have no token\")]`.

- `optional(…)`: scopes with which the function does more, and for which nobody is refused.
- `crate = path`: where the `scopes` crate is, if it is not at `::scopes`."
)]
#[cfg_attr(not(rust_analyzer), doc = "See `scopes::public`.")]
#[proc_macro_attribute]
pub fn public(arguments: TokenStream, item: TokenStream) -> TokenStream {
    attributes::expand_public(&arguments.into(), &item.into()).into()
}

#[cfg_attr(
    rust_analyzer,
    doc = "Says of an `impl` block that each of its functions says who may call it: by `#[requires]`, `#[authenticated]` or `#[public]`.

- `crate = path`: where the `scopes` crate is, if it is not at `::scopes`."
)]
#[cfg_attr(not(rust_analyzer), doc = "See `scopes::guarded`.")]
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

/// The value of the type that an attribute made of a function, by the function's name, and at its place: what the compiler says
/// about it is shown there. Called by what lists handlers.
#[doc(hidden)]
#[proc_macro]
pub fn handler(name: TokenStream) -> TokenStream {
    let place = name.clone().into_iter().last().map_or_else(Span::call_site, |last| last.span());
    let mut fields = Group::new(Delimiter::Brace, TokenStream::new());
    fields.set_span(place);
    name.into_iter().chain([TokenTree::from(fields)]).collect()
}
