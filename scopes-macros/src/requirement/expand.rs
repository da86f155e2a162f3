//! A requirement as a type, on the user's tokens.

use proc_macro2::{Ident, Span, TokenStream};
use quote::{ToTokens, quote};
use scopes_core::FINDER;
use syn::ext::IdentExt;

use super::path::{module_of, shown};
use super::{Combinator, Requirement};
use crate::program;
use crate::syntax::Path;

/// The type of a requirement. `crate_path` is where the `scopes` crate is.
pub(crate) fn expand(requirement: &Requirement, crate_path: &TokenStream) -> TokenStream {
    let scopes = requirement.scopes();
    expand_with(requirement, crate_path, &|path| expand_scope_among(&scopes, path))
}

/// The requirement as a type that names the marker types directly, without the macro that finds them.
pub(super) fn expand_plain(requirement: &Requirement, crate_path: &TokenStream) -> TokenStream {
    expand_with(requirement, crate_path, &plain_scope)
}

fn expand_with(
    requirement: &Requirement,
    crate_path: &TokenStream,
    scope: &impl Fn(&Path) -> TokenStream,
) -> TokenStream {
    match requirement {
        Requirement::Scope(path) => scope(path),
        Requirement::Group(combinator, members) => {
            let members = members.iter().map(|member| expand_with(member, crate_path, scope));
            match combinator {
                Combinator::All => quote!(#crate_path::All<(#(#members),*)>),
                Combinator::Any => quote!(#crate_path::Any<(#(#members),*)>),
            }
        }
    }
}

/// The marker type of a scope, by its name.
pub(super) fn plain_scope(path: &Path) -> TokenStream {
    path.segments.last().map_or_else(|| quote!(#path), |leaf| beside(path, &marker(&leaf.ident)))
}

/// Asks the module of the scope for its marker type. A module that does not have the scope knows what to say instead.
pub(super) fn expand_scope(path: &Path) -> TokenStream {
    let Some(AskedFor { finder, leaf, mut marker, module }) = AskedFor::new(path) else { return quote!(#path) };
    if program::is_editor() {
        // The name of the scope is looked for by an import, and by nothing else.
        marker.set_span(Span::call_site());
        return beside(path, &marker);
    }
    quote!(#finder<#finder!(#leaf #marker #module)>)
}

/// Does what [`expand_scope`] does for a scope of a list, and has the catalogs say whether it is of the same one as the first. The
/// compiler sees that by the types too, but says it of an async function twice: its future has the parameters in it.
///
/// Of several scopes of one module that are of another catalog the error is about the first, and the compiler shows it once.
pub(super) fn expand_scope_among(scopes: &[&Path], path: &Path) -> TokenStream {
    let module = |path: &Path| module_of(path).map(|module| shown(&module));
    let (of, first) = (module(path), scopes.first().copied().unwrap_or(path));
    if program::is_editor() || module(first) == of {
        return expand_scope(path);
    }
    let (Some(asked), Some(first)) = (AskedFor::new(path), AskedFor::new(first)) else { return expand_scope(path) };
    let said = scopes.iter().find(|other| module(other) == of).unwrap_or(&path);
    let AskedFor { finder, leaf, marker, module } = asked;
    let AskedFor { finder: first, leaf: first_leaf, marker: first_marker, module: first_module } = first;
    quote! {
        #finder<#finder!(
            (#first, #first_leaf #first_marker {#first_module} {#said} #finder, #leaf #marker #module) #marker #module
        )>
    }
}

/// What the macro of a module is asked for.
struct AskedFor {
    /// The path of the macro, and of the type beside it.
    finder: TokenStream,
    leaf: Ident,
    marker: Ident,
    module: Path,
}

impl AskedFor {
    fn new(path: &Path) -> Option<Self> {
        let (leaf, module) = (path.segments.last()?.ident.clone(), module_of(path)?);
        Some(Self { finder: beside(path, &Ident::new(FINDER, leaf.span())), marker: marker(&leaf), leaf, module })
    }
}

/// A type that is there where the module is one of scopes.
pub(super) fn expand_module(path: &Path) -> Option<TokenStream> {
    let finder = Ident::new(FINDER, path.segments.last()?.ident.span());
    Some(quote!(#path::#finder<()>))
}

/// A type that uses modules where they are. Where one is not, the name leads to a module that stands here: the block with the
/// outer names is looked at first.
pub(super) fn expand_perhaps(modules: &[Ident]) -> Option<TokenStream> {
    let mut names: Vec<&Ident> = Vec::new();
    for module in modules {
        if !names.contains(&module) {
            names.push(module);
        }
    }
    let finder = Ident::new(FINDER, Span::call_site());
    (!names.is_empty()).then(|| {
        quote! {
            [(); {
                mod __not_there {
                    #(pub mod #names {
                        #[allow(non_camel_case_types, reason = "it is called as in a module of scopes")]
                        pub type #finder<T> = T;
                    })*
                }
                #[allow(unused_imports, reason = "for modules that are not there")]
                use __not_there::*;
                {
                    #[allow(unused_imports, reason = "for modules that are there")]
                    use self::*;
                    #[allow(dead_code, reason = "it stands for what the attribute names")]
                    type __Named = (#(#names::#finder<()>,)*);
                }
                0
            }]
        }
    })
}

/// The path with another last segment.
fn beside(path: &Path, last: &Ident) -> TokenStream {
    let mut tokens = TokenStream::new();
    path.leading_colon.to_tokens(&mut tokens);
    path.segments.pairs().take(path.segments.len() - 1).for_each(|pair| pair.to_tokens(&mut tokens));
    last.to_tokens(&mut tokens);
    tokens
}

/// The name of the marker type. A name that makes none is no scope either, and stays as it is.
fn marker(leaf: &Ident) -> Ident {
    match scopes_core::marker_ident(&leaf.unraw().to_string()) {
        nothing if nothing.is_empty() => leaf.clone(),
        name => Ident::new(&name, leaf.span()),
    }
}
