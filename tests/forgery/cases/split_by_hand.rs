#![forbid(unsafe_code)]

use acme_library::{Scope, books};
use scopes::__private::{_0, Is};
use scopes::types::Split;
use scopes::{Granted, Requirement};

struct Cheat;
impl Requirement for Cheat {
    type Shape = Is<Scope, _0>;
}
impl Split<(Granted<books::Burn>,)> for Cheat {}

fn main() {}
