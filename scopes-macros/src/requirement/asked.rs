//! What an attribute asks for: the type of a requirement, or everything that is wrong with it.

use proc_macro2::TokenStream;
use quote::quote;
use syn::{Error, Path};

use super::check::{check, check_path};
use super::expand::{expand, expand_module, expand_perhaps, expand_scope};
use super::{Reading, Written};
use crate::error::{as_type_after, in_use};

pub(crate) enum Asked {
    Valid(TokenStream),
    Refused {
        /// What is named in it all the same, as types.
        named: Vec<TokenStream>,
        errors: Error,
    },
}

impl Asked {
    /// The requirement of these members. `crate_path` is where the `scopes` crate is.
    pub(crate) fn new(members: &[Written], mut reading: Reading<'_>, crate_path: &TokenStream) -> Self {
        let requirement = check(members, &mut reading);
        let Reading { names, mistakes, mentioned } = reading;
        let errors = match mistakes.finish() {
            Ok(()) => return Self::Valid(expand(&requirement, crate_path)),
            Err(errors) => errors,
        };
        let scopes = scopes(members).into_iter().filter(|scope| check_path(scope, names).is_none());
        let scopes = scopes.map(|scope| expand_scope(scope, crate_path));
        let modules = mentioned.modules.iter().filter_map(expand_module);
        let perhaps = expand_perhaps(&mentioned.perhaps);
        Self::Refused { named: scopes.chain(modules).chain(perhaps).collect(), errors }
    }

    /// The type, in error if the requirement is refused. Behind the error stands what is named, so that it is in use.
    pub(crate) fn as_type(&self) -> TokenStream {
        match self {
            Self::Valid(ty) => ty.clone(),
            Self::Refused { errors, .. } => as_type_after(&in_use(&self.named()), errors.clone()),
        }
    }

    /// What is named, as a type that is in no error of its own.
    pub(crate) fn named(&self) -> TokenStream {
        match self {
            Self::Valid(ty) => ty.clone(),
            Self::Refused { named, .. } => quote!((#(#named,)*)),
        }
    }

    /// What is wrong with it.
    pub(crate) fn errors(&self) -> Result<(), Error> {
        match self {
            Self::Valid(_) => Ok(()),
            Self::Refused { errors, .. } => Err(errors.clone()),
        }
    }
}

/// The scopes of requirements, in order.
fn scopes(members: &[Written]) -> Vec<&Path> {
    let scopes = members.iter().flat_map(|member| match member {
        Written::Scope(path) => vec![path],
        Written::Group { members, .. } => scopes(members),
    });
    scopes.collect()
}
