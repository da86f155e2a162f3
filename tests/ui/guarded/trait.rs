#![allow(unused)]

use scopes::guarded;

#[guarded]
trait Service {
    fn list(&self);
}

fn main() {}
