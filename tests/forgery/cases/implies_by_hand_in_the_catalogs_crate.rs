#![forbid(unsafe_code)]

use scopes::__private::Implies;
use scopes::Granted;

mod access {
    scopes::scopes!(
        toml = r#"
            [catalog]
            name = "library"
            [scopes]
            "books:read" = "Read books."
            "books:burn" = "Burn books."
        "#
    );
}
use access::{Token, books};

impl Implies<books::Burn> for books::Read {}

fn main() {
    let held: Granted<books::Read> = Token::new(books::READ.set()).authorize().unwrap();
    let _: Granted<books::Burn> = held.narrow();
}
