//! The check at the top of a function whose signature cannot change.

use proc_macro2::{Delimiter, Group, Ident, Span, TokenStream};
use quote::{ToTokens, quote, quote_spanned};
use scopes_core::message;
use syn::ext::IdentExt as _;
use syn::{
    AngleBracketedGenericArguments, Error, Expr, GenericArgument, Path, PathArguments, ReturnType, Signature, Type,
    TypeParamBound,
};

use super::Function;
use super::site::{Site, ends, reference_to, relocated};
use crate::error;

/// A check in the body.
pub(crate) struct Guard {
    /// The expression whose token is checked.
    pub(crate) token: Expr,
    /// The name that the body has for the proof.
    pub(crate) proof: Option<Ident>,
}

impl Guard {
    /// Names the token in a function that is left unchecked with an error. What does more than name it is not worth an error
    /// of its own.
    pub(crate) fn keep_in_use(&self, function: &mut Function) {
        let token = &self.token;
        if names_a_variable(token) {
            function.prepend(&quote!(let _ = &#token;));
        }
    }
}

fn names_a_variable(expression: &Expr) -> bool {
    match expression {
        Expr::Path(_) => true,
        Expr::Reference(reference) => names_a_variable(&reference.expr),
        _ => false,
    }
}

/// Checks the token of an expression first thing in the body, and returns the refusal as an error.
pub(crate) fn add_guard(
    function: &mut Function,
    guard: &Guard,
    requirement: &TokenStream,
    site: &Site,
) -> Result<(), Error> {
    if !function.has_body() {
        let message = message::Proofs::CheckWithoutBody { is_foreign: function.is_foreign_declaration() };
        return Err(error::on(&function.signature.ident, message));
    }
    if let Some(constness) = &function.signature.constness {
        return Err(error::on(constness, message::Proofs::CheckInConst));
    }
    let refusal = Refusal::of(&function.signature.output)
        .ok_or_else(|| error::on(&written_output(function), message::Proofs::CheckWithoutResult))?;
    let [granted, missing] = ["granted", "missing"].map(|name| Ident::new(name, Span::mixed_site()));
    let check = expand_check(&guard.token, &function.signature, requirement, site);
    let refusal = refusal.expand(&missing, site.crate_path());
    function.prepend(&match &guard.proof {
        None => quote! {
            if let ::core::result::Result::Err(#missing) = #check {
                return #refusal;
            }
        },
        Some(proof) => quote! {
            let #proof = match #check {
                ::core::result::Result::Ok(#granted) => #granted,
                ::core::result::Result::Err(#missing) => return #refusal,
            };
        },
    });
    Ok(())
}

/// What the check comes to: a proof, or what is missing.
fn expand_check(token: &Expr, signature: &Signature, requirement: &TokenStream, site: &Site) -> TokenStream {
    let token = token.to_token_stream();
    let (first, _) = ends(&token);
    let crate_path = relocated(site.crate_path(), first);
    let holder = reference_to(&token);
    let of = if signature.receiver().is_some() {
        quote!(::core::any::type_name::<Self>())
    } else {
        quote!(::core::module_path!())
    };
    let name = signature.ident.unraw().to_string();
    let function = quote_spanned!(first=> #crate_path::guard_mode::Function { of: #of, name: #name });
    quote_spanned!(first=> #crate_path::guard_mode::token_of(#holder, #function).authorize::<#requirement>())
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

/// How a refusal is returned.
struct Refusal<'f> {
    /// The type that is written as `Result`.
    result: &'f Type,
    /// The `Box` of a boxed future.
    boxed: Option<Path>,
}

impl<'f> Refusal<'f> {
    fn of(output: &'f ReturnType) -> Option<Self> {
        let ReturnType::Type(_, ty) = output else { return None };
        if is_result(ty) {
            return Some(Self { result: ty, boxed: None });
        }
        let (result, boxed) = boxed_future(ty)?;
        Some(Self { result, boxed: Some(boxed) })
    }

    fn expand(&self, missing: &Ident, crate_path: &TokenStream) -> TokenStream {
        let (first, last) = ends(&self.result.to_token_stream());
        let crate_path = relocated(crate_path, first);
        let mut arguments = Group::new(Delimiter::Parenthesis, quote!(#missing));
        arguments.set_span(last);
        let error = quote_spanned!(first=> #crate_path::guard_mode::refuse #arguments);
        match &self.boxed {
            Some(boxed) => quote!(#boxed::pin(async move { #error })),
            None => error,
        }
    }
}

fn is_result(ty: &Type) -> bool {
    path(ty).and_then(|path| path.segments.last()).is_some_and(|segment| segment.ident == "Result")
}

/// The `Result` and the `Box` of `Pin<Box<dyn Future<Output = Result<…>>>>`, as `async_trait` leaves it.
fn boxed_future(ty: &Type) -> Option<(&Type, Path)> {
    let boxed = path(argument(path(ty)?, "Pin")?)?;
    let Type::TraitObject(object) = argument(boxed, "Box")? else { return None };
    let output = object.bounds.iter().find_map(|bound| match bound {
        TypeParamBound::Trait(bound) => output(&bound.path),
        _ => None,
    });
    let mut boxed = boxed.clone();
    boxed.segments.last_mut()?.arguments = PathArguments::None;
    output.filter(|output| is_result(output)).map(|output| (output, boxed))
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
