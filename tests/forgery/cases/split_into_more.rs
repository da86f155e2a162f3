#![forbid(unsafe_code)]

use acme_library::books;
use scopes::types::Split;
use scopes::{All, Granted};

struct Parts(Granted<books::Burn>);
impl Split<Parts> for All<(books::Read, books::Lend)> {}

fn main() {}
