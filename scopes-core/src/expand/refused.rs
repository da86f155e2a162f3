//! The code for a catalog that is refused.
//!
//! A mistake in a catalog is one error: nothing is said about a program that names what the catalog would have declared. So as
//! much is generated as can be made out, and proofs prove whatever they are asked for. Of what cannot be made out the compiler
//! says nothing, because it looks for it in the module with the error in it. That error is also why none of this ever runs.

use std::borrow::Cow;
use std::collections::BTreeSet;
use std::fmt::Write as _;

use proc_macro2::{Span, TokenStream};
use quote::{quote, quote_spanned};

use super::tree::Depth;
use super::{Context, LINT_ALLOWS, Options, expand_in, macros};
use crate::catalog::{Catalog, RustPath};
use crate::resolve::{Recovered, recover};
use crate::rust_name::FINDER;

/// What generated code has to know about a catalog that is refused.
pub(super) struct Refusal {
    /// Whether a name that is not there may be one that was meant to be.
    pub(super) lacks_names: bool,
    /// Whether a token may be made of other things than was meant.
    pub(super) lacks_conditions: bool,
}

/// The error, and code for as much as can be made out of a catalog that is refused. The error stands at the `place`.
///
/// Whoever uses this code gets the error and no other. It never compiles.
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
    let context = Context::new(&catalog, options, Some(Refusal { lacks_names, lacks_conditions }));
    code.extend(if lacks_names { expand_modules(&context, &lost) } else { expand_in(&context) });
    code
}

/// The modules alone, where names are missing in them. Each is another name of the root, since that is where the error is.
fn expand_modules(context: &Context<'_>, lost: &[RustPath]) -> TokenStream {
    let Catalog { scopes, aliases, resources, .. } = context.catalog;
    let paths = scopes.iter().map(|scope| &scope.path).chain(aliases.iter().map(|alias| &alias.path)).chain(lost);
    let aliases = resources.iter().filter_map(|resource| resource.rust_alias.as_ref());
    let modules: BTreeSet<&String> = paths.flat_map(|path| &path.modules).chain(aliases).collect();
    let mut text = String::new();
    macros::write(&mut text, context, 0, &Depth::new(0));
    for module in modules.into_iter().filter(|module| *module != FINDER) {
        let _ = writeln!(text, "#[doc(hidden)] {LINT_ALLOWS} pub(crate) use self::{{self as {module}}};");
    }
    let (names, modules, crate_private) =
        (macros::expand_names(context), context.tokens(&text), &context.crate_private);
    quote! {
        #names
        #modules
        mod __generated { pub(super) use #crate_private as private; }
    }
}

/// How many scopes all prove each other in a refused catalog: each pair is an impl to compile.
const MOST_THAT_PROVE_ALL: usize = 128;

/// What a proof of a scope proves. In a refused catalog it may have been meant to prove anything.
pub(super) fn proved<'c>(context: &'c Context<'_>, index: usize) -> Cow<'c, [usize]> {
    let count = context.catalog.scopes.len();
    if context.refusal.is_some() && count <= MOST_THAT_PROVE_ALL {
        return (0..count).filter(|&other| other != index).collect();
    }
    Cow::Borrowed(&context.catalog.scopes[index].proves)
}
