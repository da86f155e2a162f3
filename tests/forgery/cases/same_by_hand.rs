#![forbid(unsafe_code)]

use acme_library::books;
use acme_library::scopes_runtime::requirement::narrow::sealed::Same;

struct Cheat;
impl Same<books::Burn> for Cheat {}

fn main() {}
