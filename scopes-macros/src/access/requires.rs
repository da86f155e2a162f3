//! `#[requires]`: the function asks for a proof, or checks a token first thing in its body.

use proc_macro2::TokenStream;
use quote::quote;
use scopes_core::Message;
use syn::Error;

use super::arguments::{Arguments, mention_token};
use super::{REQUIRES, beside, check_single, crate_path};
use crate::error;
use crate::function::{Function, Proof, add_guard};
use crate::requirement;

const GRANTED: Proof = Proof { name: "Granted", attribute: REQUIRES };

pub(crate) fn expand(arguments: TokenStream, item: TokenStream) -> TokenStream {
    let mut function = match Function::read(item.clone(), REQUIRES) {
        Ok(function) => function,
        Err(error) => return beside(&item, error),
    };
    let single = check_single(&mut function, REQUIRES);
    let is_guard = mention_token(arguments.clone());
    let placed = match syn::parse2::<Arguments>(arguments).and_then(validate) {
        Ok(valid) => expand_valid(&mut function, &valid),
        Err(error) if is_guard => Err(error),
        Err(error) => {
            GRANTED.place(&mut function, &crate_path(None), &error::as_type(error));
            Ok(())
        }
    };
    let errors = [single, placed].into_iter().filter_map(Result::err).map(Error::into_compile_error);
    quote!(#(#errors)* #function)
}

/// Arguments whose requirement is a type.
struct Valid {
    requirement: TokenStream,
    token: Option<syn::Expr>,
    crate_path: TokenStream,
}

fn validate(arguments: Arguments) -> Result<Valid, Error> {
    let crate_path = crate_path(arguments.crate_path.as_ref());
    let requirement = requirement::check(arguments.members)?;
    let requirement = requirement::expand(&requirement, &crate_path);
    Ok(Valid { requirement, token: arguments.token, crate_path })
}

fn expand_valid(function: &mut Function, valid: &Valid) -> Result<(), Error> {
    let Valid { requirement, token, crate_path } = valid;
    match token {
        Some(token) => {
            GRANTED.refuse_all(function, &Message::ProofInGuardMode { proof: GRANTED.name });
            add_guard(function, token, requirement, crate_path)
        }
        None => {
            GRANTED.place(function, crate_path, requirement);
            Ok(())
        }
    }
}
