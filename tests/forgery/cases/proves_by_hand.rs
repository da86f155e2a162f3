#![forbid(unsafe_code)]

use acme_library::books;
use scopes::types::Proves;

struct Cheat;
impl Proves<books::Burn, Cheat> for books::Read {}

fn main() {}
