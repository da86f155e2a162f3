// What a catalog without conditions is compiled with: a program that uses it.
mod access {
    scopes::scopes!("catalogs/case.toml");
}

use access::{orders, users};
use scopes::{Granted, requires};

#[requires(orders::write)]
fn cancel(granted: Granted, order: u64) {
    show(granted.narrow(), order);
}

#[requires(orders::read)]
fn show(order: u64) {
    println!("{order}");
}

#[requires(users::read)]
fn list() {}

fn main() {
    let token = access::Token::new(orders::WRITE.set() | users::READ.set());
    match token.authorize() {
        Ok(granted) => cancel(granted, 7),
        Err(missing) => println!("{missing}"),
    }
    if let Ok(granted) = token.authorize() {
        list(granted);
    }
}
