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

use access::{MissingScopes, Token, billing, tickets};
use scopes::{Authenticated, HasToken, Public, ReturnsRefusal, authenticated, guarded, public, requires};

struct Claims(Token);

impl HasToken for Claims {
    type Scope = access::Scope;

    fn token(&self) -> &Token {
        &self.0
    }
}

struct Desk(Claims);

impl Desk {
    #[public(reason = "anybody: \u{fc}ber 16 bytes, `code` and [a link]")]
    fn health(public: Public) -> &'static str {
        public.reason()
    }

    #[public(reason = "anybody may look", optional(tickets::read))]
    fn look(&self) -> u64 {
        1
    }

    #[authenticated(Token)]
    fn associated(caller: Authenticated, id: u64) -> u64 {
        Self::other(caller.narrow()) + id
    }

    #[authenticated(Token, optional(billing::read))]
    fn other() -> u64 {
        1
    }

    #[authenticated(Claims, token = self.0, proof = caller)]
    fn checked(&self) -> Result<u64, MissingScopes> {
        Ok(Self::associated(caller, 1))
    }
}

trait Service {
    fn list(&self, token: &Token) -> Answer;
    fn known(&self, token: &Token) -> Result<u64, MissingScopes>;
    fn health() -> u64;
    fn look(&self) -> u64;
    #[requires(billing::read)]
    fn bill(&self) -> u64;
    #[public(reason = "a declaration")]
    fn declared(&self) -> u64;
}

#[derive(Debug, PartialEq)]
enum Answer {
    Tickets,
    Forbidden,
}

impl ReturnsRefusal<MissingScopes> for Answer {
    fn refused(_: MissingScopes) -> Self {
        Self::Forbidden
    }
}

#[guarded]
impl Service for Desk {
    #[requires(tickets::read, optional(billing::read), token = token)]
    fn list(&self, token: &Token) -> Answer {
        Answer::Tickets
    }

    #[scopes::authenticated(access::Token, token = token, proof = _caller)]
    fn known(&self, token: &Token) -> Result<u64, MissingScopes> {
        Ok(1)
    }

    #[public(reason = "the load balancer asks without a token")]
    fn health() -> u64 {
        1
    }

    #[public(reason = "anybody may look", optional(tickets::read))]
    fn look(&self) -> u64 {
        1
    }

    #[requires(billing::read)]
    fn bill(&self) -> u64 {
        1
    }

    #[public(reason = "a declaration")]
    fn declared(&self) -> u64 {
        1
    }
}

struct Shelf<T>(T);

trait Shelved<T> {
    fn take(&self) -> u64;
}

#[guarded]
impl<T> Shelved<Vec<T>> for Shelf<T>
where
    T: Clone,
{
    #[public(reason = "anybody")]
    fn take(&self) -> u64 {
        1
    }
}

#[guarded(crate = ::scopes)]
impl<T> Shelf<T> {
    const LIMIT: u64 = 7;

    #[public(reason = "anybody")]
    #[cfg(any())]
    fn chosen() {}

    #[public(reason = "anybody")]
    fn free() {}
}

#[test]
fn runs() {
    let token = Token::new(tickets::READ.set());
    let desk = Desk(Claims(token));
    assert_eq!(Desk::health(Public::new()), "anybody: \u{fc}ber 16 bytes, `code` and [a link]");
    assert_eq!((desk.look(), desk.checked().unwrap()), (1, 2));
    assert_eq!(desk.list(&token), Answer::Tickets);
    assert_eq!(desk.list(&Token::new(access::ScopeSet::EMPTY)), Answer::Forbidden);
    assert_eq!((desk.known(&token), <Desk as Service>::health()), (Ok(1), 1));
    let _ = Service::look(&desk) + desk.declared() + Shelf(1).take();
    Shelf::<u8>::free(Public::new());
}
