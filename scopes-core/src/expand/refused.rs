//! Writes the code for a catalog that is refused: its errors, and items so that programs that use it have no errors of their own.
//!
//! A mistake in a catalog is one error: nothing is said about a program that names what the catalog would have declared. So as
//! much is generated as can be made out, and proofs prove whatever they are asked for. What cannot be made out is imported
//! from nowhere, beside the error: the compiler does not report such an import there, and whatever is done with the name is
//! right to it. That error is also why none of this ever runs.

use std::borrow::Cow;

use proc_macro2::{Span, TokenStream};
use quote::quote_spanned;

use super::{Context, Options, expand_in};
use crate::catalog::{Catalog, RustPath};
use crate::places::Places;
use crate::resolve::{Recovered, recover};
use crate::rust_name::{FINDER, const_ident, type_ident};

/// What generated code has to know about a catalog that is refused.
pub(super) struct Refusal {
    /// Whether a token may be made of other things than was meant.
    pub(super) lacks_conditions: bool,
}

/// The error, and code for as much as can be made out of a catalog that is refused. The error points to `place`.
///
/// Whoever uses this code gets the error and no other. As long as the name `core` means the standard library it never compiles.
///
/// ```
/// use proc_macro2::Span;
///
/// let catalog = b"catalog.name = 'shop'\n[scopes]\n'orders:read'.implies = ['orders:list']";
/// let errors = scopes_core::parse("shop.toml", catalog).unwrap_err();
/// let options = scopes_core::Options::new("src/access.rs:3:1");
/// let code = scopes_core::expand_refused(&errors.to_string(), catalog, &options, Span::call_site()).to_string();
/// assert!(code.contains("compile_error !"));
/// assert!(code.contains("OrdersRead"));
/// ```
pub fn expand_refused(error: &str, catalog: &[u8], options: &Options, place: Span) -> TokenStream {
    let mut code = quote_spanned!(place=> ::core::compile_error! { #error });
    let Recovered { catalog, lost, lacks_names, lacks_conditions } = recover(catalog);
    let context = Context::new(&catalog, options, Some(Refusal { lacks_conditions }));
    let meant = if lacks_names {
        from_nowhere(&context, &names(&catalog, &lost).names())
    } else {
        let token = lacks_conditions.then(|| from_nowhere(&context, &MADE_OF_CONDITIONS));
        [expand_in(&context), token.unwrap_or_default()].into_iter().collect()
    };
    code.extend(options.relocated(meant));
    code
}

/// What a token is made of, and the token.
const MADE_OF_CONDITIONS: [&str; 7] = ["Token", "Grant", "Role", "Roles", "Actor", "Gate", "Gates"];

/// What a program may name in the module of a catalog beside what the catalog calls by names of its own.
const MADE_OF_EVERY_CATALOG: [&str; 6] = ["Scope", "ScopeSet", "MissingScopes", "CATALOG", "presets", FINDER];

/// Everything that a program may name in the module of the catalog.
fn names(Catalog { scopes, aliases, resources, .. }: &Catalog, lost: &[RustPath]) -> Places {
    let mut names = Places::of(&mut MADE_OF_EVERY_CATALOG.into_iter().chain(MADE_OF_CONDITIONS));
    for alias in resources.iter().filter_map(|resource| resource.rust_alias.as_ref()) {
        names.add(alias);
    }
    let paths = scopes.iter().map(|scope| &scope.path).chain(aliases.iter().map(|alias| &alias.path)).chain(lost);
    for RustPath { modules, name } in paths {
        match modules.first() {
            Some(module) => _ = names.add(module),
            None if name.is_empty() => {}
            None => _ = (names.add(&const_ident(name)), names.add(&type_ident(name))),
        }
    }
    names
}

/// Imports that the compiler does not find, and is silent about. Where something of the same name is there, it comes first. An
/// editor is not silent.
fn from_nowhere(context: &Context<'_>, names: &[&str]) -> TokenStream {
    if context.is_for_editor() {
        return TokenStream::new();
    }
    let names = names.join(", ");
    let allows = context.allows;
    context.tokens(&format!("{allows} pub use self::a_refused_catalog::{{{names}}};"))
}

/// How many scopes all prove each other in a refused catalog: each pair is an impl to compile.
const MOST_THAT_PROVE_ALL: usize = 128;

/// What a proof of a scope proves. In a refused catalog it may have been meant to prove anything.
pub(super) fn proved<'c>(context: &'c Context<'_>, index: usize) -> Cow<'c, [usize]> {
    let count = context.catalog.scopes.len();
    if context.refusal.is_some() {
        let all = (0..count).filter(|&other| other != index);
        return if count <= MOST_THAT_PROVE_ALL {
            all.collect()
        } else {
            Cow::Borrowed(first(&context.catalog.scopes[index].proves, count))
        };
    }
    Cow::Borrowed(&context.catalog.scopes[index].proves)
}

/// The first of very many: together no more than there are in a catalog whose scopes all prove each other.
fn first(proved: &[usize], count: usize) -> &[usize] {
    &proved[..proved.len().min(MOST_THAT_PROVE_ALL * MOST_THAT_PROVE_ALL / count.max(1))]
}
