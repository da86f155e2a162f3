//! `#[requires]`: the function asks for a proof, or checks a token first thing in its body.

use proc_macro2::TokenStream;
use scopes_core::message;
use syn::{Error, Expr, Ident};

use super::arguments::{Arguments, mention_token};
use super::{REQUIRES, beside, check_single, with_errors};
use crate::error::{self, Errors};
use crate::function::{Function, Guard, Proof, Site, add_guard, refuse_keepers};
use crate::requirement;

const GRANTED: Proof = Proof { name: "Granted", attribute: REQUIRES };

pub(crate) fn expand(arguments: &TokenStream, item: &TokenStream) -> TokenStream {
    let mut function = match Function::read(item.clone(), REQUIRES) {
        Ok(function) => function,
        Err(error) => return beside(item, error),
    };
    let single = check_single(&mut function, REQUIRES);
    let placed = match syn::parse2::<Arguments>(arguments.clone()).and_then(|valid| validate(valid, arguments)) {
        Ok(valid) => expand_valid(&mut function, valid),
        Err(error) if mention_token(arguments.clone()) => Err(error),
        Err(error) => insert_proof(&mut function, &Site::new(None, arguments), &error::as_type(error)),
    };
    with_errors(&function, [single, placed])
}

/// Arguments whose requirement is a type.
struct Valid {
    requirement: TokenStream,
    token: Option<Expr>,
    proof: Option<Ident>,
    site: Site,
}

fn validate(arguments: Arguments, written: &TokenStream) -> Result<Valid, Error> {
    let Arguments { members, token, proof, crate_path } = arguments;
    let site = Site::new(crate_path.as_ref(), written);
    let requirement = requirement::check(members)?;
    let requirement = requirement::expand(&requirement, site.crate_path());
    Ok(Valid { requirement, token, proof, site })
}

fn expand_valid(function: &mut Function, valid: Valid) -> Result<(), Error> {
    let Valid { requirement, token, proof, site } = valid;
    let Some(token) = token else {
        let placed = insert_proof(function, &site, &requirement);
        return proof.map_or(placed, |name| refuse_name(function, &name));
    };
    insert_guard(function, &Guard { token, proof }, &requirement, &site)
}

/// The body has the name all the same, so that it does not complain too.
fn refuse_name(function: &mut Function, proof: &Ident) -> Result<(), Error> {
    function.name_proof(proof);
    Err(error::on(proof, message::Proofs::NamedWithoutToken))
}

fn insert_proof(function: &mut Function, site: &Site, requirement: &TokenStream) -> Result<(), Error> {
    GRANTED.insert_into(function, site, requirement);
    function.check_language(REQUIRES)
}

fn insert_guard(function: &mut Function, guard: &Guard, requirement: &TokenStream, site: &Site) -> Result<(), Error> {
    GRANTED.refuse_all(function, &message::Proofs::BesideCheck { proof: GRANTED.name });
    let mut errors = Errors::default();
    errors.take(refuse_keepers(function));
    errors.take(add_guard(function, guard, requirement, site));
    errors.finish(())
}
