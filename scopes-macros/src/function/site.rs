//! The spans of generated code: which place in the source an error about it points to.

use crate::syntax::Path;
use proc_macro2::{Delimiter, Group, Ident, Span, TokenStream};
use quote::{ToTokens, quote, quote_spanned};

use crate::program;

/// Where the `scopes` crate is, and where errors about what an attribute generates are shown.
pub(crate) struct Site {
    crate_path: TokenStream,
    first: Span,
    last: Span,
}

impl Site {
    pub(crate) fn new(crate_path: Option<&Path>, arguments: &TokenStream) -> Self {
        let (first, last) = ends(arguments);
        let crate_path = crate_path.map_or_else(|| quote_spanned!(first=> ::scopes), |path| quote!(#path));
        Self { crate_path, first, last }
    }

    pub(crate) fn crate_path(&self) -> &TokenStream {
        &self.crate_path
    }

    /// A site for the same crate path at the place of other tokens.
    pub(crate) fn at(&self, tokens: &impl ToTokens) -> Self {
        let (first, last) = ends(&tokens.to_token_stream());
        Self { crate_path: relocated(&self.crate_path, first), first, last }
    }

    /// A type of the `scopes` crate with a type argument.
    pub(crate) fn path_type(&self, name: &str, argument: &TokenStream) -> TokenStream {
        let Self { crate_path, first, last, .. } = self;
        let name = Ident::new(name, *first);
        let close = quote_spanned!(*last=> >);
        quote_spanned!(*first=> #crate_path::#name<#argument #close)
    }

    /// A type that is in error where it does not implement a trait of the `scopes` crate.
    pub(super) fn projection(&self, ty: &TokenStream, by: &str) -> TokenStream {
        let Self { crate_path, first, last, .. } = self;
        let (by, itself) = (Ident::new(by, *first), Ident::new("Itself", *last));
        quote_spanned!(*first=> <#ty as #crate_path::#by>::#itself)
    }
}

/// A place of the user's for tokens that are ours.
fn located_at(span: Span) -> Span {
    Span::call_site().located_at(span)
}

/// The first and the last place of tokens of the user's. An editor would show what is generated there as what is written.
pub(crate) fn ends(tokens: &TokenStream) -> (Span, Span) {
    if program::is_editor() {
        return (Span::call_site(), Span::call_site());
    }
    let mut tokens = tokens.clone().into_iter();
    let first = tokens.next().map_or_else(Span::call_site, |token| located_at(token.span()));
    (first, tokens.last().map_or(first, |token| located_at(token.span())))
}

/// A reference to an expression of the user's, in its site.
pub(crate) fn reference_to(expression: &TokenStream) -> TokenStream {
    let (first, last) = ends(expression);
    let mut group = Group::new(Delimiter::Parenthesis, expression.clone());
    group.set_span(last);
    quote_spanned!(first=> & #group)
}

/// The tokens with their spans moved to another place.
pub(crate) fn relocated(tokens: &TokenStream, place: Span) -> TokenStream {
    let tokens = tokens.clone().into_iter().map(|mut token| {
        token.set_span(token.span().located_at(place));
        token
    });
    tokens.collect()
}
