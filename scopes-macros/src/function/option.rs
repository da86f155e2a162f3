//! `Option` among the parameters, below attributes of frameworks whose own `Option` takes every error for none.

use scopes_core::message;
use syn::Error;
use syn::ext::IdentExt;

use super::{Function, Parameter, Proof};
use crate::error::{self, Errors};
use crate::syntax::{Attribute, Segment, Type};
use crate::written::written;

/// The attributes of actix-web, poem and rocket that make a handler of a function, by their last segment.
pub(super) const MAKE_HANDLERS: [&str; 12] =
    ["connect", "delete", "get", "handler", "head", "options", "patch", "post", "put", "route", "routes", "trace"];

/// What an `Option` of it would swallow the refusal of.
const REFUSING: [&str; 3] = ["Token", "Granted", "Authenticated"];

/// Refuses `Option<Token>` and its like if one of these attributes is written below. The proof of the attribute itself is
/// refused in any `Option`.
pub(crate) fn refuse_options(function: &Function, proof: Proof) -> Result<(), Error> {
    if !function.is_handler() {
        return Ok(());
    }
    let mut errors = Errors::default();
    for input in &function.signature.inputs {
        let Parameter::Typed(parameter) = input else { continue };
        if let Some(inside) = inside_option(&parameter.ty, proof) {
            errors.add(error::on(&parameter.ty, message::Proofs::OptionOfFramework { inside }));
        }
    }
    errors.finish(())
}

/// The attribute of poem-openapi by which a method becomes a handler.
const OPERATION: &str = "oai";

impl Function {
    /// Whether an attribute below, or one on the block around, makes a handler of the function.
    pub(super) fn is_handler(&self) -> bool {
        self.handler_attribute().is_some() || self.operation_attribute().is_some()
    }

    /// The attribute that says where `#[OpenApi]`, on the block around, mounts the method.
    pub(crate) fn operation_attribute(&self) -> Option<&Attribute> {
        let is_operation =
            |attribute: &&Attribute| attribute.path().segments.last().is_some_and(|last| last.ident == OPERATION);
        self.attributes.iter().find(is_operation)
    }

    /// The attribute below that makes a handler of the function.
    pub(crate) fn handler_attribute(&self) -> Option<String> {
        self.attributes.iter().find_map(|attribute| {
            let name = attribute.path().segments.last()?.ident.unraw().to_string();
            MAKE_HANDLERS.contains(&name.as_str()).then_some(name)
        })
    }
}

/// What an `Option` has in it, as it is written, if it is refused.
fn inside_option(ty: &Type, proof: Proof) -> Option<String> {
    let inside = single_argument(ty.path()?.segments.last()?, &["Option"])?.path()?;
    let last = inside.segments.last()?;
    let is_proof = last.ident == proof.name && last.arguments.is_empty();
    let is_refused = REFUSING.iter().any(|name| last.ident == name) && !is_proof;
    is_refused.then(|| written(&inside))
}

/// The type argument of a segment with one of these names, if it has one only.
pub(super) fn single_argument(segment: &Segment, names: &[&str]) -> Option<Type> {
    names.iter().any(|name| segment.ident == name).then(|| segment.single_argument())?
}

#[cfg(test)]
mod tests {
    use quote::quote;

    use crate::attributes::requires;

    #[test]
    fn a_proof_without_its_scope_is_one_error_that_names_what_is_right_there() {
        let handler = quote!(
            fn handler(bills: Option<Granted>) {}
        );
        let cases = [
            (quote!(#[get]), "`bills: scopes::Optional<Granted<billing::Read>>`"),
            (quote!(), "`bills: Option<Granted<billing::Read>>`"),
        ];
        for (attribute, right) in cases {
            let arguments = quote!(tickets::read, optional(billing::read));
            let expanded = requires::expand(&arguments, &quote!(#attribute #handler)).to_string();
            assert!(expanded.contains(right), "{expanded}");
            assert!(!expanded.contains("this framework"), "{expanded}");
        }
    }
}
