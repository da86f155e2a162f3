//! The proof among the parameters of a function.

use std::mem::replace;

use proc_macro2::{Span, TokenStream, TokenTree};
use quote::{ToTokens, quote};
use scopes_core::Listed as _;
use scopes_core::message::{self, Message};
use syn::ext::IdentExt;
use syn::{Error, Ident, parse_quote};

use super::Function;
use super::option::single_argument;
use super::parameter::{Parameter, Pattern};
use super::refused::Position;
use super::site::Site;
use crate::editor::out_of_sight;
use crate::error;
use crate::program;
use crate::syntax::{Attribute, Path, Type};

/// The kind of proof that an attribute asks for.
#[derive(Clone, Copy)]
pub(crate) struct Proof {
    /// The name of its type.
    pub(crate) name: &'static str,
    /// The attribute.
    pub(crate) attribute: &'static str,
    /// The trait of its argument, if that knows itself.
    pub(crate) of: Option<&'static str>,
}

impl Proof {
    /// Makes the first parameter of the function, after `self`, a proof with this type argument: the one that stands
    /// there without an argument, or a new one. Whatever is wrong becomes an error in the place of a type.
    ///
    /// A new one stands, as far as the compiler's errors are concerned, where the attribute's arguments do.
    ///
    /// Says whether it stands there.
    pub(crate) fn insert_into(self, function: &mut Function, site: &Site, argument: &TokenStream) -> bool {
        let is_async = function.is_async();
        let first = first_parameter(function);
        let written = function.signature.inputs.get(first).map_or(Use::None, |input| self.find(input, function));
        let has_first = !matches!(written, Use::None);
        let has_later = self.refuse_later(function, first, has_first, site);
        match (written, function.signature.inputs.get_mut(first)) {
            (Use::Alone, Some(Parameter::Typed(parameter))) => {
                if program::is_editor() {
                    let written = parameter.ty.bare();
                    parameter.ty = Type::new(quote!(#written<#argument>));
                    let ours = site.path_type(self.name, argument);
                    function.prepend(&out_of_sight(quote!(let _: fn(#ours) = |_: #written<#argument>| {};)));
                    return true;
                }
                let ty = self.type_in(is_async, &site.at(&parameter.ty), argument);
                let written = replace(&mut parameter.ty, Type::new(ty));
                mention(function, &written);
                return true;
            }
            (Use::None, _) if has_later => function.keep_in_use(argument),
            (Use::None, _) => {
                let new = self.type_in(is_async, site, argument);
                function.insert_parameter(first, new);
                return true;
            }
            (Use::Wrong(message), Some(_)) => {
                self.refuse(function, first, false, message, site);
                function.keep_in_use(argument);
            }
            (Use::Alone | Use::Wrong(_), _) => {}
        }
        false
    }

    /// The type of the proof in the signature of a function.
    fn type_in(self, is_async: bool, site: &Site, argument: &TokenStream) -> TokenStream {
        match self.of.filter(|_| is_async && !program::is_editor()) {
            Some(name) => site.path_type(self.name, &site.projection(argument, name)),
            None => site.path_type(self.name, argument),
        }
    }

    /// The proof comes first: what stands before it would run before the check.
    fn refuse_later(self, function: &mut Function, first: usize, has_first: bool, site: &Site) -> bool {
        let proof = self.name;
        let later: Vec<usize> = self.positions(function).into_iter().filter(|index| *index > first).listed();
        for (count, &index) in later.iter().enumerate().rev() {
            let message = match function.signature.inputs.get(index).map(|input| self.find(input, function)) {
                Some(Use::Wrong(message @ Message::Proofs(message::Proofs::OptionalWithoutScope { .. })))
                    if !has_first || function.optional.is_some() =>
                {
                    message
                }
                _ if has_first => message::Proofs::Twice { proof }.into(),
                _ => message::Proofs::NotFirst { proof }.into(),
            };
            self.refuse(function, index, has_first || count > 0, message, site);
        }
        !later.is_empty()
    }

    /// Where parameters are this proof, or have to do with it.
    fn positions(self, function: &Function) -> Vec<usize> {
        let inputs = function.signature.inputs.iter().enumerate();
        inputs.filter(|(_, input)| !matches!(self.find(input, function), Use::None)).map(|(index, _)| index).listed()
    }

    fn refuse(self, function: &mut Function, index: usize, is_second: bool, message: impl Into<Message>, site: &Site) {
        let Some(Parameter::Typed(parameter)) = function.signature.inputs.get(index) else { return };
        let errors = error::on(&parameter.ty, message);
        function.refuse_proof(Position { index, is_second }, self.name, &errors, site);
    }

    /// Fills every parameter that is this proof with errors that are reported anyway. The compiler shows the same error
    /// once, and would complain of a proof that no attribute fills in.
    pub(crate) fn leave(self, function: &mut Function, errors: &Error) {
        let site = Site::new(None, &TokenStream::new());
        for index in self.positions(function).into_iter().rev() {
            function.refuse_proof(Position { index, is_second: true }, self.name, errors, &site);
        }
    }

    /// Refuses every parameter that is a proof in a function that has another attribute, and another proof before it.
    pub(crate) fn refuse_below(self, attribute: &'static str, function: &mut Function, site: &Site) {
        let message = message::Proofs::OfAnotherAttribute { proof: self.name, attribute, right: self.attribute };
        self.refuse_each(function, true, &message, site);
    }

    /// Refuses every parameter that is a proof, for a function that is checked in another way.
    pub(crate) fn refuse_all(self, function: &mut Function, message: &message::Proofs, site: &Site) {
        self.refuse_each(function, false, message, site);
    }

    /// `has_first` says whether the proof that the function should have comes before them.
    fn refuse_each(self, function: &mut Function, has_first: bool, message: &message::Proofs, site: &Site) {
        for (count, index) in self.positions(function).into_iter().enumerate().rev() {
            self.refuse(function, index, has_first || count > 0, message.clone(), site);
        }
    }

    fn find(self, input: &Parameter, function: &Function) -> Use {
        let Parameter::Typed(parameter) = input else { return Use::None };
        let proof = self.name;
        if parameter.attributes.iter().any(is_conditional) && self.is_within(&parameter.ty) {
            return Use::Wrong(message::Proofs::Conditional { proof }.into());
        }
        let ty = parameter.ty.bare();
        match ty.path() {
            Some(path) if self.is_name_of(&path) => {
                if is_bare(&path) {
                    Use::Alone
                } else if is_unseen(&parameter.pattern) {
                    Use::Wrong(message::Attributes::Twice { attribute: self.attribute }.into())
                } else {
                    Use::Wrong(message::Proofs::WithArguments { proof, attribute: self.attribute }.into())
                }
            }
            Some(path) if self.optional(&path).is_some() => self.find_optional(&path, &parameter.pattern, function),
            _ if !self.is_within(&ty) => Use::None,
            _ if ty.is_reference() => Use::Wrong(message::Proofs::ByReference { proof }.into()),
            _ => Use::Wrong(message::Proofs::Inside { proof }.into()),
        }
    }

    /// `Optional<Granted<…>>` with its scope written out is another extractor.
    fn find_optional(self, path: &Path, pattern: &Pattern, function: &Function) -> Use {
        match self.optional(path) {
            Some((wrapper, inside)) if is_bare(&inside) => {
                let name = name_in(pattern);
                let right = function.optional.as_ref().map(|scope| {
                    let wrapper = if function.is_handler() { "scopes::Optional" } else { &wrapper };
                    format!("{wrapper}<{}<{scope}>>", self.name)
                });
                Use::Wrong(message::Proofs::OptionalWithoutScope { wrapper, name, right }.into())
            }
            _ => Use::None,
        }
    }

    /// What may be missing around a proof of scopes, and the proof.
    fn optional(self, path: &Path) -> Option<(String, Path)> {
        let last = path.segments.last().filter(|_| self.name == "Granted")?;
        let inside = single_argument(last, &["Option", "Optional"])?.path()?;
        self.is_name_of(&inside).then(|| (last.ident.to_string(), inside))
    }

    fn is_name_of(self, path: &Path) -> bool {
        path.segments.last().is_some_and(|segment| segment.ident == self.name)
    }

    fn is_within(self, ty: &impl ToTokens) -> bool {
        contains(ty.to_token_stream(), self.name)
    }
}

impl Function {
    /// Gives a name to the parameter that a proof was inserted as, and a use, for a function that is refused.
    pub(crate) fn name_proof(&mut self, name: &Ident) {
        let first = first_parameter(self);
        if let Some(Parameter::Typed(parameter)) = self.signature.inputs.get_mut(first)
            && is_unseen(&parameter.pattern)
        {
            parameter.pattern.rename(name);
            self.prepend(&quote!(let _ = &#name;));
        }
    }
}

/// The name of a parameter where something wants one. It is out of reach of the body.
const UNSEEN: &str = "__granted";

/// The most parameters that clippy lets a function have.
const MOST_PARAMETERS: usize = 7;

impl Function {
    /// Adds a parameter that the user did not write, and that lints do not count.
    fn insert_parameter(&mut self, position: usize, ty: TokenStream) {
        let is_named = self.is_handler();
        self.signature.inputs.insert(position, unnamed(ty, is_named));
        if is_named {
            self.attributes.push(parse_quote! {
                #[allow(clippy::needless_pass_by_value, reason = "a proof is taken by value")]
            });
        }
        if self.signature.inputs.len() == MOST_PARAMETERS + 1 {
            self.attributes.push(parse_quote! {
                #[allow(clippy::too_many_arguments, reason = "the proof is one of them, and was not written")]
            });
        }
    }
}

fn is_unseen(pattern: &Pattern) -> bool {
    pattern.is_wild() || pattern.name().is_some_and(|name| name == UNSEEN)
}

/// A parameter that has no name, or none that the body sees: what frameworks make of functions wants one.
fn unnamed(ty: TokenStream, is_named: bool) -> Parameter {
    // An editor shows the pattern, and writes it where the function is called.
    let name = if program::is_editor() { "granted" } else { UNSEEN };
    let unseen = Ident::new(name, Span::mixed_site());
    Parameter::new(if is_named || program::is_editor() { quote!(#unseen) } else { quote!(_) }, ty)
}

/// The name of a parameter.
fn name_in(pattern: &Pattern) -> String {
    pattern.name().map_or_else(|| "_".to_owned(), |name| name.to_string())
}

/// Whether a parameter may vanish.
fn is_conditional(attribute: &Attribute) -> bool {
    attribute.path().get_ident().is_some_and(|name| ["cfg", "cfg_attr"].contains(&name.unraw().to_string().as_str()))
}

/// How a parameter uses a proof.
enum Use {
    None,
    /// As it should: `granted: Granted`.
    Alone,
    Wrong(Message),
}

pub(super) fn first_parameter(function: &Function) -> usize {
    usize::from(function.signature.has_receiver())
}

/// Allows a function to use its proof by reference only, and names the type that the user wrote in the signature once more. That
/// type was replaced by the one of the `scopes` crate, and its import would be unused otherwise.
fn mention(function: &mut Function, written: &Type) {
    let written = written.bare();
    function.attributes.push(parse_quote! {
        #[allow(clippy::needless_pass_by_value, reason = "a proof is taken by value, and may be used by reference")]
    });
    function.prepend(&quote! {
        #[allow(dead_code, reason = "it stands for what is written in the signature")]
        type __Written<R> = #written<R>;
    });
}

/// Whether the last segment of a path has no arguments.
fn is_bare(path: &Path) -> bool {
    path.segments.last().is_none_or(|segment| segment.arguments.is_empty())
}

fn contains(tokens: TokenStream, name: &str) -> bool {
    tokens.into_iter().any(|token| match token {
        TokenTree::Ident(ident) => ident == name,
        TokenTree::Group(group) => contains(group.stream(), name),
        TokenTree::Punct(_) | TokenTree::Literal(_) => false,
    })
}
