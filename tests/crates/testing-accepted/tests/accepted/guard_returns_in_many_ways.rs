#![deny(warnings)]
#![allow(dead_code)]

mod access {
    scopes::scopes!(
        toml = r#"
            [catalog]
            name = "desk"
            [scopes]
            "tickets:read" = "Read tickets."
            "tickets:update".implies = ["tickets:read"]
            "billing:read" = "Read bills."
        "#
    );
}

use std::future::Future;
use std::pin::{Pin, pin};
use std::task::{Context, Poll, Waker};

use access::{MissingScopes, Token, tickets};
use scopes::{Granted, requires};

type Answer<T> = Result<T, MissingScopes>;
type Boxed<T> = Pin<Box<dyn Future<Output = T> + Send>>;

#[requires(tickets::read, token = token)]
fn alias(token: &Token) -> Answer<u64> {
    Ok(7)
}

#[requires(tickets::read, token = token)]
fn opaque(token: &Token) -> impl std::fmt::Debug {
    Ok::<u64, MissingScopes>(7)
}

#[requires(tickets::read, token = token)]
fn boxed(token: Token) -> Boxed<Answer<u64>> {
    Box::pin(async { Ok(7) })
}

#[requires(tickets::read, token = token)]
fn shared(token: &Token) -> Pin<Box<dyn Future<Output = Answer<u64>> + Send + Sync>> {
    Box::pin(std::future::ready(Ok(7)))
}

#[requires(tickets::read)]
fn inner() -> u64 {
    7
}

#[requires(tickets::read, token = token, proof = granted)]
fn written<'t>(token: &'t Token, early: bool) -> impl Future<Output = Answer<u64>> + Send + 't {
    let first = granted.narrow();
    if early {
        return later(first);
    }
    later(granted)
}

fn later(granted: Granted<tickets::Read>) -> std::future::Ready<Answer<u64>> {
    std::future::ready(Ok(inner(granted)))
}

struct Desk(Token);

trait Service {
    fn show(&self) -> impl Future<Output = Answer<u64>> + Send;
}

impl Service for Desk {
    #[requires(tickets::read, token = self.0)]
    fn show(&self) -> impl Future<Output = Answer<u64>> + Send {
        #![allow(unused_mut)]
        let mut seven = 7;
        async move { Ok(seven) }
    }
}

fn ready<F: Future>(future: F) -> F::Output {
    match pin!(future).poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(output) => output,
        Poll::Pending => unreachable!(),
    }
}

#[test]
fn runs() {
    let (reader, nobody) = (Token::new(tickets::READ.set()), Token::new(access::ScopeSet::EMPTY));
    for (token, may) in [(reader, true), (nobody, false)] {
        let answers = [
            alias(&token),
            ready(boxed(token)),
            ready(shared(&token)),
            ready(written(&token, true)),
            ready(written(&token, false)),
            ready(Desk(token).show()),
        ];
        assert!(answers.iter().all(|answer| answer.is_ok() == may), "{answers:?}");
        assert_eq!(format!("{:?}", opaque(&token)) == "Ok(7)", may);
    }
}
