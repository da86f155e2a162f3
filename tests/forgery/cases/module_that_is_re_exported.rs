#![forbid(unsafe_code)]

use acme_library::{ScopeSet, Token, books};

mod shelves {
    pub mod books {
        pub use acme_library::books::*;
    }
}

#[scopes::requires(shelves::books::burn)]
fn burn() {}

fn main() {
    burn(Token::new(ScopeSet::EMPTY).authorize::<books::Read>().unwrap());
    burn();
}
