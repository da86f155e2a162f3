//! Attributes that look on, or make a future of a function: they stand below a check in the body.

use scopes::{Granted, requires};

use crate::access::{MissingScopes, Token, reports};
use crate::{assert_checked_at_every_call, ready};

#[requires(reports::read, token = token)]
#[tracing::instrument(skip(token))]
fn traced(token: &Token) -> Result<u64, MissingScopes> {
    Ok(7)
}

#[requires(reports::read, token = token)]
#[tracing::instrument(skip_all)]
#[inline]
async fn traced_later(token: &Token) -> Result<u64, MissingScopes> {
    Ok(7)
}

#[requires(reports::read, token = token, proof = granted)]
#[async_recursion::async_recursion]
async fn recursive(token: &Token, depth: u64) -> Result<u64, MissingScopes> {
    if depth == 0 { Ok(last(granted)) } else { recursive(token, depth - 1).await }
}

#[requires(reports::read)]
fn last() -> u64 {
    7
}

#[test]
fn a_check_above_what_looks_on_is_made_at_every_call() {
    assert_checked_at_every_call(|token| traced(token).ok());
    assert_checked_at_every_call(|token| ready(traced_later(token)).ok());
    assert_checked_at_every_call(|token| ready(recursive(token, 3)).ok());
}

#[async_trait::async_trait]
trait Reports {
    async fn show(&self, token: Token) -> Result<u64, MissingScopes>;
    async fn total(&self, granted: Granted<reports::Read>) -> u64;
}

struct Shelf;

#[async_trait::async_trait]
impl Reports for Shelf {
    #[requires(reports::read, token = token, proof = granted)]
    #[tracing::instrument(skip_all)]
    async fn show(&self, token: Token) -> Result<u64, MissingScopes> {
        let _ = token;
        Ok(self.total(granted).await)
    }

    #[requires(reports::read)]
    async fn total(&self) -> u64 {
        7
    }
}

#[test]
fn the_proof_goes_into_the_future_that_async_trait_makes() {
    assert_checked_at_every_call(|&token| ready(Shelf.show(token)).ok());
}
