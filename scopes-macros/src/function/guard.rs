//! The check at the top of a function whose signature cannot change.

use proc_macro2::{Delimiter, Group, Ident, Span, TokenStream};
use quote::{ToTokens, quote, quote_spanned};
use scopes_core::message;
use syn::Error;
use syn::ext::IdentExt as _;

use super::site::{Site, ends, reference_to, relocated};
use super::{Function, Signature};
use crate::error;
use crate::syntax::{Expression, Path};

/// A check in the body.
pub(crate) struct Guard {
    /// The expression whose token is checked.
    pub(crate) token: Expression,
    /// The name that the body has for the proof.
    pub(crate) proof: Option<Ident>,
}

impl Guard {
    /// Names the token in a function that is left unchecked with an error. What does more than name it is not worth an error
    /// of its own.
    pub(crate) fn keep_in_use(&self, function: &mut Function) {
        let token = &self.token;
        if token.names_a_variable {
            function.prepend(&quote!(let _ = &#token;));
        }
    }
}

/// What is asked of the token.
pub(crate) enum Check {
    /// A requirement, as a type.
    Scopes(TokenStream),
    /// Nothing but that it is a valid one, of this type.
    Token(TokenStream),
}

/// Checks the token of an expression first thing in the body, and returns the refusal.
pub(crate) fn add_guard(function: &mut Function, guard: &Guard, asked: &Check, site: &Site) -> Result<(), Error> {
    if !function.has_body() {
        let message = message::Proofs::CheckWithoutBody { is_foreign: function.is_foreign_declaration() };
        return Err(error::on(&function.signature.ident, message));
    }
    if let Some(constness) = &function.signature.constness {
        return Err(error::on(constness, message::Proofs::CheckInConst));
    }
    let [granted, missing] = ["granted", "missing"].map(|name| Ident::new(name, Span::mixed_site()));
    let check = expand_check(&guard.token, &function.signature, asked, site);
    let refusal = expand_refusal(function, &missing, site);
    if returns_written_future(&function.signature) {
        guard_future(function, guard, &check, &refusal);
        return Ok(());
    }
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

/// The body makes a future of a type that nobody can name, so a refusal is one of the same type: what comes of the check, and
/// then of the body, is awaited together.
fn guard_future(function: &mut Function, guard: &Guard, check: &TokenStream, refusal: &TokenStream) {
    let [checked, future, granted, missing] =
        ["checked", "future", "granted", "missing"].map(|name| Ident::new(name, Span::mixed_site()));
    let proof = guard.proof.as_ref().map(|proof| quote!(let #proof = #granted;));
    function.replace_body(|body| {
        quote! {
            #[allow(clippy::redundant_closure_call, reason = "the body may return early")]
            let #checked = match #check {
                ::core::result::Result::Ok(#granted) => {
                    #proof
                    ::core::result::Result::Ok((move || { #body })())
                }
                ::core::result::Result::Err(#missing) => ::core::result::Result::Err(#missing),
            };
            async move {
                match #checked {
                    ::core::result::Result::Ok(#future) => #future.await,
                    ::core::result::Result::Err(#missing) => #refusal,
                }
            }
        }
    });
}

/// What the check comes to: a proof, or what is returned instead.
fn expand_check(token: &Expression, signature: &Signature, asked: &Check, site: &Site) -> TokenStream {
    let token = token.to_token_stream();
    let (first, last) = ends(&token);
    let crate_path = relocated(site.crate_path(), first);
    let holder = reference_to(&token);
    let of = if signature.has_receiver() {
        quote!(::core::any::type_name::<Self>())
    } else {
        quote!(::core::module_path!())
    };
    let name = signature.ident.unraw().to_string();
    let function = quote_spanned!(first=> #crate_path::guard_mode::Function { of: #of, name: #name });
    // From the first token of the expression to its last: what is no token is one error where the call has the span of its argument.
    let mut arguments = Group::new(Delimiter::Parenthesis, quote_spanned!(first=> #holder, #function));
    arguments.set_span(last);
    let held = quote_spanned!(first=> #crate_path::guard_mode::token_of #arguments);
    match asked {
        Check::Scopes(requirement) => quote_spanned!(first=> #held.authorize::<#requirement>()),
        Check::Token(token) => quote_spanned!(first=> #crate_path::guard_mode::authenticate::<#token, _>(#held)),
    }
}

/// The refusal as what the function returns. An error about that is shown on the type that is written.
fn expand_refusal(function: &Function, missing: &Ident, site: &Site) -> TokenStream {
    let (first, last) = ends(&written_output(function));
    let crate_path = relocated(site.crate_path(), first);
    let mut arguments = Group::new(Delimiter::Parenthesis, quote!(#missing));
    arguments.set_span(last);
    quote_spanned!(first=> #crate_path::guard_mode::refused #arguments)
}

/// What an error about the return type is shown on.
fn written_output(function: &Function) -> TokenStream {
    match &function.signature.output {
        None => function.signature.ident.to_token_stream(),
        Some(ty) => ty.to_token_stream(),
    }
}

/// Whether `impl Future<…>` is written, and the function itself does not wait.
fn returns_written_future(signature: &Signature) -> bool {
    let Some(output) = &signature.output else { return false };
    signature.asyncness.is_none() && output.bare().bounds().iter().any(is_future)
}

fn is_future(bound: &Path) -> bool {
    bound.segments.last().is_some_and(|last| last.ident == "Future")
}
