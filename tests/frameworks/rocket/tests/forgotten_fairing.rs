//! A service that attaches no `Refusals`. What is said once in a program has a program of its own.

use rocket::local::blocking::Client;
use rocket::{get, routes};
use scopes::{Granted, requires};
use testing_support::Log;

mod access {
    scopes::scopes!("../../../catalogs/seismic.toml");
}

#[requires(access::library::view)]
#[get("/")]
fn show(_granted: Granted) {}

#[test]
fn the_log_says_once_that_nothing_writes_the_answers() {
    let log = Log::default();
    let _guard = tracing::subscriber::set_default(log.clone());
    let with =
        rocket::build().mount("/", routes![show]).attach(scopes::rocket::Refusals).attach(scopes::rocket::Refusals);
    assert_eq!(Client::tracked(with).unwrap().get("/").dispatch().status().code, 500);
    assert_eq!(said(&log), 0);

    let without = Client::tracked(rocket::build().mount("/", routes![show])).unwrap();
    for _ in 0..2 {
        assert_eq!(without.get("/").dispatch().status().code, 500);
    }
    assert_eq!(said(&log), 1);
}

/// How often it is said.
fn said(log: &Log) -> usize {
    let expected = "refused requests get no challenge cause=a guard cannot, and no fairing does: attach \
                    `scopes::rocket::Refusals`";
    log.take().iter().filter(|line| *line == expected).count()
}
