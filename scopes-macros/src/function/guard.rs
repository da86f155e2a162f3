//! The check at the top of a function whose signature cannot change.

use proc_macro2::{Ident, Span, TokenStream};
use quote::{quote, quote_spanned};
use scopes_core::Message;
use syn::spanned::Spanned;
use syn::{
    AngleBracketedGenericArguments, Error, Expr, GenericArgument, Path, PathArguments, ReturnType, Type, TypeParamBound,
};

use super::Function;
use crate::error;

/// Checks the token of an expression first thing in the body, and returns the refusal as an error.
pub(crate) fn add_guard(
    function: &mut Function,
    token: &Expr,
    requirement: &TokenStream,
    crate_path: &TokenStream,
) -> Result<(), Error> {
    if !function.has_body() {
        return Err(error::on(&function.signature.ident, &Message::GuardWithoutBody));
    }
    let missing = Ident::new("missing", Span::mixed_site());
    let refusal = refusal(&function.signature.output, &missing)
        .ok_or_else(|| error::on(&written_output(function), &Message::GuardWithoutResult))?;
    let check = quote_spanned!(token.span()=> #crate_path::__private::guard::<#requirement, _>(&(#token)));
    function.prepend(&quote! {
        if let ::core::result::Result::Err(#missing) = #check {
            return #refusal;
        }
    });
    Ok(())
}

/// What an error about the return type is shown on.
fn written_output(function: &Function) -> TokenStream {
    match &function.signature.output {
        ReturnType::Default => {
            let name = &function.signature.ident;
            quote!(#name)
        }
        ReturnType::Type(_, ty) => quote!(#ty),
    }
}

/// What to return, where the return type is one that can carry the refusal.
fn refusal(output: &ReturnType, missing: &Ident) -> Option<TokenStream> {
    let ReturnType::Type(_, ty) = output else { return None };
    let error = quote!(::core::result::Result::Err(::core::convert::From::from(#missing)));
    if is_result(ty) {
        return Some(error);
    }
    let boxed = boxed_future(ty)?;
    Some(quote!(#boxed::pin(async move { #error })))
}

fn is_result(ty: &Type) -> bool {
    path(ty).and_then(|path| path.segments.last()).is_some_and(|segment| segment.ident == "Result")
}

/// The `Box` of `Pin<Box<dyn Future<Output = Result<…>>>>`, as `async_trait` leaves it.
fn boxed_future(ty: &Type) -> Option<Path> {
    let boxed = path(argument(path(ty)?, "Pin")?)?;
    let Type::TraitObject(object) = argument(boxed, "Box")? else { return None };
    let output = object.bounds.iter().find_map(|bound| match bound {
        TypeParamBound::Trait(bound) => output(&bound.path),
        _ => None,
    });
    let mut boxed = boxed.clone();
    boxed.segments.last_mut()?.arguments = PathArguments::None;
    is_result(output?).then_some(boxed)
}

/// The type argument of a path that ends in a name.
fn argument<'t>(path: &'t Path, name: &str) -> Option<&'t Type> {
    let arguments = arguments(path, name)?;
    arguments.args.iter().find_map(|argument| match argument {
        GenericArgument::Type(ty) => Some(ty),
        _ => None,
    })
}

fn output(path: &Path) -> Option<&Type> {
    let arguments = arguments(path, "Future")?;
    arguments.args.iter().find_map(|argument| match argument {
        GenericArgument::AssocType(binding) if binding.ident == "Output" => Some(&binding.ty),
        _ => None,
    })
}

fn arguments<'t>(path: &'t Path, name: &str) -> Option<&'t AngleBracketedGenericArguments> {
    let last = path.segments.last().filter(|segment| segment.ident == name)?;
    match &last.arguments {
        PathArguments::AngleBracketed(arguments) => Some(arguments),
        _ => None,
    }
}

fn path(ty: &Type) -> Option<&Path> {
    match ty {
        Type::Path(ty) => Some(&ty.path),
        Type::Paren(paren) => path(&paren.elem),
        Type::Group(group) => path(&group.elem),
        _ => None,
    }
}
