#![forbid(unsafe_code)]

mod own {
    scopes::scopes!(toml = "[catalog]\nname = \"own\"\n[scopes]\n\"books:burn\" = \"\"\n");
}

/// Which catalog `burn` is of is for nobody to guess.
mod books {
    pub use super::own::books::*;
    pub use acme_library::books::*;
}

#[scopes::requires(books::burn)]
fn burn() {}

fn main() {}
