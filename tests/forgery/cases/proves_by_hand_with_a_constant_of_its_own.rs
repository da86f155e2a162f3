#![forbid(unsafe_code)]

use acme_library::books;
use scopes::types::Proves;

struct Cheat;
struct Sound;
impl Proves<books::Burn, Cheat> for books::Read {
    const SOUND: Sound = Sound;
}

fn main() {}
