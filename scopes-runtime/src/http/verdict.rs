//! What a verifier says about a token.

use core::fmt;

use super::left::Left;
use crate::catalog::identity::CatalogId;
use crate::catalog::{CatalogScope, Unconditional};
use crate::http::authenticated::AuthenticatedFor;
use crate::http::credentials::Credentials;
use crate::http::log;
use crate::set::Set;
use crate::token::Token;

/// Leaves credentials in a request, and whose they are.
fn leave<S: CatalogScope>(credentials: Credentials<Token<S>>, left: &mut Left) {
    left.leave(credentials);
    left.leave(AuthenticatedFor(CatalogId::of::<S>()));
}

/// What a verifier says about a token: an `Option` of [`Verified`], or a `Result` of one.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not what a verifier says about a token",
    label = "not `Option<Token>` or `Result<Option<Token>, E>`",
    note = "a verifier returns `Some(token)`, or `Some((token, claims))`, for a good token, and `None` for another one",
    note = "the token is the catalog's, `access::Token`; the claims are your own and implement `Clone`",
    note = "where it can fail to find out, it returns a `Result` of that, with an error that implements `Display`"
)]
pub trait Verdict: Sized + sealed::Verdict {
    /// The catalog of the token.
    type Scope: CatalogScope;

    /// Leaves the credentials in the request.
    #[doc(hidden)]
    fn deliver(self, left: &mut Left);

    /// Leaves credentials that are not good, and takes away the claims that a verifier further outside may have left: they
    /// are of somebody else than this verifier found.
    #[doc(hidden)]
    fn deliver_none(credentials: Credentials<Token<Self::Scope>>, left: &mut Left);
}

/// Traits that only this crate can name, and implement.
mod sealed {
    pub trait Verdict {}
    pub trait Verified {}
}

impl<V: Verified> sealed::Verdict for Option<V> {}

#[diagnostic::do_not_recommend]
impl<V: Verified> Verdict for Option<V> {
    type Scope = V::Scope;

    fn deliver(self, left: &mut Left) {
        match self {
            Some(verified) => verified.leave(left),
            None => Self::deliver_none(Credentials::Refused, left),
        }
    }

    fn deliver_none(credentials: Credentials<Token<V::Scope>>, left: &mut Left) {
        V::forget(left);
        leave(credentials, left);
    }
}

impl<V: Verified, E: fmt::Display> sealed::Verdict for Result<Option<V>, E> {}

#[diagnostic::do_not_recommend]
impl<V: Verified, E: fmt::Display> Verdict for Result<Option<V>, E> {
    type Scope = V::Scope;

    fn deliver(self, left: &mut Left) {
        match self {
            Ok(verdict) => verdict.deliver(left),
            Err(error) => {
                log::not_verified(&error);
                Self::deliver_none(Credentials::Unavailable, left);
            }
        }
    }

    fn deliver_none(credentials: Credentials<Token<V::Scope>>, left: &mut Left) {
        Option::<V>::deliver_none(credentials, left);
    }
}

/// What a verifier knows about a good token: the catalog's token, alone or in a pair with claims of your own. Where the
/// catalog has no roles, actors, gates and `declared`, the set of granted scopes is as good.
pub trait Verified: sealed::Verified {
    /// The catalog of the token.
    type Scope: CatalogScope;

    #[doc(hidden)]
    fn leave(self, left: &mut Left);

    /// Takes away what another verifier left of the same kind beside the token.
    #[doc(hidden)]
    fn forget(_: &mut Left) {}
}

impl<S: CatalogScope> sealed::Verified for Token<S> {}

impl<S: CatalogScope> Verified for Token<S> {
    type Scope = S;

    fn leave(self, left: &mut Left) {
        leave(Credentials::Valid(self), left);
    }
}

impl<S: Unconditional> sealed::Verified for Set<S> {}

/// What was granted is all there is to say, in a catalog without roles, actors, gates and `declared`.
impl<S: Unconditional> Verified for Set<S> {
    type Scope = S;

    fn leave(self, left: &mut Left) {
        Token::new(self).leave(left);
    }
}

impl<S: CatalogScope, Claims: Clone + Send + Sync + 'static> sealed::Verified for (Token<S>, Claims) {}

impl<S: CatalogScope, Claims: Clone + Send + Sync + 'static> Verified for (Token<S>, Claims) {
    type Scope = S;

    fn leave(self, left: &mut Left) {
        let (token, claims) = self;
        left.leave(claims);
        token.leave(left);
    }

    fn forget(left: &mut Left) {
        left.forget::<Claims>();
    }
}
