//! Who may call what: by the framework's own means, over TCP, and with mistakes in it.

use std::sync::mpsc;
use std::thread;

use actix_web::test::init_service;
use actix_web::web::Data;
use actix_web::{App, HttpServer};
use scopes::actix::{self as guarded, scope};
use scopes::testing::{AccessTable, Actix, Mismatches};
use scopes::{authenticated, public, requires};
use shop::access::{Gates, Token, orders, payments};
use shop::matrix::{self, Failure};
use shop::{Keys, Shop, authentication};

async fn ask(api: guarded::Scope, keys: &Keys, gates: Gates) -> Result<Result<AccessTable, Mismatches>, Failure> {
    let matrix = matrix::of(&api, keys, gates)?;
    let service = init_service(App::new().app_data(Data::new(Shop::open())).service(api)).await;
    Ok(matrix.ask(Actix::new(&service), |caller| matrix::sign(keys, caller)).await.compare())
}

#[test]
fn the_routes_are_the_endpoints_of_the_catalog() -> Result<(), Failure> {
    let api = shop_actix::api(authentication(&Keys::new()?, Gates::all()));
    Ok(matrix::reconcile(&api, |endpoint| !endpoint.path.starts_with("/shop.Orders/"))?)
}

#[actix_web::test]
async fn everybody_may_what_the_catalog_says() -> Result<(), Failure> {
    let keys = Keys::new()?;
    ask(shop_actix::api(authentication(&keys, Gates::all())), &keys, Gates::all()).await??.kept_in("../access.md")?;
    ask(shop_actix::api(authentication(&keys, Gates::NONE)), &keys, Gates::NONE).await??;
    Ok(())
}

#[actix_web::test]
async fn everybody_may_the_same_over_tcp() -> Result<(), Failure> {
    let keys = Keys::new()?;
    let matrix = matrix::of(&shop_actix::api(authentication(&keys, Gates::all())), &keys, Gates::all())?;
    let (send, address) = mpsc::channel();
    let served = keys.clone();
    thread::spawn(move || {
        actix_web::rt::System::new().block_on(async {
            let shop = Data::new(Shop::open());
            let app = move || {
                App::new().app_data(shop.clone()).service(shop_actix::api(authentication(&served, Gates::all())))
            };
            let server = HttpServer::new(app).workers(1).disable_signals().bind("127.0.0.1:0").unwrap();
            send.send(server.addrs()[0]).unwrap();
            server.run().await
        })
    });
    let answers = matrix.ask(matrix::over_tcp(address.recv()?), |caller| matrix::sign(&keys, caller)).await;
    answers.compare()?.kept_in("../access.md")?;
    Ok(())
}

#[actix_web::test]
async fn mistakes_of_verifiers_are_seen() -> Result<(), Failure> {
    let keys = Keys::new()?;
    for (name, mistake) in matrix::MISTAKES {
        assert!(ask(shop_actix::api(matrix::mistaken(&keys, mistake)), &keys, Gates::all()).await?.is_err(), "{name}");
    }
    assert!(ask(shop_actix::api(matrix::believing()), &keys, Gates::all()).await?.is_err(), "it believes everybody");
    Ok(())
}

#[requires(payments::refund)]
async fn another_scope() -> &'static str {
    ""
}

#[requires(any(orders::read, payments::refund))]
async fn one_scope_too_many() -> &'static str {
    ""
}

#[authenticated(Token)]
async fn any_token() -> &'static str {
    ""
}

#[public(reason = "a mistake")]
async fn no_token() -> &'static str {
    ""
}

#[actix_web::test]
async fn mistakes_of_routes_are_seen() -> Result<(), Failure> {
    let keys = Keys::new()?;
    let path = "/orders/{id}";
    let mistakes = [
        scope("").route(path, guarded::get(another_scope)),
        scope("").route(path, guarded::get(one_scope_too_many)),
        scope("").route(path, guarded::get(any_token)),
        scope("").route(path, guarded::get(no_token)),
    ];
    for mistake in mistakes {
        let api = mistake.wrap(authentication(&keys, Gates::all()));
        let report = ask(api, &keys, Gates::all()).await?.unwrap_err().to_string();
        assert!(report.contains("GET /orders/{id}: orders:read (asked as GET /orders/1)\n"), "{report}");
    }
    Ok(())
}
