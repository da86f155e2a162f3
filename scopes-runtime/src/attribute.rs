//! What the attributes write into functions, beside the proofs themselves.

use crate::catalog::CatalogScope;
use crate::missing::MissingScopes;
use crate::token::{HasToken, Token};

/// What every module of scopes has under the name of its macro.
pub mod found {
    /// The type of a scope, found by its module.
    pub type Scope<T> = T;
}

/// The token that an expression holds, in guard mode.
pub fn token_of<T, S>(holder: &T) -> &Token<S>
where
    T: HasToken<Scope = S> + ?Sized,
    S: CatalogScope,
{
    holder.token()
}

/// An error that a refusal can be returned as: every one that is made from [`MissingScopes`].
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot hold a refusal",
    label = "this error is not made from `MissingScopes`",
    note = "a refusal is returned as `Err(From::from(MissingScopes))`: implement `From<MissingScopes>` for the error"
)]
pub trait HoldsRefusal<S: CatalogScope> {
    fn hold(refusal: MissingScopes<S>) -> Self;
}

#[diagnostic::do_not_recommend]
impl<S: CatalogScope, E: From<MissingScopes<S>>> HoldsRefusal<S> for E {
    fn hold(refusal: MissingScopes<S>) -> Self {
        Self::from(refusal)
    }
}

/// What a function in guard mode returns without running.
///
/// # Errors
///
/// Always.
#[cold]
pub fn refuse<T, E: HoldsRefusal<S>, S: CatalogScope>(refusal: MissingScopes<S>) -> Result<T, E> {
    Err(E::hold(refusal))
}
