//! A function with `token = …` returns its refusal before anything in its body runs.

use std::cell::Cell;
use std::future::Future;
use std::pin::{Pin, pin};
use std::task::{Context, Poll, Waker};

use access::{series, units};
use scopes::{HasToken, requires};

mod access {
    scopes::scopes!("catalogs/boomin.toml");
}

#[derive(Default)]
struct Runs(Cell<u32>);

impl Runs {
    fn count(&self) {
        self.0.set(self.0.get() + 1);
    }
}

#[derive(Debug, PartialEq)]
enum Failure {
    Refused(access::MissingScopes),
}

impl From<access::MissingScopes> for Failure {
    fn from(missing: access::MissingScopes) -> Self {
        Self::Refused(missing)
    }
}

struct Claims(access::Token);

impl HasToken for Claims {
    type Scope = access::Scope;

    fn token(&self) -> &access::Token {
        &self.0
    }
}

#[requires(series::update, units::publish, token = token)]
fn sync(token: &access::Token, runs: &Runs) -> Result<u32, Failure> {
    runs.count();
    Ok(1)
}

#[requires(series::update, units::publish, token = claims)]
async fn asynchronous(claims: Claims, runs: &Runs) -> Result<u32, Failure> {
    runs.count();
    std::future::ready(Ok(1)).await
}

struct Service {
    token: access::Token,
    runs: Runs,
}

impl Service {
    #[requires(series::update, units::publish, token = self.token)]
    fn boxed<'a>(&'a self) -> Pin<Box<dyn Future<Output = Result<u32, Failure>> + 'a>> {
        self.runs.count();
        Box::pin(async { Ok(1) })
    }
}

#[requires(any(series::read, all(series::update, units::publish)), token = token)]
fn nested(token: &access::Token) -> Result<(), access::MissingScopes> {
    Ok(())
}

fn block_on<F: Future>(future: F) -> F::Output {
    match pin!(future).poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(output) => output,
        Poll::Pending => unreachable!("nothing here waits"),
    }
}

/// What each shape of function answers to a token, and how often its body ran.
fn answers(token: access::Token) -> [(Result<u32, Failure>, u32); 3] {
    let (a, b) = (Runs::default(), Runs::default());
    let service = Service { token, runs: Runs::default() };
    let results = [sync(&token, &a), block_on(asynchronous(Claims(token), &b)), block_on(service.boxed())];
    let runs = [a.0.get(), b.0.get(), service.runs.0.get()];
    let [first, second, third] = results;
    [(first, runs[0]), (second, runs[1]), (third, runs[2])]
}

#[test]
fn a_good_token_runs_the_body() {
    let granted = series::UPDATE.set() | units::PUBLISH.set();
    for answer in answers(access::Token::new(granted)) {
        assert_eq!(answer, (Ok(1), 1));
    }
}

#[test]
fn a_refused_token_returns_before_the_body_runs() {
    for granted in [access::ScopeSet::EMPTY, series::UPDATE.set(), units::PUBLISH.set()] {
        for (result, runs) in answers(access::Token::new(granted)) {
            let Err(Failure::Refused(missing)) = result else { panic!("{granted} was let through") };
            assert_eq!(missing.required(), series::UPDATE.set() | units::PUBLISH.set());
            assert_eq!(missing.missing(), missing.required() - granted);
            assert_eq!(runs, 0);
        }
    }
}

#[test]
fn a_future_that_is_not_awaited_checks_nothing_and_runs_nothing() {
    let runs = Runs::default();
    drop(asynchronous(Claims(access::Token::new(access::ScopeSet::EMPTY)), &runs));
    assert_eq!(runs.0.get(), 0);
}

#[test]
fn lists_mean_what_they_say() {
    let cases = [
        (series::READ.set(), true),
        (series::UPDATE.set() | units::PUBLISH.set(), true),
        (series::UPDATE.set(), false),
        (units::PUBLISH.set(), false),
        (access::ScopeSet::EMPTY, false),
    ];
    for (granted, is_let_through) in cases {
        assert_eq!(nested(&access::Token::new(granted)).is_ok(), is_let_through, "{granted}");
    }
}
