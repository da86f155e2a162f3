//! The check that guard mode writes into a body, and how a scope is found by its module.

use core::fmt;

use crate::attributes::scopeless::Authenticated;
use crate::catalog::CatalogScope;
use crate::token::missing::MissingScopes;
use crate::token::{HasToken, Token};

/// The type of a scope. Every module of scopes re-exports this alias under the name of its macro, so that the path in an attribute leads
/// to both.
pub type Scope<T> = T;

/// The function whose body makes a check, for the log.
#[derive(Clone, Copy, Debug)]
pub struct Function {
    /// The type that it is a method of, or else its module.
    pub of: &'static str,
    /// Its name there.
    pub name: &'static str,
}

impl fmt::Display for Function {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}::{}", self.of, self.name)
    }
}

/// The value of `token = …`: something that [has a token](HasToken), or a request of tonic, which may carry one.
#[diagnostic::on_unimplemented(
    message = "`{Self}` carries no token to check",
    label = "a token is needed here",
    note = "name an expression that is a `Token`, such as `claims.token`, or implement `scopes::HasToken` for a type of your own"
)]
pub trait CarriesToken {
    /// The value that the check asks for a proof.
    #[doc(hidden)]
    type Held<'h>
    where
        Self: 'h;

    #[doc(hidden)]
    fn held(&self, checked_in: Function) -> Self::Held<'_>;
}

#[diagnostic::do_not_recommend]
impl<T: HasToken + ?Sized> CarriesToken for T {
    type Held<'h>
        = &'h Token<T::Scope>
    where
        Self: 'h;

    fn held(&self, _: Function) -> &Token<T::Scope> {
        self.token()
    }
}

/// What an expression holds, in guard mode.
#[inline]
pub fn token_of<T: CarriesToken + ?Sized>(holder: &T, checked_in: Function) -> T::Held<'_> {
    holder.held(checked_in)
}

/// What an expression holds, where nothing but a valid token is asked for.
#[doc(hidden)]
#[diagnostic::on_unimplemented(
    message = "the token is of another catalog than `{S}`",
    label = "a token of another catalog",
    note = "hand over a token of the catalog whose `Token` the attribute names"
)]
pub trait Authenticates<S: CatalogScope> {
    /// What is returned where there is no valid token.
    type Refusal;

    #[doc(hidden)]
    fn authenticated(self) -> Result<Authenticated<Token<S>>, Self::Refusal>;
}

/// Whoever has a token has a valid one. The refusal is that of the other check, so that functions return the same.
impl<S: CatalogScope> Authenticates<S> for &Token<S> {
    type Refusal = MissingScopes<S>;

    fn authenticated(self) -> Result<Authenticated<Token<S>>, MissingScopes<S>> {
        Ok(self.authenticate())
    }
}

/// The proof that what an expression holds is a valid token of the catalog of `T`.
///
/// # Errors
///
/// What its holder says where it is not.
#[inline]
pub fn authenticate<T: HasToken, Holder: Authenticates<T::Scope>>(
    held: Holder,
) -> Result<Authenticated<Token<T::Scope>>, Holder::Refusal> {
    held.authenticated()
}
