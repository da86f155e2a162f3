//! What handlers without a requirement of scopes carry: a valid token, or the reason why they need none.

use core::fmt;
use core::marker::PhantomData;

use crate::attributes::guards::DescribeGuard;
use crate::attributes::reason::Reason;
use crate::catalog::CatalogScope;
use crate::requirement::shape::Shapes as _;
use crate::requirement::with::{OptionalsOf, With};
use crate::token::Token;

/// A proof that the caller of the current call has a valid token, whatever its scopes.
///
/// `#[authenticated(access::Token)]` gives a function a first parameter of this type. It comes from
/// [`Token::authenticate`], or from a web framework's extractor.
pub struct Authenticated<T: CatalogToken> {
    token: PhantomData<fn() -> T>,
}

impl<T: CatalogToken> Authenticated<T> {
    pub(crate) fn new() -> Self {
        Self { token: PhantomData }
    }

    /// A proof of the same for another function, whose optional scopes may differ.
    pub fn narrow<To: CatalogToken<Scope = T::Scope>>(&self) -> Authenticated<To> {
        Authenticated::new()
    }
}

impl<S: CatalogScope> Token<S> {
    /// A proof that there is a token: whoever made it has found the credentials good. Where it goes says what is optional
    /// there; to say it write `authenticate::<access::Token>()`.
    pub fn authenticate<T: CatalogToken<Scope = S>>(&self) -> Authenticated<T> {
        Authenticated::new()
    }
}

impl<T: CatalogToken> fmt::Debug for Authenticated<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Authenticated")
    }
}

/// The `Token` of a catalog, alone or [`With`] scopes that are optional beside it: what `#[authenticated(…)]` asks for.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not the token of a catalog",
    label = "not a type `Token` that `scopes!` generates",
    note = "a function that needs scopes names them in the other attribute: `#[requires(series::read)]`",
    note = "where any valid token is enough, write the catalog's own type: `#[authenticated(access::Token)]`",
    note = "a type of your own that has a token is checked in the body: `#[authenticated(access::Token, token = …)]` with an \
            expression of that type"
)]
pub trait CatalogToken: sealed::CatalogToken {
    /// The catalog of the token.
    type Scope: CatalogScope;

    /// This type, in error where it is no such one. `#[authenticated]` names it so in async functions: of a wrong type in a proof the
    /// compiler would speak again where the future is, which has the proof in it, and where the function is registered.
    #[doc(hidden)]
    type Itself;

    /// Says which scopes are optional.
    #[doc(hidden)]
    fn describe_optional(to: &mut dyn DescribeGuard);
}

/// A trait that only this crate can name, and implement.
mod sealed {
    pub trait CatalogToken: 'static {}
}

impl<S: CatalogScope> sealed::CatalogToken for Token<S> {}

impl<S: CatalogScope> CatalogToken for Token<S> {
    type Scope = S;
    type Itself = Self;

    fn describe_optional(_: &mut dyn DescribeGuard) {}
}

impl<T: CatalogToken, O: OptionalsOf<T::Scope>> sealed::CatalogToken for With<T, O> {}

impl<T: CatalogToken, O: OptionalsOf<T::Scope>> CatalogToken for With<T, O> {
    type Scope = T::Scope;
    type Itself = Self;

    fn describe_optional(to: &mut dyn DescribeGuard) {
        to.open();
        O::Shapes::describe_each::<T::Scope>(to);
        to.close_optional();
    }
}

/// What a function carries that anybody may call. It proves nothing, and anybody can make one.
///
/// `#[public(reason = "…")]` gives a function a first parameter of this type, with the reason in it.
pub struct Public<Why: Reason> {
    reason: PhantomData<fn() -> Why>,
}

impl<Why: Reason> Public<Why> {
    /// For a call from other code.
    pub fn new() -> Self {
        Self { reason: PhantomData }
    }

    /// Why the function needs no token, as the attribute says it.
    pub fn reason(&self) -> &'static str {
        Why::REASON
    }
}

impl<Why: Reason> Default for Public<Why> {
    fn default() -> Self {
        Self::new()
    }
}

impl<Why: Reason> fmt::Debug for Public<Why> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Public").field(&Why::REASON).finish()
    }
}
