#![forbid(unsafe_code)]

use acme_library::books;
use acme_library::scopes_runtime::requirement::narrow::sealed::Sound;
use scopes::types::Proves;

struct Cheat;
impl Proves<books::Burn, Cheat> for books::Read {
    const SOUND: Sound = <books::Read as Proves<books::Read, _>>::SOUND;
}

fn main() {}
