//! The check that guard mode writes into a body, and how a scope is found by its module.

use core::fmt;

use crate::token::{HasToken, Token};

/// The type of a scope, found by its module: every module of scopes has it under the name of its macro.
pub type Scope<T> = T;

/// The function whose body makes a check, for the log.
#[derive(Clone, Copy, Debug)]
pub struct Function {
    /// The type that it is a method of, or else its module.
    pub of: &'static str,
    /// What it is called there.
    pub name: &'static str,
}

impl fmt::Display for Function {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}::{}", self.of, self.name)
    }
}

/// What may stand behind `token = …`: something that [has a token](HasToken), or a request that may carry one, of tonic.
#[diagnostic::on_unimplemented(
    message = "`{Self}` carries no token to check",
    label = "a token is needed here",
    note = "name an expression that is a `Token`, such as `claims.token`, or implement `scopes::HasToken` for a type of your own"
)]
pub trait CarriesToken {
    /// What is asked for a proof.
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

/// An error that a refusal can be returned as: every one that is made from it.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot hold a refusal",
    label = "this error is not made from `MissingScopes`",
    note = "return `Result<…, access::MissingScopes>`, where `access` is the module of the token's catalog",
    note = "or return an error type of your own that implements `From<access::MissingScopes>`: what that makes of a refusal \
            is returned"
)]
pub trait HoldsRefusal<Refusal> {
    fn hold(refusal: Refusal) -> Self;
}

#[diagnostic::do_not_recommend]
impl<Refusal, E: From<Refusal>> HoldsRefusal<Refusal> for E {
    fn hold(refusal: Refusal) -> Self {
        Self::from(refusal)
    }
}

/// What a function in guard mode returns without running.
///
/// # Errors
///
/// Always.
#[cold]
pub fn refuse<T, E: HoldsRefusal<Refusal>, Refusal>(refusal: Refusal) -> Result<T, E> {
    Err(E::hold(refusal))
}
