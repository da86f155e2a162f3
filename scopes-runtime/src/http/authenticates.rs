//! The trait of what finishes a router: a verifier, or a whole authentication layer.

use crate::catalog::CatalogScope;
use crate::http::authentication_layer::AuthenticationLayer;
use crate::http::bearer::BearerToken;
use crate::http::verdict::Verdict;

/// What finds out who calls, for `authenticated_by` of a router: a verifier, or an [`AuthenticationLayer`] with its options.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot find out who calls",
    label = "neither a verifier nor an `AuthenticationLayer`",
    note = "a verifier is an async function from `BearerToken` to `Option<Token>`, `Option<(Token, Claims)>`, or a `Result` \
            of one of these",
    note = "hand over the function itself, and do not call it: `authenticated_by(verify)`",
    note = "it is `Send`, `Sync` and `'static`, and so is what it keeps; the future that it returns is `Send` and `'static`"
)]
pub trait Authenticates {
    /// The catalog of the tokens.
    type Scope: CatalogScope;

    #[doc(hidden)]
    fn into_layer(self) -> AuthenticationLayer<Self::Scope>;
}

impl<V, Answer> Authenticates for V
where
    V: Fn(BearerToken) -> Answer + Send + Sync + 'static,
    Answer: Future<Output: Verdict> + Send + 'static,
{
    type Scope = <Answer::Output as Verdict>::Scope;

    fn into_layer(self) -> AuthenticationLayer<Self::Scope> {
        AuthenticationLayer::new(self)
    }
}

#[diagnostic::do_not_recommend]
impl<S: CatalogScope> Authenticates for AuthenticationLayer<S> {
    type Scope = S;

    fn into_layer(self) -> Self {
        self
    }
}
