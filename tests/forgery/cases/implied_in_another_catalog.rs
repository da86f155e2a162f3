#![forbid(unsafe_code)]

use acme_library::{books, burn};
use scopes::__private::{_0, Implies, Is};
use scopes::{Granted, Requirement};

mod access {
    scopes::scopes!(
        toml = r#"
            [catalog]
            name = "library"
            [scopes]
            "books:read" = { description = "Read books.", implies = ["*"] }
            "books:lend" = "Lend books."
            "books:return" = "Take books back."
            "books:burn" = "Burn books."
        "#
    );
}

struct Cheat;
impl Requirement for Cheat {
    type Shape = Is<access::Scope, _0>;
}
impl Implies<books::Burn> for Cheat {}

fn main() {
    let held: Granted<Cheat> = access::Token::new(access::books::READ.set()).authorize().unwrap();
    burn(held.narrow());
}
