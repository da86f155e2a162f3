#![forbid(unsafe_code)]

mod books {
    pub use acme_library::books::*;

    /// It takes the place of the scope that the module has from the catalog.
    pub struct Burn;
}

#[scopes::requires(books::burn)]
fn burn() {}

fn main() {}
