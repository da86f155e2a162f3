//! What handlers without a requirement of scopes carry: a valid token, or the reason why they need none.

use core::fmt;
use core::marker::PhantomData;

use crate::catalog::CatalogScope;
use crate::token::{HasToken, Token};

/// A proof that the caller of the current call has a valid token, whatever its scopes.
///
/// `#[authenticated(access::Token)]` gives a function a first parameter of this type. It comes from
/// [`Token::authenticate`], or from a web framework's extractor.
pub struct Authenticated<T: HasToken> {
    token: PhantomData<fn() -> T>,
}

impl<S: CatalogScope> Token<S> {
    /// A proof that there is a token: whoever made it has found the credentials good.
    pub fn authenticate(&self) -> Authenticated<Self> {
        Authenticated { token: PhantomData }
    }
}

impl<T: HasToken> fmt::Debug for Authenticated<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Authenticated")
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

/// A reason as a type. Implemented by what `#[public]` generates.
#[doc(hidden)]
pub trait Reason: 'static {
    const REASON: &'static str;
}
