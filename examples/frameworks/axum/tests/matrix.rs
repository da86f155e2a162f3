//! Who may call what: by the framework's own means, over TCP, and with mistakes in it.

use std::net::TcpListener;
use std::thread;

use scopes::axum::{App, MethodRouter, Router, get};
use scopes::testing::{AccessTable, Mismatches, Tower};
use scopes::{AuthenticationLayer, authenticated, public, requires};
use shop::access::{Gates, Scope, Token, orders, payments};
use shop::matrix::{self, Failure};
use shop::{Keys, Shop, authentication};

fn run<T>(test: impl Future<Output = T>) -> T {
    tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime").block_on(test)
}

fn app(authentication: AuthenticationLayer<Scope>) -> App {
    shop_axum::app(Shop::open(), authentication)
}

fn ask(app: App, keys: &Keys, gates: Gates) -> Result<Result<AccessTable, Mismatches>, Failure> {
    let matrix = matrix::of(&app, keys, gates)?;
    Ok(run(matrix.ask(Tower::new(app), |caller| matrix::sign(keys, caller))).compare())
}

#[test]
fn the_routes_are_the_endpoints_of_the_catalog() -> Result<(), Failure> {
    let app = app(authentication(&Keys::new()?, Gates::all()));
    Ok(matrix::reconcile(&app, |endpoint| !endpoint.path.starts_with("/shop.Orders/"))?)
}

#[test]
fn everybody_may_what_the_catalog_says() -> Result<(), Failure> {
    let keys = Keys::new()?;
    ask(app(authentication(&keys, Gates::all())), &keys, Gates::all())??.kept_in("../access.md")?;
    ask(app(authentication(&keys, Gates::NONE)), &keys, Gates::NONE)??;
    Ok(())
}

#[test]
fn everybody_may_the_same_over_tcp() -> Result<(), Failure> {
    let keys = Keys::new()?;
    let app = app(authentication(&keys, Gates::all()));
    let matrix = matrix::of(&app, &keys, Gates::all())?;
    let listener = TcpListener::bind("127.0.0.1:0")?;
    listener.set_nonblocking(true)?;
    let address = listener.local_addr()?;
    thread::spawn(move || run(async { axum::serve(tokio::net::TcpListener::from_std(listener).unwrap(), app).await }));
    let answers = run(matrix.ask(matrix::over_tcp(address), |caller| matrix::sign(&keys, caller)));
    answers.compare()?.kept_in("../access.md")?;
    Ok(())
}

#[test]
fn mistakes_of_verifiers_are_seen() -> Result<(), Failure> {
    let keys = Keys::new()?;
    for (name, mistake) in matrix::MISTAKES {
        assert!(ask(app(matrix::mistaken(&keys, mistake)), &keys, Gates::all())?.is_err(), "{name}");
    }
    assert!(ask(app(matrix::believing()), &keys, Gates::all())?.is_err(), "it believes everybody");
    Ok(())
}

#[requires(payments::refund)]
async fn another_scope() {}

#[requires(any(orders::read, payments::refund))]
async fn one_scope_too_many() {}

#[authenticated(Token)]
async fn any_token() {}

#[public(reason = "a mistake")]
async fn no_token() {}

#[test]
fn mistakes_of_routes_are_seen() -> Result<(), Failure> {
    let keys = Keys::new()?;
    let mistakes: [MethodRouter; 4] = [get(another_scope), get(one_scope_too_many), get(any_token), get(no_token)];
    for mistake in mistakes {
        let app = Router::new().route("/orders/{id}", mistake).authenticated_by(authentication(&keys, Gates::all()));
        let report = ask(app, &keys, Gates::all())?.unwrap_err().to_string();
        assert!(report.contains("GET /orders/{id}: orders:read (asked as GET /orders/1)\n"), "{report}");
    }
    Ok(())
}
