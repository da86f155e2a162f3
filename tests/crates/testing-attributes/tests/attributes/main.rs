//! Attributes of other crates around `#[requires]`: the check runs at every call, whatever else keeps answers.

mod access {
    scopes::scopes!(
        toml = r#"
            [catalog]
            name = "reports"
            [scopes]
            "reports:read" = "Read reports."
        "#
    );
}

mod caches;
mod handlers;
mod lints;
mod wrappers;

use std::pin::pin;
use std::task::{Context, Poll, Waker};

use access::{ScopeSet, Token, reports};

fn nobody() -> Token {
    Token::new(ScopeSet::EMPTY)
}

fn reader() -> Token {
    Token::new(reports::READ.set())
}

/// Asks as somebody who may not, as somebody who may, and again as the first: after the answer is there to be kept.
fn assert_checked_at_every_call(ask: impl Fn(&Token) -> Option<u64>) {
    let answers = [nobody(), reader(), nobody(), reader()].map(|token| ask(&token));
    assert_eq!(answers, [None, Some(7), None, Some(7)]);
}

fn ready<F: Future>(future: F) -> F::Output {
    match pin!(future).poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(output) => output,
        Poll::Pending => unreachable!("nothing here waits"),
    }
}
