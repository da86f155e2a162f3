//! Who asks in a matrix: what the token of a caller grants, as whom it acts, which roles and gates it has.

use core::fmt;
use std::string::String;

use crate::catalog::{CatalogScope, HasActors, HasDeclared, HasGates, HasRoles};
use crate::set::Set;
use crate::token::Token;
use crate::token::conditions::Conditions;
use crate::token::gates::Gates;
use crate::token::roles::Roles;

/// A caller with a good token: what the token has to say.
///
/// A test makes a token of it that the service believes. What does not stand in tokens, the gates for one, it may keep beside it.
#[derive(Clone)]
pub struct Principal<S: CatalogScope> {
    name: String,
    granted: Set<S>,
    conditions: Conditions<S>,
}

impl<S: CatalogScope> Principal<S> {
    pub(super) fn new(name: String, granted: Set<S>, conditions: Conditions<S>) -> Self {
        Self { name, granted, conditions }
    }

    /// What sets the caller apart, unique in a matrix.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The scopes that are granted.
    pub fn scopes(&self) -> Set<S> {
        self.granted
    }

    /// The scopes that the app has declared.
    pub fn declared(&self) -> Set<S>
    where
        S: HasDeclared,
    {
        self.conditions.declared
    }

    /// As whom the token acts.
    ///
    /// # Panics
    ///
    /// Never: callers of a catalog with actors have one.
    pub fn actor(&self) -> S::Actor
    where
        S: HasActors,
    {
        self.conditions.actor.expect("a catalog with actors")
    }

    /// The roles of the user.
    pub fn roles(&self) -> Roles<S>
    where
        S: HasRoles,
    {
        self.conditions.roles
    }

    /// The gates that are open for the caller.
    pub fn gates(&self) -> Gates<S>
    where
        S: HasGates,
    {
        self.conditions.gates
    }

    /// The token that a verifier makes of all that: for a fake one, which knows the callers by their names.
    pub fn token(&self) -> Token<S> {
        Token::__of_grant(self.granted, self.conditions)
    }
}

impl<S: CatalogScope> fmt::Display for Principal<S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.name)
    }
}

#[allow(clippy::missing_fields_in_debug, reason = "the token shows them")]
impl<S: CatalogScope> fmt::Debug for Principal<S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Principal").field("name", &self.name).field("token", &self.token()).finish()
    }
}
