//! Proofs among the parameters that are refused. What is left of them must not lead to further errors: not in the body, not
//! where the function is called, and not where a framework looks at its parameters.

use proc_macro2::{Group, Ident, Span, TokenStream, TokenTree};
use quote::quote;
use syn::{Error, parse_quote};

use super::granted::first_parameter;
use super::parameter::{Parameter, Pattern};
use super::{Function, Site};
use crate::error;
use crate::syntax::Type;

/// A parameter in a function.
#[derive(Clone, Copy)]
pub(super) struct Position {
    pub(super) index: usize,
    /// Whether the proof that the function should have comes before it.
    pub(super) is_second: bool,
}

impl Function {
    /// Puts errors in the place of the type argument of a proof.
    ///
    /// Async functions are called by frameworks, which look at the types of their parameters. They get the parameter that
    /// they should have, and the body gets a variable of the type that is written.
    pub(super) fn refuse_proof(&mut self, at: Position, name: &str, errors: &Error, site: &Site) {
        let argument = error::as_type(errors.clone());
        let right = site.path_type(name, &argument);
        let stays = self.signature.asyncness.is_none() || !self.has_body();
        let Some(Parameter::Typed(parameter)) = self.signature.inputs.get_mut(at.index) else { return };
        parameter.attributes.clear();
        let written = fill(&parameter.ty, name, &argument);
        if stays {
            parameter.ty = Type::new(written.unwrap_or(right));
            return;
        }
        let pattern = parameter.pattern.clone();
        self.remove_parameter(at.index);
        if !at.is_second {
            let first = first_parameter(self);
            // Some frameworks want a name. This one is out of reach of the body.
            let unseen = Ident::new("_proof", Span::mixed_site());
            self.signature.inputs.insert(first, Parameter::new(quote!(#unseen), right.clone()));
        }
        self.declare(&pattern, &written.unwrap_or(right));
    }

    fn remove_parameter(&mut self, index: usize) {
        let inputs = std::mem::take(&mut self.signature.inputs).into_iter().enumerate();
        self.signature.inputs = inputs.filter(|(other, _)| *other != index).map(|(_, input)| input).collect();
    }

    /// Gives the body a variable that nobody has a value for, since the function does not compile.
    fn declare(&mut self, pattern: &Pattern, ty: &TokenStream) {
        self.attributes.push(parse_quote!(#[allow(unreachable_code, unused_variables)]));
        self.prepend(&quote!(let #pattern: #ty = ::core::unreachable!();));
    }
}

/// The type as it is written, with an argument wherever the proof has none. None if it has one everywhere, or if there is no
/// telling.
fn fill(ty: &Type, name: &str, argument: &TokenStream) -> Option<TokenStream> {
    let mut is_filled = false;
    let filled = fill_tokens(quote!(#ty), name, argument, &mut is_filled);
    (is_filled && !ty.is_opaque() && !ty.is_macro()).then_some(filled)
}

fn fill_tokens(tokens: TokenStream, name: &str, argument: &TokenStream, is_filled: &mut bool) -> TokenStream {
    let mut filled = TokenStream::new();
    let mut tokens = tokens.into_iter().peekable();
    while let Some(token) = tokens.next() {
        match token {
            TokenTree::Group(written) => {
                let inside = fill_tokens(written.stream(), name, argument, is_filled);
                let mut group = Group::new(written.delimiter(), inside);
                group.set_span(written.span());
                filled.extend([TokenTree::Group(group)]);
            }
            TokenTree::Ident(ident) if ident == name && !tokens.peek().is_some_and(goes_on) => {
                *is_filled = true;
                filled.extend(with_argument(&ident, argument));
            }
            other => filled.extend([other]),
        }
    }
    filled
}

fn goes_on(next: &TokenTree) -> bool {
    matches!(next, TokenTree::Punct(punct) if "<:!".contains(punct.as_char()))
}

fn with_argument(name: &Ident, argument: &TokenStream) -> TokenStream {
    quote!(#name<#argument>)
}
