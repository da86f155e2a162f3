//! Types.

use proc_macro2::{Delimiter, TokenStream, TokenTree};
use quote::ToTokens;
use syn::parse::{Parse as _, ParseStream, Parser as _};
use syn::{Error, Token};

use super::until::{in_angles, until_outside};
use super::{Path, only_group, until_comma};

/// A type as it is written.
#[derive(Clone)]
pub(crate) struct Type(TokenStream);

impl Type {
    pub(crate) fn new(tokens: TokenStream) -> Self {
        Self(tokens)
    }

    /// The type without the invisible groups that macros put around it, and without parentheses.
    pub(crate) fn bare(&self) -> Self {
        match only_group(&self.0) {
            Some(group) if group.delimiter() == Delimiter::None || is_in_parentheses(&self.0) => {
                Self(group.stream()).bare()
            }
            _ => self.clone(),
        }
    }

    /// The type without the invisible groups that macros put around it.
    pub(crate) fn ungrouped(&self) -> Self {
        Self(super::ungrouped(self.0.clone()))
    }

    /// The path that names it.
    pub(crate) fn path(&self) -> Option<Path> {
        Path::parse.parse2(self.0.clone()).ok()
    }

    pub(crate) fn is_reference(&self) -> bool {
        matches!(self.first(), Some(TokenTree::Punct(punct)) if punct.as_char() == '&')
    }

    /// Whether this is `impl …`.
    pub(crate) fn is_opaque(&self) -> bool {
        matches!(self.first(), Some(TokenTree::Ident(word)) if word == "impl")
    }

    pub(crate) fn is_macro(&self) -> bool {
        let call = |input: ParseStream<'_>| {
            let is_call = input.call(Path::parse_mod_style).is_ok() && input.peek(Token![!]);
            input.parse::<TokenStream>().map(|_| is_call)
        };
        call.parse2(self.0.clone()).unwrap_or_default()
    }

    /// The traits of `impl …`.
    pub(crate) fn bounds(&self) -> Vec<Path> {
        if self.is_opaque() { parse_bounds.parse2(self.0.clone()).unwrap_or_default() } else { Vec::new() }
    }

    fn first(&self) -> Option<TokenTree> {
        self.0.clone().into_iter().next()
    }
}

/// Whether this is `(Type)`, and no tuple.
fn is_in_parentheses(tokens: &TokenStream) -> bool {
    only_group(tokens).is_some_and(|group| {
        let is_one = |input: ParseStream<'_>| Ok(!until_comma(input)?.is_empty() && input.is_empty());
        group.delimiter() == Delimiter::Parenthesis && is_one.parse2(group.stream()).unwrap_or_default()
    })
}

fn parse_bounds(input: ParseStream<'_>) -> Result<Vec<Path>, Error> {
    let mut bounds = Vec::new();
    input.parse::<Token![impl]>()?;
    while !input.is_empty() {
        let bound = until_outside(input, |input| input.peek(Token![+]))?;
        bounds.extend(parse_bound.parse2(bound));
        input.parse::<Option<Token![+]>>()?;
    }
    Ok(bounds)
}

fn parse_bound(input: ParseStream<'_>) -> Result<Path, Error> {
    if input.parse::<Option<Token![for]>>()?.is_some() {
        in_angles(input, &mut TokenStream::new())?;
    }
    input.parse()
}

impl ToTokens for Type {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        self.0.to_tokens(tokens);
    }
}

#[cfg(test)]
mod tests {
    use proc_macro2::Group;
    use quote::quote;

    use super::*;

    fn read(text: &str) -> Type {
        Type::new(text.parse().unwrap())
    }

    fn last_name(path: &Path) -> String {
        path.segments.last().map(|last| last.ident.to_string()).unwrap_or_default()
    }

    #[test]
    fn paths_are_told_from_other_types() {
        for path in ["A", "::a::A", "a::A<B, [u8; 1 + 1]>", "Fn(A) -> B<C>", "self::A<fn() -> u8>::C"] {
            assert!(read(path).path().is_some(), "{path}");
        }
        for other in ["", "&A", "(A)", "[A]", "<A as B>::C", "dyn A", "impl A", "A + B", "a!()", "fn(A)", "A<B"] {
            assert!(read(other).path().is_none(), "{other}");
        }
        assert!(read("&'a A").is_reference() && !read("A").is_reference());
        assert!(read("a::b!(c)").is_macro() && !read("a::b").is_macro());
    }

    #[test]
    fn a_type_is_bare_without_groups_and_parentheses() {
        let group = Group::new(Delimiter::None, quote!((a::A<B, C>)));
        let bare = |ty: &Type| ty.bare().to_token_stream().to_string().replace(' ', "");
        assert_eq!(bare(&Type::new(quote!((#group)))), "a::A<B,C>");
        for tuple in ["()", "(A,)", "(A,B)"] {
            assert_eq!(bare(&read(tuple)), tuple);
        }
    }

    #[test]
    fn bounds_are_found() {
        let bounds = |ty: &str| read(ty).bounds().iter().map(last_name).collect::<Vec<_>>().join(" ");
        assert_eq!(bounds("impl Future<Output = A<B, C>> + Send + 'static"), "Future Send");
        assert_eq!(bounds("impl for<'a> a::Fn(&'a A) -> B + Sync"), "Fn Sync");
        assert_eq!(bounds("impl for > A"), "A");
        assert_eq!(bounds("A + B"), "");
    }
}
