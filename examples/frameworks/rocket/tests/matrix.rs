//! Who may call what: by the framework's own means, over TCP, and with mistakes in it.

use std::net::TcpListener;
use std::thread;

use rocket::config::LogLevel;
use rocket::local::asynchronous::Client;
use rocket::{Build, Config, get};
use scopes::rocket::{MountGuarded as _, routes};
use scopes::testing::{AccessTable, Mismatches, Rocket};
use scopes::{AuthenticationLayer, authenticated, public, requires};
use shop::access::{Gates, Scope, Token, orders, payments};
use shop::matrix::{self, Failure};
use shop::{Keys, Shop, authentication};

fn quiet() -> Config {
    Config { log_level: LogLevel::Off, ..Config::debug_default() }
}

fn service(authentication: AuthenticationLayer<Scope>) -> rocket::Rocket<Build> {
    shop_rocket::rocket(quiet(), Shop::open(), authentication)
}

async fn ask(
    service: rocket::Rocket<Build>,
    keys: &Keys,
    gates: Gates,
) -> Result<Result<AccessTable, Mismatches>, Failure> {
    let matrix = matrix::of(&service, keys, gates)?;
    let client = Client::untracked(service).await?;
    Ok(matrix.ask(Rocket::new(&client), |caller| matrix::sign(keys, caller)).await.compare())
}

#[test]
fn the_routes_are_the_endpoints_of_the_catalog() -> Result<(), Failure> {
    let service = service(authentication(&Keys::new()?, Gates::all()));
    Ok(matrix::reconcile(&service, |endpoint| !endpoint.path.starts_with("/shop.Orders/"))?)
}

#[rocket::async_test]
async fn everybody_may_what_the_catalog_says() -> Result<(), Failure> {
    let keys = Keys::new()?;
    ask(service(authentication(&keys, Gates::all())), &keys, Gates::all()).await??.kept_in("../access.md")?;
    ask(service(authentication(&keys, Gates::NONE)), &keys, Gates::NONE).await??;
    Ok(())
}

#[rocket::async_test]
async fn everybody_may_the_same_over_tcp() -> Result<(), Failure> {
    let keys = Keys::new()?;
    let matrix = matrix::of(&service(authentication(&keys, Gates::all())), &keys, Gates::all())?;
    // rocket binds by itself. Nobody else takes the port in between.
    let address = TcpListener::bind("127.0.0.1:0")?.local_addr()?;
    let config = Config { port: address.port(), ..quiet() };
    let served = shop_rocket::rocket(config, Shop::open(), authentication(&keys, Gates::all()));
    thread::spawn(move || rocket::execute(async { drop(served.launch().await) }));
    while std::net::TcpStream::connect(address).is_err() {
        thread::yield_now();
    }
    let answers = matrix.ask(matrix::over_tcp(address), |caller| matrix::sign(&keys, caller)).await;
    answers.compare()?.kept_in("../access.md")?;
    Ok(())
}

#[rocket::async_test]
async fn mistakes_of_verifiers_are_seen() -> Result<(), Failure> {
    let keys = Keys::new()?;
    for (name, mistake) in matrix::MISTAKES {
        assert!(ask(service(matrix::mistaken(&keys, mistake)), &keys, Gates::all()).await?.is_err(), "{name}");
    }
    assert!(ask(service(matrix::believing()), &keys, Gates::all()).await?.is_err(), "it believes everybody");
    Ok(())
}

#[requires(payments::refund)]
#[get("/orders/<_>")]
fn another_scope() {}

#[requires(any(orders::read, payments::refund))]
#[get("/orders/<_>")]
fn one_scope_too_many() {}

#[authenticated(Token)]
#[get("/orders/<_>")]
fn any_token() {}

#[public(reason = "a mistake")]
#[get("/orders/<_>")]
fn no_token() {}

#[rocket::async_test]
async fn mistakes_of_routes_are_seen() -> Result<(), Failure> {
    let keys = Keys::new()?;
    for mistake in [routes![another_scope], routes![one_scope_too_many], routes![any_token], routes![no_token]] {
        let service = rocket::custom(quiet()).mount_guarded("/", mistake);
        let service = service.attach(authentication(&keys, Gates::all()));
        let report = ask(service, &keys, Gates::all()).await?.unwrap_err().to_string();
        assert!(report.contains("GET /orders/{id}: orders:read (asked as GET /orders/1)\n"), "{report}");
    }
    Ok(())
}
