// What a catalog with conditions is compiled with: a program that makes tokens of its `Grant`. Each condition that the first
// line of the catalog names is a `cfg`.
mod access {
    scopes::scopes!("catalogs/case.toml");
}

#[cfg(actors)]
use access::Actor;
#[cfg(gates)]
use access::{Gate, Gates};
use access::{Grant, ScopeSet, Token, orders, users};
#[cfg(roles)]
use access::{Role, Roles};
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

fn token_of(granted: ScopeSet) -> Token {
    Token::from(Grant {
        granted,
        #[cfg(declared)]
        declared: granted,
        #[cfg(actors)]
        actor: Actor::User,
        #[cfg(roles)]
        roles: Roles::from([Role::Member]),
        #[cfg(gates)]
        gates: Gates::NONE.open(Gate::Beta),
    })
}

fn main() {
    let token = token_of(orders::WRITE.set() | users::READ.set());
    match token.authorize() {
        Ok(granted) => cancel(granted, 7),
        Err(missing) => println!("{missing}"),
    }
    if let Ok(granted) = token.authorize() {
        list(granted);
    }
}
