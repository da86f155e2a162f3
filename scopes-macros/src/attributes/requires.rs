//! `#[requires]`: the function asks for a proof, or checks a token first thing in its body.

use proc_macro2::TokenStream;
use quote::quote;
use scopes_core::message;
use syn::{Error, Ident};

use super::arguments::{Arguments, Options};
use super::declared::declaration;
use super::options::{mention_token, parameters_in};
use super::{GRANTED, REQUIRES, beside, check_single, documentation, with_errors};
use crate::error::{self, Errors};
use crate::function::{Check, Function, Guard, Site, add_guard, refuse_keepers, refuse_options};
use crate::requirement::{Asked, Names, Optional};

pub(crate) fn expand(arguments: &TokenStream, item: &TokenStream) -> TokenStream {
    let mut function = match Function::read(item.clone(), REQUIRES) {
        Ok(function) => function,
        Err(error) => return beside(item, error, &in_use(arguments)),
    };
    let single = check_single(&mut function, REQUIRES);
    let names = Names::of(&function.signature);
    let Arguments { members, optional, options, reading } = Arguments::read(arguments.clone(), &names);
    let Options { token, proof, crate_path } = options;
    let site = Site::new(crate_path.as_ref(), arguments);
    function.optional = optional.as_ref().and_then(Optional::first_type);
    let asked = Asked::new(&members, optional, reading, site.crate_path());
    let options = refuse_options(&function, GRANTED);
    function.check_effect(&asked);
    let guard = token.is_none().then(|| guard_of(arguments)).flatten();
    let declared = declaration(&function, guard, site.crate_path());
    let placed = match token {
        Some(token) => insert_guard(&mut function, &Guard { token, proof }, &asked, &site),
        None if asked.errors().is_err() && mention_token(arguments.clone()) => {
            function.keep_parameters_in_use(&parameters_in(arguments.clone(), &names));
            leave(&mut function, &asked)
        }
        None => insert_proof(&mut function, proof.as_ref(), &asked, &site),
    };
    if let Some(valid) = asked.valid() {
        function.document(&documentation(&format!("Requires `{}`.", valid.shown()), valid.optional()));
    }
    let function = with_errors(&function, [single, options, placed]);
    quote!(#function #declared)
}

/// What the arguments ask for, as a type of proof. `None` if they are refused.
pub(super) fn guard_of(arguments: &TokenStream) -> Option<TokenStream> {
    let names = Names::default();
    let Arguments { members, optional, options, reading } = Arguments::read(arguments.clone(), &names);
    let site = Site::new(options.crate_path.as_ref(), arguments);
    let asked = Asked::new(&members, optional, reading, site.crate_path());
    asked.valid().map(|valid| site.path_type(GRANTED.name, &valid.as_type()))
}

/// A statement that names what the arguments do, where there is no function.
fn in_use(arguments: &TokenStream) -> TokenStream {
    let names = Names::default();
    let Arguments { members, optional, options, reading } = Arguments::read(arguments.clone(), &names);
    let site = Site::new(options.crate_path.as_ref(), arguments);
    error::in_use(&Asked::new(&members, optional, reading, site.crate_path()).named())
}

/// Leaves the function as it is, but for a statement that has a use for what the requirement names.
fn leave(function: &mut Function, asked: &Asked) -> Result<(), Error> {
    function.keep_in_use(&asked.named());
    asked.errors()
}

fn insert_proof(function: &mut Function, name: Option<&Ident>, asked: &Asked, site: &Site) -> Result<(), Error> {
    if let Err(error) = function.check_callers(REQUIRES) {
        return both(leave(function, asked), error);
    }
    let argument = asked.as_type();
    let is_inserted = GRANTED.insert_into(function, site, &argument);
    if let (true, Some(valid)) = (is_inserted, asked.valid()) {
        function.document_proof(GRANTED, &valid.as_plain_type(), site);
    }
    let placed = function.check_language(REQUIRES);
    name.map_or(placed, |name| refuse_name(function, name))
}

/// The body has the name all the same, so that it does not complain too.
fn refuse_name(function: &mut Function, proof: &Ident) -> Result<(), Error> {
    function.name_proof(proof);
    Err(error::on(proof, message::Proofs::NamedWithoutToken { proof: GRANTED.name }))
}

fn insert_guard(function: &mut Function, guard: &Guard, asked: &Asked, site: &Site) -> Result<(), Error> {
    GRANTED.refuse_all(function, &message::Proofs::BesideCheck { proof: GRANTED.name }, site);
    let mut errors = Errors::default();
    errors.take(refuse_keepers(function, REQUIRES));
    if let Err(error) = add_guard(function, guard, &Check::Scopes(asked.as_type()), site) {
        guard.keep_in_use(function);
        errors.take(both(leave(function, asked), error));
    }
    errors.finish(())
}

fn both(result: Result<(), Error>, error: Error) -> Result<(), Error> {
    let mut errors = Errors::default();
    errors.take(result);
    errors.add(error);
    errors.finish(())
}
