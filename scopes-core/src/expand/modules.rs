//! The modules that users walk through: a constant and a marker type for each scope.

use proc_macro2::{Ident, Span, TokenStream};
use quote::{format_ident, quote};

use super::scope::deprecated;
use super::{Context, allow_deprecated, docs, lint_allows, macros, tables};
use crate::catalog::{Alias, Texts};
use crate::mask::Mask;
use crate::rust_name::{const_ident, type_ident};

/// How many members the tuple of an `All` may have.
const MOST_MEMBERS: usize = 12;

/// What stands at the root, the modules in it included.
pub(super) fn expand(context: &Context<'_>) -> TokenStream {
    let items = expand_items(context, 0);
    let renames = context.catalog.resources.iter().filter_map(|resource| {
        let module = ident(&resource.module);
        let alias = ident(resource.rust_alias.as_deref()?);
        let allow = lint_allows();
        Some(quote!(#[doc(no_inline)] #allow pub use #module as #alias;))
    });
    quote! { #items #(#renames)* }
}

fn expand_module(context: &Context<'_>, position: usize) -> TokenStream {
    let path = context.tree.modules[position].path;
    let Some(name) = path.last() else { return TokenStream::new() };
    let first = format!("Scopes of {}.", docs::code(&path.join("::")));
    let resource = context.catalog.resources.iter().find(|resource| [resource.module.as_str()] == *path);
    let docs = docs::entry(first, resource.map_or(&Texts::default(), |resource| &resource.texts));
    let name = ident(name);
    let items = expand_items(context, position);
    let allow = (path.len() == 1).then(lint_allows);
    quote! { #docs #allow pub mod #name { #items } }
}

fn expand_items(context: &Context<'_>, position: usize) -> TokenStream {
    let module = &context.tree.modules[position];
    let place = Place::new(module.path.len());
    let macros = macros::expand(context, position, &place.allow);
    let scopes = module.scopes.iter().map(|&index| expand_scope(context, &place, index));
    let aliases = module.aliases.iter().map(|&index| expand_alias(context, &place, &context.catalog.aliases[index]));
    let children = module.children.iter().map(|&child| expand_module(context, child));
    quote! { #macros #(#scopes)* #(#aliases)* #(#children)* }
}

/// The module that items stand in.
struct Place {
    /// What a path from it to the root begins with.
    root: TokenStream,
    /// What each item at the root needs; the modules there have it for all that is in them.
    allow: TokenStream,
}

impl Place {
    fn new(depth: usize) -> Self {
        if depth == 0 {
            return Self { root: TokenStream::new(), allow: lint_allows() };
        }
        let supers = std::iter::repeat_n(quote!(super), depth);
        Self { root: quote!(#(#supers::)*), allow: TokenStream::new() }
    }
}

fn expand_scope(context: &Context<'_>, Place { root, allow }: &Place, index: usize) -> TokenStream {
    let scope = &context.catalog.scopes[index];
    let docs = docs::scope(context.catalog, &context.docs, index);
    let is_deprecated = deprecated(scope.deprecated.as_deref());
    let still = scope.deprecated.as_ref().map(|_| allow_deprecated());
    let (constant, ty) = (ident(&const_ident(&scope.path.name)), ident(&type_ident(&scope.path.name)));
    let variant = context.variant(index);
    quote! {
        #docs
        #is_deprecated
        #allow
        #still
        pub const #constant: #root Scope = #root Scope::#variant;
        #allow
        #still
        #[doc(inline)]
        pub use #root __markers::#variant as #ty;
    }
}

fn expand_alias(context: &Context<'_>, Place { root, allow }: &Place, alias: &Alias) -> TokenStream {
    let docs = docs::alias(context.catalog, alias);
    let deprecated = deprecated(Some(&alias.deprecated));
    let (constant, ty) = (ident(&const_ident(&alias.path.name)), ident(&type_ident(&alias.path.name)));
    let markers = alias.targets.iter().map(|&target| {
        let marker = context.variant(target);
        quote!(#root __markers::#marker)
    });
    let requirement = all_of(&context.private, markers.collect());
    let (value_type, value) = match alias.targets.as_slice() {
        &[target] => {
            let variant = context.variant(target);
            (quote!(#root Scope), quote!(#root Scope::#variant))
        }
        targets => {
            let mask = Mask::of(context.catalog.scopes.len(), targets.iter().copied());
            let words = tables::words(&mask);
            (quote!(#root ScopeSet), quote!(#root ScopeSet::__from_words(#words)))
        }
    };
    let has_deprecated = alias.targets.iter().any(|&target| context.catalog.scopes[target].deprecated.is_some());
    let still = has_deprecated.then(allow_deprecated);
    quote! {
        #docs
        #deprecated
        #allow
        #still
        pub const #constant: #value_type = #value;
        #docs
        #deprecated
        #allow
        #still
        pub type #ty = #requirement;
    }
}

/// One requirement for several, in tuples no longer than `All` takes.
fn all_of(private: &TokenStream, mut members: Vec<TokenStream>) -> TokenStream {
    while members.len() > MOST_MEMBERS {
        let groups = members.chunks(MOST_MEMBERS).map(|members| all_of(private, members.to_vec()));
        members = groups.collect();
    }
    match members.as_slice() {
        [member] => member.clone(),
        members => quote!(#private::All<(#(#members),*)>),
    }
}

fn ident(name: &str) -> Ident {
    format_ident!("{name}", span = Span::call_site())
}
