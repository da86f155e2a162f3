//! `#[requires]`: the function asks for a proof, or checks a token first thing in its body.

use proc_macro2::TokenStream;
use quote::ToTokens;
use scopes_core::Message;
use syn::Error;

use super::arguments::{Arguments, mention_token};
use super::{REQUIRES, beside, check_single};
use crate::error;
use crate::function::{Function, Proof, Site, add_guard};
use crate::requirement;

const GRANTED: Proof = Proof { name: "Granted", attribute: REQUIRES };

pub(crate) fn expand(arguments: &TokenStream, item: &TokenStream) -> TokenStream {
    let mut function = match Function::read(item.clone(), REQUIRES) {
        Ok(function) => function,
        Err(error) => return beside(item, error),
    };
    let single = check_single(&mut function, REQUIRES);
    let placed = match syn::parse2::<Arguments>(arguments.clone()).and_then(|valid| validate(valid, arguments)) {
        Ok(valid) => expand_valid(&mut function, &valid),
        Err(error) if mention_token(arguments.clone()) => Err(error),
        Err(error) => {
            GRANTED.insert_into(&mut function, &Site::new(None, arguments), &error::as_type(error));
            Ok(())
        }
    };
    let errors = [single, placed].into_iter().filter_map(Result::err).map(Error::into_compile_error);
    let mut tokens: TokenStream = errors.collect();
    function.to_tokens(&mut tokens);
    tokens
}

/// Arguments whose requirement is a type.
struct Valid {
    requirement: TokenStream,
    token: Option<syn::Expr>,
    site: Site,
}

fn validate(arguments: Arguments, written: &TokenStream) -> Result<Valid, Error> {
    let site = Site::new(arguments.crate_path.as_ref(), written);
    let requirement = requirement::check(arguments.members)?;
    let requirement = requirement::expand(&requirement, site.crate_path());
    Ok(Valid { requirement, token: arguments.token, site })
}

fn expand_valid(function: &mut Function, valid: &Valid) -> Result<(), Error> {
    let Valid { requirement, token, site } = valid;
    if let Some(token) = token {
        GRANTED.refuse_all(function, &Message::ProofInGuardMode { proof: GRANTED.name });
        return add_guard(function, token, requirement, site);
    }
    GRANTED.insert_into(function, site, requirement);
    Ok(())
}
