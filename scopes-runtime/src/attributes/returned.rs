//! How a function returns a refusal without running.

/// What a function in guard mode returns, so that a refusal can be returned as it.
///
/// It is implemented for every `Result` whose error is made from a refusal, under whatever alias, and for pinned boxes of futures
/// of one. A type of your own implements it for the `MissingScopes` of the catalog.
#[diagnostic::on_unimplemented(
    message = "`token = …` checks in the body, and a refusal cannot be returned as `{Self}`",
    label = "this has no place for a refusal",
    note = "return `Result<…, access::MissingScopes>`, where `access` is the module of the token's catalog, or a `Result` whose \
            error implements `From<access::MissingScopes>`, or a pinned box of a future of one",
    note = "for a type of your own implement `scopes::ReturnsRefusal<MissingScopes>`, with the `MissingScopes` of the catalog's \
            module"
)]
pub trait ReturnsRefusal<Refusal> {
    /// What is returned in the place of an answer.
    fn refused(refusal: Refusal) -> Self;
}

impl<T, E: HoldsRefusal<Refusal>, Refusal> ReturnsRefusal<Refusal> for Result<T, E> {
    fn refused(refusal: Refusal) -> Self {
        Err(E::hold(refusal))
    }
}

#[cfg(feature = "std")]
mod boxed {
    use core::future::ready;
    use core::pin::Pin;
    use std::boxed::Box;

    use super::ReturnsRefusal;

    macro_rules! boxed {
        ($($($auto:ident)*;)+) => {$(
            #[diagnostic::do_not_recommend]
            impl<'f, Answer, Refusal> ReturnsRefusal<Refusal> for Pin<Box<dyn Future<Output = Answer> $(+ $auto)* + 'f>>
            where
                Answer: ReturnsRefusal<Refusal> $(+ $auto)* + 'f,
            {
                fn refused(refusal: Refusal) -> Self {
                    Box::pin(ready(Answer::refused(refusal)))
                }
            }
        )+};
    }

    boxed!(; Send; Send Sync;);
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
#[cold]
pub fn refused<Answer: ReturnsRefusal<Refusal>, Refusal>(refusal: Refusal) -> Answer {
    Answer::refused(refusal)
}
