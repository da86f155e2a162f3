//! What an attribute asks for: the type of a requirement, or everything that is wrong with it.

use proc_macro2::TokenStream;
use quote::{quote, quote_spanned};
use scopes_core::Listed as _;
use syn::Error;

use super::check::{check, check_path};
use super::expand::{expand, expand_module, expand_perhaps, expand_plain, expand_scope};
use super::optional::{Optional, with_optional, with_optional_plain};
use super::{Reading, Requirement, Written};
use crate::error::{as_type_after, in_use};
use crate::function::relocated;
use crate::syntax::Path;

pub(crate) enum Asked {
    Valid(Valid),
    Refused {
        /// What is named in it all the same, as types.
        named: Vec<TokenStream>,
        errors: Error,
    },
}

/// A requirement, and what is optional beside it.
pub(crate) struct Valid {
    requirement: Requirement,
    optional: Option<Optional>,
    crate_path: TokenStream,
}

impl Asked {
    /// The requirement of these members. `crate_path` is where the `scopes` crate is.
    pub(crate) fn new(
        members: &[Written],
        optional: Option<Optional>,
        mut reading: Reading<'_>,
        crate_path: &TokenStream,
    ) -> Self {
        let requirement = check(members, optional.is_some(), &mut reading);
        let mut scopes = scopes(members);
        if let Some(optional) = &optional {
            optional.check_beside(members, &mut reading);
            scopes.extend(optional.scopes());
        }
        let Reading { names, mistakes, mentioned } = reading;
        let errors = match mistakes.finish() {
            Ok(()) => return Self::Valid(Valid { requirement, optional, crate_path: crate_path.clone() }),
            Err(errors) => errors,
        };
        let scopes = scopes.into_iter().filter(|scope| check_path(scope, names).is_none());
        let scopes = scopes.map(expand_scope);
        let modules = mentioned.modules.iter().filter_map(expand_module);
        let perhaps = expand_perhaps(&mentioned.perhaps);
        Self::Refused { named: scopes.chain(modules).chain(perhaps).listed(), errors }
    }

    /// The type, in error if the requirement is refused. The scopes that it names follow the error, so that their imports are in
    /// use.
    pub(crate) fn as_type(&self) -> TokenStream {
        match self {
            Self::Valid(valid) => valid.as_type(),
            Self::Refused { errors, .. } => as_type_after(&in_use(&self.named()), errors.clone()),
        }
    }

    /// What is named, as a type that is in no error of its own.
    pub(crate) fn named(&self) -> TokenStream {
        match self {
            Self::Valid(valid) => valid.as_type(),
            Self::Refused { named, .. } => quote!((#(#named,)*)),
        }
    }

    /// The errors about it.
    pub(crate) fn errors(&self) -> Result<(), Error> {
        match self {
            Self::Valid(_) => Ok(()),
            Self::Refused { errors, .. } => Err(errors.clone()),
        }
    }

    pub(crate) fn valid(&self) -> Option<&Valid> {
        match self {
            Self::Valid(valid) => Some(valid),
            Self::Refused { .. } => None,
        }
    }
}

impl Valid {
    pub(crate) fn as_type(&self) -> TokenStream {
        let requirement = expand(&self.requirement, &self.crate_path);
        with_optional(requirement, &self.requirement.scopes(), self.optional.as_ref(), &self.crate_path)
    }

    /// The type in the words of the user, for documentation. A scope that is not there is no error of ours in it.
    pub(crate) fn as_plain_type(&self) -> TokenStream {
        let requirement = expand_plain(&self.requirement, &self.crate_path);
        with_optional_plain(requirement, self.optional.as_ref(), &self.crate_path)
    }

    /// The check that what is optional has an effect.
    pub(crate) fn expand_effect(&self) -> Option<TokenStream> {
        let (optional, crate_path) = (self.optional.as_ref()?, &self.crate_path);
        let (needed, scopes) = (expand(&self.requirement, crate_path), optional.as_type(&self.requirement.scopes()));
        let private = relocated(&quote!(#crate_path::__private), optional.place());
        Some(quote_spanned! {optional.place()=>
            const _: () = {
                use #private::NoMeanings as _;
                #private::expect_effect(#private::Meanings::<#needed, #scopes>::OF);
            };
        })
    }

    pub(crate) fn optional(&self) -> Option<&Optional> {
        self.optional.as_ref()
    }

    /// The requirement as it is written.
    pub(crate) fn shown(&self) -> String {
        self.requirement.to_string()
    }
}

/// The scopes of requirements, in order.
fn scopes(members: &[Written]) -> Vec<&Path> {
    let scopes = members.iter().flat_map(|member| match member {
        Written::Scope(path) => vec![path],
        Written::Group { members, .. } => scopes(members),
    });
    scopes.listed()
}
